#pragma once

#include "callers.hpp"
#include "kernel/date.hpp"

namespace gongyou::walks {

/// The letters of supervision cases, brought on their way as offices do, and what comes back.
class CaseLetters {
public:
    CaseLetters(app::House& house, Callers& callers, const jobs::Handlers& jobs, Random& random);

    /// The letter that the case `seen` asks for now is brought on from where it stands: written, looked through by a
    /// second one, signed, numbered, on paper, and served, which may take the case a step on. Now and then it is left
    /// on the way, and goes on the next time. `unit` has the case. The last answer.
    Answer brought_on(const boost::json::object& seen, const UnitId& unit, Date today);
    /// The employer does with its account what `act` says: answers the last letter it was served, or shows that a
    /// demand is met.
    Answer sent_back(const boost::json::object& seen, std::string_view act);

private:
    PersonId speaker();
    std::string_view kind_asked(std::string_view state);
    Answer written(std::string_view kind, const std::string& case_id, const UnitId& unit);
    /// The next step of a letter in that state.
    Answer moved(const std::string& letter, std::string_view state, const UnitId& unit, Date today);
    void set_on_paper(const std::string& letter);

    app::House& house_;
    Callers& callers_;
    const jobs::Handlers& jobs_;
    Random& random_;
    UnitId county_;
};

}  // namespace gongyou::walks

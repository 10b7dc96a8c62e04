#pragma once

#include <boost/json.hpp>
#include <map>

#include "app/house.hpp"

namespace gongyou::walks {

struct Answer {
    int status = 0;
    boost::json::object body;

    /// The fault's code; empty where it went well.
    std::string code() const;
};

/// Who asks a house: nobody, or somebody who works at a unit, signed in with both factors for each question.
class Callers {
public:
    explicit Callers(app::House& house) : house_{house} {}

    Answer get(const std::string& path, const PersonId& by);
    Answer post(const std::string& path, const boost::json::object& body, const PersonId& by = {});
    /// Somebody who holds the role at the unit: the first one there, or another by their place; or a new one.
    PersonId somebody(Role role, const UnitId& unit, std::size_t place = 0);
    /// Whoever speaks for the employer by its account; one is opened where there is none.
    PersonId speaker_of(const EmployerId& employer);
    /// The report or question that a receipt is for; empty for none.
    MatterId behind(const std::string& receipt);

private:
    Answer ask(http::Request request, const PersonId& by);
    PersonId added(sql::Tx& tx, Role role, const UnitId& unit, std::size_t place);
    std::string token_of(const PersonId& person);

    app::House& house_;
    std::map<std::tuple<Role, std::string, std::size_t>, PersonId> people_;  ///< by what they are, and at which unit
};

}  // namespace gongyou::walks

#pragma once

#include <deque>
#include <string>
#include <vector>

#include "callers.hpp"
#include "case_letters.hpp"
#include "core/matters/matter.hpp"
#include "forms.hpp"
#include "kernel/clock.hpp"
#include "takers.hpp"

namespace gongyou::walks {

/// One matter on its way: what those whose it is have in hand, and how many acts it has left.
struct Walk {
    std::string id;
    std::vector<std::string> codes;  ///< the receipt; of a mediation what was printed on the letters to its parties
    int left = 0;
};
using Walks = std::deque<Walk>;  // one may grow out of another while that is looked at

/// Drives a house through matters at random, on a clock of its own, the way people do: somebody looks at a matter, and
/// does what the page offers, or something else. Time passes and clocks are turned in between. Tells on standard output
/// what the house has acknowledged, one line each:
///   ready    now MICROSECONDS    filing KEY    filed KEY ID ACTS [CODE]    turned KEY    grew ID FROM ACTS    code ID
///   CODE tried ID KIND ACT [FAULT]    over ID    wrong WHAT    done
class Walker {
public:
    /// A house whose store lies in `data`, at the moment `now`.
    Walker(const std::string& data, Instant now);
    /// Begins `walks` more, first the filing under the key `pending` that nobody answered, and goes on with those that
    /// are open. True when every answer was as the procedure says.
    bool run(int walks, std::string pending, Walks open);

private:
    /// False where it was turned away: its employer has an open check-up.
    bool file(const std::string& key, Walks& open);
    void act_on(Walk& walk, Walks& open);
    Seen seen(const Kind& kind, const Deed& deed, const matters::Matter& found, const std::string& code,
              const PersonId& by, const Walks& open);
    Answer tried(const Kind& kind, const Deed& deed, const matters::Matter& matter, const std::string& code,
                 const PersonId& by, const Seen& seen);
    void judge_answer(const Kind& kind, const Deed& deed, const matters::Matter& before, const Answer& answer,
                      bool offered);
    void take_home(const Deed& deed, Walk& walk, Walks& open, const Answer& answer);
    void judge_matter(const Deed& deed, const MatterId& id);
    void wrong(const std::string& what);
    void pass_time();

    config::Config config_;
    SetClock clock_;
    SystemRandom random_;
    log::Log log_;
    app::Books books_;
    app::House house_;
    jobs::Handlers jobs_;
    Callers callers_{house_};
    CaseLetters letters_{house_, callers_, jobs_, random_};
    UnitId county_;
    UnitId township_;
    CheckupSides checkups_{house_, callers_, random_, county_, township_};
    Takers takers_{callers_, checkups_, random_, clock_, county_, township_};
    bool right_ = true;
};

/// "ID,LEFT,CODE,…;…", as one argument.
std::string written(const Walks& walks);
Walks walks_from(const std::string& text);

}  // namespace gongyou::walks

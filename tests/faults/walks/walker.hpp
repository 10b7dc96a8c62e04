#pragma once

#include <map>
#include <string>
#include <vector>

#include "acts.hpp"
#include "app/house.hpp"
#include "kernel/clock.hpp"
#include "parts/running_house.hpp"

namespace gongyou::walks {

/// One matter on its way, a report or a consultation: what its reporter took home, and how many acts it has left.
struct Walk {
    std::string id;
    std::string receipt;
    int left = 0;
};

inline constexpr int acts_of_a_walk = 12;

/// Drives a house through matters at random, on a clock of its own: every act of every taker, listed or not, with time
/// passing and clocks turned in between. Tells on standard output what the house has acknowledged, one line each:
///   ready    now MICROSECONDS    filing KEY    filed KEY ID RECEIPT    tried ID ACT|FAULT    wrong WHAT    done
class Walker {
public:
    /// A house whose store lies in `data`, at the moment `now`.
    Walker(const std::string& data, Instant now);
    /// Begins `walks` more, first the filing under the key `pending` that nobody answered, and goes on with those that
    /// are open. True when every answer was as the procedure says.
    bool run(int walks, std::string pending, std::vector<Walk> open);

private:
    struct Answer {
        int status = 0;
        std::string body;
    };
    Answer post(const std::string& path, const std::string& body, const std::string& token = {});
    PersonId somebody(Role role, const UnitId& unit);
    std::string token_of(const PersonId& person);
    MatterId behind(const std::string& receipt);
    PersonId taker(const Acts& acts, const Request& request, const UnitId& unit);
    std::string body_of(const Request& request, const PersonId& by, const UnitId& unit, const std::vector<Walk>& open);
    void file(const std::string& key, std::vector<Walk>& open);
    void act_on(Walk& walk, const std::vector<Walk>& open);
    void pass_time();

    config::Config config_;
    SetClock clock_;
    SystemRandom random_;
    log::Log log_;
    app::Books books_;
    app::House house_;
    jobs::Handlers jobs_;
    UnitId county_;
    UnitId township_;
    std::map<std::pair<Role, std::string>, PersonId> people_;  ///< by what they are, and at which unit
    bool right_ = true;
};

/// "ID,RECEIPT,LEFT;…", as one argument.
std::string written(const std::vector<Walk>& walks);
std::vector<Walk> walks_from(const std::string& text);

}  // namespace gongyou::walks

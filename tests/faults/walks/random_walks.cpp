// Reports, consultations, mediations, supervision cases and legal check-ups are led through their life at random, by
// every taker and under a clock that moves, while the process that does so is killed again and again. Afterwards the
// whole store is replayed: each state and event is one the procedure leads to, each clock that should run does, none
// told twice, the audit trail is whole, and there are as many of them as were acknowledged.
//   random_walks [walks, 200] [kills, 25]
#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <map>
#include <set>
#include <sstream>

#include "parts/running_house.hpp"
#include "verdict.hpp"
#include "walker.hpp"

namespace {

using namespace gongyou;
using walks::Walk;

/// What walkers have told so far.
class Story {
public:
    explicit Story(Instant began) : now{began} {}

    void take(const std::string& line) {
        std::istringstream in{line};
        std::string what, first, second, third, fourth;
        in >> what >> first >> second >> third >> fourth;
        if (what == "now") {
            now = Instant{std::chrono::microseconds{std::stoll(first)}};
        } else if (what == "filing") {
            pending = first;
        } else if (what == "turned") {
            pending.clear();
            ++outcomes["legal_checkup.open_already"];
        } else if (what == "filed") {
            pending.clear();
            if (!acknowledged.insert(second).second) return;
            open.push_back({second, {}, std::stoi(third)});
            if (!fourth.empty()) open.back().codes.push_back(fourth);
        } else if (what == "grew") {
            open.push_back({first, codes_of(second), std::stoi(third)});
        } else if (what == "code") {
            for (auto& walk : open)
                if (walk.id == first) walk.codes.push_back(second);
        } else if (what == "tried") {
            ++tried;
            ++outcomes[fourth.empty() ? second + "." + third : fourth];
            ++(fourth.empty() ? taken : refused)[second];
            for (auto& walk : open) walk.left -= walk.id == first;
            std::erase_if(open, [](const Walk& walk) { return walk.left <= 0; });
        } else if (what == "over") {
            std::erase_if(open, [&](const Walk& walk) { return walk.id == first; });
        } else if (what == "wrong") {
            wrong.push_back(line);
        } else {
            ready |= what == "ready";
            done |= what == "done";
        }
    }

    std::vector<std::string> codes_of(const std::string& id) const {
        for (const auto& walk : open)
            if (walk.id == id) return walk.codes;
        return {};
    }

    Instant now;
    std::string pending;
    walks::Walks open;
    std::set<std::string> acknowledged;
    std::vector<std::string> wrong;
    std::map<std::string, int> outcomes;  ///< acts taken, and codes of refusals
    std::map<std::string, int> taken;     ///< by kind
    std::map<std::string, int> refused;   ///< by kind
    int tried = 0;
    bool ready = false;
    bool done = false;
};

/// A walker in a process of its own, killed after `life` (none: it may end by itself) behind its first word.
void let_one_walk(const char* program, const std::string& data, int walks, Story& story,
                  std::optional<std::chrono::milliseconds> life) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error{"no pipe"};
    const std::vector<std::string> command{program,
                                           "walk",
                                           data,
                                           std::to_string(story.now.time_since_epoch().count()),
                                           std::to_string(walks - static_cast<int>(story.acknowledged.size())),
                                           "-" + story.pending,
                                           "-" + walks::written(story.open)};
    std::vector<char*> arguments;
    for (const auto& one : command) arguments.push_back(const_cast<char*>(one.c_str()));
    arguments.push_back(nullptr);
    const pid_t process = fork();
    if (process == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        dup2(ends[1], STDOUT_FILENO);
        execv("/proc/self/exe", arguments.data());
        _exit(127);
    }
    close(ends[1]);
    std::string said;
    std::optional<std::chrono::steady_clock::time_point> dies;
    story.ready = false;
    for (bool killed = false;;) {
        int wait = -1;
        if (dies && !killed)
            wait = std::max(
                0, static_cast<int>(
                       std::chrono::ceil<std::chrono::milliseconds>(*dies - std::chrono::steady_clock::now()).count()));
        pollfd pipe{ends[0], POLLIN, 0};
        if (poll(&pipe, 1, wait) == 0) {
            kill(process, SIGKILL);
            killed = true;
            continue;
        }
        char buffer[4096];
        const auto got = read(ends[0], buffer, sizeof buffer);
        if (got <= 0) break;
        said.append(buffer, static_cast<std::size_t>(got));
        for (auto end = said.find('\n'); end != std::string::npos; end = said.find('\n')) {
            story.take(said.substr(0, end));
            said.erase(0, end + 1);
        }
        if (story.ready && life && !dies) dies = std::chrono::steady_clock::now() + *life;
    }
    close(ends[0]);
    waitpid(process, nullptr, 0);
}

int walk(char** arguments) {
    walks::Walker walker{arguments[2], Instant{std::chrono::microseconds{std::stoll(arguments[3])}}};
    return walker.run(std::stoi(arguments[4]), std::string{arguments[5]}.substr(1),
                      walks::walks_from(std::string{arguments[6]}.substr(1)))
               ? 0
               : 1;
}

void print(std::string_view title, const std::vector<std::string>& lines) {
    for (std::size_t i = 0; i < lines.size() && i < 10; ++i) fmt::print("  {}: {}\n", title, lines[i]);
}

/// Per procedure: how many were led how far, and which lines of its table nobody has taken.
void print_table(Story& story, walks::Verdict& found) {
    fmt::print("  {:<14}{:>7}{:>8}{:>9}   {}\n", "", "walks", "taken", "refused",
               "lines of the table taken at least once");
    for (const auto& [kind, walks] : found.matters) {
        const auto lines = walks::lines_of(kind);
        const auto& taken = found.taken[kind];
        std::string never;
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (!taken.contains(i)) never += (never.empty() ? "; never: " : ", ") + lines[i];
        fmt::print("  {:<14}{:>7}{:>8}{:>9}   {} of {} ({} %){}\n", kind, walks, story.taken[kind], story.refused[kind],
                   taken.size(), lines.size(), 100 * taken.size() / lines.size(), never);
    }
}

}  // namespace

int main(int count, char** arguments) {
    if (count == 7 && std::string_view{arguments[1]} == "walk") return walk(arguments);
    const int walks = count > 1 ? std::stoi(arguments[1]) : 200;
    const int kills = count > 2 ? std::stoi(arguments[2]) : 25;
    const bench::TemporaryFolder folder;
    const auto data = (folder.path() / "data").string();
    SystemRandom chance;
    Story story{SetClock{date("2026-03-02")}.now()};
    int killed = 0;
    for (; killed < kills && !story.done; ++killed)
        let_one_walk(arguments[0], data, walks, story, std::chrono::milliseconds{30 + chance.below(400)});
    while (!story.done) {
        const int before = story.tried;
        let_one_walk(arguments[0], data, walks, story, std::nullopt);
        if (!story.done && story.tried == before) break;  // it does not start any more
    }

    const config::Config config{.data = data, .demo = true};
    const auto session = sql::open_session(config::database_url(config), true);
    const auto keys = crypto::Keyring::open(config::key_file_of(config));
    auto found = walks::verdict_on(*session, *keys, Date::in_shanghai(story.now));
    print("answered wrongly", story.wrong);
    print("off the table", found.off_table);
    print("clock", found.clocks_lost);
    print("told twice", found.told_twice);
    const bool as_many = found.filed == static_cast<int>(story.acknowledged.size());
    const bool clean = story.done && story.wrong.empty() && as_many && found.is_clean();
    std::string outcomes;
    for (const auto& [outcome, times] : story.outcomes) outcomes += fmt::format(" {} {}", times, outcome);
    fmt::print(" {}\n", outcomes);
    print_table(story, found);
    fmt::print(
        "  {} acts tried, {} events, {} clocks, {} reminders, {} steps taken by clocks; {} filed, {} acknowledged; "
        "audit {}\n",
        story.tried, found.events, found.clocks, found.reminders, found.expiries, found.filed,
        story.acknowledged.size(), found.audit.whole ? "whole" : "BROKEN");
    fmt::print("FIGURE | {} random walks, {} × kill -9 | on the table, no clock lost, none twice | {} | {}\n", walks,
               killed, clean ? "so" : "not so", clean ? "ok" : "MISSED");
    return clean ? 0 : 1;
}

#pragma once

#include <map>

#include "core/organisations/demo_station.hpp"
#include "platform/sql/database.hpp"

namespace gongyou {

/// What is still to happen in an invented year, by its time: what it is, the programme knows.
template <class Planned>
class DemoAgenda {
public:
    DemoAgenda(Instant now, Random& random) : now_{now}, random_{random} {}

    /// At an hour of that day.
    void put_down(Instant at, Planned planned) { agenda_.emplace(in_the_day(at, random_), std::move(planned)); }
    /// So many hours later at least, and up to half as much again.
    void put_down_after(Instant at, int hours, Planned planned) {
        const auto least = static_cast<std::uint64_t>(hours);
        const auto next = at + std::chrono::hours{least + random_.below(least / 2 + 1)};
        agenda_.emplace(std::max(in_the_day(next, random_), at + std::chrono::minutes{1}), std::move(planned));
    }
    /// Nothing is left that happened by now.
    bool is_over() const { return agenda_.empty() || agenda_.begin()->first > now_; }
    /// What comes next, with its time. Something is left.
    std::pair<Instant, Planned> take() {
        auto first = agenda_.extract(agenda_.begin());
        return {first.key(), std::move(first.mapped())};
    }

private:
    Instant now_;
    Random& random_;
    std::multimap<Instant, Planned> agenda_;
};

/// One of the stories, by their shares of a hundred (`of_hundred`).
template <class Stories>
const auto& by_share(const Stories& stories, Random& random) {
    auto share = static_cast<int>(random.below(100));
    const auto* chosen = &*std::begin(stories);
    for (const auto& story : stories) {
        chosen = &story;
        if ((share -= story.of_hundred) < 0) break;
    }
    return *chosen;
}

/// A moment between the two.
inline Instant some_time(Instant from, Instant to, Random& random) {
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(to - from).count();
    return from + std::chrono::minutes{random.below(static_cast<std::uint64_t>(minutes))};
}

/// Does what the year has planned until now, `each` at a time in one transaction.
template <class Year>
Result<Done> play(sql::Database& database, Year& year, int each) {
    while (!year.is_over()) {
        auto played = database.write_and_wait([&](sql::Tx& tx) -> Result<Done> {
            for (int i = 0; i < each && !year.is_over(); ++i)
                if (auto done = year.go_on(tx); !done) return done;
            return Done{};
        });
        if (!played) return played;
    }
    return Done{};
}

}  // namespace gongyou

#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kernel/random.hpp"

namespace gongyou::http {

/// What a route costs us. Each class has budgets of its own, so a crowded address never loses more than one of them.
enum class RouteClass { read, write, search, expensive, anonymous, receipt };

/// So many at once, and so many more each second. 0 a second: without limit.
struct Rate {
    double per_second = 0;
    double burst = 0;
};

struct ClassRates {
    Rate of_principal;
    Rate of_prefix;  ///< generous: factories and mobile networks share addresses
    Rate overall;
};

using BudgetRates = std::array<ClassRates, 6>;  ///< in the order of RouteClass

/// Rates for one server.
constexpr BudgetRates usual_rates{{
    {{20, 200}, {400, 4'000}, {5'000, 10'000}},  // read
    {{2, 40}, {60, 600}, {2'000, 4'000}},        // write
    {{2, 30}, {60, 600}, {200, 400}},            // search
    {{0.2, 5}, {2, 30}, {10, 50}},               // expensive
    {{0, 0}, {10, 300}, {1'000, 2'000}},         // anonymous
    {{0, 0}, {0.5, 30}, {1, 60}},                // receipt: 60 checks a minute in all (security.md AN-4)
}};
/// For benchmarks.
constexpr BudgetRates no_limits{};

/// Token buckets (security.md RA-1): per principal, per network prefix and overall, for each class. Any thread may ask.
/// Holds no names and no addresses, only keyed hashes under a key that lives in memory and is replaced each day. Its
/// size is fixed: when crowded, the fullest bucket, which says least, makes room.
class Budgets {
public:
    using Time = std::chrono::steady_clock::time_point;

    Budgets(const BudgetRates& rates, Random& random);
    ~Budgets();

    /// Takes one from each budget that applies: nothing when there was enough, else how long to wait. Whoever is held
    /// by his own budget takes nothing from his neighbours'. `principal` is empty for callers we do not know.
    std::optional<std::chrono::seconds> refused(RouteClass of, std::string_view principal, std::string_view prefix,
                                                Time now);

private:
    struct Bucket {
        std::uint64_t key = 0;
        float tokens = 0;
        Time filled{};
    };
    static constexpr std::size_t ways = 8;
    static constexpr std::size_t sets = 4'096;
    struct Set {
        std::mutex mutex;
        std::array<Bucket, ways> buckets;
    };

    std::uint64_t key_of(char kind, RouteClass of, std::string_view name, Time now);
    std::optional<std::chrono::seconds> take_from(std::uint64_t key, const Rate& rate, Time now);
    static std::optional<std::chrono::seconds> take(Bucket& bucket, const Rate& rate, Time now);

    BudgetRates rates_;
    Random& random_;
    std::mutex key_mutex_;
    std::string key_;
    Time key_ends_{};
    std::unique_ptr<Set[]> sets_;
};

}  // namespace gongyou::http

#include "platform/http/budgets.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "platform/crypto/sha256.hpp"

namespace gongyou::http {

namespace {

double seconds_between(Budgets::Time from, Budgets::Time to) {
    return std::max(0.0, std::chrono::duration<double>(to - from).count());
}

}  // namespace

Budgets::Budgets(const BudgetRates& rates, Random& random)
    : rates_{rates}, random_{random}, sets_{std::make_unique<Set[]>(sets)} {}

Budgets::~Budgets() = default;

std::optional<std::chrono::seconds> Budgets::refused(RouteClass of, std::string_view principal, std::string_view prefix,
                                                     Time now) {
    const auto& rates = rates_[static_cast<std::size_t>(of)];
    if (!principal.empty() && rates.of_principal.per_second > 0)
        if (const auto wait = take_from(key_of('p', of, principal, now), rates.of_principal, now)) return wait;
    if (rates.of_prefix.per_second > 0)
        if (const auto wait = take_from(key_of('n', of, prefix, now), rates.of_prefix, now)) return wait;
    if (rates.overall.per_second > 0)
        if (const auto wait = take_from(key_of('o', of, "", now), rates.overall, now)) return wait;
    return std::nullopt;
}

std::uint64_t Budgets::key_of(char kind, RouteClass of, std::string_view name, Time now) {
    std::string text;
    {
        const std::lock_guard lock{key_mutex_};
        if (key_.empty() || now >= key_ends_) {
            key_ = random_.bytes(16);
            key_ends_ = now + std::chrono::hours{24};
        }
        text = key_;
    }
    text += kind;
    text += static_cast<char>(of);
    text += name;
    const auto digest = crypto::sha256(text);
    std::uint64_t key = 0;
    std::memcpy(&key, digest.data(), sizeof key);
    return key | 1;  // 0 is an empty bucket
}

std::optional<std::chrono::seconds> Budgets::take_from(std::uint64_t key, const Rate& rate, Time now) {
    Set& set = sets_[(key >> 32) % sets];
    const std::lock_guard lock{set.mutex};
    Bucket* fullest = &set.buckets[0];
    for (auto& bucket : set.buckets) {
        if (bucket.key == key) return take(bucket, rate, now);
        const bool is_better = bucket.key == 0 || (fullest->key != 0 && bucket.tokens > fullest->tokens);
        if (is_better) fullest = &bucket;
    }
    *fullest = {key, static_cast<float>(rate.burst), now};
    return take(*fullest, rate, now);
}

std::optional<std::chrono::seconds> Budgets::take(Bucket& bucket, const Rate& rate, Time now) {
    const double filled = bucket.tokens + seconds_between(bucket.filled, now) * rate.per_second;
    const double tokens = std::min(rate.burst, filled);
    bucket.filled = now;
    if (tokens >= 1) {
        bucket.tokens = static_cast<float>(tokens - 1);
        return std::nullopt;
    }
    bucket.tokens = static_cast<float>(tokens);
    const double wait = std::ceil((1 - tokens) / rate.per_second);
    return std::chrono::seconds{std::max(1L, std::lround(wait))};
}

}  // namespace gongyou::http

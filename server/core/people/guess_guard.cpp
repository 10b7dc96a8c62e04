#include "core/people/guess_guard.hpp"

#include <algorithm>

namespace gongyou {

namespace {

using std::chrono::seconds;

Fault slow_down(seconds wait) {
    return {FaultKind::too_many, "sign_in.slow_down", {{"seconds", std::to_string(wait.count())}}, {}, wait};
}

std::string account_key(const Guess& guess) { return "account " + guess.account; }
std::string device_key(const Guess& guess) { return "device " + guess.account + " " + guess.device; }
std::string prefix_key(const Guess& guess) { return "prefix " + guess.prefix; }

/// 0 while tries are free, then 1, 2, 4, … seconds up to the longest.
seconds wait_after(int tries, const GuessAllowance& allowance) {
    const int beyond = tries - allowance.free_tries;
    if (beyond < 0) return seconds{0};
    return std::min(allowance.longest_wait, seconds{1LL << std::min(beyond, 30)});
}

}  // namespace

Result<Done> GuessGuard::take(const Guess& guess) {
    const std::lock_guard lock{mutex_};
    const Moment now = clock_.monotonic();
    forget_old(now);
    if (!guess.device.empty()) {
        if (const auto wait = wait_for(device_key(guess), now); wait > seconds{0}) return fail(slow_down(wait));
        count(device_key(guess), limits_.device, now);
        return Done{};
    }
    refill(now);
    const auto wait = std::max(wait_for(account_key(guess), now), wait_for(prefix_key(guess), now));
    if (wait > seconds{0}) return fail(slow_down(wait));
    if (overall_left_ < 1) return fail(slow_down(seconds{1}));
    overall_left_ -= 1;
    count(account_key(guess), limits_.account, now);
    count(prefix_key(guess), limits_.prefix, now);
    return Done{};
}

void GuessGuard::forgive(const Guess& guess) {
    const std::lock_guard lock{mutex_};
    if (!guess.device.empty()) {
        tracks_.erase(device_key(guess));
        return;
    }
    tracks_.erase(account_key(guess));
    if (const auto prefix = tracks_.find(prefix_key(guess)); prefix != tracks_.end() && prefix->second.tries > 0) {
        prefix->second.tries -= 1;  // one try only: a right password of their own buys guessers nothing
        prefix->second.not_before = prefix->second.last;
    }
}

seconds GuessGuard::wait_for(const std::string& key, Moment now) {
    const auto track = tracks_.find(key);
    if (track == tracks_.end() || track->second.not_before <= now) return seconds{0};
    return std::chrono::ceil<seconds>(track->second.not_before - now);
}

void GuessGuard::count(const std::string& key, const GuessAllowance& allowance, Moment now) {
    auto& track = tracks_[key];
    if (now - track.last > limits_.forgotten_after) track.tries = 0;
    track.tries += 1;
    track.last = now;
    track.not_before = now + wait_after(track.tries, allowance);
}

void GuessGuard::refill(Moment now) {
    const std::chrono::duration<double> passed = now - overall_at_;
    overall_left_ = std::min(limits_.overall_burst, overall_left_ + passed.count() * limits_.overall_rate);
    overall_at_ = now;
}

/// Once a minute; at once when there are too many.
void GuessGuard::forget_old(Moment now) {
    if (tracks_.size() < limits_.most_tracks && now - swept_at_ < std::chrono::minutes{1}) return;
    swept_at_ = now;
    std::erase_if(tracks_, [&](const auto& entry) { return now - entry.second.last > limits_.forgotten_after; });
    if (tracks_.size() < limits_.most_tracks) return;
    // strangers are let in at overall_rate, so this many in one hour means the limits were made very wide: start again
    // with half the time rather than growing without end
    std::erase_if(tracks_, [&](const auto& entry) { return now - entry.second.last > limits_.forgotten_after / 2; });
}

}  // namespace gongyou

#include "core/people/session_cache.hpp"

#include "platform/crypto/sha256.hpp"

namespace gongyou {

std::shared_ptr<const KnownSession> SessionCache::find(std::string_view token, Instant now, Time at) {
    const auto key = crypto::sha256(token);
    const std::lock_guard lock{mutex_};
    const auto entry = entries_.find(key);
    if (entry == entries_.end()) return nullptr;
    const auto& [known, read_at] = entry->second;
    if (at - read_at < longest && now < known->found.idle_ends_at && now < known->found.ends_at) return known;
    entries_.erase(entry);
    return nullptr;
}

std::uint64_t SessionCache::age() const {
    const std::lock_guard lock{mutex_};
    return age_;
}

void SessionCache::keep(std::string_view token, std::shared_ptr<const KnownSession> known, Time read_at,
                        std::uint64_t age) {
    auto key = crypto::sha256(token);
    const std::lock_guard lock{mutex_};
    if (age != age_) return;
    if (entries_.size() >= most) entries_.clear();  // all of it is a second's worth
    entries_.insert_or_assign(std::move(key), Entry{std::move(known), read_at});
}

void SessionCache::forget_all() {
    const std::lock_guard lock{mutex_};
    entries_.clear();
    ++age_;
}

}  // namespace gongyou

#include <openssl/rand.h>

#include "platform/crypto/base64.hpp"
#include "platform/crypto/evp.hpp"
#include "platform/crypto/keyring.hpp"
#include "platform/crypto/keyring_state.hpp"

namespace gongyou::crypto {

namespace {

/// In front of what a record's own key seals: the version is that of the key it is wrapped with.
constexpr std::string_view record_mark(Profile profile) { return profile == Profile::intl ? "ir." : "gr."; }

/// In front of what is sealed to a pair, which is told by its fingerprint: pairs have no versions.
constexpr std::string_view pair_mark(Profile profile) { return profile == Profile::intl ? "ip." : "gp."; }

Fault broken() { return {FaultKind::unexpected, "seal.broken"}; }

/// What a value is bound to, the mark with profile and version among it.
std::string bound_to(std::string_view mark, const SealPlace& place) {
    return framed({mark, place.table, place.column, place.record, place.tree, place.revision});
}

Result<std::string> opened(const DataKey& key, const std::string& binding, std::string_view text) {
    const auto boxed = from_base64url(text);
    if (!boxed) return fail(broken());
    auto plain = unboxed(key, binding, *boxed);
    if (!plain) return fail(broken());
    return std::move(*plain);
}

}  // namespace

std::string Keyring::seal(const SealPlace& place, std::string_view plain) const {
    const auto& root = state_->current();
    std::string out = mark_of(root);
    const auto boxed = box(state_->table_key(root, place.tree, place.table), bound_to(out, place), plain);
    append_base64url(out, boxed);
    return out;
}

Result<std::string> Keyring::unseal(const SealPlace& place, std::string_view sealed) const {
    const auto [root, rest] = marked(state_->keys, sealed);
    if (!root) return fail(broken());
    return opened(state_->table_key(*root, place.tree, place.table), bound_to(mark_of(*root), place), rest);
}

bool Keyring::is_outdated(std::string_view sealed) const { return !sealed.starts_with(mark_of(state_->current())); }

RecordKey Keyring::new_record_key() const {
    const auto kind = profile();
    auto bytes = Secret::of_size(DataKey::size_of(kind));
    evp::must(RAND_priv_bytes(bytes.data(), static_cast<int>(bytes.size())));
    return RecordKey{DataKey{kind, std::move(bytes)}};
}

std::string Keyring::seal_key(const SealPlace& place, const RecordKey& key) const {
    return seal(place, key.key_.bytes.disclose());
}

Result<RecordKey> Keyring::unseal_key(const SealPlace& place, std::string_view sealed) const {
    return key_from(unseal(place, sealed));
}

std::string Keyring::seal_key_with(const RecordKey& owner, const SealPlace& place, const RecordKey& key) const {
    return seal_with(owner, place, key.key_.bytes.disclose());
}

Result<RecordKey> Keyring::unseal_key_with(const RecordKey& owner, const SealPlace& place,
                                           std::string_view sealed) const {
    return key_from(unseal_with(owner, place, sealed));
}

Result<std::string> Keyring::seal_key_to(const SealingKey& to, const SealPlace& place, const RecordKey& key) {
    const auto mark = pair_mark(to.profile);
    const auto sealed = sealed_to(to, bound_to(mark, place), key.key_.bytes);
    if (!sealed) return fail({FaultKind::unexpected, "seal.no_key"});
    return std::string{mark} + *sealed;
}

Result<RecordKey> Keyring::unseal_key_by(const OpeningKey& key, const SealPlace& place, std::string_view sealed) {
    const auto mark = pair_mark(key.profile);
    if (!sealed.starts_with(mark)) return fail(broken());
    const auto opened = opened_with(key, bound_to(mark, place), sealed.substr(mark.size()));
    if (!opened) return fail(broken());
    return key_from(std::string{opened->disclose()});
}

Result<RecordKey> Keyring::key_from(Result<std::string> bytes) {
    if (!bytes) return fail(bytes.error());
    // the length says which profile the record was made in; wrapping its key anew does not change that
    const auto kind = bytes->size() == DataKey::size_of(Profile::intl) ? Profile::intl : Profile::guomi;
    if (bytes->size() != DataKey::size_of(kind)) return fail(broken());
    RecordKey key{DataKey{kind, Secret{*bytes}}};
    wipe(*bytes);
    return key;
}

std::string Keyring::seal_with(const RecordKey& key, const SealPlace& place, std::string_view plain) const {
    const auto mark = record_mark(key.key_.profile);
    std::string out{mark};
    append_base64url(out, box(key.key_, bound_to(mark, place), plain));
    return out;
}

Result<std::string> Keyring::unseal_with(const RecordKey& key, const SealPlace& place, std::string_view sealed) const {
    const auto mark = record_mark(key.key_.profile);
    if (!sealed.starts_with(mark)) return fail(broken());
    return opened(key.key_, bound_to(mark, place), sealed.substr(mark.size()));
}

std::string Keyring::seal_bytes_with(const RecordKey& key, const SealPlace& place, std::string_view plain) const {
    const auto mark = record_mark(key.key_.profile);
    return std::string{mark} + box(key.key_, bound_to(mark, place), plain);
}

Result<std::string> Keyring::unseal_bytes_with(const RecordKey& key, const SealPlace& place,
                                               std::string_view sealed) const {
    const auto mark = record_mark(key.key_.profile);
    if (!sealed.starts_with(mark)) return fail(broken());
    auto plain = unboxed(key.key_, bound_to(mark, place), sealed.substr(mark.size()));
    if (!plain) return fail(broken());
    return std::move(*plain);
}

}  // namespace gongyou::crypto

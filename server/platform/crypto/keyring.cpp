#include "platform/crypto/keyring.hpp"

#include <algorithm>
#include <charconv>

#include "platform/crypto/base64.hpp"
#include "platform/crypto/keyring_state.hpp"
#include "platform/crypto/signature.hpp"

namespace gongyou::crypto {

namespace {

constexpr std::string_view whole_house = "";

}  // namespace

const DataKey& Keyring::State::kept(const RootKey& root, std::string_view use, std::string_view tree,
                                    std::string_view name, std::size_t size) {
    const std::string key = framed({mark_of(root), use, tree, name});
    {
        const std::shared_lock lock{mutex_};
        if (const auto found = kept_.find(key); found != kept_.end()) return *found->second;
    }
    const Secret of_tree = derived_key(root.profile, root.bytes, framed({"gongyou tree", tree}), 32);
    auto made = std::make_unique<DataKey>(
        DataKey{root.profile, derived_key(root.profile, of_tree, framed({"gongyou", use, name}), size)});
    const std::unique_lock lock{mutex_};
    return *kept_.try_emplace(key, std::move(made)).first->second;
}

const DataKey& Keyring::State::table_key(const RootKey& root, std::string_view tree, std::string_view table) {
    return kept(root, "seal", tree, table, DataKey::size_of(root.profile));
}

const DataKey& Keyring::State::digest_key(const RootKey& root, std::string_view tree, std::string_view purpose) {
    return kept(root, "digest", tree, purpose, 32);
}

const DataKey& Keyring::State::signing_key(const RootKey& root, std::string_view purpose) {
    return kept(root, "signature", whole_house, purpose, private_key_size(root.profile));
}

std::string mark_of(const RootKey& root) {
    return (root.profile == Profile::intl ? "i" : "g") + std::to_string(root.version) + ".";
}

Profile profile_of(std::string_view marked) { return marked.starts_with('g') ? Profile::guomi : Profile::intl; }

Marked marked(const RootKeys& keys, std::string_view text) {
    const auto dot = text.substr(0, 12).find('.');
    if (dot == std::string_view::npos || dot < 2) return {};
    int version = 0;
    std::from_chars(text.data() + 1, text.data() + dot, version);
    const auto* root = keys.find(version);
    if (!root || text.substr(0, dot + 1) != mark_of(*root)) return {};
    return {root, text.substr(dot + 1)};
}

Keyring::Keyring(std::unique_ptr<State> state) : state_{std::move(state)} {}
Keyring::Keyring(Keyring&&) noexcept = default;
Keyring& Keyring::operator=(Keyring&&) noexcept = default;
Keyring::~Keyring() = default;

Result<Done> Keyring::create(const std::filesystem::path& key_file, Profile profile, Random& random) {
    RootKeys keys;
    keys.roots.push_back(new_root_key(1, profile, random));
    keys.current = keys.index = 1;
    return write_new_key_file(key_file, keys);
}

Result<Done> Keyring::add_root(const std::filesystem::path& key_file, Profile profile, Random& random) {
    auto keys = read_key_file(key_file);
    if (!keys) return fail(keys.error());
    int newest = 0;
    for (const auto& root : keys->roots) newest = std::max(newest, root.version);
    keys->roots.push_back(new_root_key(newest + 1, profile, random));
    keys->current = newest + 1;
    return replace_key_file(key_file, *keys);
}

Result<Keyring> Keyring::open(const std::filesystem::path& key_file) {
    return read_key_file(key_file).map([](RootKeys keys) { return Keyring{std::make_unique<State>(std::move(keys))}; });
}

Profile Keyring::profile() const { return state_->current().profile; }
int Keyring::version() const { return state_->current().version; }

std::string Keyring::mac(std::string_view purpose, std::string_view bytes) const {
    const auto& root = state_->current();
    std::string out = mark_of(root);
    append_base64url(out, hmac(root.profile, state_->digest_key(root, whole_house, purpose).bytes, bytes));
    return out;
}

bool Keyring::mac_matches(std::string_view purpose, std::string_view bytes, std::string_view mac) const {
    const auto [root, rest] = marked(state_->keys, mac);
    if (!root) return false;
    return equal_in_constant_time(
        rest, base64url(hmac(root->profile, state_->digest_key(*root, whole_house, purpose).bytes, bytes)));
}

std::string Keyring::sign(std::string_view purpose, std::string_view bytes) const {
    const auto& root = state_->current();
    std::string out = mark_of(root);
    append_base64url(out, signature(root.profile, state_->signing_key(root, purpose).bytes, bytes));
    return out;
}

std::string Keyring::public_key(std::string_view purpose) const {
    const auto& root = state_->current();
    std::string out = mark_of(root);
    append_base64url(out, public_key_of(root.profile, state_->signing_key(root, purpose).bytes));
    return out;
}

bool Keyring::signature_matches(std::string_view purpose, std::string_view bytes, std::string_view signature) const {
    const auto [root, rest] = marked(state_->keys, signature);
    const auto raw = from_base64url(rest);
    if (!root || !raw) return false;
    const auto key = public_key_of(root->profile, state_->signing_key(*root, purpose).bytes);
    return signature_fits(root->profile, key, bytes, *raw);
}

bool signed_by(std::string_view public_key, std::string_view bytes, std::string_view signature) {
    const auto dot = public_key.find('.');
    if (dot == std::string_view::npos || signature.substr(0, dot + 1) != public_key.substr(0, dot + 1)) return false;
    const auto key = from_base64url(public_key.substr(dot + 1));
    const auto raw = from_base64url(signature.substr(dot + 1));
    return key && raw && signature_fits(profile_of(public_key), *key, bytes, *raw);
}

std::string Keyring::lookup_digest(std::string_view purpose, std::string_view bytes) const {
    return blind_index(whole_house, purpose, bytes);
}

std::string Keyring::blind_index(std::string_view tree, std::string_view kind, std::string_view value) const {
    const auto& root = state_->index();
    return base64url(hmac(root.profile, state_->digest_key(root, tree, framed({"index", kind})).bytes, value));
}

}  // namespace gongyou::crypto

#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "kernel/random.hpp"
#include "kernel/result.hpp"
#include "platform/crypto/key_pair.hpp"
#include "platform/crypto/profile.hpp"
#include "platform/crypto/sealed_box.hpp"

namespace gongyou::crypto {

/// Where a sealed value stands. It opens there and nowhere else (security.md KEY-2).
struct SealPlace {
    std::string_view table;
    std::string_view column;
    std::string_view record;         ///< the row's id
    std::string_view tree;           ///< id of the organisation tree's top unit
    std::string_view revision = "";  ///< of a value that changes: then an older one put back does not open either
};

/// The family of algorithms a sealed value or a mac says it was made with; intl for texts that are neither.
Profile profile_of(std::string_view marked);

/// Checks a signature of Keyring::sign() with nothing but a public key.
bool signed_by(std::string_view public_key, std::string_view bytes, std::string_view signature);

/// The key of one record (security class D4): who destroys it destroys the record, in every backup too.
class RecordKey {
private:
    friend class Keyring;
    explicit RecordKey(DataKey key) : key_{std::move(key)} {}
    DataKey key_;
};

/// All keys of the house, derived from the root keys of one file: root, then organisation tree, then table or purpose
/// (security.md KEY-1). Any thread may use it. Keys stay inside; they are wiped with the object.
class Keyring {
public:
    /// Makes a key file with one root key. Faults: key.file_exists, key.file_not_written.
    static Result<Done> create(const std::filesystem::path& key_file, Profile profile, Random& random);
    /// Adds a root key to the file; a keyring opened after that seals with it, and still opens what older keys sealed.
    static Result<Done> add_root(const std::filesystem::path& key_file, Profile profile, Random& random);
    /// Faults: key.file_missing, key.file_mode, key.file_damaged.
    static Result<Keyring> open(const std::filesystem::path& key_file);

    Keyring(Keyring&&) noexcept;
    Keyring& operator=(Keyring&&) noexcept;
    ~Keyring();

    /// Of what is sealed now.
    Profile profile() const;
    int version() const;

    /// `plain` as printable text that begins with profile and key version: "i1.…".
    std::string seal(const SealPlace& place, std::string_view plain) const;
    /// Fault: seal.broken, for a value that is altered, from another place or sealed with a key we do not have.
    Result<std::string> unseal(const SealPlace& place, std::string_view sealed) const;
    /// Whether the value was sealed with an older key or profile, and should be sealed anew.
    bool is_outdated(std::string_view sealed) const;

    RecordKey new_record_key() const;
    /// The record's key, sealed like any value.
    std::string seal_key(const SealPlace& place, const RecordKey& key) const;
    Result<RecordKey> unseal_key(const SealPlace& place, std::string_view sealed) const;
    /// The key of a part (a file), sealed with the key of the record it belongs to: both go when that one is destroyed.
    std::string seal_key_with(const RecordKey& owner, const SealPlace& place, const RecordKey& key) const;
    Result<RecordKey> unseal_key_with(const RecordKey& owner, const SealPlace& place, std::string_view sealed) const;
    /// The record's key, sealed to the public half of a pair: no key of the house opens it again. Text that begins with
    /// the profile: "ip.…". Fault: seal.no_key when `to` is no key.
    static Result<std::string> seal_key_to(const SealingKey& to, const SealPlace& place, const RecordKey& key);
    static Result<RecordKey> unseal_key_by(const OpeningKey& key, const SealPlace& place, std::string_view sealed);
    std::string seal_with(const RecordKey& key, const SealPlace& place, std::string_view plain) const;
    Result<std::string> unseal_with(const RecordKey& key, const SealPlace& place, std::string_view sealed) const;
    /// The same for bytes that are not kept in a column: no text form, a third shorter.
    std::string seal_bytes_with(const RecordKey& key, const SealPlace& place, std::string_view plain) const;
    Result<std::string> unseal_bytes_with(const RecordKey& key, const SealPlace& place, std::string_view sealed) const;

    /// A keyed digest for one purpose ("audit", "password"), as text that begins with profile and key version.
    std::string mac(std::string_view purpose, std::string_view bytes) const;
    bool mac_matches(std::string_view purpose, std::string_view bytes, std::string_view mac) const;
    /// A signature for one purpose ("backup"), as text that begins with profile and key version.
    std::string sign(std::string_view purpose, std::string_view bytes) const;
    /// What others need to check it: text in the same form, no secret. Of the newest key.
    std::string public_key(std::string_view purpose) const;
    bool signature_matches(std::string_view purpose, std::string_view bytes, std::string_view signature) const;

    /// A keyed digest that stays the same when root keys are added: for look-up. 43 characters.
    std::string lookup_digest(std::string_view purpose, std::string_view bytes) const;
    /// For equality search on a sealed column (security.md KEY-5): another value in each tree and for each kind.
    std::string blind_index(std::string_view tree, std::string_view kind, std::string_view value) const;

private:
    struct State;
    static Result<RecordKey> key_from(Result<std::string> bytes);
    explicit Keyring(std::unique_ptr<State> state);

    std::unique_ptr<State> state_;
};

}  // namespace gongyou::crypto

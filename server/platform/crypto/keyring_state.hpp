#pragma once

#include <functional>
#include <mutex>
#include <shared_mutex>
#include <unordered_map>

#include "platform/crypto/digest.hpp"
#include "platform/crypto/key_file.hpp"
#include "platform/crypto/keyring.hpp"

namespace gongyou::crypto {

/// Root keys, and what was derived from them so far. Private to the keyring.
struct Keyring::State {
    explicit State(RootKeys roots) : keys{std::move(roots)} {}

    const RootKey& current() const { return *keys.find(keys.current); }
    const RootKey& index() const { return *keys.find(keys.index); }

    /// Seals the values of one table in one tree.
    const DataKey& table_key(const RootKey& root, std::string_view tree, std::string_view table);
    /// For digests of one purpose, in one tree or for the whole house.
    const DataKey& digest_key(const RootKey& root, std::string_view tree, std::string_view purpose);
    /// For signatures of one purpose.
    const DataKey& signing_key(const RootKey& root, std::string_view purpose);

    RootKeys keys;

private:
    /// Derived once, kept until the end: there are as many as trees times tables, and nobody outside can add to them.
    const DataKey& kept(const RootKey& root, std::string_view use, std::string_view tree, std::string_view name,
                        std::size_t size);

    std::shared_mutex mutex_;
    std::unordered_map<std::string, std::unique_ptr<DataKey>> kept_;
};

/// Profile and version in front of everything we seal or sign: "i1." or "g2.".
std::string mark_of(const RootKey& root);

struct Marked {
    const RootKey* root = nullptr;
    std::string_view rest;
};
/// The root key a text was made with, and what follows the mark; no root if the text is not ours or its key is gone.
Marked marked(const RootKeys& keys, std::string_view text);

}  // namespace gongyou::crypto

#pragma once

#include "platform/crypto/keyring.hpp"
#include "platform/json/read.hpp"
#include "platform/json/write.hpp"

namespace gongyou::matters {

/// Seals and opens what a programme keeps beside a matter, each part for its own place: table, column, key of the row.
/// Any thread.
class PartSeal {
public:
    /// `tree`: id of the organisation tree's top unit. `keys` outlive the seal.
    PartSeal(const crypto::Keyring& keys, std::string tree) : keys_{keys}, tree_{std::move(tree)} {}

    /// A described struct as one sealed text; `record`: the row's key.
    template <class Part>
    std::string sealed(std::string_view table, std::string_view column, std::string_view record,
                       const Part& part) const {
        return words(table, column, record, json::write_json(part));
    }
    template <class Part>
    Result<Part> opened(std::string_view table, std::string_view column, std::string_view record,
                        std::string_view sealed) const {
        const auto text = opened_words(table, column, record, sealed);
        if (!text) return fail(text.error());
        return json::read_json<Part>(*text);
    }

    std::string words(std::string_view table, std::string_view column, std::string_view record,
                      std::string_view clear) const {
        return keys_.seal(place(table, column, record), clear);
    }
    Result<std::string> opened_words(std::string_view table, std::string_view column, std::string_view record,
                                     std::string_view sealed) const {
        return keys_.unseal(place(table, column, record), sealed);
    }

protected:
    const crypto::Keyring& keys() const { return keys_; }

private:
    crypto::SealPlace place(std::string_view table, std::string_view column, std::string_view record) const {
        return {.table = table, .column = column, .record = record, .tree = tree_};
    }

    const crypto::Keyring& keys_;
    std::string tree_;
};

}  // namespace gongyou::matters

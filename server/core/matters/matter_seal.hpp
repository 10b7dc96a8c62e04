#pragma once

#include "core/matters/matter.hpp"
#include "platform/crypto/keyring.hpp"

namespace gongyou::matters {

/// Seals and opens the words of anonymous matters, each under a key of its own (security.md AN-5). What is not
/// anonymous passes through unchanged. Any thread. What does not open any more is a fault, never guessed.
class MatterSeal {
public:
    /// `tree`: id of the organisation tree's top unit. `keys` outlive the seal.
    MatterSeal(const crypto::Keyring& keys, std::string tree) : keys_{keys}, tree_{std::move(tree)} {}

    /// `matter` with a fresh key and its title sealed, if it is anonymous.
    Matter sealed(Matter matter) const;
    Result<std::string> opened_title(const Matter& matter) const;

    /// Words of event `number` of `matter`.
    Result<std::string> sealed_words(const Matter& matter, std::int64_t number, std::string words) const;
    Result<std::string> opened_words(const Matter& matter, std::int64_t number, std::string words) const;

    /// One column of the programme's own table.
    Result<std::string> sealed_column(const Matter& matter, std::string_view table, std::string_view column,
                                      std::string words) const;
    Result<std::string> opened_column(const Matter& matter, std::string_view table, std::string_view column,
                                      std::string words) const;

    /// The same of a row that belongs to event `number` of the matter.
    Result<std::string> sealed_part(const Matter& matter, std::string_view table, std::string_view column,
                                    std::int64_t number, std::string words) const;
    Result<std::string> opened_part(const Matter& matter, std::string_view table, std::string_view column,
                                    std::int64_t number, std::string words) const;

    /// The key of an anonymous matter, for what else belongs to it.
    Result<crypto::RecordKey> key_of(const Matter& matter) const;

private:
    crypto::SealPlace place(std::string_view table, std::string_view column, std::string_view record) const {
        return {.table = table, .column = column, .record = record, .tree = tree_};
    }
    template <class Cross>
    Result<std::string> across(const Matter& matter, std::string words, Cross&& cross) const;

    const crypto::Keyring& keys_;
    std::string tree_;
};

}  // namespace gongyou::matters

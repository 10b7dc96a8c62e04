#pragma once

#include "core/letters/letter_fields.hpp"
#include "core/letters/letter_service.hpp"
#include "platform/crypto/keyring.hpp"
#include "platform/json/read.hpp"
#include "platform/json/write.hpp"

namespace gongyou::letters {

/// Seals what letters say: the fields, why somebody sent one back, what proves its service. Each value opens in its own
/// place only. Any thread. `keys` outlive the seal.
class LetterSeal {
public:
    LetterSeal(const crypto::Keyring& keys, std::string tree) : keys_{keys}, tree_{std::move(tree)} {}

    /// Bound to the letter's digest: what was filled in before does not open in its place any more.
    std::string sealed_fields(const Letter& letter, const Filled& fields) const;
    /// Fault: seal.broken.
    Result<Filled> opened_fields(const Letter& letter) const;

    std::string sealed_words(const LetterId& letter, std::int64_t number, const std::string& words) const;
    Result<std::string> opened_words(const LetterEvent& event) const;

    std::string sealed_proof(const std::string& service, const ServiceProof& proof) const;
    Result<ServiceProof> opened_proof(const std::string& service, const std::string& sealed) const;

    /// What an addressee wrote: the content of `record` in `table`.
    template <class Content>
    std::string sealed_content(std::string_view table, std::string_view record, const Content& content) const {
        return keys_.seal({table, "content", record, tree_}, json::write_json(content));
    }
    template <class Content>
    Result<Content> opened_content(std::string_view table, std::string_view record, const std::string& sealed) const {
        const auto text = keys_.unseal({table, "content", record, tree_}, sealed);
        if (!text) return fail(text.error());
        return json::read_json<Content>(*text);
    }

private:
    const crypto::Keyring& keys_;
    std::string tree_;
};

}  // namespace gongyou::letters

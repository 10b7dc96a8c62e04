#include "core/letters/letter_digest.hpp"

#include "platform/crypto/digest.hpp"
#include "platform/crypto/sha256.hpp"

namespace gongyou::letters {

namespace {

using crypto::framed;

template <class Things, class AsBytes>
std::string list_of(const Things& things, AsBytes as_bytes) {
    std::string bytes;
    for (const auto& thing : things) bytes += as_bytes(thing);
    return bytes;
}

}  // namespace

std::string letter_digest(const Letter& letter, const Filled& fields, const std::vector<LetterLine>& text,
                          const std::vector<FileId>& attachments, const std::vector<EmployerId>& addressees) {
    const auto filled_in = list_of(fields, [](const auto& field) { return framed({field.first, field.second}); });
    const auto words = list_of(text, [](const LetterLine& line) {
        return framed({name_of(line.as), std::to_string(line.number), line.words});
    });
    const auto files = list_of(attachments, [](const FileId& file) { return framed({file.text()}); });
    const auto many = list_of(addressees, [](const EmployerId& employer) { return framed({employer.text()}); });
    const auto whole = framed({"gongyou letter 1", letter.kind, std::to_string(letter.edition), letter.unit_id.text(),
                               letter.employer_id ? letter.employer_id->text() : "", letter.law.text(), letter.title,
                               filled_in, words, files});
    // those without many keep the digest they had before there were any
    return crypto::sha256_hex(many.empty() ? whole : framed({whole, many}));
}

}  // namespace gongyou::letters

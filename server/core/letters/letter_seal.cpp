#include "core/letters/letter_seal.hpp"

namespace gongyou::letters {

namespace {

/// What was filled in, as it is kept.
struct KeptFields {
    std::vector<FieldValue> fields;
};
BOOST_DESCRIBE_STRUCT(KeptFields, (), (fields))

}  // namespace

std::string LetterSeal::sealed_fields(const Letter& letter, const Filled& fields) const {
    KeptFields kept;
    for (const auto& [name, value] : fields)
        kept.fields.push_back({FieldName::trusted(name), FieldWords::trusted(value)});
    return keys_.seal({"letter", "fields", letter.id.text(), tree_, letter.digest}, json::write_json(kept));
}

Result<Filled> LetterSeal::opened_fields(const Letter& letter) const {
    const auto text = keys_.unseal({"letter", "fields", letter.id.text(), tree_, letter.digest}, letter.fields);
    if (!text) return fail(text.error());
    const auto kept = json::read_json<KeptFields>(*text);
    if (!kept) return fail(kept.error());
    Filled fields;
    for (const auto& [name, value] : kept->fields) fields.emplace(name.text(), value.text());
    return fields;
}

std::string LetterSeal::sealed_words(const LetterId& letter, std::int64_t number, const std::string& words) const {
    if (words.empty()) return words;
    return keys_.seal({"letter_event", "words", letter.text(), tree_, std::to_string(number)}, words);
}

Result<std::string> LetterSeal::opened_words(const LetterEvent& event) const {
    if (event.words.empty()) return event.words;
    return keys_.unseal({"letter_event", "words", event.letter_id.text(), tree_, std::to_string(event.number)},
                        event.words);
}

std::string LetterSeal::sealed_proof(const std::string& service, const ServiceProof& proof) const {
    return keys_.seal({"letter_service", "proof", service, tree_}, json::write_json(proof));
}

Result<ServiceProof> LetterSeal::opened_proof(const std::string& service, const std::string& sealed) const {
    const auto text = keys_.unseal({"letter_service", "proof", service, tree_}, sealed);
    if (!text) return fail(text.error());
    return json::read_json<ServiceProof>(*text);
}

}  // namespace gongyou::letters

#include "core/letters/letter_source.hpp"

#include <algorithm>

#include "core/matters/matter_store.hpp"

namespace gongyou::letters {

const LetterSource* source_of(const LetterParts& parts, sql::Session& session, const Letter& letter) {
    const auto matter = letter.matter_id ? matters::MatterStore{session}.find(*letter.matter_id) : std::nullopt;
    if (!matter) return nullptr;
    const auto source = std::ranges::find(parts.sources, matter->kind, &LetterSource::matter_kind);
    return source == parts.sources.end() ? nullptr : &*source;
}

}  // namespace gongyou::letters

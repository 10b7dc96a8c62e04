#include "core/letters/known_fields.hpp"

#include <algorithm>

#include "core/access/decision.hpp"
#include "core/matters/matter_store.hpp"

namespace gongyou::letters {

Result<KnownFields> known_fields(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                                 const AskKnownFields& asked) {
    const auto matter = matters::MatterStore{reader}.find(asked.matter_id);
    if (!matter) return fail(hidden());
    const auto* source = parts.source_of(matter->kind);
    if (!source) return fail(hidden());
    const auto* made = parts.templates.find(asked.kind ? asked.kind->text() : source->kinds.front());
    if (!made) return fail(wrong_field("kind", "letter.kind_unknown"));
    const auto known =
        source->fields(reader, actor, *matter, *made);  // asks the gate, also where only kinds are wanted
    if (!known) return fail(known.error());
    if (std::ranges::count(source->kinds, made->kind) == 0)
        return fail({FaultKind::conflict, "letter.not_for_this_matter"});
    KnownFields answer{.kinds = source->kinds, .fields = {}};
    if (asked.kind)
        for (const auto& [name, value] : *known) answer.fields.push_back({name, value});
    return answer;
}

}  // namespace gongyou::letters

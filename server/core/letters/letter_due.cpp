#include "core/letters/letter_due.hpp"

#include "core/law/rule.hpp"
#include "core/letters/answer_store.hpp"
#include "core/letters/letter_source.hpp"
#include "core/letters/letter_table.hpp"

namespace gongyou::letters {

Result<std::optional<Date>> answer_due(const LetterParts& parts, sql::Session& session, const Letter& letter,
                                       Date served_on) {
    if (const auto* source = source_of(parts, session, letter); source && source->answer_due)
        return source->answer_due(session, letter);
    const auto* made = parts.templates.find(letter.kind);
    if (!made->answer_by.empty()) {
        const auto fields = parts.seal().opened_fields(letter);
        if (!fields) return fail(fields.error());
        const auto named = fields->find(made->answer_by);
        if (named == fields->end()) return std::optional<Date>{};
        return std::optional{Date::parse(named->second).value()};
    }
    if (made->answer_rule.empty()) return std::optional<Date>{};
    const auto pack = parts.law.pack(letter.law);
    if (!pack) return fail(pack.error());
    const auto rule = pack->rule(made->answer_rule, served_on);
    if (!rule) return fail(rule.error());
    const auto last = law::deadline(*rule, served_on, parts.law.calendar());
    if (!last) return fail(last.error());
    return std::optional{last->day};
}

Result<std::vector<LetterItem>> items_of(const LetterParts& parts, sql::Session& session, const Letter& letter,
                                         const EmployerId& employer) {
    if (const auto* source = source_of(parts, session, letter); source && source->items)
        return source->items(session, letter);
    std::vector<LetterItem> items;
    const auto* made = parts.templates.find(letter.kind);
    if (!made || made->items.empty()) return items;
    const auto fields = parts.seal().opened_fields(letter);
    if (!fields) return fail(fields.error());
    const auto filled = fields->find(made->items);
    if (filled == fields->end()) return items;
    for (auto& line : lines_in(filled->second))
        items.push_back({.number = static_cast<std::int64_t>(items.size()) + 1, .text = std::move(line), .due_on = {}});
    for (const auto& proof : AnswerStore{session}.proofs(letter.id, employer)) {
        if (proof.item < 1 || proof.item > static_cast<std::int64_t>(items.size())) continue;
        auto& item = items[static_cast<std::size_t>(proof.item) - 1];
        item.proof_count += 1;
        item.state = ItemState::proved;
    }
    return items;
}

}  // namespace gongyou::letters

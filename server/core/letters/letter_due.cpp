#include "core/letters/letter_due.hpp"

#include <algorithm>

#include "core/law/rule.hpp"
#include "core/letters/answer_store.hpp"
#include "core/letters/letter_source.hpp"
#include "core/letters/letter_table.hpp"

namespace gongyou::letters {

namespace {

/// Whether what is to be put right stands in a table, with the day of each (整改清单).
bool stands_in_a_table(const LetterTemplate& made) {
    return std::ranges::any_of(made.body, [&](const LetterBlock& block) {
        return block.as == BlockKind::table && block.text == "{" + made.items + "}";
    });
}

/// What is to be done is the first cell of its row, its last day the first cell that is one.
LetterItem item_in_row(const std::string& row) {
    auto cells = cells_typed(row);
    LetterItem item{.text = std::move(cells.front())};
    for (std::size_t at = 1; at < cells.size() && !item.due_on; ++at)
        if (const auto day = Date::parse(cells[at])) item.due_on = *day;
    return item;
}

}  // namespace

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
    const bool in_table = stands_in_a_table(*made);
    for (auto& line : lines_in(filled->second)) {
        items.push_back(in_table ? item_in_row(line) : LetterItem{.text = std::move(line)});
        items.back().number = static_cast<std::int64_t>(items.size());
    }
    for (const auto& proof : AnswerStore{session}.proofs(letter.id, employer)) {
        if (proof.item < 1 || proof.item > static_cast<std::int64_t>(items.size())) continue;
        auto& item = items[static_cast<std::size_t>(proof.item) - 1];
        item.proof_count += 1;
        item.state = ItemState::proved;
    }
    return items;
}

}  // namespace gongyou::letters

#include "core/letters/letter_list.hpp"

#include <algorithm>

#include "core/access/decision.hpp"
#include "core/letters/letter_store.hpp"
#include "core/organisations/unit_tree.hpp"

namespace gongyou::letters {

namespace {

constexpr int letters_shown = 20;

/// The step a letter waits for, on its way out.
std::optional<LetterAct> waits_for(LetterState state) {
    switch (state) {
        case LetterState::draft:
            return LetterAct::check;
        case LetterState::checked:
            return LetterAct::approve;
        case LetterState::approved:
            return LetterAct::issue;
        case LetterState::issued:
            return LetterAct::serve;
        default:
            return std::nullopt;
    }
}

std::optional<LetterAct> next_for(const Actor& actor, LetterState state) {
    const auto act = waits_for(state);
    if (!act || !has_right(actor, matters::right_for(letter_procedure, *act))) return std::nullopt;
    return act;
}

}  // namespace

Result<LetterPage> list_letters(sql::Reader& reader, const Actor& actor, const ListLetters& asked) {
    const LetterQuestion question{.words = asked.words ? asked.words->text() : "",
                                  .kind = asked.kind ? asked.kind->text() : "",
                                  .state = asked.state ? std::string{name_of(*asked.state)} : "",
                                  .year = asked.year.value_or(0),
                                  .waiting = asked.waiting.value_or(false),
                                  .registered = asked.registered.value_or(false),
                                  .before = asked.after.value_or(LetterId{}),
                                  .most = letters_shown + 1};
    LetterPage page;
    for (auto& line : LetterStore{reader}.newest(scope_of(actor, Right::read_letter), question)) {
        if (page.items.size() == letters_shown) {
            page.next = page.items.back().id;
            break;
        }
        const auto state = enum_named<LetterState>(line.state).value();
        page.items.push_back({line.id, std::move(line.kind), state, std::move(line.title), std::move(line.unit_name),
                              line.drafted_on, std::move(line.number_text), line.issued_on, next_for(actor, state)});
    }
    return page;
}

Result<TemplateList> list_templates(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                                    const api::NoParams&) {
    const auto own = actor.unit();
    const auto unit = own ? UnitTree{reader}.find(*own) : std::nullopt;
    if (!unit) return fail(hidden());
    TemplateList list{{}, unit->name};
    for (const auto& made : parts.templates.all())
        list.items.push_back({made.kind, made.title, made.title_en, made.layout, may_issue(made.issuers, unit->kind),
                              made.fields, made.to});
    return list;
}

}  // namespace gongyou::letters

#include "programmes/supervision/supervision_list.hpp"

#include <algorithm>
#include <set>

#include "core/people/staff.hpp"
#include "programmes/supervision/appoint_pair.hpp"
#include "programmes/supervision/supervision_file.hpp"
#include "programmes/supervision/supervision_store.hpp"

namespace gongyou::supervision {

namespace {

SupervisorChoice choice_of(const SupervisionParts& parts, sql::Session& session, const PersonId& person) {
    auto card = SupervisionFile{session}.card_of(person);
    return {.id = person,
            .name = Staff{session, parts.people}.name_of(person),
            .card = card ? std::optional{std::move(card->number)} : std::nullopt,
            .card_until = card ? std::optional{card->valid_until} : std::nullopt,
            .against = {}};
}

}  // namespace

Result<SupervisionPage> list_supervisions(const SupervisionParts& parts, sql::Reader& reader, const Actor& actor,
                                          const ListSupervisions& asked) {
    SupervisionQuestion question{
        .state = asked.state ? std::string{name_of(*asked.state)} : "",
        .mine = asked.mine.value_or(false),
        .most = std::clamp(asked.limit.value_or(matters::usual_page), 1, matters::largest_page)};
    if (asked.after) {
        question.after = matters::place_from(asked.after->text());
        if (!question.after) return fail(wrong_field("after", "page.wrong"));
    }
    Staff staff{reader, parts.people};
    SupervisionPage page;
    for (auto& line : SupervisionStore{reader}.newest(scope_of(actor, Right::read_supervision), question))
        page.items.push_back(
            {.id = line.id,
             .state = state_of(line),
             .origin = line.origin,
             .title = std::move(line.title),
             .subject = std::move(line.subject),
             .category = std::move(line.category),
             .opened_on = line.opened_on,
             .unit_name = std::move(line.unit_name),
             .supervisor = line.assigned_to ? std::optional{staff.name_of(*line.assigned_to)} : std::nullopt,
             .mine = line.assigned_to == actor.id});
    if (page.items.size() == static_cast<std::size_t>(question.most))
        page.next = matters::text_of({page.items.back().opened_on, page.items.back().id});
    return page;
}

Result<SupervisorChoices> list_supervisors(const SupervisionParts& parts, sql::Reader& reader, const Actor& actor,
                                           const OneSupervision& asked) {
    const auto found = supervision_for(reader, actor, Right::arrange_supervision, asked.id);
    if (!found) return fail(found.error());
    SupervisorChoices choices;
    for (const auto& person : Staff{reader, parts.people}.at_or_above(Role::supervisor, found->unit_id)) {
        auto choice = choice_of(parts, reader, person);
        if (const auto why = against(parts, reader, *found, person, reader.today()); !why.empty())
            choice.against = std::string{why};
        choices.items.push_back(std::move(choice));
    }
    return choices;
}

Result<SupervisorChoices> list_cards(const SupervisionParts& parts, sql::Reader& reader, const Actor& actor,
                                     const api::NoParams&) {
    std::set<PersonId> people;
    for (const auto& grant : actor.grants)
        if (actor.counts(grant) && reach_of(grant.role, Right::arrange_supervision) != Reach::none)
            for (auto& person : Staff{reader, parts.people}.at_or_below(Role::supervisor, grant.unit))
                people.insert(std::move(person));
    SupervisorChoices choices;
    for (const auto& person : people) choices.items.push_back(choice_of(parts, reader, person));
    return choices;
}

}  // namespace gongyou::supervision

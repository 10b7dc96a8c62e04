#include "programmes/mediation/mediation_list.hpp"

#include <algorithm>

#include "core/people/staff.hpp"

namespace gongyou::mediation {

Result<MediationPage> list_mediations(const MediationParts& parts, sql::Reader& reader, const Actor& actor,
                                      const ListMediations& asked) {
    MediationQuestion question{.state = asked.state ? std::string{name_of(*asked.state)} : "",
                               .mine = asked.mine.value_or(false),
                               .most = std::clamp(asked.limit.value_or(matters::usual_page), 1, matters::largest_page)};
    if (asked.after) {
        question.after = matters::place_from(asked.after->text());
        if (!question.after) return fail(wrong_field("after", "page.wrong"));
    }
    Staff staff{reader, parts.people};
    MediationPage page;
    for (auto& line : MediationStore{reader}.newest(scope_of(actor, Right::read_mediation), question))
        page.items.push_back(
            {.id = line.id,
             .state = state_of(line),
             .case_kind = line.case_kind,
             .title = std::move(line.title),
             .subject = std::move(line.subject),
             .opened_on = line.opened_on,
             .unit_name = std::move(line.unit_name),
             .mediator = line.assigned_to ? std::optional{staff.name_of(*line.assigned_to)} : std::nullopt,
             .mine = line.assigned_to == actor.id});
    if (page.items.size() == static_cast<std::size_t>(question.most))
        page.next = matters::text_of({page.items.back().opened_on, page.items.back().id});
    return page;
}

}  // namespace gongyou::mediation

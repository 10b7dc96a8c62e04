#include "programmes/rights/consultation_list.hpp"

#include <algorithm>

#include "core/people/staff.hpp"
#include "programmes/rights/consultation_store.hpp"

namespace gongyou::rights {

Result<ConsultationPage> list_consultations(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                            const ListConsultations& asked) {
    ConsultationQuestion question{
        .state = asked.state ? std::string{name_of(*asked.state)} : "",
        .mine = asked.mine.value_or(false),
        .most = std::clamp(asked.limit.value_or(matters::usual_page), 1, matters::largest_page)};
    if (asked.after) {
        question.after = matters::place_from(asked.after->text());
        if (!question.after) return fail(wrong_field("after", "page.wrong"));
    }

    const auto seal = parts.matters.seal();
    Staff staff{reader, parts.people};
    ConsultationPage page;
    for (auto& line : ConsultationStore{reader}.newest(scope_of(actor, Right::read_consultation), question)) {
        auto title = seal.opened_title(line);
        if (!title) return fail(std::move(title.error()));
        page.items.push_back(
            {.id = line.id,
             .state = state_of_consultation(line),
             .topic = line.topic,
             .channel = line.channel,
             .title = *std::move(title),
             .asked_on = line.opened_on,
             .unit_name = std::move(line.unit_name),
             .anonymous = line.anonymous,
             .assigned_to = line.assigned_to ? std::optional{staff.name_of(*line.assigned_to)} : std::nullopt,
             .mine = line.assigned_to == actor.id});
    }
    if (page.items.size() == static_cast<std::size_t>(question.most))
        page.next = matters::text_of({page.items.back().asked_on, page.items.back().id});
    return page;
}

}  // namespace gongyou::rights

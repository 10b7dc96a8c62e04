#include "programmes/rights/consultation_list.hpp"

#include <algorithm>

#include "core/people/staff.hpp"
#include "programmes/rights/consultation_store.hpp"

namespace gongyou::rights {

namespace {

constexpr int usual_page = 20;
constexpr int largest_page = 100;

/// "2026-03-05_0198c1d2-…"
bool read_place(std::string_view text, ConsultationQuestion& into) {
    if (text.size() < 11 || text[10] != '_') return false;
    const auto day = Date::parse(text.substr(0, 10));
    const auto id = ConsultationId::parse(text.substr(11));
    if (!day || !id) return false;
    into.before_day = *day;
    into.before_id = id->text();
    return true;
}

}  // namespace

Result<ConsultationPage> list_consultations(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                            const ListConsultations& asked) {
    ConsultationQuestion question{.state = asked.state ? std::string{name_of(*asked.state)} : "",
                                  .mine = asked.mine.value_or(false),
                                  .most = std::clamp(asked.limit.value_or(usual_page), 1, largest_page)};
    if (asked.after && !read_place(asked.after->text(), question))
        return fail({FaultKind::invalid, "form.invalid", {}, {{"after", "page.wrong"}}});

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
        page.next = page.items.back().asked_on.text() + "_" + page.items.back().id.text();
    return page;
}

}  // namespace gongyou::rights

#include "programmes/rights/consultation_list.hpp"

#include <algorithm>

#include "core/people/person_store.hpp"
#include "core/people/staff.hpp"
#include "programmes/rights/consultation_search.hpp"
#include "programmes/rights/consultation_store.hpp"

namespace gongyou::rights {

namespace {

Result<ConsultationPage> consultations_on_page(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                               std::vector<ConsultationLine> lines) {
    const auto seal = parts.matters.seal();
    Staff staff{reader, parts.people};
    ConsultationPage page;
    for (auto& line : lines) {
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
    return page;
}

Result<ConsultationPage> consultations_with_words(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                                  const ListConsultations& asked, int limit) {
    std::optional<ConsultationId> after;
    if (asked.after) {
        after = ConsultationId::parse(asked.after->text());
        if (!after) return fail(wrong_field("after", "page.wrong"));
    }
    const auto found =
        search_consultations(reader, scope_of(actor, Right::read_consultation), asked.q->text(), after, limit);
    auto page = consultations_on_page(parts, reader, actor, ConsultationStore{reader}.lines_of(found));
    if (page && found.size() == static_cast<std::size_t>(limit)) page->next = found.back().text();
    return page;
}

}  // namespace

Result<ConsultationPage> list_consultations(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                            const ListConsultations& asked) {
    const int limit = std::clamp(asked.limit.value_or(matters::usual_page), 1, matters::largest_page);
    if (asked.q && !asked.q->text().empty()) return consultations_with_words(parts, reader, actor, asked, limit);

    ConsultationQuestion question{.state = asked.state ? std::string{name_of(*asked.state)} : "",
                                  .mine = asked.mine.value_or(false),
                                  .most = limit};
    if (asked.after) {
        question.after = matters::place_from(asked.after->text());
        if (!question.after) return fail(wrong_field("after", "page.wrong"));
    }
    auto page = consultations_on_page(
        parts, reader, actor, ConsultationStore{reader}.newest(scope_of(actor, Right::read_consultation), question));
    if (page && page->items.size() == static_cast<std::size_t>(limit))
        page->next = matters::text_of({page->items.back().asked_on, page->items.back().id});
    return page;
}

Result<MyConsultations> my_consultations(const RightsParts& parts, sql::Reader& reader, const Actor& actor) {
    // found under the keyed digest of the number, like reports: see my_reports
    const auto person = PersonStore{reader}.find(actor.id);
    if (!person || !person->phone_proved || !person->phone_index) return MyConsultations{};
    const auto seal = parts.matters.seal();
    MyConsultations mine;
    for (auto& line : ConsultationStore{reader}.of_phone(*person->phone_index)) {
        auto title = seal.opened_title(line);
        if (!title) return fail(std::move(title.error()));
        mine.items.push_back({.id = line.id,
                              .state = state_of_consultation(line),
                              .topic = line.topic,
                              .title = *std::move(title),
                              .asked_on = line.opened_on,
                              .unit_name = std::move(line.unit_name)});
    }
    return mine;
}

}  // namespace gongyou::rights

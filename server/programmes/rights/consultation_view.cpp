#include "programmes/rights/consultation_view.hpp"

#include <algorithm>
#include <map>

#include "core/matters/caseload_store.hpp"
#include "core/organisations/points.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/people/staff.hpp"
#include "platform/json/read.hpp"
#include "programmes/rights/consultation_seal.hpp"
#include "programmes/rights/consultation_store.hpp"
#include "programmes/rights/law_articles.hpp"

namespace gongyou::rights {

namespace {

std::vector<PossibleConsultationStep> possible_steps(const Actor& actor, const Subject& subject,
                                                     ConsultationState state) {
    std::vector<PossibleConsultationStep> possible;
    for (const auto* step : matters::steps_from(consultation_procedure, state, matters::Taker::Kind::staff))
        if (may(actor, step->by.right, subject))
            possible.push_back({step->act, {step->needs.begin(), step->needs.end()}});
    return possible;
}

/// Reports that belong to it and that the actor may read.
std::vector<LinkView> reports_of(sql::Session& session, const Actor& actor, const ConsultationId& id) {
    std::vector<LinkView> views;
    for (const auto& link : matters::MatterStore{session}.links_of(id)) {
        const bool from_here = link.matter_id == id;
        const auto& other = from_here ? link.other_id : link.matter_id;
        if (report_for(session, actor, Right::read_report, other)) views.push_back({other, link.kind, from_here});
    }
    return views;
}

std::vector<AidHint> aid_hints(const law::LawBook& book, const Consultation& consultation, Date day) {
    std::vector<AidHint> hints;
    const auto pack = book.pack(consultation.law);
    if (!pack) return hints;
    for (const auto* code : {"legal_aid.decide", "legal_aid.assign", "legal_aid.urgent"})
        if (const auto rule = pack->rule(code, day); rule && law::is_law(*rule))
            hints.push_back({code, rule->source, rule->what, rule->amount.value_or(0), rule->note.value_or("")});
    return hints;
}

/// Whether fewer days are left to a time limit than the law asks for aid to begin before it is decided.
bool may_begin_at_once(const law::LawBook& book, const Consultation& consultation, Date day,
                       const std::vector<AnswerView>& answers) {
    const auto pack = book.pack(consultation.law);
    if (!pack) return false;
    const auto rule = pack->rule("legal_aid.urgent", day);
    if (!rule || !rule->amount) return false;
    for (const auto& answer : answers)
        if (const auto limit = Date::parse(answer.limitation_on))
            if (*limit >= day && limit->days_since_1970() - day.days_since_1970() < *rule->amount) return true;
    return false;
}

bool is_of_an_answer(const std::vector<AnswerView>& answers, const ConsultationFile& file) {
    return std::ranges::any_of(answers, [&](const AnswerView& answer) {
        return std::ranges::count(answer.files, file.id, &ConsultationFile::id) > 0;
    });
}

/// Who sits today where workers of the unit and below it go.
std::vector<AdviserOnDuty> on_duty_at(sql::Reader& reader, const UnitId& unit) {
    UnitTree tree{reader};
    std::map<std::string, std::string> points;  // names by code
    for (const auto& point : Points{reader}.list(reader.today()))
        if (tree.is_within(point.unit_id, unit)) points.emplace(point.code, point.name);
    std::vector<AdviserOnDuty> on_duty;
    for (auto& duty : DutyRoster{reader}.between(reader.today(), reader.today()))
        if (const auto point = points.find(duty.point_code); point != points.end())
            on_duty.push_back({point->second, duty.role, std::move(duty.called), duty.starts, duty.ends});
    return on_duty;
}

}  // namespace

Result<CountedLimit> limit_for(const RightsParts& parts, const Consultation& consultation, const LimitFrom& from,
                               Date today) {
    const auto pack = parts.matters.law.pack(consultation.law);
    if (!pack) return fail(pack.error());
    return counted_limit(from, *pack, parts.matters.law.calendar(), today);
}

Result<Consultation> consultation_for(sql::Session& session, const Actor& actor, Right right,
                                      const ConsultationId& id) {
    auto found = ConsultationStore{session}.find(id);
    if (!found) return fail(hidden());
    if (auto allowed = may(actor, right, matters::subject_of(session, *found)); !allowed)
        return fail(std::move(allowed.error()));
    return *std::move(found);
}

Result<std::vector<AnswerView>> answers_in_clear(const RightsParts& parts, sql::Session& session,
                                                 const Consultation& consultation, Date today) {
    ConsultationStore store{session};
    const auto events = matters::MatterStore{session}.events_of(consultation.id);
    const auto basis = store.basis_of(consultation.id);
    const auto files = files_of(parts, session, consultation);
    if (!files) return fail(files.error());
    std::vector<AnswerView> views;
    for (const auto& sealed : store.answers_of(consultation.id)) {
        auto details = parts.consultation_seal().opened(consultation, sealed);
        if (!details) return fail(std::move(details.error()));
        const auto& event = events.at(static_cast<std::size_t>(sealed.number - 1));  // numbered 1, 2, 3 …
        auto text = parts.matters.seal().opened_words(consultation, event.number, event.words);
        if (!text) return fail(std::move(text.error()));
        AnswerView view{event.made_on, *std::move(text), std::move(details->next_steps), std::move(details->evidence),
                        std::move(details->limitation_on)};
        if (!details->counted.empty()) {
            // what the law book cannot count any more is shown by its day alone
            auto counted = limit_for(parts, consultation, json::read_json<LimitFrom>(details->counted).value(), today);
            if (counted) view.counted = *std::move(counted);
        }
        std::ranges::copy_if(*files, std::back_inserter(view.files),
                             [&](const ConsultationFile& file) { return file.number == sealed.number; });
        for (const auto& row : basis)
            if (row.number == sealed.number) view.basis.push_back({row.code, row.source, row.what});
        views.push_back(std::move(view));
    }
    return views;
}

Result<ConsultationView> view_consultation(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                           const OneConsultation& asked) {
    const auto found = consultation_for(reader, actor, Right::read_consultation, asked.id);
    if (!found) return fail(found.error());
    auto clear = parts.consultation_seal().opened(*found);
    if (!clear) return fail(std::move(clear.error()));
    auto steps = matters::steps_of(parts.matters, parts.people, reader, *found);
    if (!steps) return fail(std::move(steps.error()));
    auto answers = answers_in_clear(parts, reader, *found, reader.today());
    if (!answers) return fail(std::move(answers.error()));
    auto files = files_of(parts, reader, *found);
    if (!files) return fail(std::move(files.error()));
    std::erase_if(*files, [&](const ConsultationFile& file) { return is_of_an_answer(*answers, file); });

    const auto state = state_of_consultation(*found);
    const auto unit = UnitTree{reader}.find(found->unit_id);
    ConsultationView view{.id = found->id,
                          .state = state,
                          .revision = found->revision,
                          .topic = found->topic,
                          .channel = found->channel,
                          .title = std::move(clear->title),
                          .question = std::move(clear->question),
                          .asked_on = found->opened_on,
                          .anonymous = found->anonymous,
                          .unit = {found->unit_id, unit ? unit->name : ""},
                          .mine = found->assigned_to == actor.id,
                          .difficulty = found->difficulty,
                          .files = *std::move(files),
                          .answers = *std::move(answers),
                          .steps = *std::move(steps),
                          .clocks = matters::clocks_of(parts.matters, reader, *found),
                          .links = reports_of(reader, actor, found->id),
                          .can = possible_steps(actor, matters::subject_of(reader, *found), state)};
    if (found->assigned_to) view.assigned_to = Staff{reader, parts.people}.name_of(*found->assigned_to);
    if (state == ConsultationState::assigned) {
        view.aid = aid_hints(parts.matters.law, *found, reader.today());
        view.aid_at_once = may_begin_at_once(parts.matters.law, *found, reader.today(), view.answers);
    }
    return view;
}

Result<LimitRules> list_limits(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                               const OneConsultation& asked) {
    const auto found = consultation_for(reader, actor, Right::work_consultation, asked.id);
    if (!found) return fail(found.error());
    const auto pack = parts.matters.law.pack(found->law);
    if (!pack) return fail(pack.error());
    return LimitRules{limit_rules(*pack, reader.today())};
}

Result<CountedLimit> view_limit(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                const AskLimit& asked) {
    const auto found = consultation_for(reader, actor, Right::work_consultation, asked.id);
    if (!found) return fail(found.error());
    return limit_for(parts, *found, {asked.limit, asked.event_on}, reader.today());
}

Result<LawArticleList> list_articles(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                     const OneConsultation& asked) {
    const auto found = consultation_for(reader, actor, Right::work_consultation, asked.id);
    if (!found) return fail(found.error());
    return LawArticleList{articles_for(parts.matters.law, *found, reader.today())};
}

Result<AdviserList> list_advisers(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                  const OneConsultation& asked) {
    const auto found = consultation_for(reader, actor, Right::assign_consultation, asked.id);
    if (!found) return fail(found.error());
    AdviserList list;
    Staff staff{reader, parts.people};
    for (const auto& load : matters::CaseloadStore{reader}.advisers_for(*found, actor.id))
        list.items.push_back({load.id, staff.name_of(load.id), load.role, load.open, load.id == actor.id});
    list.on_duty = on_duty_at(reader, found->unit_id);
    return list;
}

}  // namespace gongyou::rights

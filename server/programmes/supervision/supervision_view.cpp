#include "programmes/supervision/supervision_view.hpp"

#include <sstream>

#include "core/letters/letter_store.hpp"
#include "core/letters/letter_template.hpp"
#include "core/letters/move_letter.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/people/staff.hpp"
#include "programmes/supervision/supervision_file.hpp"
#include "programmes/supervision/supervision_store.hpp"
#include "programmes/supervision/supervision_watch.hpp"

namespace gongyou::supervision {

namespace {

std::vector<PossibleSupervisionStep> possible_steps(sql::Session& session, const Actor& actor,
                                                    const Supervision& supervision) {
    const auto state = state_of(supervision);
    if (supervision.ended_on && !is_watched(session, supervision.id)) return {};
    const auto subject = subject_for(session, actor, supervision);
    std::vector<PossibleSupervisionStep> possible;
    for (const auto* step : matters::steps_from(supervision_procedure, state, matters::Taker::Kind::staff))
        if (may(actor, step->by.right, subject))
            possible.push_back({step->act, {step->needs.begin(), step->needs.end()}});
    return possible;
}

/// One to an authority or the procuratorate that is out and on paper, for whoever may send it.
bool may_be_referred(sql::Session& session, const Actor& actor, const letters::Letter& letter) {
    const auto state = letters::state_of(letter);
    const bool is_to_an_office =
        letter.kind == proposal_letter || letter.kind == transfer_letter || letter.kind == inspection_letter;
    return is_to_an_office && letter.file_id &&
           (state == letters::LetterState::issued || state == letters::LetterState::served) &&
           may(actor, Right::send_referral, letters::subject_of(session, letter));
}

std::vector<CaseLetterView> letters_in(sql::Session& session, const Actor& actor, const Supervision& supervision) {
    if (!may(actor, Right::read_letter, matters::subject_of(session, supervision))) return {};
    letters::LetterStore store{session};
    std::vector<CaseLetterView> views;
    for (auto& letter : store.of_matter(supervision.id)) {
        const auto services = store.services_of(letter.id);
        const bool to_refer = may_be_referred(session, actor, letter);
        views.push_back({letter.id, std::move(letter.kind), std::move(letter.title), std::move(letter.state),
                         std::move(letter.number_text),
                         services.empty() ? std::nullopt : std::optional{services.back().counted_on}, to_refer});
    }
    return views;
}

/// The report it grew from, and the cases before and after it where a practice recurred, for whoever may read each.
std::vector<SupervisionLink> links_in(sql::Session& session, const Actor& actor, const Supervision& supervision) {
    std::vector<SupervisionLink> links;
    matters::MatterStore matters{session};
    const auto report = supervision.report_id ? matters.find(*supervision.report_id) : std::nullopt;
    if (report && may(actor, Right::read_report, matters::subject_of(session, *report)))
        links.push_back({report->id, matters::LinkKind::grew_from, true, report->kind});
    for (const auto& link : matters.links_of(supervision.id)) {
        const bool is_from_here = link.matter_id == supervision.id;
        const auto other = SupervisionStore{session}.find(is_from_here ? link.other_id : link.matter_id);
        if (other && may(actor, Right::read_supervision, subject_for(session, actor, *other)))
            links.push_back({other->id, link.kind, is_from_here, other->kind});
    }
    return links;
}

/// Whether the employer was corrected not long ago: within the days of supervision.watch before this one was received.
bool recurs(const SupervisionParts& parts, sql::Session& session, const Supervision& supervision) {
    const auto pack = parts.matters.law.pack(supervision.law);
    if (!supervision.employer_id || !pack) return false;
    const auto watch = pack->rule("supervision.watch", supervision.received_on);
    if (!watch) return false;
    const auto since = supervision.received_on.plus_days(-static_cast<int>(watch->amount.value_or(0)));
    for (const auto& id :
         SupervisionStore{session}.ended_about(*supervision.employer_id, since, supervision.received_on))
        if (id != supervision.id) return true;
    return false;
}

}  // namespace

std::vector<ProtectedGroup> groups_in(const std::string& names) {
    std::vector<ProtectedGroup> groups;
    std::istringstream words{names};
    for (std::string name; words >> name;)
        if (const auto group = enum_named<ProtectedGroup>(name)) groups.push_back(*group);
    return groups;
}

Result<std::vector<ItemView>> items_in(const SupervisionParts& parts, sql::Session& session, const SupervisionId& id) {
    std::vector<ItemView> views;
    for (const auto& item : SupervisionFile{session}.items_of(id)) {
        auto words = parts.seal().opened_words("supervision_item", "words", row_of(id, item.number), item.words);
        if (!words) return fail(std::move(words.error()));
        views.push_back({item.number, *std::move(words), item.due_on, item.state, item.checked_on});
    }
    return views;
}

Result<std::vector<RecordView>> records_in(const SupervisionParts& parts, sql::Session& session,
                                           const SupervisionId& id) {
    Staff staff{session, parts.people};
    std::vector<RecordView> views;
    for (auto& record : SupervisionFile{session}.records_of(id)) {
        auto words = parts.seal().opened_words("supervision_record", "words", row_of(id, record.number), record.words);
        if (!words) return fail(std::move(words.error()));
        views.push_back({record.number, record.kind, std::move(record.about), record.made_on, *std::move(words),
                         record.by_person ? std::optional{staff.name_of(*record.by_person)} : std::nullopt});
    }
    return views;
}

std::vector<SupervisorView> pair_of(const SupervisionParts& parts, sql::Session& session,
                                    const Supervision& supervision) {
    std::vector<SupervisorView> pair;
    for (const auto& one : {supervision.assigned_to, supervision.second_id}) {
        if (!one) continue;
        auto card = SupervisionFile{session}.card_of(*one);
        pair.push_back({*one, Staff{session, parts.people}.name_of(*one),
                        card ? std::optional{std::move(card->number)} : std::nullopt,
                        card ? std::optional{card->valid_until} : std::nullopt});
    }
    return pair;
}

Result<SupervisionView> view_supervision(const SupervisionParts& parts, sql::Reader& reader, const Actor& actor,
                                         const OneSupervision& asked) {
    const auto found = supervision_for(reader, actor, Right::read_supervision, asked.id);
    if (!found) return fail(found.error());
    auto facts = parts.seal().opened_words("supervision", "facts", found->id.text(), found->facts);
    if (!facts) return fail(std::move(facts.error()));
    auto items = items_in(parts, reader, asked.id);
    if (!items) return fail(std::move(items.error()));
    auto records = records_in(parts, reader, asked.id);
    if (!records) return fail(std::move(records.error()));
    auto steps = matters::steps_of(parts.matters, parts.people, reader, *found);
    if (!steps) return fail(std::move(steps.error()));

    const auto unit = UnitTree{reader}.find(found->unit_id);
    return SupervisionView{.id = found->id,
                           .state = state_of(*found),
                           .revision = found->revision,
                           .urgency = found->urgency,
                           .origin = found->origin,
                           .title = found->title,
                           .category = found->category,
                           .subject = found->subject,
                           .facts = *std::move(facts),
                           .groups = groups_in(found->groups),
                           .people = found->people,
                           .uncooperative = found->uncooperative,
                           .recurs = recurs(parts, reader, *found),
                           .received_on = found->received_on,
                           .unit_name = unit ? unit->name : "",
                           .unit_phone = unit ? unit->phone : "",
                           .issues_proposals = unit && letters::may_issue(letters::Issuers::county, unit->kind),
                           .mine = is_of_the_pair(*found, actor.id),
                           .outcome = found->outcome,
                           .pair = pair_of(parts, reader, *found),
                           .items = *std::move(items),
                           .records = *std::move(records),
                           .letters = letters_in(reader, actor, *found),
                           .steps = *std::move(steps),
                           .clocks = matters::clocks_of(parts.matters, reader, *found),
                           .links = links_in(reader, actor, *found),
                           .can = possible_steps(reader, actor, *found)};
}

}  // namespace gongyou::supervision

#include "programmes/legal_checkup/legal_checkup_guards.hpp"

#include <algorithm>

#include "core/law/law_book.hpp"
#include "core/matters/clock_store.hpp"
#include "core/matters/matter_store.hpp"
#include "core/people/staff.hpp"
#include "programmes/legal_checkup/checkup_items.hpp"
#include "programmes/legal_checkup/legal_checkup_store.hpp"
#include "programmes/legal_checkup/rectify_item.hpp"
#include "programmes/legal_checkup/red_lines.hpp"

namespace gongyou::legal_checkup {

namespace {

Fault conflict(std::string_view code) { return {FaultKind::conflict, code}; }

std::string said(const AtHand& at) { return at.asked.text ? at.asked.text->text() : ""; }

Result<Brought> in_words(const AtHand& at) { return Brought{.words = said(at)}; }

/// Sealed in the team's file; the timeline says that it was written down, and not what.
Result<Brought> recorded(const AtHand& at, Heard heard) {
    const auto number = at.checkup.revision + 1;
    CheckupStore{at.tx}.add(
        {at.checkup.id, number, heard, at.tx.today(),
         at.parts.seal().words("legal_checkup_record", "words", row_of(at.checkup.id, number), said(at))});
    return Brought{.choice = std::string{name_of(heard)}, .counted_from = at.asked.on};
}

/// Three people, none of whom stands behind the employer's wall (回避): each would be a supervisor or lawyer the union
/// lets look into employers.
Result<Brought> schedule(const AtHand& at) {
    const auto& [leader, lawyer, supervisor] =
        std::tie(*at.asked.leader_id, *at.asked.lawyer_id, *at.asked.supervisor_id);
    if (leader == lawyer || lawyer == supervisor || leader == supervisor)
        return fail(wrong_field("supervisor_id", "legal_checkup.same_person"));
    Staff staff{at.tx, at.parts.people};
    const auto able = staff.at_or_above(Role::supervisor, at.checkup.unit_id);
    const auto free = staff.before_the_wall(able, at.checkup.employer_id);
    const std::pair<std::string_view, PersonId> named[] = {
        {"leader_id", leader}, {"lawyer_id", lawyer}, {"supervisor_id", supervisor}};
    for (const auto& [field, person] : named) {
        if (std::ranges::count(able, person) == 0)
            return fail(wrong_field(std::string{field}, "legal_checkup.not_of_a_team"));
        if (std::ranges::count(free, person) == 0)
            return fail(wrong_field(std::string{field}, "legal_checkup.stands_too_near"));
    }
    if (at.tx.today() < *at.asked.undertaken_on) return fail(wrong_field("undertaken_on", "date.in_future"));
    at.checkup.assigned_to = leader;
    at.checkup.lawyer_id = lawyer;
    at.checkup.supervisor_id = supervisor;
    at.checkup.undertaken_on = at.asked.undertaken_on;
    return Brought{.words = said(at)};
}

Result<Brought> extend_papers(const AtHand& at) {
    if (at.checkup.papers_extended) return fail(conflict("legal_checkup.extended_already"));
    at.checkup.papers_extended = true;
    return in_words(at);
}

Result<Brought> finish_review(const AtHand& at) {
    const auto found = static_cast<int>(CheckupStore{at.tx}.findings_of(at.checkup.id).size());
    if (found < item_count)
        return fail(
            {FaultKind::conflict, "legal_checkup.items_missing", {{"missing", std::to_string(item_count - found)}}});
    return in_words(at);
}

/// The draft goes to the employer once the team's lawyer has looked at every risk.
Result<Brought> send_draft(const AtHand& at) {
    if (at.checkup.lawyer_id != at.actor.id) return fail(conflict("legal_checkup.lawyer_reviews"));
    for (const auto& finding : CheckupStore{at.tx}.findings_of(at.checkup.id))
        if (finding.result == ItemResult::risk && finding.review == Review::pending)
            return fail(conflict("legal_checkup.review_pending"));
    at.checkup.draft_sent_on = at.tx.today();
    at.checkup.commented_on.reset();
    return in_words(at);
}

Result<Brought> comment(const AtHand& at) {
    if (!at.checkup.draft_sent_on) return fail(conflict("legal_checkup.no_draft"));
    at.checkup.commented_on = at.tx.today();
    return recorded(at, Heard::comment);
}

bool may_still_comment(const AtHand& at) {
    return !at.checkup.commented_on &&
           std::ranges::any_of(matters::ClockStore{at.tx}.of(at.checkup.id), [&](const matters::MatterClock& clock) {
               return clock.code == clocks::comment && clock.state == matters::ClockState::running &&
                      at.tx.today() <= clock.due_on;
           });
}

Result<Date> last_day(const AtHand& at, std::string_view code) {
    const auto pack = at.parts.matters.law.pack(at.checkup.law);
    if (!pack) return fail(pack.error());
    const auto rule = pack->rule(code, at.tx.today());
    if (!rule) return fail(rule.error());
    const auto counted = law::deadline(*rule, at.tx.today(), at.parts.matters.law.calendar());
    if (!counted) return fail(counted.error());
    return counted->day;
}

/// The report is out: the score is fixed, and each risk has its day.
Result<Brought> issue_report(const AtHand& at) {
    if (!at.checkup.draft_sent_on) return fail(conflict("legal_checkup.no_draft"));
    if (may_still_comment(at)) return fail(conflict("legal_checkup.comment_awaited"));
    CheckupStore store{at.tx};
    const auto risks = risks_of(at);
    for (auto risk : risks) {
        const auto day = last_day(at, risk.severity == Severity::high     ? clocks::fix_high
                                      : risk.severity == Severity::medium ? clocks::fix_medium
                                                                          : clocks::fix_low);
        if (!day) return fail(day.error());
        risk.due_on = *day;
        store.keep(risk);
    }
    at.checkup.issued_on = at.tx.today();
    at.checkup.score = score_of(risks, met_a_red_line(at.tx, at.checkup.id));
    return Brought{.words = said(at), .still_open = kinds_left(risks)};
}

/// What was said to the team by one side; what is a red line has a step of its own.
Result<Brought> note_talk(const AtHand& at) {
    const auto heard = *at.asked.heard;
    if (heard != Heard::employer && heard != Heard::union_side && heard != Heard::worker)
        return fail(wrong_field("heard", "choice.unknown"));
    return recorded(at, heard);
}

Result<Brought> ask_again(const AtHand& at) {
    if (std::ranges::none_of(risks_of(at), [](const Finding& risk) { return risk.recheck == Recheck::refused; }))
        return fail(conflict("legal_checkup.nothing_open"));
    return in_words(at);
}

/// What is a red line does not stay here, whoever refuses what; all else does.
bool a_red_line_stays(const AtHand& at, const std::vector<Finding>& risks) {
    return !met_a_red_line(at.tx, at.checkup.id) && std::ranges::any_of(risks, [](const Finding& risk) {
        return risk.recheck != Recheck::done && checkup_items()[static_cast<std::size_t>(risk.item) - 1].red_line;
    });
}

Result<Brought> close(const AtHand& at) {
    const auto risks = risks_of(at);
    const auto is = [](Recheck recheck) { return [=](const Finding& risk) { return risk.recheck == recheck; }; };
    if (std::ranges::any_of(risks, [](const Finding& risk) { return !risk.recheck; }))
        return fail(conflict("legal_checkup.not_rechecked"));
    const bool is_refused = std::ranges::any_of(risks, is(Recheck::refused));
    if (is_refused && state_of(at.checkup) == CheckupState::rechecking)
        return fail(conflict("legal_checkup.still_refused"));
    if (a_red_line_stays(at, risks)) return fail(conflict("legal_checkup.red_line_stays"));
    const auto next = last_day(at, "checkup.next");
    if (!next) return fail(next.error());
    at.checkup.next_on = *next;
    const bool all_done = std::ranges::all_of(risks, is(Recheck::done));
    return Brought{.words = said(at),
                   .outcome = is_refused ? CheckupOutcome::refused
                              : all_done ? CheckupOutcome::rectified
                                         : CheckupOutcome::partly};
}

Result<Brought> rate(const AtHand& at) {
    if (rating_of(at.tx, at.checkup.id)) return fail(conflict("legal_checkup.rated_already"));
    return Brought{.choice = std::string{name_of(*at.asked.rating)}, .words = said(at)};
}

}  // namespace

std::optional<Satisfaction> rating_of(sql::Session& session, const MatterId& id) {
    for (const auto& event : matters::MatterStore{session}.events_of(id))
        if (event.act == name_of(CheckupAct::rate)) return enum_named<Satisfaction>(event.choice);
    return std::nullopt;
}

bool met_a_red_line(sql::Session& session, const MatterId& id) {
    return std::ranges::count(CheckupStore{session}.records_of(id), Heard::red_line, &TeamRecord::heard) > 0;
}

Result<Brought> prepared(const AtHand& at) {
    switch (at.asked.step) {
        case CheckupAct::schedule:
            return schedule(at);
        case CheckupAct::extend_papers:
            return extend_papers(at);
        case CheckupAct::finish_review:
            return finish_review(at);
        case CheckupAct::note_talk:
            return note_talk(at);
        case CheckupAct::record_visit:
            return recorded(at, Heard::visit);
        case CheckupAct::send_draft:
            return send_draft(at);
        case CheckupAct::comment:
            return comment(at);
        case CheckupAct::issue_report:
            return issue_report(at);
        case CheckupAct::put_right:
            return put_right(at);
        case CheckupAct::accept_proof:
            return accept_proof(at);
        case CheckupAct::send_back:
            return send_proof_back(at);
        case CheckupAct::recheck_item:
            return recheck_item(at);
        case CheckupAct::ask_again:
            return ask_again(at);
        case CheckupAct::close:
            return close(at);
        case CheckupAct::rate:
            return rate(at);
        case CheckupAct::red_line:
            return leave_the_room(at);
        default:
            return in_words(at);
    }
}

RedLineLead lead_of(RedLine line) {
    switch (line) {
        case RedLine::child_labour:
            return {"M01", "使用童工"};
        case RedLine::kept_documents:
            return {"C04", "扣押劳动者身份证件"};
        case RedLine::forced_labour:
            return {"X02", "强迫劳动"};
        case RedLine::danger_to_life:
            return {"J04", "危及生命的事故隐患"};
        case RedLine::flight:
            return {"W01", "拖欠工资并有逃匿迹象"};
        case RedLine::harassment_victim:
            return {"F04", "职场性骚扰，受害人求助"};
    }
    return {};
}

Result<Brought> leave_the_room(const AtHand& at) {
    const auto lead = lead_of(*at.asked.line);
    const auto made = supervision::register_lead(at.parts.supervision, at.tx, at.by,
                                                 {.from = at.checkup.id,
                                                  .unit_id = at.checkup.unit_id,
                                                  .employer_id = at.checkup.employer_id,
                                                  .employer_name = at.checkup.title,
                                                  .category = std::string{lead.category},
                                                  .subject = std::string{lead.subject},
                                                  .facts = at.asked.text->text()});
    if (!made) return fail(made.error());
    const auto number = at.checkup.revision + 1;
    CheckupStore{at.tx}.add(
        {at.checkup.id, number, Heard::red_line, at.tx.today(),
         at.parts.seal().words("legal_checkup_record", "words", row_of(at.checkup.id, number), at.asked.text->text())});
    at.checkup.score.reset();
    return Brought{.choice = std::string{name_of(*at.asked.line)}};
}

}  // namespace gongyou::legal_checkup

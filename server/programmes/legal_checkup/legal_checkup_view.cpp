#include "programmes/legal_checkup/legal_checkup_view.hpp"

#include <algorithm>

#include "core/matters/matter_store.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/people/staff.hpp"
#include "programmes/checkup/checkup.hpp"
#include "programmes/legal_checkup/checkup_items.hpp"
#include "programmes/legal_checkup/checkup_paper.hpp"
#include "programmes/legal_checkup/legal_checkup_guards.hpp"
#include "programmes/legal_checkup/legal_checkup_store.hpp"
#include "programmes/legal_checkup/send_paper.hpp"

namespace gongyou::legal_checkup {

namespace {

constexpr std::string_view finding_table = "legal_checkup_finding";

/// A finding in clear, into whichever view.
Result<Done> fill(const CheckupParts& parts, const Finding& finding, FindingView& view) {
    const auto& item = checkup_items()[static_cast<std::size_t>(finding.item) - 1];
    const auto row = row_of(finding.matter_id, finding.item);
    auto quote = parts.seal().opened_words(finding_table, "quote", row, finding.quote);
    auto advice = parts.seal().opened_words(finding_table, "advice", row, finding.advice);
    if (!quote) return fail(std::move(quote.error()));
    auto done_words = parts.seal().opened_words(finding_table, "done_words", row, finding.done_words);
    auto owner = finding.owner.empty() ? Result<std::string>{std::string{}}
                                       : parts.seal().opened_words(finding_table, "owner", row, finding.owner);
    if (!advice) return fail(std::move(advice.error()));
    if (!done_words) return fail(std::move(done_words.error()));
    if (!owner) return fail(std::move(owner.error()));
    view = {code_of(finding.item), finding.item,      std::string{item.name}, finding.result,  finding.severity,
            *std::move(quote),     finding.law,       *std::move(advice),     finding.due_on,  finding.done_on,
            finding.recheck,       *std::move(owner), *std::move(done_words), finding.carried, {}};
    return Done{};
}

Result<std::vector<TeamFindingView>> findings_in(const CheckupParts& parts, sql::Session& session, const MatterId& id) {
    std::vector<TeamFindingView> views;
    auto proofs = proofs_in(parts, session, id);
    if (!proofs) return fail(std::move(proofs.error()));
    for (const auto& finding : CheckupStore{session}.findings_of(id)) {
        TeamFindingView view;
        if (auto filled = fill(parts, finding, view); !filled) return fail(std::move(filled.error()));
        view.found_by = finding.found_by;
        view.review = finding.review;
        view.red_line = checkup_items()[static_cast<std::size_t>(finding.item) - 1].red_line;
        view.proofs = std::move((*proofs)[finding.item]);
        views.push_back(std::move(view));
    }
    return views;
}

Result<std::vector<TeamRecordView>> records_in(const CheckupParts& parts, sql::Session& session, const MatterId& id) {
    std::vector<TeamRecordView> views;
    for (const auto& record : CheckupStore{session}.records_of(id)) {
        auto words =
            parts.seal().opened_words("legal_checkup_record", "words", row_of(id, record.number), record.words);
        if (!words) return fail(std::move(words.error()));
        views.push_back({record.number, record.heard, record.made_on, *std::move(words)});
    }
    return views;
}

Result<std::vector<PaperLineView>> papers_in(const CheckupParts& parts, sql::Session& session, const MatterId& id) {
    std::vector<PaperLineView> views;
    for (const auto& paper : PaperStore{session}.of(id)) {
        auto title = parts.seal().opened_words("legal_checkup_paper", "title", row_of(id, paper.number), paper.title);
        if (!title) return fail(std::move(title.error()));
        views.push_back({paper.number, paper.kind, *std::move(title), paper.pages, paper.by_employer,
                         paper.sureness >= checkup::read_well, paper.sent_on, paper.reviewed});
    }
    return views;
}

/// What left the room, for whoever may read it where it is now.
std::vector<CheckupLink> links_in(sql::Session& session, const Actor& actor, const Checkup& checkup) {
    std::vector<CheckupLink> links;
    matters::MatterStore matters{session};
    for (const auto& link : matters.links_of(checkup.id)) {
        const bool is_from_here = link.matter_id == checkup.id;
        const auto other = matters.find(is_from_here ? link.other_id : link.matter_id);
        if (other && may(actor, Right::read_supervision, matters::subject_of(session, *other)))
            links.push_back({other->id, link.kind, is_from_here, other->kind});
    }
    return links;
}

template <class May>
std::vector<PossibleCheckupStep> possible(const Checkup& checkup, matters::Taker::Kind by, May may_take) {
    std::vector<PossibleCheckupStep> steps;
    for (const auto* step : matters::steps_from(checkup_procedure, state_of(checkup), by))
        if (may_take(*step)) steps.push_back({step->act, {step->needs.begin(), step->needs.end()}});
    return steps;
}

std::optional<std::string> grade_in(const Checkup& checkup) {
    if (!checkup.score) return std::nullopt;
    return std::string{grade_of(*checkup.score)};
}

Result<OwnCheckupView> own_view(const CheckupParts& parts, sql::Session& session, const Checkup& checkup) {
    const auto unit = UnitTree{session}.find(checkup.unit_id);
    OwnCheckupView view{.id = checkup.id,
                        .state = state_of(checkup),
                        .state_words = std::string{state_in_words(state_of(checkup))},
                        .revision = checkup.revision,
                        .opened_on = checkup.opened_on,
                        .unit_name = unit ? unit->name : "",
                        .issued_on = checkup.issued_on,
                        .grade = grade_in(checkup),
                        .findings = {},
                        .papers = {},
                        .may_send = papers_come.has(state_of(checkup)),
                        .rating = rating_of(session, checkup.id),
                        .can = {}};
    view.can = possible(checkup, matters::Taker::Kind::addressee,
                        [&](const auto& step) { return step.act != CheckupAct::rate || !view.rating; });
    auto papers = papers_in(parts, session, checkup.id);
    if (!papers) return fail(std::move(papers.error()));
    view.papers = *std::move(papers);
    for (auto& paper : view.papers) paper.reviewed = 0;
    if (!checkup.draft_sent_on) return view;
    auto proofs = proofs_in(parts, session, checkup.id);
    if (!proofs) return fail(std::move(proofs.error()));
    for (const auto& finding : CheckupStore{session}.findings_of(checkup.id)) {
        if (!stands(finding)) continue;
        FindingView shown;
        if (auto filled = fill(parts, finding, shown); !filled) return fail(std::move(filled.error()));
        shown.proofs = std::move((*proofs)[finding.item]);
        view.findings.push_back(std::move(shown));
    }
    return view;
}

}  // namespace

Result<CheckupPage> list_checkups(const CheckupParts&, sql::Reader& reader, const Actor& actor,
                                  const ListCheckups& asked) {
    std::optional<matters::MatterPlace> after;
    if (asked.after) {
        after = matters::place_from(asked.after->text());
        if (!after) return fail(wrong_field("after", "page.wrong"));
    }
    const auto right = has_right(actor, Right::arrange_supervision) ? Right::arrange_supervision : Right::supervise;
    const std::string state{asked.state ? name_of(*asked.state) : ""};
    CheckupPage page;
    for (auto& line : CheckupStore{reader}.newest(scope_of(actor, right), state, after, matters::usual_page))
        page.items.push_back({line.id, state_of(line), line.origin, std::move(line.title), line.opened_on,
                              std::move(line.unit_name), line.score});
    if (page.items.size() == static_cast<std::size_t>(matters::usual_page))
        page.next = matters::text_of({page.items.back().opened_on, page.items.back().id});
    return page;
}

Result<CheckupView> view_checkup(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                                 const OneCheckup& asked) {
    auto found = checkup_for(reader, actor, Right::supervise, asked.id);
    const bool is_team = found.has_value();
    if (!is_team) found = checkup_for(reader, actor, Right::arrange_supervision, asked.id);
    if (!found) return fail(std::move(found.error()));
    const auto opened = [&](std::string_view column, const std::string& sealed) {
        return parts.seal().opened_words("legal_checkup", column, found->id.text(), sealed);
    };
    auto contact = opened("contact", found->contact);
    auto wishes = opened("wishes", found->wishes);
    auto findings = findings_in(parts, reader, asked.id);
    auto records = is_team ? records_in(parts, reader, asked.id)
                           : Result<std::vector<TeamRecordView>>{std::vector<TeamRecordView>{}};
    auto papers =
        is_team ? papers_in(parts, reader, asked.id) : Result<std::vector<PaperLineView>>{std::vector<PaperLineView>{}};
    auto steps = matters::steps_of(parts.matters, parts.people, reader, *found);
    if (!contact) return fail(std::move(contact.error()));
    if (!wishes) return fail(std::move(wishes.error()));
    if (!findings) return fail(std::move(findings.error()));
    if (!records) return fail(std::move(records.error()));
    if (!papers) return fail(std::move(papers.error()));
    if (!steps) return fail(std::move(steps.error()));

    std::vector<std::string> team;
    for (const auto& one : {found->assigned_to, found->lawyer_id, found->supervisor_id})
        if (one) team.push_back(Staff{reader, parts.people}.name_of(*one));
    const auto unit = UnitTree{reader}.find(found->unit_id);
    const auto subject = subject_for(reader, actor, *found);
    const auto may_take = [&](const auto& step) { return may(actor, step.by.right, subject).has_value(); };
    return CheckupView{.id = found->id,
                       .state = state_of(*found),
                       .state_words = std::string{state_in_words(state_of(*found))},
                       .revision = found->revision,
                       .origin = found->origin,
                       .mode = found->mode,
                       .title = found->title,
                       .staff_count = found->staff_count,
                       .contact = *std::move(contact),
                       .wishes = *std::move(wishes),
                       .team = std::move(team),
                       .undertaken_on = found->undertaken_on,
                       .issued_on = found->issued_on,
                       .score = found->score,
                       .grade = grade_in(*found),
                       .next_on = found->next_on,
                       .outcome = found->outcome,
                       .rating = rating_of(reader, asked.id),
                       .unit_name = unit ? unit->name : "",
                       .of_the_team = is_of_the_team(*found, actor.id),
                       .is_lawyer = found->lawyer_id == actor.id,
                       .draft_sent = found->draft_sent_on.has_value(),
                       .findings = *std::move(findings),
                       .records = *std::move(records),
                       .papers = *std::move(papers),
                       .steps = *std::move(steps),
                       .clocks = matters::clocks_of(parts.matters, reader, *found),
                       .links = links_in(reader, actor, *found),
                       .can = possible(*found, matters::Taker::Kind::staff, may_take)};
}

Result<TeamPeople> list_team_people(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                                    const OneCheckup& asked) {
    const auto found = checkup_for(reader, actor, Right::arrange_supervision, asked.id);
    if (!found) return fail(found.error());
    Staff staff{reader, parts.people};
    const auto able = staff.at_or_above(Role::supervisor, found->unit_id);
    const auto free = staff.before_the_wall(able, found->employer_id);
    TeamPeople people;
    for (const auto& person : able)
        people.items.push_back({person, staff.name_of(person), std::ranges::count(free, person) == 0});
    return people;
}

Result<ItemViews> list_items(const CheckupParts&, sql::Reader&, const Actor&, const api::NoParams&) {
    ItemViews views;
    for (const auto& item : checkup_items())
        views.items.push_back({item.number, code_of(item.number), std::string{item.name}, std::string{item.test},
                               std::string{item.basis}, item.severity, item.red_line});
    return views;
}

Result<OwnCheckups> list_own_checkups(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                                      const api::NoParams&) {
    OwnCheckups own;
    if (!actor.bound_employer) return own;
    for (const auto& id : CheckupStore{reader}.of_employer(*actor.bound_employer)) {
        const auto found = checkup_of_own(reader, actor, id);
        if (!found) return fail(found.error());
        auto view = own_view(parts, reader, *found);
        if (!view) return fail(std::move(view.error()));
        own.items.push_back(*std::move(view));
    }
    return own;
}

Result<OwnCheckupView> view_own_checkup(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                                        const OneCheckup& asked) {
    const auto found = checkup_of_own(reader, actor, asked.id);
    if (!found) return fail(found.error());
    return own_view(parts, reader, *found);
}

}  // namespace gongyou::legal_checkup

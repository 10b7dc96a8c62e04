#include "programmes/rights/paper_check.hpp"

#include "core/organisations/head_counts.hpp"
#include "core/organisations/points.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/papers/confirmed_marks.hpp"
#include "programmes/rights/claim_seal.hpp"
#include "programmes/rights/claim_store.hpp"
#include "programmes/rights/file_report.hpp"
#include "programmes/rights/refusal_papers.hpp"
#include "programmes/rights/report_insight.hpp"

namespace gongyou::rights {

namespace {

/// People whose names the report itself holds.
Result<std::vector<std::string>> names_in(const RightsParts& parts, sql::Session& session, const Report& found,
                                          const Complaint& complaint) {
    std::vector<std::string> names;
    if (complaint.construction && complaint.construction->foreman)
        names.push_back(complaint.construction->foreman->text());
    if (complaint.representative) names.push_back(complaint.representative->name.text());
    if (const auto sealed = ClaimStore{session}.of(found.id)) {
        const auto claims = ClaimSeal{parts.matters.keys, parts.matters.tree}.opened(found, sealed->claims);
        if (!claims) return fail(claims.error());
        for (const auto& claim : *claims) names.push_back(claim.name.text());
    }
    return names;
}

/// All that the reporter wrote: the facts, the place, and what came later.
Result<std::vector<std::string>> told_in(const RightsParts& parts, sql::Session& session, const Report& found,
                                         const Report& opened) {
    std::vector<std::string> told{opened.facts, opened.place};
    for (auto& event : matters::MatterStore{session}.events_of(found.id)) {
        if (event.by_person || event.words.empty()) continue;  // of a desk
        auto words = parts.matters.seal().opened_words(found, event.number, std::move(event.words));
        if (!words) return fail(std::move(words.error()));
        told.push_back(*std::move(words));
    }
    return told;
}

/// Numbers that stand on our own papers.
std::vector<std::string> published_numbers(sql::Session& session, Date on) {
    std::vector<std::string> numbers{"12351", "12345", "12348"};
    for (auto& point : Points{session}.list(on)) numbers.push_back(std::move(point.phone));
    UnitTree tree{session};
    if (const auto top = tree.root())
        for (auto& unit : tree.below(top->id))
            if (!unit.phone.empty()) numbers.push_back(std::move(unit.phone));
    return numbers;
}

Result<papers::IdentityFacts> facts_of(const RightsParts& parts, sql::Session& session, const Report& found, Date on) {
    const auto opened = parts.seal().opened(found);
    if (!opened) return fail(opened.error());
    auto names = names_in(parts, session, found, complaint_of(*opened));
    if (!names) return fail(std::move(names.error()));
    auto told = told_in(parts, session, found, *opened);
    if (!told) return fail(std::move(told.error()));
    papers::IdentityFacts facts{.names = *std::move(names),
                                .told = *std::move(told),
                                .published = published_numbers(session, on),
                                .head_count = {}};
    if (const auto people = HeadCounts{session}.of_named(opened->title)) facts.head_count = static_cast<int>(*people);
    return facts;
}

struct Looked {
    papers::CheckedPaper paper;
    std::optional<int> head_count;
};

Result<Looked> looked_at(const RightsParts& parts, sql::Session& session, const Report& found, const PaperWords& words,
                         Date on) {
    const auto facts = facts_of(parts, session, found, on);
    if (!facts) return fail(facts.error());
    const auto kind = name_of(words.paper);
    const auto& typed = words.text.text();
    if (words.paper != PaperKind::refusal) return Looked{papers::checked_words(kind, typed, *facts), facts->head_count};
    const auto notice =
        refusal_document(parts, session, found, words.ground.value_or(RefusalGround::not_labour), typed, on);
    if (!notice) return fail(notice.error());
    return Looked{papers::checked_paper(kind, *notice, typed, *facts), facts->head_count};
}

PaperCheck check_view(const RightsParts& parts, sql::Session& session, const ReportId& report, const Looked& looked) {
    PaperCheck view{.digest = looked.paper.digest, .marks = {}, .head_count_known = looked.head_count.has_value()};
    view.small_firm = looked.head_count && *looked.head_count < small_firm;
    const auto confirmed = papers::ConfirmedMarks{session, parts.matters.keys}.of(report, looked.paper.digest);
    for (const auto& mark : looked.paper.marks) {
        const auto number = static_cast<std::int64_t>(view.marks.size());
        view.marks.push_back({number, mark.kind, mark.words, mark.before, mark.after, confirmed.contains(number)});
    }
    return view;
}

}  // namespace

Result<PaperCheck> check_report_paper(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                      const CheckPaper& asked) {
    const auto found = report_for(reader, actor, Right::work_report, asked.id);
    if (!found) return fail(found.error());
    if (!found->anonymous) return PaperCheck{};
    const auto looked = looked_at(parts, reader, *found, asked, reader.today());
    if (!looked) return fail(looked.error());
    return check_view(parts, reader, found->id, *looked);
}

Result<PaperCheck> confirm_report_mark(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                       const ConfirmMark& asked) {
    const auto found = report_for(tx, actor, Right::work_report, asked.id);
    if (!found) return fail(found.error());
    if (!found->anonymous) return fail({FaultKind::not_found, "paper.mark_unknown"});
    const auto looked = looked_at(parts, tx, *found, {asked.paper, asked.ground, asked.text}, tx.today());
    if (!looked) return fail(looked.error());
    if (looked->paper.digest != asked.digest.text()) return fail({FaultKind::conflict, "paper.changed"});
    if (asked.number < 0 || asked.number >= static_cast<std::int64_t>(looked->paper.marks.size()))
        return fail({FaultKind::not_found, "paper.mark_unknown"});
    papers::ConfirmedMarks{tx, parts.matters.keys}.confirm(found->id, looked->paper.digest, asked.number, actor.id,
                                                           tx.today());
    parts.matters.audit.record(
        tx, {.tree = parts.matters.tree,
             .actor = actor.id.text(),
             .role = "desk",
             .act = "paper.mark_confirmed",
             .object_kind = "report",
             .object_id = found->id.text(),
             .purpose = std::string{name_of(looked->paper.marks[static_cast<std::size_t>(asked.number)].kind)}});
    return check_view(parts, tx, found->id, *looked);
}

Result<Done> paper_may_go(const RightsParts& parts, sql::Session& session, const Report& found, const PaperWords& words,
                          Date on) {
    if (!found.anonymous) return Done{};
    const auto looked = looked_at(parts, session, found, words, on);
    if (!looked) return fail(looked.error());
    return papers::may_go(session, parts.matters.keys, found.id, looked->paper);
}

}  // namespace gongyou::rights

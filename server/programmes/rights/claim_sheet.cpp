#include "programmes/rights/claim_sheet.hpp"

#include <algorithm>

#include "core/people/id_document.hpp"
#include "programmes/rights/claim_seal.hpp"
#include "programmes/rights/claim_store.hpp"
#include "programmes/rights/named_person_seal.hpp"
#include "programmes/rights/named_person_store.hpp"
#include "programmes/rights/report_insight.hpp"

namespace gongyou::rights {

Result<ClaimList> own_claims(const RightsParts& parts, sql::Session& session, const Report& report) {
    const auto kept = ClaimStore{session}.of(report.id);
    if (!kept) return ClaimList{};
    return ClaimSeal{parts.matters.keys, parts.matters.tree}.opened(report, kept->claims);
}

namespace {

/// The most people a report can speak of; none: it does not say.
std::optional<int> most_people(const Complaint& complaint) {
    if (complaint.people_number) return *complaint.people_number;
    switch (complaint.people.value_or(People::unsure)) {
        case People::one:
            return 1;
        case People::two_to_nine:
            return 9;
        case People::ten_to_twenty_nine:
            return 29;
        case People::thirty_or_more:
        case People::unsure:
            return std::nullopt;
    }
    return std::nullopt;
}

/// A report without a list is one person: with the name it was given, if any, and what the report claims.
Result<Claim> claim_of(const RightsParts& parts, sql::Session& session, const Report& opened) {
    const auto complaint = complaint_of(opened);
    Claim claim{
        .amount_fen = complaint.amount_claimed_fen, .from = complaint.happened_from, .to = complaint.happened_to};
    const auto person = NamedPersonStore{session}.of(opened.id);
    if (!person) return claim;
    auto name = NamedPersonSeal{parts.matters.keys, parts.matters.tree}.opened_name(*person);
    if (!name) return fail(std::move(name.error()));
    claim.name = Line<1, 40>::trusted(*std::move(name));
    return claim;
}

/// The reports that go on in this one and that the actor may read.
std::vector<Report> gathered_in(sql::Session& session, const Actor& actor, const ReportId& id) {
    std::vector<Report> reports;
    for (const auto& link : matters::MatterStore{session}.links_of(id)) {
        if (link.kind != matters::LinkKind::merged_into || link.other_id != id) continue;
        if (auto report = report_for(session, actor, Right::read_report, link.matter_id))
            reports.push_back(*std::move(report));
    }
    return reports;
}

void add_lines(ClaimSheet& sheet, const ClaimList& claims, const std::optional<ReportId>& from) {
    std::int64_t place = 0;
    for (const auto& claim : claims) {
        ClaimLine line{.name = claim.name.text(),
                       .amount_fen = claim.amount_fen,
                       .from = claim.from,
                       .to = claim.to,
                       .speaks = claim.speaks,
                       .paid = claim.paid.value_or(Payments{}),
                       .paid_fen = paid_of(claim).amount,
                       .report = from};
        if (const auto open = open_of(claim)) line.open_fen = open->amount;
        if (!from) line.own_line = place++;
        sheet.lines.push_back(std::move(line));
    }
}

/// The claims of a report: its list, or itself as one person where it has none and takes part in a matter of many.
Result<ClaimList> claims_of(const RightsParts& parts, sql::Session& session, const Report& report) {
    auto claims = own_claims(parts, session, report);
    if (!claims || !claims->empty()) return claims;
    const auto opened = parts.seal().opened(report);
    if (!opened) return fail(opened.error());
    auto one = claim_of(parts, session, *opened);
    if (!one) return fail(std::move(one.error()));
    return ClaimList{*std::move(one)};
}

GroupFacts facts_of(const ClaimSheet& sheet, const Complaint& complaint) {
    GroupFacts facts{.said_least = sheet.said_least, .said_most = most_people(complaint)};
    for (const auto& line : sheet.lines) {
        facts.names.push_back(line.name);
        facts.without_amount += line.amount_fen ? 0 : 1;
        facts.representatives += line.speaks ? 1 : 0;
        facts.paid_too_much += line.amount_fen && line.paid_fen > *line.amount_fen ? 1 : 0;
    }
    return facts;
}

}  // namespace

Result<ClaimSheet> sheet_of(const RightsParts& parts, sql::Session& session, const Actor& actor, const Report& report,
                            bool with_names) {
    const auto opened = parts.seal().opened(report);
    if (!opened) return fail(opened.error());
    const auto kept = ClaimStore{session}.of(report.id);
    const auto gathered = gathered_in(session, actor, report.id);
    ClaimSheet sheet{.revision = kept ? kept->revision : 0, .employer_name = opened->title, .names_shown = with_names};
    const auto own = kept || gathered.empty() ? own_claims(parts, session, report) : claims_of(parts, session, report);
    if (!own) return fail(own.error());
    add_lines(sheet, *own, {});
    if (!kept)
        for (auto& line : sheet.lines) line.own_line.reset();  // the report itself, not a line of a list
    for (const auto& other : gathered) {
        const auto claims = claims_of(parts, session, other);
        if (!claims) return fail(claims.error());
        add_lines(sheet, *claims, other.id);
    }

    const auto complaint = complaint_of(*opened);
    sheet.said_least = std::max(least_people(complaint), static_cast<int>(gathered.empty() ? 1 : 1 + gathered.size()));
    const auto pack = parts.matters.law.pack(report.law);
    if (!pack) return fail(pack.error());
    sheet.rule = representative_rule(*pack, report.opened_on);
    auto facts = facts_of(sheet, complaint);
    if (!gathered.empty())
        facts.said_most.reset();  // what one of them said of how many they are does not bind the rest
    sheet.representatives = facts.representatives;
    if (!sheet.lines.empty() || sheet.said_least > 1) sheet.points = check_group(facts, sheet.rule);
    for (auto& line : sheet.lines) {
        sheet.total_fen += line.amount_fen.value_or(0);
        sheet.paid_fen += line.paid_fen;
        sheet.open_fen += line.open_fen.value_or(0);
        if (!with_names)
            for (auto& payment : line.paid) payment.proof.reset();  // it may hold a name
        if (!with_names && !line.name.empty()) line.name = masked_name(line.name);
    }
    sheet.may_change = !report_procedure.ends.has(state_of(report)) &&
                       may(actor, Right::work_report, matters::subject_of(session, report)).has_value();
    return sheet;
}

Result<ClaimSheet> claim_sheet(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                               const OneReport& asked) {
    return report_for(reader, actor, Right::read_report, asked.id).and_then([&](const Report& report) {
        return sheet_of(parts, reader, actor, report, false);
    });
}

}  // namespace gongyou::rights

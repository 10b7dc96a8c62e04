#include "programmes/rights/report_insight.hpp"

#include <algorithm>
#include <set>

#include "core/matters/kept_from_store.hpp"
#include "core/organisations/unit_tree.hpp"
#include "platform/json/read.hpp"
#include "programmes/rights/named_person_store.hpp"
#include "programmes/rights/report_store.hpp"

namespace gongyou::rights {

namespace {

constexpr int days_back = 90;

Complaint complaint_in(const std::string& text) {
    if (text.empty()) return {};
    return json::read_json<Complaint>(text).value();  // written by ourselves from one that was checked
}

MatchSummary summary_of(const ReportAlike& one) {
    const auto complaint = complaint_in(one.complaint);
    const auto day = [](const std::optional<MonthOrDay>& when) {
        return when ? std::optional{when->first_day()} : std::nullopt;
    };
    return {.phone_key = one.phone_key,
            .employer_key = one.title,
            .category = main_category(complaint),
            .from = day(complaint.happened_from),
            .to = day(complaint.happened_to),
            .amount_fen = complaint.amount_claimed_fen,
            .place_key = one.place,
            .filed_on = one.opened_on};
}

MatchSummary own_summary(const Report& report, const std::optional<std::string>& phone_key) {
    return summary_of(
        {report.id, report.state, report.opened_on, report.title, report.place, report.complaint, phone_key});
}

/// The same reports once, by id: about the same employer, or by the same reporter.
std::vector<ReportAlike> others(sql::Session& session, const Report& opened,
                                const std::optional<std::string>& phone_key) {
    ReportStore store{session};
    const auto since = opened.opened_on.plus_days(-days_back);
    auto all = store.about(opened.title, since);
    if (phone_key) std::ranges::move(store.alike_of_phone(*phone_key, since), std::back_inserter(all));
    std::set<ReportId> seen{opened.id};
    std::erase_if(all, [&](const ReportAlike& one) { return !seen.insert(one.id).second; });
    return all;
}

/// Whoever showed the same paper is the same person, whatever number they left.
void join_same_person(sql::Session& session, const Report& opened, const std::optional<std::string>& phone_key,
                      std::vector<ReportAlike>& alike) {
    NamedPersonStore people{session};
    const auto person = people.of(opened.id);
    if (!person) return;
    const auto same = people.of_same_person(*person, opened.opened_on.plus_days(-days_back));
    for (auto& one : alike)
        if (std::ranges::count(same, one.id) > 0) one.phone_key = phone_key;
}

int reporters(const std::vector<ReportAlike>& about, const std::optional<std::string>& own) {
    std::set<std::string> keys;
    if (own) keys.insert(*own);
    for (const auto& one : about)
        if (one.phone_key) keys.insert(*one.phone_key);
    return std::max(1, static_cast<int>(keys.size()));
}

/// Whether the actor must not know of that report because its reporter said so: then no proposal and no count tells of
/// it.
bool is_kept_from_actor(sql::Session& session, const Actor& actor, const ReportId& id) {
    return !matters::KeptFromStore{session}.of(id).empty() && !report_for(session, actor, Right::read_report, id);
}

std::optional<std::string> phone_key_of(sql::Session& session, const Report& report) {
    const auto identity = ReportStore{session}.identity_of(report.id);
    return identity ? std::optional{identity->phone_key} : std::nullopt;
}

Result<Urgency> urgency_by(const RightsParts& parts, const Complaint& complaint, const law::RulePack& pack,
                           Date today) {
    auto safe = limitation_guard(complaint, parts.categories, pack, parts.matters.law.calendar(), today);
    if (!safe) return fail(std::move(safe.error()));
    return urgency(complaint, parts.categories,
                   {.today = today, .spring_festival = parts.festivals.next(today), .safe_days = *std::move(safe)});
}

}  // namespace

IdentityLevel level_of(sql::Session& session, const Report& report) {
    if (report.anonymous) return IdentityLevel::anonymous;
    return NamedPersonStore{session}.is_named(report.id) ? IdentityLevel::named : IdentityLevel::phone;
}

Complaint complaint_of(const Report& report) { return complaint_in(report.complaint); }

Result<Urgency> urgency_at(const RightsParts& parts, sql::Session& session, const Complaint& complaint,
                           const UnitId& unit, Date today) {
    return urgency_by(parts, complaint, matters::law_at(parts.matters, session, unit), today);
}

Result<std::vector<SafeDay>> safe_days_of(const RightsParts& parts, const Report& opened, Date today) {
    const auto pack = parts.matters.law.pack(opened.law);
    if (!pack) return fail(pack.error());
    return limitation_guard(complaint_of(opened), parts.categories, *pack, parts.matters.law.calendar(), today);
}

std::vector<FoundDuplicate> duplicates_of(const RightsParts&, sql::Session& session, const Report& opened) {
    if (opened.anonymous) return {};  // of an anonymous report nothing is kept that could be held against others
    const auto phone_key = phone_key_of(session, opened);
    const auto own = own_summary(opened, phone_key);
    auto alike = others(session, opened, phone_key);
    join_same_person(session, opened, phone_key, alike);
    std::vector<FoundDuplicate> found;
    for (const auto& one : alike)
        if (const auto like = likeness(own, summary_of(one)); like != Likeness::none) found.push_back({one.id, like});
    return found;
}

bool is_repeated(sql::Session& session, const Report& report) {
    const auto phone_key = report.anonymous ? std::nullopt : phone_key_of(session, report);
    if (!phone_key) return false;
    const auto own = own_summary(report, phone_key);
    const auto earlier =
        ReportStore{session}.earlier_of_phone(*phone_key, report.opened_on.plus_days(-days_back), report.id);
    return std::ranges::any_of(
        earlier, [&](const ReportAlike& one) { return likeness(own, summary_of(one)) == Likeness::strong; });
}

Result<ReportInsight> report_insight(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                     const OneReport& asked) {
    const auto found = report_for(reader, actor, Right::read_report, asked.id);
    if (!found) return fail(found.error());
    const auto report = parts.seal().opened(*found);
    if (!report) return fail(report.error());
    const auto pack = parts.matters.law.pack(report->law);
    if (!pack) return fail(pack.error());

    const auto complaint = complaint_of(*report);
    auto safe_days = safe_days_of(parts, *report, reader.today());
    if (!safe_days) return fail(std::move(safe_days.error()));
    auto urgent = urgency_by(parts, complaint, *pack, reader.today());
    if (!urgent) return fail(std::move(urgent.error()));

    const auto units = complaint.area ? UnitTree{reader}.over(*complaint.area) : std::vector<Unit>{};
    const auto phone_key = phone_key_of(reader, *report);
    auto about = report->anonymous ? std::vector<ReportAlike>{}
                                   : ReportStore{reader}.about(report->title, report->opened_on.plus_days(-days_back));
    join_same_person(reader, *report, phone_key, about);
    auto duplicates = duplicates_of(parts, reader, *report);
    std::erase_if(about, [&](const ReportAlike& one) { return is_kept_from_actor(reader, actor, one.id); });
    std::erase_if(duplicates, [&](const FoundDuplicate& one) { return is_kept_from_actor(reader, actor, one.report); });
    auto proposals = triage(complaint,
                            {.level = level_of(reader, *report),
                             .received = report->opened_on,
                             .at = report->unit_id,
                             .jurisdiction = jurisdiction(complaint, units),
                             .duplicates = std::move(duplicates),
                             .safe_days = *safe_days,
                             .reporters_in_90_days = reporters(about, phone_key)},
                            parts.categories, *pack, parts.matters.law.calendar());
    if (!proposals) return fail(std::move(proposals.error()));
    return ReportInsight{.complaint = report->complaint.empty() ? std::nullopt : std::optional{complaint},
                         .urgency = *std::move(urgent),
                         .safe_days = *std::move(safe_days),
                         .proposals = *std::move(proposals)};
}

}  // namespace gongyou::rights

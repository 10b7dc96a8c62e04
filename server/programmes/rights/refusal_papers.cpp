#include "programmes/rights/refusal_papers.hpp"

#include <algorithm>

#include "core/organisations/points.hpp"
#include "core/organisations/unit_tree.hpp"
#include "platform/crypto/digest.hpp"
#include "programmes/rights/paper_check.hpp"
#include "programmes/rights/refusal_notice.hpp"
#include "programmes/rights/report_insight.hpp"
#include "programmes/rights/report_store.hpp"

namespace gongyou::rights {

namespace {

constexpr std::size_t doors_shown = 4;

/// What the desk decided, when, and as which unit.
struct Refused {
    RefusalGround ground;
    std::string words;
    Date on;
    UnitId unit;
};

Result<Refused> refused_in(const RightsParts& parts, sql::Session& session, const Report& found) {
    if (state_of(found) != ReportState::refused) return fail({FaultKind::conflict, "report.not_refused"});
    auto events = matters::MatterStore{session}.events_of(found.id);
    const auto last = std::find_if(events.rbegin(), events.rend(), [](const matters::MatterEvent& event) {
        return event.act == name_of(ReportAct::refuse);
    });
    if (last == events.rend()) return fail({FaultKind::conflict, "report.not_refused"});
    auto words = parts.matters.seal().opened_words(found, last->number, std::move(last->words));
    if (!words) return fail(std::move(words.error()));
    return Refused{enum_named<RefusalGround>(last->choice).value(), *std::move(words), last->made_on, last->unit_id};
}

Result<std::vector<RunningLimit>> limits_of(const RightsParts& parts, const Report& opened, Date on) {
    const auto pack = parts.matters.law.pack(opened.law);
    if (!pack) return fail(pack.error());
    const auto days = safe_days_of(parts, opened, on);
    if (!days) return fail(days.error());
    std::vector<RunningLimit> limits;
    for (const auto& day : *days) {
        if (day.way == LimitedWay::injury_by_employer) continue;  // a duty of the employer, nothing the reporter can do
        const auto rule = pack->rule(day.rule, day.event.value_or(on));
        if (!rule) return fail(rule.error());
        if (opened.anonymous)
            limits.push_back({LimitationState::start_unknown, std::nullopt, *rule});
        else
            limits.push_back({day.state, day.safe_day, *rule});
    }
    return limits;
}

/// The points of the unit and of those below it.
std::vector<NearDoor> doors_near(sql::Session& session, const UnitId& unit, Date day) {
    UnitTree tree{session};
    std::vector<NearDoor> doors;
    for (auto& point : Points{session}.list(day)) {
        if (doors.size() == doors_shown) break;
        if (tree.is_within(point.unit_id, unit)) doors.push_back({point.name, point.address, point.phone});
    }
    return doors;
}

Result<paper::Document> notice_of(const RightsParts& parts, sql::Session& session, const Report& found,
                                  const Refused& refused, bool is_draft) {
    const auto opened = parts.seal().opened(found);
    if (!opened) return fail(opened.error());
    auto limits = limits_of(parts, *opened, refused.on);
    if (!limits) return fail(std::move(limits.error()));
    const auto unit = UnitTree{session}.find(refused.unit);
    const auto complaint = complaint_of(*opened);
    RefusalFacts facts{.issuer = unit->name,
                       .issuer_phone = unit->phone,
                       .filed_on = opened->opened_on,
                       .decided_on = refused.on,
                       .ground = refused.ground,
                       .category = complaint.category ? parts.categories.find(*complaint.category) : nullptr,
                       .limits = *std::move(limits),
                       .doors = doors_near(session, refused.unit, refused.on),
                       .is_draft = is_draft};
    if (!opened->anonymous) {
        facts.employer = opened->title;
        facts.words = refused.words;
    }
    if (refused.ground == RefusalGround::already_with_authority)
        if (const auto pack = parts.matters.law.pack(opened->law))
            if (auto rule = pack->rule("complaint.refuse", opened->opened_on)) facts.told_by = *std::move(rule);
    return refusal_notice(facts);
}

Result<paper::Document> issued(const RightsParts& parts, sql::Session& session, const Report& found) {
    const auto refused = refused_in(parts, session, found);
    if (!refused) return fail(refused.error());
    return notice_of(parts, session, found, *refused, false);
}

/// As issued, for the holder of the receipt. What is not there takes about as long as what is there.
Result<paper::Document> issued_behind(const RightsParts& parts, sql::Reader& reader, const std::string& receipt_hash) {
    const auto read = ReportStore{reader}.find_near_receipt(receipt_hash);
    if (!read) return fail({FaultKind::not_found, "receipt.unknown"});
    auto paper = issued(parts, reader, *read);
    if (!crypto::equal_in_constant_time(read->receipt, receipt_hash))
        return fail({FaultKind::not_found, "receipt.unknown"});
    return paper;
}

Result<api::Paper> as_paper(Result<paper::Document> document) {
    return std::move(document).map([](paper::Document made) {
        return api::Paper{std::move(made), "不予受理告知书.pdf"};
    });
}

}  // namespace

Result<paper::Document> refusal_document(const RightsParts& parts, sql::Session& session, const Report& found,
                                         RefusalGround ground, std::string words, Date on) {
    return notice_of(parts, session, found, {ground, std::move(words), on, found.unit_id}, false);
}

Result<api::Paper> refusal_paper(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                 const OneReport& asked) {
    const auto found = report_for(reader, actor, Right::read_report, asked.id);
    if (!found) return fail(found.error());
    return as_paper(issued(parts, reader, *found));
}

Result<api::Paper> refusal_draft(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                 const DraftRefusal& asked) {
    const auto found = report_for(reader, actor, Right::work_report, asked.id);
    if (!found) return fail(found.error());
    if (auto clear =
            paper_may_go(parts, reader, *found, {PaperKind::refusal, asked.ground, asked.text}, reader.today());
        !clear)
        return fail(std::move(clear.error()));
    const Refused meant{asked.ground, asked.text.text(), reader.today(), found->unit_id};
    return as_paper(notice_of(parts, reader, *found, meant, true));
}

Result<api::Paper> refusal_by_receipt(const RightsParts& parts, sql::Reader& reader, const std::string& receipt_hash) {
    return as_paper(issued_behind(parts, reader, receipt_hash));
}

Result<RefusalReading> refusal_reading(const RightsParts& parts, sql::Reader& reader, const std::string& receipt_hash) {
    return issued_behind(parts, reader, receipt_hash).map([](const paper::Document& made) {
        return RefusalReading{paper::reading_of(made)};
    });
}

}  // namespace gongyou::rights

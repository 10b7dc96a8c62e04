#include <set>

#include "core/statistics/definition.hpp"

namespace gongyou::statistics {

namespace {

constexpr auto before = Summand::When::before;
constexpr auto passed = Summand::When::passed;
constexpr Words ended_ones{"年内结案的件数", "matters that ended in the year"};
constexpr Words carried_and_new{"上年结转件数加年内新收件数", "carried over from before the year, plus new ones"};
constexpr Words without_merged{"并案的不另计；重新办理的视为未结",
                               "Merged ones are no cases of their own; a reopened one is open again."};
constexpr Words from_receipt{"从收到到结案的日历天数，逐日计",
                             "Calendar days from receipt to the end, exact to the day."};
// clang-format off
constexpr Words first_human{"仅计本人留电话提交的诉求；匿名的不留时刻，不计。按档计，取档的上限",
                            "Only those filed with a number by their writers: of anonymous ones no hour is kept. Counted in steps; the end of the step is shown."};

// The list of the office (统计口径) as far as reports, consultations, mediations and supervision feed it. All of it is the house's own
// reckoning, none of it is law.
constexpr Definition all_definitions[] = {
    {"F01", "F01", Measure::share, Shown::percent, {{"bodies.working"}}, {{"bodies.should"}}, 1,
     {"调解组织覆盖率", "Coverage of mediation bodies"},
     {"其中调解组织在运转的：名册已备案，一年内有记录或培训", "those with a working body: its list is filed, and a record or a training within a year"},
     {"应当设立的：各乡镇街道，和已登记职工满一百人的企业工会", "that should have one: townships, and enterprise unions whose employer is known to have a hundred people or more"},
     {"只按今天的登记计，以往年份没有数。职工人数未登记的企业不在分母里；应当设立的范围由本系统定义", "By the register as it stands today; nothing is known of former years. Enterprises whose head count is not known are not in it; who should have one is the house's own reckoning."},
     {}, true, false},
    {"F02", "F02", Measure::share, Shown::percent, {{"mediation.agreed"}}, {{"mediation.agreed"}, {"mediation.failed"}}, 1,
     {"调解成功率（甲）", "Success of mediation (A)"},
     {"年内协议生效的件数", "agreements that came into effect in the year"},
     {"协议生效的加调解不成的；撤回、拒绝、不予受理另列", "agreements plus failures; withdrawn, refused and not accepted stand apart"},
     {"以协议首次生效或调解不成之日为准，不等归档", "By the day the agreement first took effect or mediation failed, not by the day of filing away."}},
    {"F03", "F03", Measure::share, Shown::percent, {{"mediation.accepted_agreed"}}, {{"mediation.accepted"}}, 1,
     {"调解成功率（乙）", "Success of mediation (B)"},
     {"其中协议已生效的", "those of them with an agreement in effect"},
     {"年内受理的调解", "mediations accepted in the year"},
     {"按受理年度成批计，尚在调解的也在分母里", "By year of acceptance; those still going on are in the denominator."}},
    {"F04", "F04", Measure::share, Shown::percent, {{"mediation.assigned_agreed"}}, {{"mediation.assigned"}}, 1,
     {"调解成功率（丙·委派）", "Success of mediation (C, assigned)"},
     {"其中协议已生效的", "those of them with an agreement in effect"},
     {"年内法院委派的案件", "cases a court assigned in the year"}, {}, "mediation.received"},
    {"F05", "F05", Measure::share, Shown::percent, {{"mediation.due_performed", 1, passed}}, {{"mediation.due", 1, passed}}, 1,
     {"协议履行率", "Agreements performed"},
     {"其中全部履行的", "those of them performed in full"},
     {"最后一期已到期的协议", "agreements whose last due date has passed"},
     {"按最后到期日所在年度计；没有写日期的不计", "By the year of the last due date; agreements without a day are left out."}},
    {"F06", "F06", Measure::share, Shown::percent, {{"mediation.agreed_confirmed"}}, {{"mediation.agreed"}}, 1,
     {"协议确认率", "Agreements confirmed"},
     {"其中经仲裁审查或司法确认的", "those of them confirmed by court or arbitration"},
     {"年内生效的协议", "agreements that came into effect in the year"}, {}},
    {"F07", "F07", Measure::share, Shown::percent, {{"report.received_accepted"}},
     {{"report.received"}, {"report.received_merged", -1}, {"report.received_transferred", -1}}, 1,
     {"诉求受理率", "Reports accepted"},
     {"其中已受理的", "those of them that were accepted"},
     {"年内收到的诉求，减并案、减移送", "reports of the year, less merged, less transferred"}, {}},
    {"F08.median", "F08", Measure::median, Shown::minutes, {{"report.first_contact"}}, {}, 1,
     {"首次响应时长（中位数）", "First response (median)"}, {},
     {"年内首次联系的诉求", "reports first answered in the year"}, first_human},
    {"F08.ninety", "F08", Measure::ninety, Shown::minutes, {{"report.first_contact"}}, {}, 1,
     {"首次响应时长（九成以内）", "First response (90th percentile)"}, {},
     {"年内首次联系的诉求", "reports first answered in the year"}, first_human},
    {"F08.red", "F08", Measure::median, Shown::minutes, {{"report.first_contact_red"}}, {}, 1,
     {"首次响应时长（红色，中位数）", "First response (red, median)"}, {},
     {"年内首次联系的红色诉求", "red reports first answered in the year"},
     {"红色昼夜计时，其他按上班时间计", "Red ones by the clock, the others by office time."}},
    {"F09.report.statutory", "F09", Measure::share, Shown::percent, {{"report.ended_in_law"}}, {{"report.ended_with_law"}}, 1,
     {"诉求按时办结率（法定）", "Reports in time (statutory)"},
     {"其中法定期限无一超过的", "those of them that missed no statutory limit"},
     {"年内结案且有法定期限的诉求", "reports that ended in the year and had a statutory limit"}, {}, "report.cases_ended"},
    {"F09.report.policy", "F09", Measure::share, Shown::percent, {{"report.ended_in_target"}}, {{"report.ended_with_target"}}, 1,
     {"诉求按时办结率（内部目标）", "Reports in time (targets)"},
     {"其中内部目标期限无一超过的", "those of them that missed no target"},
     {"年内结案且有内部目标期限的诉求", "reports that ended in the year and had a target"},
     {"内部目标不是法律", "Targets are no law."}, "report.cases_ended"},
    {"F09.consultation", "F09", Measure::share, Shown::percent, {{"consultation.ended_in_target"}}, {{"consultation.ended_with_target"}}, 1,
     {"咨询按时办结率（内部目标）", "Consultations in time (targets)"},
     {"其中内部目标期限无一超过的", "those of them that missed no target"},
     {"年内结案且有内部目标期限的咨询", "consultations that ended in the year and had a target"},
     {"内部目标不是法律", "Targets are no law."}, "consultation.cases_ended"},
    {"F09.mediation.statutory", "F09", Measure::share, Shown::percent, {{"mediation.ended_in_law"}}, {{"mediation.ended_with_law"}}, 1,
     {"调解按时办结率（法定）", "Mediations in time (statutory)"},
     {"其中法定期限无一超过的", "those of them that missed no statutory limit"},
     {"年内结案且有法定期限的调解", "mediations that ended in the year and had a statutory limit"},
     {"双方同意延长的，以延长后的日期为准", "With the consent of both, the later day counts."}, "mediation.cases_ended"},
    {"F09.mediation.policy", "F09", Measure::share, Shown::percent, {{"mediation.ended_in_target"}}, {{"mediation.ended_with_target"}}, 1,
     {"调解按时办结率（内部目标）", "Mediations in time (targets)"},
     {"其中内部目标期限无一超过的", "those of them that missed no target"},
     {"年内结案且有内部目标期限的调解", "mediations that ended in the year and had a target"},
     {"内部目标不是法律", "Targets are no law."}, "mediation.cases_ended"},
    {"F10.report", "F10", Measure::share, Shown::percent, {{"report.cases_ended"}},
     {{"report.cases", 1, before}, {"report.cases_ended", -1, before}, {"report.cases"}}, 1,
     {"诉求结案率", "Reports closed"}, ended_ones, carried_and_new, without_merged},
    {"F10.consultation", "F10", Measure::share, Shown::percent, {{"consultation.cases_ended"}},
     {{"consultation.cases", 1, before}, {"consultation.cases_ended", -1, before}, {"consultation.cases"}}, 1,
     {"咨询结案率", "Consultations closed"}, ended_ones, carried_and_new, without_merged},
    {"F10.mediation", "F10", Measure::share, Shown::percent, {{"mediation.cases_ended"}},
     {{"mediation.cases", 1, before}, {"mediation.cases_ended", -1, before}, {"mediation.cases"}}, 1,
     {"调解结案率", "Mediations closed"}, ended_ones, carried_and_new, without_merged},
    {"F11.report.mean", "F11", Measure::mean, Shown::days, {{"report.days"}}, {}, 1,
     {"诉求平均办理天数", "Days per report (mean)"}, {}, ended_ones, from_receipt},
    {"F11.report.median", "F11", Measure::median, Shown::days, {{"report.days"}}, {}, 1,
     {"诉求办理天数（中位数）", "Days per report (median)"}, {}, ended_ones, from_receipt},
    {"F11.consultation.mean", "F11", Measure::mean, Shown::days, {{"consultation.days"}}, {}, 1,
     {"咨询平均办理天数", "Days per consultation (mean)"}, {}, ended_ones, from_receipt},
    {"F11.consultation.median", "F11", Measure::median, Shown::days, {{"consultation.days"}}, {}, 1,
     {"咨询办理天数（中位数）", "Days per consultation (median)"}, {}, ended_ones, from_receipt},
    {"F11.mediation.mean", "F11", Measure::mean, Shown::days, {{"mediation.days"}}, {}, 1,
     {"调解平均办理天数", "Days per mediation (mean)"}, {}, ended_ones, from_receipt},
    {"F11.mediation.median", "F11", Measure::median, Shown::days, {{"mediation.days"}}, {}, 1,
     {"调解办理天数（中位数）", "Days per mediation (median)"}, {}, ended_ones, from_receipt},
    {"F12.reminder", "F12", Measure::count, Shown::cases, {{"supervision.reminders"}}, {}, 1,
     {"提示函发出数", "Reminder letters issued"},
     {"年内监督案件发出的提示函", "reminder letters out of supervision cases, issued in the year"}, {},
     {"作废的不计", "Void ones are not counted."}, "supervision.letters"},
    {"F12.opinion", "F12", Measure::count, Shown::cases, {{"supervision.opinions"}}, {}, 1,
     {"意见书发出数", "Opinions issued"},
     {"年内监督案件发出的意见书", "opinions out of supervision cases, issued in the year"}, {},
     {"作废的不计", "Void ones are not counted."}, "supervision.letters"},
    {"F12.proposal", "F12", Measure::count, Shown::cases, {{"supervision.proposals"}}, {}, 1,
     {"建议书发出数", "Proposals issued"},
     {"年内监督案件发出的建议书", "proposals out of supervision cases, issued in the year"}, {},
     {"作废的不计", "Void ones are not counted."}, "supervision.letters"},
    {"F13", "F13", Measure::share, Shown::percent, {{"supervision.answered", 1, passed}}, {{"supervision.answer_due", 1, passed}}, 1,
     {"文书回复率", "Letters answered"},
     {"其中单位书面回复的", "those of them answered in writing"},
     {"年内回复期限已过的意见书、提示函", "opinions and reminders whose term has passed in the year"},
     {"提示函的期限是内部目标", "The term of a reminder is a target."}},
    {"F14", "F14", Measure::share, Shown::percent, {{"supervision.answered_in_time", 1, passed}}, {{"supervision.answer_due", 1, passed}}, 1,
     {"按期回复率", "Answered in time"},
     {"其中在期限内回复的", "those of them answered in time"},
     {"年内回复期限已过的意见书、提示函", "opinions and reminders whose term has passed in the year"}, {}},
    {"F15", "F15", Measure::share, Shown::percent, {{"supervision.items_done", 1, passed}}, {{"supervision.items_due", 1, passed}}, 1,
     {"整改率（按事项）", "Demands met"},
     {"其中复核认定已改正的", "those of them found to be met"},
     {"年内到期的整改事项", "demands that fell due in the year"},
     {"撤回的事项不计", "A demand that was withdrawn is none."}},
    {"F16", "F16", Measure::share, Shown::percent, {{"supervision.proposals_adopted"}}, {{"supervision.proposals_answered"}}, 1,
     {"建议书采纳率", "Proposals adopted"},
     {"其中主管部门立案、责令或处罚的", "those of them that led to a filed case or an order"},
     {"年内有回音的建议书", "proposals that were answered in the year"}, {}},
    {"F17", "F17", Measure::count, Shown::cases, {{"supervision.transferred"}}, {}, 1,
     {"移送检察机关数", "Leads transferred"},
     {"年内移送检察机关的线索", "leads transferred to the procuratorate in the year"}, {}, {}, "supervision.received"},
    {"F17.ended", "F17", Measure::count, Shown::cases, {{"supervision.transfers_ended"}}, {}, 1,
     {"检察机关办结数", "Leads ended there"},
     {"年内检察机关办结的", "those ended there in the year"}, {}},
    {"F17.suit", "F17", Measure::count, Shown::cases, {{"supervision.supported_suits"}}, {}, 1,
     {"支持起诉数", "Suits supported"},
     {"年内检察机关支持起诉的", "suits the procuratorate supported in the year"}, {}},
    {"F17.suggestion", "F17", Measure::count, Shown::cases, {{"supervision.suggestions"}}, {}, 1,
     {"检察建议数", "Procuratorial suggestions"},
     {"年内检察机关发出建议的", "suggestions the procuratorate made in the year"}, {}},
    {"F09.supervision", "F09", Measure::share, Shown::percent, {{"supervision.ended_in_target"}}, {{"supervision.ended_with_target"}}, 1,
     {"监督按时办结率（内部目标）", "Supervision in time (targets)"},
     {"其中内部目标期限无一超过的", "those of them that missed no target"},
     {"年内结案且有内部目标期限的监督案件", "cases that ended in the year and had a target"},
     {"内部目标不是法律；单位和主管部门的期限不计", "Targets are no law; the terms of employers and authorities are not counted."}, "supervision.cases_ended"},
    {"F10.supervision", "F10", Measure::share, Shown::percent, {{"supervision.cases_ended"}},
     {{"supervision.cases", 1, before}, {"supervision.cases_ended", -1, before}, {"supervision.cases"}}, 1,
     {"监督结案率", "Supervision closed"}, ended_ones, carried_and_new, {}},
    {"F19.supervision", "F19", Measure::count, Shown::people, {{"supervision.workers"}}, {}, 1,
     {"监督惠及职工数", "Workers helped by supervision"},
     {"年内改正、协商解决的监督案件涉及的职工", "workers concerned in cases that were corrected or settled in the year"}, {},
     {"按案件登记的人数，案与案之间不去重", "As entered with each case; nobody is told apart between cases."}},
    {"F18", "F18", Measure::amount, Shown::fen, {{"recovered.fen_for"}}, {{"recovered.payments_for"}}, 1,
     {"追回金额", "Recovered"},
     {"年内实际付到职工手中的钱", "money that reached workers in the year"},
     {"付款笔数", "payments"},
     {"只计有凭证的付款，不计承诺；诉求人清单里的付款未计。途径现只有调解", "Payments with proof, never promises; those in a report's list of claims are not in it. So far mediation is the only way."}},
    {"F19", "F19", Measure::count, Shown::people, {{"mediation.workers"}}, {}, 1,
     {"惠及职工数", "Workers who benefit"},
     {"年内生效协议涉及的职工", "workers in agreements that came into effect in the year"}, {},
     {"同一案内按姓名去重；案与案之间不比对姓名", "Each once within a case; names are not compared between cases."}},
    {"F25", "F25", Measure::share, Shown::percent, {{"report.rated_good"}}, {{"report.rated"}}, 1,
     {"诉求满意率", "Satisfaction"},
     {"其中满意和非常满意的", "those of them satisfied or very satisfied"},
     {"年内收到的评价", "ratings given in the year"}, {}},
    {"F25.rated", "F25", Measure::share, Shown::percent, {{"report.ended_rated"}}, {{"report.ended_closed"}}, 1,
     {"诉求参评率", "Share that rated"},
     {"其中作了评价的", "those of them that were rated"},
     {"年内办结的诉求", "reports that were closed in the year"}, {}, "report.cases_ended"},
    {"F26", "F26", Measure::count, Shown::cases, {{"report.mass"}}, {}, 1,
     {"群体性案件数", "Collective cases"},
     {"年内收到、涉及十人以上的诉求", "reports of the year that concern ten people or more"}, {},
     {"匿名诉求的内容不为统计启封，不计；并案后只计一件", "Anonymous reports are not opened to be counted; merged ones count once."}, "report.received"},
    {"F27", "F27", Measure::share, Shown::percent, {{"report.received_merged"}, {"report.received_repeated"}}, {{"report.received"}}, 2,
     {"重复诉求率", "Repeated reports"},
     {"其中已并案的，加九十天内重复而没有并案的", "those of them that were merged, or repeated within ninety days without being merged"},
     {"年内收到的诉求", "reports of the year"},
     {"重复：同一手机号、同一单位、同一类别，期间相接。匿名的不比对", "Repeated: one number, one employer, one kind, and periods that meet. Anonymous ones are not compared."}},
    {"F28", "F28", Measure::count, Shown::cases, {{"report.pressure"}}, {}, 1,
     {"打击报复报告数", "Reports of retaliation"},
     {"年内因“我受到压力”立的案", "cases opened in the year by “I am under pressure”"}, {}, {}, "report.received"},
    {"F28.confirmed", "F28", Measure::count, Shown::cases, {{"report.pressure_confirmed"}}, {}, 1,
     {"打击报复查实数", "Retaliation confirmed"},
     {"其中已查实的", "those of them that were found to be so"}, {},
     {"按立案年度计；以经办人最后一次写明的结论为准", "By the year the case was opened, and by what its handler recorded last."}, "report.pressure"},
    {"F29.reports", "F29", Measure::count, Shown::times, {{"report.at_point"}}, {}, 1,
     {"站点受理诉求数", "Reports at points"},
     {"年内经站点二维码提交的诉求", "reports of the year filed by the code of a point"}, {},
     {"匿名的不留站点，不计", "Of anonymous ones no point is kept."}, "report.received"},
    {"F29.consultations", "F29", Measure::count, Shown::times, {{"consultation.at_desk"}}, {}, 1,
     {"窗口和电话咨询数", "Consultations at the counter and by telephone"},
     {"年内由经办人登记的咨询", "consultations of the year that a desk wrote down"}, {}, {}, "consultation.received"},
    {"F29.duty", "F29", Measure::count, Shown::hours, {{"duty.minutes"}}, {}, 1,
     {"站点值班时长", "Hours of duty at points"},
     {"年内已过去的值班，减标为缺勤的", "duties of the year that have passed, less those marked as missed"}, {},
     {"按值班表的起止时间计，没有打卡", "By the hours of the roster; nobody clocks in."},
     {}, true, false},
};

// clang-format on

constexpr Series all_series[] = {
    {"report.received", {"新收诉求", "New reports"}},
    {"consultation.received", {"新收咨询", "New consultations"}},
    {"mediation.received", {"新收调解", "New mediations"}},
    {"supervision.received", {"新收监督", "New supervision cases"}},
    {"report.cases_ended", {"办结诉求", "Reports ended"}},
    {"consultation.cases_ended", {"办结咨询", "Consultations ended"}},
    {"mediation.cases_ended", {"办结调解", "Mediations ended"}},
    {"supervision.cases_ended", {"办结监督", "Supervision cases ended"}},
    {"mediation.agreed", {"协议生效", "Agreements in effect"}},
    {"mediation.failed", {"调解不成", "Mediation failed"}},
    {"mediation.refused", {"一方拒绝", "Refused by one side"}},
    {"mediation.withdrawn", {"申请人撤回", "Withdrawn"}},
};

constexpr Breakdown all_breakdowns[] = {
    {{"report.category", "report.received"}, {"诉求分类", "Reports by kind"}},
    {{"consultation.topic", "consultation.received"}, {"咨询事项", "Consultations by topic"}},
    {{"duty.minutes", "duty.minutes"}, {"站点值班时长", "Hours of duty by point"}, Shown::hours, {}, false},
    {{"recovered.fen_for", "recovered.fen_for"},
     {"追回金额·按款项", "Recovered, by what it was for"},
     Shown::fen,
     {"recovered.payments_for", "recovered.payments_for"}},
    {{"recovered.fen_by", "recovered.fen_for"},
     {"追回金额·按途径", "Recovered, by the way it was"},
     Shown::fen,
     {"recovered.payments_by", "recovered.payments_for"}},
};

std::vector<std::string> gathered() {
    std::set<std::string> names;
    const auto add = [&](std::string_view counter) { names.emplace(counter); };
    for (const auto& definition : all_definitions) {
        for (const auto& part : definition.numerator) add(part.counter);
        for (const auto& part : definition.denominator) add(part.counter);
    }
    for (const auto& one : all_series) add(one.counter);
    for (const auto& one : all_breakdowns)
        for (const auto& parted : {one.parts, one.payments})
            if (!parted.counter.empty()) add(parted.counter), add(parted.total);
    return {names.begin(), names.end()};
}

}  // namespace

std::span<const Definition> definitions() { return all_definitions; }
std::span<const Series> series() { return all_series; }
std::span<const Breakdown> breakdowns() { return all_breakdowns; }

const std::vector<std::string>& counters_read() {
    static const auto names = gathered();
    return names;
}

}  // namespace gongyou::statistics

#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/ot_rates.hpp"
#include "programmes/checkup/rules/ot_rules.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

/// 节假日之外攒下的调休: of other days.
bool beside_holidays(const View& s) {
    return s.holds(U"节假日之外") || s.holds(U"节假日以外") || s.holds(U"节日之外") || s.holds(U"节日以外");
}

}  // namespace

Verdict holiday_made_up_by_rest(const View& s, const Inquiry&) {
    if (!s.has(statutory_holiday) || s.said(comp_rest) == nullptr || paid_by_law(s, 3)) return false;
    if (s.has(by_law) && s.holds_any({U"放假", U"国务院", U"通知执行"}) && !s.has(overtime)) return false;
    if (s.holds_any({U"国务院", U"放假调休安排", U"放假安排"})) return false;
    if (s.holds_any({U"法定节假日除外", U"法定假日除外", U"节日除外"})) return false;
    if (beside_holidays(s) || s.holds_any({U"其余为调休", U"其余调休", U"其余天数", U"余下为调休", U"其他为调休"}))
        return false;
    const auto text = s.text();
    if (s.has(rest_day) || s.holds(U"调休日")) {  // 休息日和法定节假日加班均安排补休
        const auto at = text.find(U"休息日");
        const auto joined = at != std::u32string_view::npos ? text.substr(at + 3, 2) : std::u32string_view{};
        const bool together = joined.starts_with(U"、") || joined.starts_with(U"和") || joined.starts_with(U"及") ||
                              joined.starts_with(U"与") || joined.starts_with(U"或");
        if (!together) return false;
    }
    return s.follow({statutory_holiday, comp_rest}, 44) && !(s.holds(U"不得") && s.forbidden(comp_rest) != nullptr);
}

Verdict only_approved_counts(const View& s, const Inquiry&) {
    if (s.has(arranged) && !s.holds(U"即便") && !s.holds(U"即使")) return false;
    const bool denied_then = s.denied(overtime) != nullptr || s.denied(pay) != nullptr ||
                             s.denied(overtime_pay) != nullptr || s.has(unpaid) || s.holds(U"不作为加班") ||
                             s.holds(U"不认") || s.holds(U"不承认") || s.holds(U"不支付") || s.holds(U"不视为加班") ||
                             s.holds(U"不算加班") || s.holds(U"不计加班") ||
                             s.holds_any({U"都不算", U"也不算", U"概不认", U"不予认"});
    return s.has(overtime) && s.has(approval_slip) && s.has(no_matter_why) && denied_then;
}

Verdict rest_expires(const View& s, const Inquiry&) {
    if (!s.has(comp_rest) || paid_by_law(s, 2) || s.forbidden(lapse) != nullptr ||
        (s.has(statutory_holiday) && !beside_holidays(s)))
        return false;
    const bool is_paid = s.holds(U"支付加班") || s.holds(U"结算加班") || s.holds(U"折算加班") || s.holds(U"发放加班") ||
                         s.holds(U"补发加班");
    if (s.holds_any({U"年休假", U"加班工资支付", U"支付休息日", U"转为加班", U"折成加班", U"按200", U"照付", U"不过期",
                     U"不会过期"}))
        return false;
    return taken(s, lapse) != nullptr && !is_paid &&
           (s.follow({comp_rest, lapse}, 36) || s.holds_any({U"有效期", U"天有效", U"月有效"}));
}

Verdict piece_work_without_overtime(const View& s, const Inquiry&) {
    const bool no_pay = s.denied(overtime_pay) != nullptr || s.denied(overtime) != nullptr || s.has(unpaid);
    const bool by_piece =
        s.clause().has(piece_rate) && ((no_pay && (s.has(overtime) || s.has(overtime_pay))) ||
                                       (s.has(price_same) && s.has(rest_day, statutory_holiday, overtime, workday)));
    const bool till_it_is_done =
        leads_to(s.text(), {U"没", U"未"}, {U"完"}, 2) && leads_to(s.text(), {U"完"}, {U"为止"}, 0);
    const bool until_done =
        (s.has(quota, piece_rate) && till_it_is_done && (s.has(unpaid, not_counted) || no_pay)) ||
        (s.has(quota, piece_rate) && s.has(unfinished) && (s.has(unpaid) || no_pay || s.has(not_counted)));
    if (taken(s, waive) != nullptr && !s.holds_any({U"计件", U"按件", U"定额"})) return false;
    if (s.holds_any({U"不要求延时", U"另行计算", U"相应提高", U"单价提高", U"单价上浮"})) return false;
    return (by_piece || until_done) && !paid_by_law(s, 1.5) && s.forbidden(unpaid) == nullptr &&
           (till_it_is_done || s.has(overtime, rest_day, statutory_holiday, unfinished));
}

Verdict post_without_overtime(const View& s, const Inquiry& q) {
    // approved cumulative hours still leave the statutory holidays to be paid
    const bool is_exempt = q.facts.hours.approved && !(q.facts.hours.cumulative && s.has(statutory_holiday));
    if (s.has(approved_hours, emergency, approval_slip, waive, piece_rate, probation) || is_exempt) return false;
    if (shields_worker(s) || s.has(arranged)) return false;
    const Token* none = is_denied_itself(s, overtime_pay) ? s.denied(overtime_pay) : nullptr;
    if (none == nullptr && is_denied_itself(s, overtime)) none = s.denied(overtime);
    if (none == nullptr && s.has(overtime) && s.has(unpaid)) none = s.first(overtime);
    const Token* who = s.first(manager_post);
    if (who == nullptr) who = s.first(guard_post);
    return none != nullptr && who != nullptr && who->begin < none->begin;
}

}  // namespace gongyou::checkup::rules

#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// ARB 争议处理 (domain/contract-rules.md B.25)

/// A complaint of the worker's own, not one of a client about him.
bool is_own_complaint(const View& s, const Token& token) {
    const auto from = token.begin - s.begin() >= 6 ? token.begin - 6 : s.begin();
    const auto before = s.paper().words(from, token.begin);
    return !holds_any(before, {U"客户", U"顾客", U"业主", U"被", U"遭", U"学员", U"家长", U"用户", U"旅客", U"客人",
                               U"有效", U"消费者", U"商户", U"病人", U"患者", U"居民", U"受", U"恶意", U"虚假"}) &&
           !words_behind(s, token.end, 4).starts_with(U"客户") && !words_behind(s, token.end, 4).starts_with(U"顾客");
}

bool is_outward(const View& s, const Token& token) {
    const auto words = s.paper().words(token.begin, token.end);
    return words != U"追索" && words != U"报警" && words != U"找工会";
}

/// 不得凭一纸投诉处分员工: what is forbidden is to punish for it.
bool shields_from_punishment(const View& s, const Token& complaint) {
    const auto part = s.part(complaint.begin);
    const auto at = complaint.end - part_begin(s.paper().text.text, complaint.begin);
    return holds_any(part, {U"凭", U"仅因"}) ||
           holds_any(part.substr(std::min<std::size_t>(at, part.size())),
                     {U"处分", U"处罚", U"辞退", U"解除", U"扣", U"报复", U"追究", U"歧视", U"调岗", U"降"});
}

/// What falls on whoever complains.
bool is_punished(const View& s) {
    return plainly_any(s, dismiss, money_penalty, automatic_leave, sent_away) ||
           s.holds_any({U"开除", U"旷工", U"记过", U"大过", U"严重违纪", U"取消年终"}) ||
           (plainly(s, punish) != nullptr && !s.has(discipline_word));
}

/// 仍可申请劳动仲裁, 可以打12333投诉: every complaint that is named is allowed.
bool gives_the_right(const View& s) {
    bool is_allowed = false;
    for (const auto& token : s.tokens()) {
        if (token.meaning != complain) continue;
        const auto before = s.paper().words(part_begin(s.paper().text.text, token.begin), token.begin);
        if (holds_any(before, {U"不可", U"只可", U"不得", U"无权", U"只能", U"方可", U"禁止", U"放弃", U"才可"}))
            return false;
        is_allowed |= holds_any(before, {U"可以", U"仍可", U"也可", U"均可", U"可向", U"可到", U"可在", U"有权"});
    }
    return is_allowed && !s.has(waive) && !s.holds_any({U"开除", U"辞退", U"记过", U"罚"});
}

Verdict complaint_barred(const View& s, const Inquiry&) {
    if (s.has(of_no_effect) || s.holds(U"打击报复") || s.holds(U"阻挠")) return false;
    if (gives_the_right(s)) return false;
    if (s.has(court_directly) && s.holds_any({U"法院", U"诉", U"官司"})) return false;  // ARB-02
    if (s.holds(U"不得申请劳动仲裁") && s.holds(U"法院")) return false;
    for (const auto& token : s.tokens()) {
        if (token.meaning != complain || !is_own_complaint(s, token) || !is_outward(s, token)) continue;
        const auto stance = plain_stance(s, token);
        const auto part = s.paper().words(part_begin(s.paper().text.text, token.begin), token.begin);
        const auto actor = s.actor_of(token);
        const bool own_no = s.paper().words(token.begin, token.end).starts_with(U"不去");
        if (own_no && (s.has(promise) || s.paper().type == DocType::undertaking)) return true;
        if (holds_any(part, {U"不限制", U"不妨碍", U"不禁止", U"不阻", U"不干涉"}) || part.ends_with(U"或经")) continue;
        if (stance == Stance::forbidden && shields_from_punishment(s, token)) continue;
        if (stance == Stance::forbidden && (actor != Party::employer || !holds_any(part, {U"公司", U"甲方", U"单位"})))
            return true;
        const bool as_promise = actor == Party::worker || s.has(promise) || s.paper().type == DocType::undertaking;
        if (stance == Stance::denied && as_promise && actor != Party::employer &&
            !holds_any(part, {U"不影响", U"如", U"不是"}))
            return true;
        const bool for_ever = holds_any(
            part, {U"今后不", U"以后不", U"绝不", U"决不", U"不就", U"不再", U"不得再", U"不到任何", U"不去", U"不找"});
        if (for_ever && as_promise && actor != Party::employer) return true;
    }
    const auto* act = s.first(complain);
    if (act == nullptr || !is_own_complaint(s, *act)) return false;
    if (const auto* given_up = plainly(s, waive); given_up != nullptr && s.near(waive, complain, 14) &&
                                                  s.forbidden(waive) == nullptr &&
                                                  s.actor_of(*given_up) != Party::employer)
        return true;
    if (s.holds(U"举报奖") || (s.holds(U"奖励") && !s.holds(U"取消")) || s.holds(U"有权")) return false;
    if (s.holds_any({U"检查", U"配合", U"打击报复"})) return false;
    const bool on_own_way =
        s.holds_any({U"曝光", U"公司的", U"闹"}) || s.holds(U"私自") || s.holds(U"擅自") || s.has(outside_body);
    return is_punished(s) && on_own_way && plain_stance(s, *act) == Stance::said && !s.has(by_law);
}

/// 杭州仲裁委员会, 中国国际经济贸易仲裁委员会: not the labour commission, and not "有管辖权的仲裁委员会".
bool is_commercial(const View& s, const Token& commission) {
    const auto from = commission.begin - s.begin() >= 14 ? commission.begin - 14 : s.begin();
    auto before = s.paper().words(from, commission.begin);
    if (s.paper().words(commission.begin, commission.end) == U"仲裁院")
        return holds_any(before, {U"商事", U"国际", U"贸易"});
    const auto verb = before.find_last_of(U"交向由在到");
    if (verb != std::u32string_view::npos && verb + 1 < before.size()) before = before.substr(verb + 1);
    if (holds_any(before, {U"劳动", U"人事", U"劳资"})) return false;
    if (holds_any(before, {U"国际", U"贸易", U"商事", U"经济"})) return true;
    for (const auto end :
         {U"的", U"地", U"区", U"县", U"权", U"由", U"向", U"级", U"或", U"、", U"《", U"请", U"该", U"争议"})
        if (before.ends_with(end)) return false;
    if (before.empty() || before.ends_with(U"申请") || before.ends_with(U"交") || before.ends_with(U"一家"))
        return false;
    return is_han(before.back());
}

Verdict wrong_forum(const View& s, const Inquiry& q) {
    if (s.has(of_no_effect)) return false;
    for (const auto& token : s.tokens())
        if (token.meaning == commission_of_arbitration && plain_stance(s, token) == Stance::said &&
            is_commercial(s, token) && !s.holds_any({U"供货商", U"供应商", U"采购", U"公司之间"}))
            return true;
    const bool of_labour = q.paper.type != DocType::service && q.paper.type != DocType::internship;
    if (!of_labour && !s.holds(U"劳动")) return false;  // who is no employee goes to court directly
    const bool gives_up =
        leads_to(s.text(), {U"不得申请", U"不申请", U"放弃", U"不经", U"不通过"}, {U"仲裁", U"仲栽"}, 4);
    if (gives_up && !leads_to(s.text(), {U"不"}, {U"法院", U"起诉"}, 2) && s.holds(U"法院") &&
        !s.holds_any({U"不服", U"欠条"}))
        return true;
    const auto* court = s.first(court_directly);
    return court != nullptr && plain_stance(s, *court) != Stance::forbidden &&
           !s.holds_any({U"不服", U"欠条", U"支付令", U"拖欠"}) && (s.holds_any({U"法院", U"诉", U"打官司"}));
}

Verdict far_forum(const View& s, const Inquiry&) {
    const bool forum = s.has(commission_of_arbitration) || s.holds(U"管辖") || s.holds(U"仲裁") || s.holds(U"打官司");
    if (!forum || s.has(of_no_effect)) return false;
    if (s.holds(U"不得在工作地") || s.holds(U"不得在履行地")) return true;
    if (!s.has(forum_place) || (s.holds(U"履行地") && !s.holds(U"排除") && !s.holds(U"不得"))) return false;
    return s.has(only_there) && !s.has(by_law);
}

/// Something to claim that is not only the 异议 of 视作无异议.
bool names_a_claim(const View& s) {
    for (const auto& object : s.tokens()) {
        if (object.meaning != claim_object) continue;
        bool is_within_lapse = false;
        for (const auto& lapse : s.tokens())
            is_within_lapse |=
                lapse.meaning == lapse_of_claim && lapse.begin <= object.begin && object.end <= lapse.end;
        if (!is_within_lapse) return true;
    }
    return false;
}

Verdict claim_lapses(const View& s, const Inquiry&) {
    if (!names_a_claim(s) || s.holds(U"一年")) return false;
    if (s.holds_any({U"也予更正", U"同样受理", U"也受理", U"照样", U"同样处理", U"照查", U"仍予", U"仍可", U"不影响",
                     U"照样更正", U"再次"}))
        return false;
    const bool limited = s.value(Unit::day) || s.value(Unit::working_day) || s.value(Unit::week) ||
                         s.value(Unit::month) || s.value(Unit::hour) || s.holds(U"当月") || s.holds(U"当日") ||
                         s.holds(U"当天") || s.holds(U"次日") || s.holds(U"当场");
    if (!limited || !s.has(lapse_of_claim)) return false;
    if (s.has(absent_work, quit) && !s.holds(U"主张") && !s.holds(U"异议") && !s.holds(U"权利")) return false;
    const bool to_speak = s.holds(U"提出") || s.holds(U"主张") || s.holds(U"异议") || s.holds(U"反馈") ||
                          s.holds(U"核对") || s.holds(U"申诉") || s.holds(U"意见") || s.holds(U"疑") ||
                          s.holds(U"来讲") || s.holds_any({U"对账", U"没说", U"没讲", U"没提", U"不说"}) ||
                          s.holds(U"来说") || s.holds(U"出入") || s.holds(U"权利要求");
    const auto* lapse = plainly(s, lapse_of_claim);
    const bool own = s.holds(U"条款") && s.holds(U"接受");  // FORM-09
    const bool leave_or_rest = s.has(comp_rest, leave);
    return to_speak && lapse != nullptr && !own && !leave_or_rest && !(s.has(contract, renew) && s.has(expire));
}

Verdict employer_interprets(const View& s, const Inquiry&) {
    if (plainly(s, interpretation) == nullptr) return false;
    if (s.holds(U"依法解释") || s.holds(U"通常理解") || s.holds(U"司法解释")) return false;
    if (s.holds_any({U"劳动者", U"解答", U"咨询"}) && !s.holds(U"最终")) return false;
    return s.has(employer, boss) || s.holds_any({U"部", U"归", U"公司", U"办", U"店"});
}

constexpr Rule arb_table[] = {
    {"ARB-01", Severity::unlawful, "禁止投诉、仲裁、诉讼", "Ban on complaint or arbitration", Scope::any,
     "劳动法 第七十七条；劳动法 第七十九条；劳动争议调解仲裁法 第五条；劳动保障监察条例 第九条；劳动保障监察条例 "
     "第三十条",
     "2008-05-01", about(complain), 2, complaint_barred, nullptr,
     "投诉、举报、申请仲裁、起诉是职工的法定权利，事先放弃无效；因此处罚职工属于打击报复，可以罚款二千元至二万元。",
     "删去；可以写“鼓励先向工会或者单位反映，不影响依法投诉、仲裁、起诉”。"},
    {"ARB-02", Severity::unlawful, "约定商事仲裁或只能起诉", "Wrong forum", Scope::any,
     "劳动法 第七十九条；劳动争议调解仲裁法 第五条；劳动争议调解仲裁法 第二十一条", "2008-05-01",
     about(commission_of_arbitration, court_directly, complain), 1, wrong_forum, nullptr,
     "劳动争议先由劳动人事争议仲裁委员会仲裁，约定商事仲裁或者直接起诉的条款无效。",
     "改为：向有管辖权的劳动人事争议仲裁委员会申请仲裁，对裁决不服的依法起诉。"},
    {"ARB-03", Severity::ambiguous, "约定排他管辖地", "Exclusive distant forum", Scope::any,
     "劳动争议调解仲裁法 第二十一条", "2008-05-01", about(commission_of_arbitration, forum_place), 2, far_forum,
     nullptr, "仲裁由合同履行地或者单位所在地管辖，履行地优先，约定只能去一个地方对职工没有约束力。",
     "改为：由劳动合同履行地或者用人单位所在地的劳动人事争议仲裁委员会管辖。"},
    {"ARB-04", Severity::high, "缩短时效、视为认可", "Shortened limitation", Scope::any,
     "劳动争议调解仲裁法 第二十七条；劳动合同法 第二十六条", "2008-05-01", about(lapse_of_claim, claim_object), 2,
     claim_lapses, nullptr, "仲裁时效是一年，拖欠工资的到离职后一年。几天内不提就算认可的约定没有效力。",
     "改为：请及时核对，逾期核对不影响职工依法主张权利。"},
    {"ARB-05", Severity::advice, "最终解释权归公司", "Final interpretation by employer", Scope::any,
     "劳动合同法 第四条；民法典 第四百九十八条", "2008-01-01", about(interpretation), 1, employer_interprets, nullptr,
     "格式条款有两种解释的，作不利于提供一方的解释，“最终解释权”不起作用。", "删去，改为由人力资源部负责答疑。"},
};

}  // namespace

std::span<const Rule> arb_rules() { return arb_table; }

}  // namespace gongyou::checkup::rules

#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// RULE 规章制度程序 (domain/contract-rules.md B.27)

bool is_about_rules(const View& s) { return s.has(rules_doc); }

/// The staff or the union had a say, and it is not said that they need not.
bool is_discussed(const View& s) {
    for (const auto& token : s.tokens())
        if (token.meaning == democratic && plain_stance(s, token) == Stance::said) {
            const auto before = s.paper().words(part_begin(s.paper().text.text, token.begin), token.begin);
            if (!holds_any(before, {U"无需", U"无须", U"不需", U"不必", U"不用", U"不经", U"未经", U"免", U"不开",
                                    U"不搞", U"不走"}) &&
                !holds_any(words_behind(s, token.end, 6), {U"毋须", U"无须", U"无需", U"不必", U"不用"}))
                return true;
        }
    return false;
}

/// 厂长点头就算数，不开会讨论: the staff is left out in so many words.
bool leaves_staff_out(const View& s) {
    if (!s.has(democratic) || is_discussed(s)) return false;
    const bool left_out = leads_to(s.text(), {U"不", U"无需", U"无须", U"毋须", U"未", U"没有", U"没", U"免"},
                                   {U"讨论", U"职工代表", U"职代会", U"征求", U"协商", U"职工大会"}, 6);
    return left_out && s.has(approved_above) && !s.has(dismiss, punish, must_not);
}

Verdict approved_by_management_only(const View& s, const Inquiry& q) {
    if (leaves_staff_out(s) &&
        (is_about_rules(s) || q.paper.type == DocType::handbook || q.paper.type == DocType::excerpt))
        return true;
    if (!is_about_rules(s) || plainly(s, approved_above) == nullptr || is_discussed(s)) return false;
    const auto& text = s.paper().text.text;
    const auto* approval = plainly(s, approved_above);
    const auto part = s.paper().words(part_begin(text, approval->begin), approval->begin);
    if (holds_any(part, {U"以上", U"请假", U"天", U"的，", U"报销", U"申请", U"加班"})) return false;
    bool of_rules = false;
    for (const auto& token : s.tokens())
        of_rules =
            of_rules || (token.meaning == rules_doc && token.begin < approval->begin + 1 &&
                         (s.paper().words(token.begin, token.end) != U"规定" || s.text().starts_with(U"本规定")) &&
                         token.begin - s.begin() < 14);
    if (!of_rules || !s.has(adopted)) return false;
    if (q.paper.type == DocType::handbook)
        for (const auto& view : agreed_sentences(q.paper))
            if (is_discussed(view) && (view.holds(U"本手册") || view.holds(U"本制度") || view.holds(U"讨论")))
                return false;
    return true;
}

Verdict binding_unseen(const View& s, const Inquiry&) {
    if (!is_about_rules(s) || s.has(of_no_effect, rider, personal_data)) return false;
    if (s.has(automatic_leave, absent_work)) return false;
    if (plainly(s, not_told_again) != nullptr && !s.holds(U"公示")) return true;
    if (s.has(unaware) && (s.holds(U"不论") || s.holds(U"无论") || s.holds(U"约束") || s.holds(U"影响") ||
                           s.holds(U"适用") || s.holds(U"为由") || s.holds(U"不管") || s.holds(U"都") ||
                           s.holds(U"照办") || s.holds_any({U"一样", U"照样", U"同样", U"照此", U"也要"})))
        return !s.holds(U"不适用") && !s.holds(U"不发生效力") && !s.holds(U"对员工不");
    return s.has(locked_away) && !s.holds(U"保密制度");
}

Verdict rules_changed_at_will(const View& s, const Inquiry&) {
    if (!is_about_rules(s) || s.has(rider) || s.has(of_no_effect)) return false;
    if (const auto* back = s.first(retroactive); back != nullptr && plain_stance(s, *back) == Stance::said)
        return !s.holds_any({U"不适用", U"不溯及", U"不追及", U"不追溯", U"当时的", U"不及于", U"原规定", U"原来的"}) &&
               (s.holds(U"适用") || s.holds(U"按") || s.holds(U"有效") || s.holds(U"管用") || s.holds(U"及于"));
    const auto* change = plainly(s, amend);
    if (change == nullptr || is_discussed(s) || s.has(contract_copy) || s.holds(U"合同")) return false;
    if (!s.near(amend, rules_doc, 10) && !s.near(amend, rules_doc, 14)) return false;
    const bool free_hand =
        s.has(at_any_time) || s.holds_any({U"立即执行", U"可能随时", U"即时生效", U"无需说明", U"单方面"}) ||
        s.holds(U"随时") || s.holds(U"单方") || s.holds(U"临时") || s.holds(U"保留") || s.holds(U"即生效") ||
        s.holds_any({U"想改就改", U"说改就改", U"看情况随时"}) || s.holds(U"不定期") || s.holds(U"当天生效");
    const bool of_employer = s.has(employer, boss) || s.holds_any({U"保留", U"立即执行", U"总裁办", U"即时生效",
                                                                   U"部看情况", U"部随时", U"由生活部"});
    return free_hand && of_employer && !s.holds(U"公示") && !s.has(by_law);
}

Verdict no_date_of_rules(const Inquiry& q) {
    if (const auto remark = remark_of_absence(
            q.paper, {U"手册", U"制度", U"施行", U"版本", U"制定", U"发布", U"公布", U"生效", U"实施"},
            {U"日期", U"版本", U"记录"}))
        return Verdict::at(*remark);
    if (q.paper.type != DocType::handbook || !q.paper.is_complete) return false;
    bool dated = false;
    bool adopted_somehow = false;
    for (std::size_t i = 0; i < q.paper.sentences.size(); ++i) {
        const View view{q.paper, i, i + 1};
        const bool in_force = view.holds(U"施行") || view.holds(U"实施") || view.holds(U"执行") ||
                              view.holds(U"生效") || view.holds(U"版") || view.holds(U"发布") || view.holds(U"修订");
        dated = dated || (in_force && view.value(Unit::date) != nullptr);
        adopted_somehow = adopted_somehow || is_discussed(view);
    }
    return !dated && !adopted_somehow;
}

Verdict must_sign_or_go(const View& s, const Inquiry&) {
    const bool refused = s.has(refuses_to_sign) || (s.holds(U"不在") && s.holds(U"签字")) ||
                         (holds_any(s.text(), {U"拒绝在", U"不肯在", U"拒不在", U"不愿在"}) && s.holds(U"签"));
    if (!refused || s.has(of_no_effect)) return false;
    if (s.holds_any({U"签订劳动合同", U"签订合同", U"签劳动合同", U"续签"})) return false;
    if (s.has(contract) && !s.has(other_paper) && !s.holds(U"手册")) return false;
    if (!s.has(other_paper) && s.holds(U"合同")) return false;
    if (s.has(leaving_certificate) || s.holds_any({U"竞业", U"不会因此", U"不因此", U"不影响"})) return false;
    return plainly_any(s, automatic_leave, dismiss, no_more_work) || plainly(s, money_penalty) != nullptr;
}

Verdict union_rights_cut(const View& s, const Inquiry&) {
    if (!s.has(union_act) || s.has(of_no_effect)) return false;
    const auto* barred = forbidden_to_worker(s, union_act);
    if (s.has(barred_from) && s.has(must_not)) return false;
    if (barred != nullptr) {
        const auto& text = s.paper().text.text;
        const auto before = s.paper().words(part_begin(text, barred->begin), barred->begin);
        return !holds_any(before, {U"通知", U"占用"});
    }
    if (plainly_denied(s, union_act) != nullptr && s.holds_any({U"违者", U"勿得", U"勿"}) && !s.has(by_law))
        return true;
    const auto* deed = s.first(union_act);
    if (s.holds_any({U"不设工会", U"不成立工会", U"不搞工会", U"不许成立", U"不准成立", U"不建工会"})) return true;
    if (s.holds_any({U"员工代表", U"职工代表"}) && s.holds_any({U"反对", U"提意见", U"发言"}) &&
        (plainly(s, punish) != nullptr || s.has(transfer, dismiss)) && !s.has(must_not))
        return true;
    const bool active = s.holds(U"建会") || s.holds(U"参加") || s.holds(U"参与") || s.holds(U"加入") ||
                        s.holds(U"组织") || s.holds(U"组建") || s.holds(U"集体") || s.holds(U"串联") ||
                        s.holds(U"联名");
    const bool bars_delegates = leads_to(s.text(), {U"不得", U"不准", U"不许", U"禁止", U"严禁"}, {U"职工代表"}, 16) ||
                                leads_to(s.text(), {U"职工代表"}, {U"不得", U"不准", U"不许"}, 8);
    if (bars_delegates && (s.has(punish) || s.holds(U"违者") || s.holds(U"反对"))) return true;
    const auto* by_union = s.first(labour_union);
    if (by_union != nullptr && (s.holds(U"经工会") || leads_to(s.text(), {U"通知", U"告知"}, {U"工会"}, 6)))
        return false;
    return active && plain_stance(s, *deed) == Stance::said &&
           (plainly_any(s, dismiss, money_penalty, automatic_leave) || s.holds(U"视为旷工") || s.holds(U"按旷工") ||
            s.holds_any({U"按闹事", U"不续签", U"予以调岗", U"处理。", U"取消评优"}) || plainly(s, deduct) != nullptr);
}

constexpr Rule house_table[] = {
    {"RULE-01", Severity::high, "未经民主程序", "No democratic procedure", Scope::any,
     "劳动合同法 第四条第二款；劳动合同法 第八十条；浙江省企业民主管理条例", "2008-01-01", about(approved_above), 2,
     approved_by_management_only, nullptr,
     "涉及职工切身利益的制度，要经职工代表大会或者全体职工讨论，并与工会协商；只有领导批准的，不能作为处分、解除的依据"
     "。",
     "补开职工大会或者职代会讨论，与工会协商，留下会议记录。"},
    {"RULE-02", Severity::high, "未公示告知", "No publication", Scope::any, "劳动合同法 第四条第四款", "2008-01-01",
     about(rules_doc), 2, binding_unseen, nullptr, "没有公示、没有告知本人的制度，对职工没有约束力。",
     "发到每位职工手中签收，修改后公示并组织学习。"},
    {"RULE-03", Severity::high, "随时单方修改、溯及既往", "Amendment at will or retroactive", Scope::any,
     "劳动合同法 第四条；劳动合同法 第三十五条", "2008-01-01", about(rules_doc, retroactive), 2, rules_changed_at_will,
     nullptr, "修改制度和制定制度一样，要讨论、协商、公示，也不能管到发布以前的事。",
     "改为：修订按制定程序办理，公示后施行，不溯及既往。"},
    {"RULE-04",
     Severity::advice,
     "缺实施日期、版本或程序记载",
     "No effective date or adoption record",
     Scope::any,
     "劳动合同法 第四条",
     "2008-01-01",
     {},
     1,
     nullptr,
     no_date_of_rules,
     "没有施行日期和讨论记录，以后很难证明制度何时生效、怎样通过。",
     "加一页：版本、讨论通过的会议和日期、公示方式、施行日期。"},
    {"RULE-05", Severity::high, "拒签手册视为离职", "Refusing to sign the handbook", Scope::any,
     "劳动合同法 第二十六条；劳动合同法 第三十五条；劳动合同法 第三十九条", "2008-01-01", about(refuses_to_sign, sign),
     2, must_sign_or_go, nullptr, "不签手册、承诺书不是解除合同的理由，照此处理是违法解除。",
     "改为：拒绝签收的，由两名见证人记录或者用邮件送达。"},
    {"RULE-06", Severity::unlawful, "限制工会、民主权利", "Restriction of union rights", Scope::any,
     "工会法 第三条；工会法 第五十一条；劳动法 第七条；劳动保障监察条例 第二十九条", "2008-01-01", about(union_act), 2,
     union_rights_cut, nullptr, "参加和组织工会、通过代表提意见是职工的法定权利，任何人不得阻挠、处罚。",
     "删去，改为：公司支持职工依法参加和组织工会。"},
};

}  // namespace

std::span<const Rule> house_rules() { return house_table; }

}  // namespace gongyou::checkup::rules

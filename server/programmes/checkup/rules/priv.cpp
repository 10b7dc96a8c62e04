#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// PRIV 个人信息 (domain/contract-rules.md B.24)

bool is_with_consent(const View& s) {
    return s.holds(U"单独同意") || s.holds(U"另行签署") || s.holds(U"单独签署") || s.holds(U"重新取得同意") ||
           s.holds(U"另签") || s.holds(U"另行签订") || s.holds(U"征得本人同意") || s.holds(U"经本人同意") ||
           s.holds(U"本人书面同意") || s.holds(U"须征得") || s.holds(U"取得本人") || s.holds(U"取得员工");
}

Verdict blanket_consent(const View& s, const Inquiry&) {
    if (plainly_forbidden(s, handles_data) != nullptr || s.holds_any({U"不得使用", U"不得收集", U"不得披露"}))
        return false;
    if (s.has(of_no_effect) || is_with_consent(s) || s.holds(U"保密")) return false;
    const bool all_of_it = plainly(s, blanket_scope) != nullptr || s.holds_any({U"不得撤回", U"不可撤"});
    if (!all_of_it) return false;
    const bool grants =
        s.holds(U"授权") && (s.holds(U"不可撤") || s.holds(U"永久") || s.holds(U"无限期") || s.holds(U"不得撤"));
    if (grants && !s.has(portrait)) return true;
    const auto* use = plainly(s, handles_data);
    return s.has(personal_data) && use != nullptr && s.near(blanket_scope, personal_data, 14) && s.has(employer) &&
           !s.holds_any({U"商业秘密", U"技术", U"交还", U"客户信息"});
}

/// Compelled in its own part of the sentence, or by what happens to those who will not. 请假须主任签字 beside it is
/// not.
bool is_forced(const View& s) {
    for (const auto& token : s.tokens()) {
        if (token.meaning != forced_choice) continue;
        const auto words = s.paper().words(token.begin, token.end);
        if (words.size() > 2) return true;
        for (const auto& other : s.tokens())
            if (other.meaning == biometrics &&
                part_begin(s.paper().text.text, other.begin) == part_begin(s.paper().text.text, token.begin))
                return true;
    }
    return false;
}

Verdict forced_biometrics(const View& s, const Inquiry&) {
    if (!s.has(biometrics) || is_with_consent(s) || s.has(of_no_effect)) return false;
    if (s.holds(U"也可") || s.holds(U"可选择") || s.holds(U"可以选择") || s.holds(U"或者工卡") ||
        s.holds(U"关闭定位") || s.holds(U"可使用") || s.holds(U"单独同意") || s.holds(U"由员工选择"))
        return false;
    if (s.holds_any({U"不录指纹、", U"不刷脸", U"不采集"}) && !s.holds_any({U"者", U"不刷脸的", U"不刷脸进"}))
        return false;
    if (s.holds_any({U"可以刷卡", U"也可以", U"可改", U"改用", U"由员工自", U"自己选", U"自愿"})) return false;
    // 早晚指纹签到 tells how, and forces nobody
    return plainly_forbidden(s, biometrics) == nullptr && is_forced(s);
}

/// A private place, and the camera that stands nearest to it in the sentence is meant to be there.
bool is_watched_in_private(const View& s) {
    if (!s.has(camera) || (s.has(public_place) && !s.holds(U"里面") && !s.holds(U"房间"))) return false;
    if (s.holds_any({U"房间内没有", U"房间内不", U"室内没有", U"里面没有"})) return false;
    for (const auto& place : s.tokens()) {
        if (place.meaning != private_place) continue;
        const auto part = part_around(s, place.begin);
        if (holds_any(part, {U"不装", U"不安装", U"不设", U"未装", U"不得", U"严禁", U"禁止", U"不准", U"没有"}))
            continue;
        const Token* lens = nullptr;
        for (const auto& token : s.tokens())
            if (token.meaning == camera && (lens == nullptr || token.begin >= place.begin)) {
                lens = &token;
                if (token.begin >= place.begin) break;
            }
        if (lens != nullptr && plain_stance(s, *lens) == Stance::said && plain_stance(s, place) == Stance::said)
            return true;
    }
    return false;
}

Verdict spied_upon(const View& s, const Inquiry&) {
    if (s.has(of_no_effect)) return false;
    if (is_watched_in_private(s)) return true;
    const bool records_talk = s.holds_any({U"录音", U"拾音"}) && s.holds_any({U"聊天", U"谈话", U"说话", U"讲话"}) &&
                              !s.holds_any({U"不录音", U"不得录音", U"面谈", U"客服", U"通话质量"});
    if (records_talk) return true;
    if (s.has(account_given)) return false;  // PRIV-06
    return s.has(private_phone) && plainly(s, looks_into) != nullptr && s.near(looks_into, private_phone, 14) &&
           plainly_forbidden(s, looks_into) == nullptr && (s.has(employer, boss, may) || s.holds(U"随时"));
}

Verdict excessive_checks(const View& s, const Inquiry&) {
    const auto* item = plainly(s, excessive_item);
    if (item == nullptr || s.has(of_no_effect) || plainly_forbidden(s, excessive_item) != nullptr) return false;
    if (holds_any(part_around(s, item->begin), {U"不含", U"不包括", U"不查", U"不做", U"不要求", U"不得"}))
        return false;
    if (s.holds_any({U"有乙肝的", U"得过乙肝", U"带乙肝的"})) return false;  // EQ-02
    const bool at_entry = s.holds_any({U"报名", U"入职", U"应聘", U"进厂", U"报到", U"求职"});
    if ((s.has(sick_leave) && !at_entry) || s.holds_any({U"病假", U"产检", U"请假", U"工伤", U"报销"}))
        return false;  // the proof of an illness
    if (s.has(dismiss, turned_away) && s.has(carrier) && !s.holds(U"包含") && !s.holds(U"提供")) return false;  // EQ-02
    const bool carrier_is_out = s.has(carrier) && s.has(turned_away, sent_apart) && !s.holds(U"包含");
    if (carrier_is_out && s.holds_any({U"携带", U"带乙肝", U"查出", U"阳性", U"感染"})) return false;
    const auto words = s.paper().words(item->begin, item->end);
    const bool of_crime = words == U"无犯罪" || words == U"犯罪记录";
    if (of_crime && (s.has(by_law) || s.holds(U"保安") || s.holds(U"教师") || s.holds(U"司机"))) return false;
    if (words == U"银行流水" && s.has(pay_system)) return false;
    return (s.has(must, promise) && !s.has(carrier)) || s.holds(U"提交") || s.holds(U"带上") || s.holds(U"带来") ||
           s.holds(U"交来") || s.holds(U"要带") ||
           leads_to(s.text(), {U"报到", U"入职", U"进厂", U"应聘"}, {U"交"}, 4) || s.holds(U"要交") ||
           s.holds(U"带着") || s.holds(U"加查") || s.holds(U"提供") || s.holds(U"包含") || s.holds(U"查") ||
           s.holds(U"检测") || s.holds(U"出具") || s.holds(U"项目") || s.holds(U"申报") || s.holds(U"交一份") ||
           s.holds(U"调取") || s.holds(U"出示");
}

Verdict handed_over(const View& s, const Inquiry&) {
    if (!s.has(personal_data) || s.has(of_no_effect) || is_with_consent(s)) return false;
    const auto* gives = plainly(s, hands_over);
    if (gives == nullptr || !s.has(outsiders) || s.holds(U"仅用于发薪") || s.holds(U"已告知") || s.holds(U"已书面告知"))
        return false;
    if (s.actor_of(*gives) == Party::worker && !s.holds(U"公司可") && !s.holds(U"甲方可") && !s.holds(U"简历") &&
        !s.holds(U"报告") && !s.holds(U"档案") && !s.holds(U"数据") && !s.holds(U"资料"))
        return false;
    const bool not_asked = s.has(word::unasked) || s.has(no_need) || s.holds(U"毋庸") || s.holds(U"不再通知") ||
                           s.holds(U"视为") || s.holds(U"不得有异议") || s.holds(U"不再告知") ||
                           s.holds_any({U"公司可", U"甲方可", U"可把", U"可将"}) || s.holds(U"有权") ||
                           s.holds(U"仍可") || s.has(unconditional) || s.holds(U"任何");
    return not_asked && !s.holds(U"商业秘密") && plainly_forbidden(s, hands_over) == nullptr;
}

Verdict own_account_used(const View& s, const Inquiry&) {
    if (!s.has(private_account) || s.has(of_no_effect)) return false;
    if (s.holds_any({U"工作微信", U"自愿转发", U"自愿", U"不强制", U"不作考核", U"不索要", U"不要求", U"不得强制",
                     U"公司配发", U"工作微信号", U"工作号"}))
        return false;
    if (s.holds(U"工资卡")) return false;
    const auto* handed = plainly(s, account_given);
    if (handed != nullptr && s.near(account_given, private_account, 24)) return true;
    if (plainly_forbidden(s, private_account) != nullptr) return false;
    return plainly(s, posts_online) != nullptr && (s.has(must, punish, deduct) || s.has(money_penalty) ||
                                                   s.holds_any({U"每天", U"每日", U"每周", U"每人", U"每月", U"不发的",
                                                                U"漏发", U"须用", U"少一条", U"少一次"}));
}

Verdict portrait_for_ever(const View& s, const Inquiry&) {
    if (!s.has(portrait) || s.has(of_no_effect) || is_with_consent(s)) return false;
    if (s.has(camera) && !s.holds(U"肖像")) return false;
    if (s.holds_any({U"不得", U"禁止"}) && !s.holds_any({U"不得要求", U"不得撤", U"不得删", U"不得主张"})) return false;
    const bool endless = s.has(without_end) || s.holds(U"不另付费") || s.holds(U"无需支付") || s.holds(U"仍可继续");
    const bool used = s.holds(U"使用") || s.holds(U"归公司") || s.holds(U"授予") || s.holds(U"拍摄") ||
                      s.holds(U"授权") || s.holds(U"用") || s.holds(U"归") || s.holds(U"拿去");
    return endless && used && !s.holds(U"停止使用") && (!s.holds(U"支付报酬") || s.holds_any({U"不支付", U"不另"}));
}

constexpr Rule priv_table[] = {
    {"PRIV-01", Severity::high, "概括授权收集个人信息", "Blanket consent", Scope::any,
     "个人信息保护法 第五条；个人信息保护法 第六条；个人信息保护法 第十三条；个人信息保护法 第十四条；"
     "个人信息保护法 第十七条",
     "2021-11-01", about(blanket_scope, personal_data), 2, blanket_consent, nullptr,
     "收集个人信息要有明确的目的和范围，一揽子、永久、不可撤回的授权没有效力。",
     "列明收集哪些信息、做什么用、保存多久。"},
    {"PRIV-02", Severity::high, "敏感信息未单独同意", "Sensitive data without separate consent", Scope::any,
     "个人信息保护法 第二十八条；个人信息保护法 第二十九条；个人信息保护法 第三十条", "2021-11-01", about(biometrics),
     2, forced_biometrics, nullptr, "指纹、人脸、定位是敏感个人信息，要单独同意，还要给不同意的人别的办法，不能强制。",
     "另签单独同意书，并提供刷卡等替代方式；下班后关闭定位。"},
    {"PRIV-03", Severity::unlawful, "侵入性监控", "Intrusive surveillance", Scope::any,
     "民法典 第一千零三十二条；民法典 第一千零三十三条；个人信息保护法 第二十六条；治安管理处罚法", "2021-11-01",
     about(camera, private_phone), 2, spied_upon, nullptr,
     "在宿舍、更衣室、卫生间装监控，查看私人手机和聊天记录，侵犯隐私，可能被行政拘留。",
     "拆除；监控只装在生产区和公共通道，并设置标识。"},
    {"PRIV-04", Severity::unlawful, "过度背调、征信、体检", "Excessive checks", Scope::any,
     "劳动合同法 第八条；就业促进法 第三十条；个人信息保护法 第六条；个人信息保护法 第十三条", "2021-11-01",
     about(excessive_item), 1, excessive_checks, nullptr,
     "单位只能了解与劳动合同直接相关的情况，征信、家庭资产、病历、乙肝检测与此无关，不得要求。",
     "只要求学历、技能、工作经历；食品等岗位依法提供健康证明。"},
    {"PRIV-05", Severity::high, "对外提供、出境未告知", "Sharing or export without notice", Scope::any,
     "个人信息保护法 第二十一条；个人信息保护法 第二十三条；个人信息保护法 第三十八条；个人信息保护法 第三十九条",
     "2021-11-01", about(hands_over, outsiders), 2, handed_over, nullptr,
     "把职工信息交给别的公司或者传到境外，要告知接收方和用途，并取得单独同意。",
     "写明接收方、用途、方式，另签单独同意书。"},
    {"PRIV-06", Severity::high, "强制转发、交出私人账号", "Private accounts", Scope::any,
     "民法典 第一千零三十二条；个人信息保护法 第十三条；劳动合同法 第二十六条", "2021-11-01", about(private_account), 2,
     own_account_used, nullptr, "个人的微信、抖音是私人空间，不能强制转发、加好友，更不能要求交出。",
     "由公司提供工作账号，鼓励自愿转发，不作考核。"},
    {"PRIV-07", Severity::ambiguous, "肖像无偿永久使用", "Perpetual portrait licence", Scope::any,
     "民法典 第一千零一十八条；民法典 第一千零二十一条；民法典 第一千零二十二条", "2021-01-01", about(portrait), 2,
     portrait_for_ever, nullptr, "肖像许可的用途、期限不清楚的，作有利于本人的解释，没有期限的本人可以随时解除。",
     "写明用途、期限和报酬，离职后撤下。"},
};

}  // namespace

std::span<const Rule> priv_rules() { return priv_table; }

}  // namespace gongyou::checkup::rules

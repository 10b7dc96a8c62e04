#include <fmt/format.h>

#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// NC 保密与竞业限制 (domain/contract-rules.md B.14)

/// 其他针织厂, 别的游戏公司: others of the same kind.
bool names_rivals(const View& s) {
    for (const std::u32string_view other : {U"其他", U"其它", U"别的", U"别家", U"另外的"}) {
        const auto at = s.text().find(other);
        if (at == std::u32string_view::npos) continue;
        const auto behind = s.text().substr(at + other.size(), 8);
        const auto kind =
            std::min({behind.find(U"公司"), behind.find(U"厂"), behind.find(U"店"), behind.find(U"企业")});
        if (kind != std::u32string_view::npos && kind >= 1) return true;
    }
    return false;
}

bool is_about_rivals(const View& s) { return s.has(noncompete) || (s.has(after_exit) && names_rivals(s)); }

/// A ban on working for rivals that binds after the work has ended.
bool binds_after_exit(const View& s) {
    if (!is_about_rivals(s)) return false;
    const bool named = s.holds_any({U"竞业", U"同业禁止", U"限制就业"});
    const bool banned = any_forbidden(s, {rival_work, noncompete}) || s.holds_any({U"不准", U"不得", U"不能", U"不许"});
    return named || (s.has(after_exit) && banned);
}

/// A length that is how long the ban lasts: 三年内, 期限为3年; not 离职前十二个月, 满两年.
const Value* length_of_ban(const View& s) {
    for (const auto& value : s.values()) {
        if (value.unit != Unit::year && value.unit != Unit::month) continue;
        const auto before = words_before(s, value.begin, 6);
        const auto behind = words_behind(s, value.end, 6);
        if (holds_any(before, {U"满"}) && !behind.starts_with(U"内")) continue;
        if (holds_any(before, {U"前", U"每", U"工作", U"经验", U"近", U"合同期"})) continue;
        if (holds_any(behind, {U"工资", U"平均", U"以前", U"收入"})) continue;
        return &value;
    }
    return nullptr;
}

Verdict ban_too_long(const View& s, const Inquiry&) {
    if (!binds_after_exit(s) || s.holds_any({U"不超过", U"不得超过", U"不适用"})) return false;
    if (s.said(forever) != nullptr && !s.holds_any({U"保密义务终身"})) return true;
    const auto* length = length_of_ban(s);
    if (length == nullptr || *length->months() <= 24.4 || *length->months() > 1200) return false;
    if (s.has(in_service) && !s.has(after_exit)) return false;
    return {true, fmt::format("限制{:g}个月，上限24个月", *length->months())};
}

/// Whether a paper promises money for the ban anywhere.
bool pays_for_ban(const Paper& paper) {
    for (const auto& view : agreed_sentences(paper))
        for (const auto& token : view.tokens()) {
            if (token.meaning != nc_pay) continue;
            const bool about_ban = view.clause().has(noncompete, after_exit) ||
                                   view.holds_any({U"限制期", U"每月补偿", U"保密"}) ||
                                   paper.type == DocType::non_compete;
            const bool severance_only =
                view.holds_any({U"依法支付经济补偿", U"解除或者终止", U"工作年限", U"每满一年"}) &&
                !view.has(noncompete);
            if (about_ban && !severance_only && view.stance_of(token) == Stance::said &&
                !view.holds_any({U"不另给", U"无需支付", U"不支付", U"无补偿", U"不再支付", U"没有"}))
                return true;
        }
    return false;
}

/// Whether the paper hires its worker as a 平车工, a guard and so on.
bool is_of_low_post(const Paper& paper) {
    for (const auto& view : agreed_sentences(paper))
        if (view.has(low_post) && view.has(party_b) && view.holds_any({U"做", U"岗位", U"从事", U"担任", U"任"}) &&
            !view.has(noncompete, after_exit) && !view.has(manager_post))
            return true;
    return false;
}

Verdict ban_for_everyone(const View& s, const Inquiry&) {
    if (!binds_after_exit(s) ||
        s.holds_any({U"不适用", U"不得对", U"不约定", U"高级管理人员、", U"仅限于", U"除外", U"限于高级"}))
        return false;
    if (s.has(in_service) && !s.holds_any({U"离职", U"离开", U"辞职", U"解除", U"终止"})) return false;
    if (any_forbidden(s, {all_staff})) return false;
    if (s.denied(noncompete) != nullptr && !s.has(must_not)) return false;
    if (s.said(all_staff) != nullptr && !s.holds_any({U"一律", U"离职员工"})) return true;
    if (s.holds_any({U"全体", U"全厂", U"所有员工", U"凡签"})) return true;
    const auto* post_of = s.first(low_post);
    if (post_of == nullptr)
        return s.has(party_b) && names_rivals(s) && !pays_for_ban(s.paper()) && is_of_low_post(s.paper());
    // 不得到同行做操作工 is the ban itself
    return !holds_any(words_before(s, post_of->begin, 8), {U"担任", U"从事", U"任职"}) ||
           s.holds_any({U"同样适用", U"亦同", U"也适用"});
}

Verdict ban_without_pay(const View& s, const Inquiry& q) {
    if (!is_about_rivals(s)) return false;
    if (s.has(in_service) && !s.holds_any({U"离职", U"离开", U"辞职", U"解除", U"终止"})) return false;
    if (any_forbidden(s, {nc_pay}) || s.holds_any({U"不适用", U"有偿"})) return false;
    const bool none = (s.has(nc_pay) && (s.denied(nc_pay) != nullptr)) ||
                      s.holds_any({U"无偿义务", U"无偿的", U"为无偿", U"无需支付", U"无须支付", U"不支付任何",
                                   U"不另给", U"不另支付", U"不给予补偿"});
    if (none && (s.has(noncompete)) && !s.has(all_in)) return true;
    if (s.has(all_in) && s.has(wage)) return false;  // NC-05
    const bool banned = s.has(after_exit) && (any_forbidden(s, {rival_work}) || s.holds(U"不得加入")) &&
                        s.holds_any({U"离职", U"离开", U"辞职", U"解除", U"终止", U"离厂", U"离店", U"走"});
    return banned && !pays_for_ban(q.paper);
}

Verdict ban_paid_too_little(const View& s, const Inquiry& q) {
    if (!s.has(nc_pay) || s.has(severance) == false) return false;
    const bool about_ban =
        s.has(noncompete) || s.clause().has(noncompete) || s.holds_any({U"限制期", U"离职前工资", U"离职前月均"});
    if (!about_ban || s.holds_any({U"不低于", U"每满一年", U"工作年限", U"违约金", U"无关"})) return false;
    const auto* length = length_of_ban(s);
    for (const auto& value : s.values()) {
        if (value.unit != Unit::share || value.amount > 1.5) continue;
        if (value.amount < 0.299) return {true, fmt::format("补偿为工资的{:g}%，通常不低于30%", value.amount * 100)};
        if (value.amount < 0.499 && length != nullptr && *length->months() > 12.4) {
            Verdict hint{true, fmt::format("限制期超过一年，建议补偿不低于50%，现为{:g}%", value.amount * 100)};
            hint.severity = Severity::advice;
            return hint;
        }
    }
    double paid = 0;
    double wage_then = 0;
    bool monthly_pay = true;
    for (const auto& value : s.values()) {
        if (value.unit != Unit::yuan) continue;
        const auto before = words_before(s, value.begin, 12);
        if (holds_any(before, {U"月薪", U"工资", U"月均"}))
            wage_then = value.amount;
        else if (paid == 0 && (holds_any(before, {U"补偿", U"支付", U"给付", U"每月"}))) {
            paid = value.amount;
            monthly_pay = !s.holds(U"一次性");
        }
    }
    if (paid == 0) return false;
    if (!monthly_pay) paid /= length != nullptr ? std::max(1.0, *length->months()) : 12;
    if (wage_then == 0 && q.facts.wage_month) wage_then = q.facts.wage_month->value;
    const auto least = q.law.least_month_wage();
    if (least && paid < *least) return {true, fmt::format("每月{:.0f}元，低于最低工资{:g}元", paid, *least)};
    if (wage_then > 0 && paid < 0.3 * wage_then - 0.5)
        return {true, fmt::format("每月{:.0f}元 < {:g}元 × 30%", paid, wage_then)};
    return false;
}

Verdict ban_paid_within_wages(const View& s, const Inquiry&) {
    const bool about_pay = s.has(nc_pay) && (s.has(noncompete) || s.holds_any({U"保密费", U"保密及竞业"}));
    if (!about_pay || any_forbidden(s, {all_in, nc_pay}) || s.holds_any({U"无关", U"不包含", U"不含"}) ||
        (s.holds(U"另行") && !s.holds_any({U"不再另行", U"不另行", U"无需另行", U"不予另行"})))
        return false;
    const bool within =
        s.said(all_in) != nullptr || s.holds_any({U"随月薪", U"随工资", U"工资内含", U"中含有", U"已随", U"工资中有",
                                                  U"工资里有", U"其中包含", U"计入工资", U"含在"});
    return within && (s.has(wage) || s.holds_any({U"收入", U"在职"}));
}

Verdict ban_too_wide(const View& s, const Inquiry&) {
    if (s.holds_any({U"名单见", U"名单所列", U"附件所列", U"附件名单"})) return false;
    const bool banned = any_forbidden(s, {rival_work}) || s.has(noncompete);
    if (!banned) return false;
    const bool of_area = s.has(noncompete) && s.holds_any({U"范围", U"地域", U"区域"});
    const bool ban_on_work = s.forbidden(rival_work) != nullptr && (s.has(noncompete, after_exit, any_trade));
    if ((of_area || ban_on_work) && s.has(worldwide) &&
        s.holds_any({U"全世界", U"全球", U"全国", U"国内", U"境内", U"不限", U"海内外", U"任何", U"世界"}))
        return true;
    if (ban_on_work && s.forbidden(any_trade) != nullptr && s.holds_any({U"行业", U"企业", U"业务", U"公司"}))
        return true;
    return s.has(relatives) && s.has(noncompete) && (any_forbidden(s, {rival_work, noncompete}));
}

Verdict secrecy_penalty(const View& s, const Inquiry&) {
    if (!s.has(leak, secrecy) || s.holds(U"竞业")) return false;
    if (!s.has(leak) && !(s.has(secrecy) && s.holds(U"违反")) &&
        !s.holds_any({U"违反保密", U"违反本保密", U"机密", U"违反本协议"}))
        return false;
    if (s.has(must_not) && any_forbidden(s, {liquidated, fine})) return false;
    const double sum = most_yuan(s);
    const bool numbered = sum > 0 || s.holds_any({U"罚五万", U"罚一万", U"倍"});
    bool fixed = numbered;
    if (!fixed)  // 一次罚五万: an amount without its unit
        for (const auto& token : s.tokens()) fixed |= token.meaning == fine && s.holds(U"万");
    return fixed && any_said(s, {liquidated, fine, owes}) != nullptr &&
           !s.holds_any({U"保密费", U"保密津贴", U"国家秘密"}) &&
           s.holds_any({U"违约金", U"罚", U"赔", U"支付", U"扣"});
}

Verdict ban_penalty_too_high(const View& s, const Inquiry& q) {
    if (!s.has(liquidated) || s.has(secrecy)) return false;
    const bool about_ban =
        is_about_rivals(s) || (s.holds(U"补偿") && s.holds_any({U"限制", U"补偿总额"})) || s.holds(U"全部收入");
    if (!about_ban || s.has(training_fee)) return false;
    double penalty = 0;
    double paid = 0;
    double wage_then = 0;
    for (const auto& value : s.values()) {
        if (value.unit == Unit::share && value.amount > 5.001 &&
            s.holds_any({U"补偿总额", U"补偿金总额", U"已领", U"补偿金的", U"补偿的"}))
            return {true, fmt::format("违约金为补偿总额的{:g}倍", value.amount)};
        if (value.unit == Unit::share && value.amount >= 3 && s.holds_any({U"全部收入", U"年薪", U"年收入", U"总收入"}))
            return {true, fmt::format("违约金为收入的{:g}倍", value.amount)};
        if (value.unit != Unit::yuan) continue;
        const auto before = words_before(s, value.begin, 12);
        if (holds_any(before, {U"月薪", U"月工资", U"月均工资"}))
            wage_then = value.amount;
        else if (holds_any(before, {U"补偿每月", U"每月补偿", U"月补偿", U"补偿金每月", U"补偿"}) &&
                 !holds_any(before, {U"违约金", U"赔"}))
            paid = value.amount;
        else if (holds_any(before, {U"违约金", U"赔", U"支付"}))
            penalty = std::max(penalty, value.amount);
    }
    if (penalty <= 0) return false;
    const auto* length = length_of_ban(s);
    if (paid > 0) {
        const double total = paid * (length != nullptr ? *length->months() : 24);
        if (penalty > 5 * total + 0.5)
            return {true, fmt::format("违约金{:g}元，补偿总额{:g}元的{:.1f}倍", penalty, total, penalty / total)};
        return false;
    }
    if (wage_then == 0 && q.facts.wage_month) wage_then = q.facts.wage_month->value;
    if (wage_then > 0 && penalty > 36 * wage_then && !pays_for_ban(q.paper))
        return {true, fmt::format("违约金{:g}元，超过三年工资", penalty)};
    return false;
}

Verdict secrets_undefined(const View& s, const Inquiry&) {
    if (!s.has(all_information) || !(s.has(secrecy, leak) || s.holds(U"外传"))) return false;
    return !s.has(secret_kinds) && !s.has(authority);
}

constexpr Rule non_compete_table[] = {
    {"NC-01", Severity::unlawful, "竞业限制超过二年", "Non-compete above two years", Scope::any,
     "劳动合同法 第二十四条第二款", "2008-01-01", about(noncompete, after_exit), 2, ban_too_long, nullptr,
     "离职后的竞业限制最长两年，超过的部分无效。保密义务可以更长，但不能借保密不让人找工作。",
     "把期限改到24个月以内。"},
    {"NC-02", Severity::unlawful, "竞业限制适用全员", "Non-compete for staff without secrets", Scope::any,
     "劳动合同法 第二十四条第一款；最高人民法院 劳动争议司法解释（二） 第十三条", "2008-01-01",
     about(noncompete, after_exit, all_staff), 2, ban_for_everyone, nullptr,
     "竞业限制只能对高级管理人员、高级技术人员和其他负有保密义务的人约定，普通工人、保洁、保安、服务员没有商业秘密，约"
     "定了也不生效。",
     "删去，或者只对列明的关键岗位约定。"},
    {"NC-03", Severity::high, "竞业限制无补偿", "Non-compete without compensation", Scope::any,
     "劳动合同法 第二十三条第二款；最高人民法院 劳动争议司法解释（一） 第三十六条至第三十八条；最高人民法院 "
     "劳动争议司法解释（二） 第十四条、第十五条",
     "2008-01-01", about(noncompete, after_exit), 2, ban_without_pay, nullptr,
     "离职后限制就业就要按月付补偿。没有约定的，职工履行了可以按前12个月平均工资的30%要；三个月不付，可以解除限制。",
     "写明每月补偿，不低于离职前12个月平均工资的30%，超过一年的建议50%。"},
    {"NC-04", Severity::high, "竞业补偿过低", "Compensation too low", Scope::any,
     "最高人民法院 劳动争议司法解释（一） 第三十六条；企业实施竞业限制合规指引", "2021-01-01", about(nc_pay), 2,
     ban_paid_too_little, nullptr,
     "补偿低于离职前平均工资的30%或者低于最低工资的，会被要求补足，这样的条款也显得不公平。",
     "提高到平均工资的30%以上，并且不低于最低工资；限制超过一年的提高到50%。"},
    {"NC-05", Severity::high, "补偿包含在工资中", "Compensation prepaid in wages", Scope::any,
     "劳动合同法 第二十三条第二款；企业实施竞业限制合规指引；最高人民法院 劳动争议司法解释（一） 第三十六条",
     "2008-01-01", about(nc_pay, noncompete, wage), 2, ban_paid_within_wages, nullptr,
     "竞业补偿要在离职以后按月付。说“工资里已经含了”，通常只认作工资，补偿还要另付。",
     "改为：自离职次月起按月另行支付补偿。"},
    {"NC-06", Severity::ambiguous, "竞业范围过宽", "Scope too broad", Scope::any,
     "劳动合同法 第二十四条；最高人民法院 劳动争议司法解释（二） 第十三条第二款", "2008-01-01",
     about(noncompete, after_exit, worldwide, any_trade, relatives), 2, ban_too_wide, nullptr,
     "限制的行业、地区要和本人接触的秘密相称，全国全世界、一切相关行业、连亲属都管的，超出的部分无效。",
     "列明竞争企业名单、产品和地区。"},
    {"NC-07", Severity::unlawful, "保密违约金", "Liquidated damages for confidentiality", Scope::any,
     "劳动合同法 第二十五条；劳动合同法 第九十条", "2008-01-01", about(leak, secrecy), 2, secrecy_penalty, nullptr,
     "职工的违约金只有服务期和竞业限制两种。泄密、打听工资不能约定固定违约金或者罚款，只能按实际损失要求赔偿。",
     "改为：违反保密义务造成损失的，依法赔偿实际损失。"},
    {"NC-08", Severity::high, "竞业违约金畸高", "Disproportionate non-compete penalty", Scope::any,
     "劳动合同法 第二十三条；民法典 第五百八十五条；企业实施竞业限制合规指引", "2008-01-01",
     about(liquidated, noncompete, after_exit), 2, ban_penalty_too_high, nullptr,
     "违约金远高于补偿（指引建议不超过补偿总额的五倍），仲裁会往下调。", "按补偿总额的五倍以内约定。"},
    {"NC-09", Severity::advice, "保密内容不明", "Secrets undefined", Scope::any,
     "劳动合同法 第二十三条；企业实施竞业限制合规指引", "2008-01-01", about(all_information), 2, secrets_undefined,
     nullptr, "“一切信息都是秘密”等于没有写，以后很难证明哪一项是商业秘密。", "列出秘密的类别和密级，写明保密措施。"},
};

}  // namespace

std::span<const Rule> non_compete_rules() { return non_compete_table; }

}  // namespace gongyou::checkup::rules

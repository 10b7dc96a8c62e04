#include <fmt/format.h>

#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"
#include "programmes/checkup/rules/non_compete.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

/// A workplace of others that one may not go to: 其他针织厂, 对面那几家店, 这一行.
bool names_a_workplace(std::u32string_view words) {
    const bool of_others = holds_any(words, {U"其他", U"别的", U"同", U"竞争", U"任何", U"他人", U"另", U"相", U"类似",
                                             U"名单", U"附近", U"一家", U"某"});
    if (words.find(U"公司") != words.npos && of_others) return true;  // 公司 alone is the firm that speaks
    return holds_any(
        words, {U"厂",   U"店",       U"企业", U"单位",   U"机构", U"平台", U"站点", U"超市", U"餐馆", U"行业", U"一行",
                U"学校", U"同行",     U"同业", U"工作室", U"业务", U"客户", U"生意", U"酒店", U"医院", U"场馆", U"馆",
                U"所",   U"任何一家", U"行当", U"同类",   U"别家", U"对面", U"铺",   U"摊",   U"对手", U"诊所"});
}

/// 不得到, 不去, 不做, 不碰: the no of a ban, in its own part of the sentence.
bool holds_a_ban(std::u32string_view part) {
    return holds_any(part, {U"不得", U"不准", U"不许",   U"不能",   U"不可", U"不去", U"不到", U"不进", U"不做",
                            U"不碰", U"不再", U"不从事", U"不参与", U"不为", U"不受", U"不替", U"不往", U"不在",
                            U"不入", U"不另", U"别去",   U"禁止",   U"严禁", U"不应", U"不要"});
}

}  // namespace

bool bans_other_work(const View& s) {
    for (const auto& token : s.tokens()) {
        if (token.meaning != rival_work && token.meaning != noncompete) continue;
        const auto part = part_around(s, token.begin);
        const bool banned = plain_stance(s, token) != Stance::said || holds_a_ban(part);
        const bool of_own_firm =
            holds_any(part, {U"名义", U"到公司", U"到甲方", U"来公司", U"回公司", U"到本公司", U"到厂里"});
        if (!banned || of_own_firm || is_employers_part(s, token.begin)) continue;
        if (token.meaning == noncompete && s.paper().words(token.begin, token.end).starts_with(U"竞业")) continue;
        if (token.meaning == noncompete || names_a_workplace(part)) return true;
    }
    return false;
}

bool names_the_ban(const View& s) {
    return s.has(noncompete) && s.holds_any({U"竞业", U"同业禁止", U"限制就业", U"择业限制"});
}

bool is_of_service_time_only(const View& s) {
    return s.has(in_service) && !s.holds_any({U"离职", U"离开", U"辞职", U"解除", U"终止", U"限制期", U"走了"});
}

bool binds_after_exit(const View& s) {
    if (is_of_service_time_only(s)) return false;
    if (s.holds_any({U"不约定", U"不负竞业", U"未约定", U"没有约定", U"不负有竞业", U"不承担竞业", U"择业自由",
                     U"不受限制", U"不受此限"}))
        return false;
    return names_the_ban(s) || (s.has(after_exit) && bans_other_work(s));
}

bool is_about_unpaid_months(const View& s) {
    return s.holds_any({U"三个月", U"3个月", U"逾期", U"迟延"}) && s.holds_any({U"解除", U"不再受", U"终止"}) &&
           s.holds_any({U"未付", U"未支付", U"未给付", U"不支付", U"未按"});
}

bool is_about_ban(const View& s, const Inquiry& q) {
    if (s.has(noncompete) || binds_after_exit(s)) return true;
    return q.paper.type == DocType::non_compete && q.paper.has[after_exit] && !s.has(secrecy, leak);
}

const Value* length_of_ban(const View& s) {
    const Value* longest = nullptr;
    for (const auto& value : s.values()) {
        if (!value.months() || value.unit == Unit::week || (value.unit == Unit::day && value.amount < 100)) continue;
        const auto before = words_before(s, value.begin, 6);
        const auto behind = words_behind(s, value.end, 6);
        const auto part = part_around(s, value.begin);
        if (holds_any(before, {U"满"}) && !behind.starts_with(U"内")) continue;
        if (holds_any(before,
                      {U"前", U"每", U"工作", U"经验", U"近", U"合同期", U"任职满", U"未付", U"逾期", U"相当于"}))
            continue;
        if (holds_any(behind, {U"工资", U"平均", U"以前", U"收入", U"未支付", U"不支付"})) continue;
        if (holds_any(part, {U"保密期", U"保密义务", U"合同期限"}) && part.find(U"竞业") == std::u32string_view::npos)
            continue;
        if (longest == nullptr || *value.months() > *longest->months()) longest = &value;
    }
    return longest;
}

namespace {

Verdict ban_too_long(const View& s, const Inquiry& q) {
    const bool of_term = q.paper.type == DocType::non_compete && s.has(noncompete) && s.has(term);
    if ((!binds_after_exit(s) && !of_term) ||
        s.holds_any({U"不超过", U"不得超过", U"不适用", U"超过两年的", U"超过二年的"}))
        return false;
    if (s.said(forever) != nullptr) {
        const auto part = part_around(s, s.said(forever)->begin);
        if (!holds_any(part, {U"保密", U"秘密"}) || part.find(U"竞业") != std::u32string_view::npos) return true;
    }
    double months = 0;
    if (const auto* length = length_of_ban(s)) months = *length->months();
    if (s.holds(U"延长") && !s.denied(extend) && s.has(employer)) {  // 二年，公司有权延长一年
        double sum = 0;
        for (const auto& value : s.values())
            if ((value.unit == Unit::month || value.unit == Unit::year) && value.months()) sum += *value.months();
        months = std::max(months, sum);
    }
    const bool drawn_out = s.holds_any({U"延长", U"展延"}) &&
                           s.holds_any({U"单方", U"甲方认为", U"甲方有权", U"公司有权"}) &&
                           q.paper.type == DocType::non_compete;
    if (drawn_out && s.value(Unit::month) != nullptr) return true;
    if (months <= 24.4 || months > 1200) return false;
    return {true, fmt::format("限制{:.3g}个月，上限24个月", months)};
}

/// Whether the paper hires its worker as a 平车工, a guard and so on.
bool is_of_low_post(const Paper& paper) {
    for (const auto& view : agreed_sentences(paper)) {
        for (const auto& token : view.tokens())
            if (token.meaning == low_post && words_behind(view, token.end, 2) == U"岗位" && !bans_other_work(view) &&
                !view.has(manager_post, key_staff) && paper.type != DocType::handbook)
                return true;
        if (view.has(low_post) && !view.has(manager_post, key_staff) && !bans_other_work(view) &&
            ((view.has(party_b, worker) &&
              view.holds_any({U"做", U"岗位", U"从事", U"担任", U"任", U"（", U"系", U"是", U"应聘", U"干"})) ||
             view.has(post)))
            return true;
    }
    return false;
}

Verdict ban_for_everyone(const View& s, const Inquiry& q) {
    if (!binds_after_exit(s)) return false;
    if (s.holds_any({U"不适用", U"不得对", U"不得与", U"不签竞业", U"不与", U"自由", U"不约定", U"仅限于", U"除外",
                     U"限于", U"无需签", U"不在此列", U"无须签"}))
        return false;
    if (const auto* ban = plainly_denied(s, noncompete); ban != nullptr && !bans_other_work(s)) return false;
    for (const auto& token : s.tokens()) {
        if (token.meaning != all_staff || plain_stance(s, token) == Stance::forbidden) continue;
        const auto words = s.paper().words(token.begin, token.end);
        if (words != U"一律" && words != U"员工均" &&
            !holds_any(part_around(s, token.begin), {U"保密", U"秘密", U"交接"}))
            return true;
    }
    if (s.has(key_staff)) return false;
    const auto* post_of = s.first(low_post);
    if (post_of == nullptr || holds_any(words_before(s, post_of->begin, 8), {U"做", U"担任", U"从事", U"任职"}))
        return bans_other_work(s) && (q.paper.type == DocType::non_compete || !pays_for_ban(q.paper)) &&
               is_of_low_post(q.paper);  // 不得到同行做操作工 is the ban itself
    return plain_stance(s, *post_of) == Stance::said || s.holds_any({U"同样适用", U"亦同", U"也适用"});
}

Verdict ban_too_wide(const View& s, const Inquiry& q) {
    if (s.holds_any({U"均可任职", U"均可从事", U"不得干预", U"都可以去", U"自由择业", U"员工资料", U"共享", U"名单见",
                     U"名单所列", U"附件", U"不得约定", U"限于", U"申报", U"应与", U"应当与"}))
        return false;
    const bool banned = bans_other_work(s) || any_forbidden(s, {rival_work});
    const bool of_ban = names_the_ban(s) || (banned && s.has(after_exit)) || q.paper.type == DocType::non_compete;
    if (s.has(relatives) && banned && (s.has(noncompete) || of_ban)) return true;
    if (is_of_service_time_only(s) || s.has(secrecy, leak)) return false;
    const bool of_scope = of_ban && s.holds_any({U"范围", U"地域", U"区域", U"行业", U"企业"});
    if (!of_scope && !(banned && (of_ban || s.has(any_trade)))) return false;
    return s.has(worldwide) || s.has(any_trade);
}

/// A sum that is to be paid; not 造成五千元以上损失, nor what the firm pays for the ban.
bool names_a_sum_owed(const View& s) {
    for (const auto& value : s.values()) {
        if (value.unit != Unit::yuan) continue;
        const auto part = part_around(s, value.begin);
        const bool is_damage = holds_any(part, {U"造成", U"致使", U"损失达", U"损失在", U"价值"}) &&
                               !holds_any(part, {U"违约金", U"罚", U"赔", U"付"});
        const bool is_owed =
            holds_any(part, {U"违约金", U"罚", U"赔", U"付", U"扣除", U"扣款", U"扣发", U"扣一", U"扣五", U"里扣",
                             U"中扣", U"处以", U"缴", U"交", U"每次", U"一次", U"承担", U"偿"});
        const bool is_deducted = part.find(U'扣') != part.npos && part.find(U"回扣") == part.npos;
        if (!is_owed && !is_deducted) continue;
        const bool is_for_worker = is_employers_part(s, value.begin) || holds_any(part, {U"补偿", U"津贴"});
        if (!is_damage && !is_for_worker) return true;
    }
    return false;
}

/// 罚五万, 少发一千: an amount without its unit.
bool names_a_round_sum(const View& s) {
    return !s.holds(U"回扣") &&
           s.holds_any({U"罚一", U"罚两", U"罚三", U"罚五", U"罚十", U"罚二", U"赔一", U"赔两", U"赔三", U"赔五",
                        U"赔十", U"发一千", U"扣一", U"扣五", U"公司十万", U"公司五万", U"付一万"});
}

Verdict secrecy_penalty(const View& s, const Inquiry& q) {
    if ((!s.has(leak, secrecy) && !s.has(wage_secret)) || q.paper.type == DocType::service) return false;
    const bool broken = s.has(leak) || s.has(wage_secret) ||
                        (s.has(secrecy) && s.holds_any({U"违反", U"机密", U"秘密", U"不守"})) ||
                        (q.paper.type == DocType::non_compete && s.holds(U"违反本协议"));
    if (!broken || any_forbidden(s, {liquidated, fine}) || s.holds_any({U"甲方泄露", U"公司泄露", U"单位泄露"}))
        return false;
    const bool of_wages =
        s.holds_any({U"个月工资的", U"个月工资作", U"年收入", U"年薪", U"月工资的"}) && s.has(liquidated);
    const bool fixed =
        names_a_sum_owed(s) || of_wages || names_a_round_sum(s) || (s.holds(U"倍") && s.value(Unit::share) != nullptr);
    if (!fixed || s.holds_any({U"保密费", U"保密津贴", U"国家秘密", U"个人信息"})) return false;
    for (const auto& token : s.tokens()) {
        if (token.meaning != liquidated && token.meaning != fine && token.meaning != owes && token.meaning != deduct)
            continue;
        const auto part = part_around(s, token.begin);
        if (plain_stance(s, token) != Stance::said || holds_any(part, {U"竞业"})) continue;
        if (s.holds(U"竞业") && !s.has(leak)) continue;
        if (is_employers_part(s, token.begin) && !holds_any(part, {U"有权", U"罚"})) continue;
        return true;
    }
    return names_a_round_sum(s);
}

Verdict secrets_undefined(const View& s, const Inquiry&) {
    if (!s.has(all_information) || s.holds_any({U"个人信息", U"如实", U"归档", U"不为公众"})) return false;
    bool kept = s.has(secrecy) || s.has(leak) || s.holds_any({U"外传", U"保密"});
    for (const auto word :
         {U"不准对外", U"不得对外", U"不能对外", U"不得对任何人", U"不能往外", U"不准往外", U"不许对外"})
        kept = kept || s.holds(word) || s.holds(U"缄默") || s.holds(U"守秘");
    const bool of_any_kind = s.holds_any({U"无论是否", U"不论是否", U"不问是否", U"不管是否"});
    return kept && (!s.has(secret_kinds) || of_any_kind) && !s.has(authority);
}

constexpr Rule non_compete_table[] = {
    {"NC-01", Severity::unlawful, "竞业限制超过二年", "Non-compete above two years", Scope::any,
     "劳动合同法 第二十四条第二款", "2008-01-01", about(noncompete, after_exit, forever), 2, ban_too_long, nullptr,
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
     "2008-01-01", about(noncompete, after_exit, unpaid_ban), 2, ban_without_pay, nullptr,
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
     "劳动合同法 第二十五条；劳动合同法 第九十条", "2008-01-01", about(leak, secrecy, wage_secret), 2, secrecy_penalty,
     nullptr,
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

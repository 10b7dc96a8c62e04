#include <fmt/format.h>

#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// LD 违约金与赔偿 (domain/contract-rules.md B.15)

/// The two cases in which the law lets a worker owe a fixed sum, and what other groups tell.
bool is_lawful_penalty_case(const View& s) {
    if (s.holds_any({U"招聘费", U"招聘成本"}) && !s.has(service_period, special_training)) return false;
    return s.has(noncompete, leak, training_fee, special_training, special_benefit, secrecy, ordinary_training) ||
           s.has(marriage, pregnancy) ||
           s.holds_any({U"服务期",   U"竞业",     U"押金",     U"保证金", U"培训", U"每月补偿", U"补偿每月",
                        U"全部收入", U"补偿总额", U"逾期交付", U"价款",   U"÷",    U"补贴",     U"户口",
                        U"安家费",   U"租金",     U"承租",     U"采购",   U"说给", U"打听"});
}

/// 不另付违约金, 除服务期和竞业限制外不约定违约金: none is owed.
bool none_is_owed(const View& s) {
    return s.holds_any({U"不另付违约金", U"不承担违约金", U"不约定", U"不支付违约金", U"无需支付违约金", U"无须支付",
                        U"不需支付", U"不得约定", U"不谈违约金", U"不要违约金", U"没有违约金", U"无违约金", U"不设",
                        U"不付违约金", U"不收违约金"});
}

/// Who pays: 甲方逾期…支付 is the employer's own duty.
bool employer_pays(const View& s, const Token& act) {
    if (s.holds_any({U"赔我", U"赔本人", U"赔给我", U"付给我"})) return true;
    if (s.holds_any({U"向公司", U"向甲方", U"给公司", U"赔公司", U"补偿公司", U"付公司", U"赔偿公司", U"赔偿甲方",
                     U"向单位", U"给甲方", U"付甲方", U"向用人单位", U"给厂", U"向厂"}))
        return false;
    const bool breaks_rules_of = s.holds_any({U"违反公司", U"违反甲方", U"违反厂", U"违反单位", U"违反本公司"});
    if (s.actor_of(act) == Party::employer && !breaks_rules_of) return true;
    return s.holds_any({U"向乙方支付", U"支付乙方", U"付给乙方", U"支付给乙方", U"赔偿乙方", U"支付给员工",
                        U"向员工支付", U"支付劳动者", U"向劳动者支付", U"赔偿员工", U"补偿员工", U"甲方依",
                        U"公司应支付", U"用人单位应"});
}

bool is_plain_damage(const View& s) {
    return s.has(actual_loss) && s.value(Unit::yuan) == nullptr && !s.has(month_pay);
}

Verdict penalty_outside_the_law(const View& s, const Inquiry& q) {
    const bool of_article = s.holds_any({U"违反第", U"违反本协议", U"违反上述", U"违反前"});
    const auto breach = s.text().find(U"违反");
    const bool cites = breach != s.text().npos && breach + 2 < s.text().size() &&
                       (s.text()[breach + 2] == U'第' || is_digit(s.text()[breach + 2]));
    if (cites && (q.paper.has[noncompete] || q.paper.has[rival_work])) return false;
    if (q.paper.type == DocType::training && !s.holds(U"劳动合同")) return false;
    if (of_article && (q.paper.type == DocType::non_compete || q.paper.type == DocType::training)) return false;
    const bool of_noncompete =
        s.holds(U"有违反") && s.clause().holds_any({U"竞业", U"离厂之后", U"离职后", U"离职之后", U"离厂后"});
    if (of_noncompete) return false;
    if (is_lawful_penalty_case(s) || s.has(of_no_effect) || is_plain_damage(s) || none_is_owed(s)) return false;
    if (any_forbidden(s, {liquidated, owes})) return false;
    if (s.has(injury, insurance, overtime, severance) && !s.has(leave_job, early_exit, defaulting)) return false;
    if (!s.has(early_exit, defaulting, leave_job, contract)) return false;
    const bool sum = s.value(Unit::yuan) != nullptr || s.has(month_pay) ||
                     s.holds_any({U"三千", U"五千", U"一万", U"两万", U"八千", U"两千"});
    const bool by_law_only = s.has(by_law) && !sum;
    if (by_law_only) return false;
    const bool named = s.said(liquidated) != nullptr && s.holds(U"违约金");
    if (named) {
        const auto* act = s.said(liquidated);
        if (employer_pays(s, *act)) return false;
        return sum || s.value(Unit::share) != nullptr ||
               s.holds_any({U"须支付违约金", U"应支付违约金", U"承担违约金", U"赔付违约金"});
    }
    if (s.holds_any({U"扣", U"不发", U"不予"}) && !s.holds_any({U"赔", U"违约"})) return false;
    if (!sum || !s.has(early_exit, leave_job) || s.has(short_notice)) {
        const bool of_breach = sum && s.has(defaulting) &&
                               s.holds_any({U"违约方", U"违约的", U"的一方", U"一方须", U"旷工", U"违反本合同"});
        if (!of_breach) return false;
    }
    const auto* act = any_said(s, {owes, liquidated});
    if (act == nullptr || employer_pays(s, *act)) return false;
    const bool made_good = std::ranges::any_of(s.tokens(), [&](const Token& token) {
        return token.meaning == owes && s.paper().text.text[token.begin] == U'赔' && s.stance_of(token) == Stance::said;
    });
    return made_good ||
           s.holds_any({U"给付对方",   U"缴付",       U"交给",     U"违约方付",   U"付给公司",   U"支付公司",
                        U"向公司支付", U"向甲方支付", U"交给公司", U"补偿公司",   U"补偿甲方",   U"付公司",
                        U"付甲方",     U"赔付",       U"赔偿公司", U"向公司给付", U"向甲方给付", U"给付公司",
                        U"给付甲方",   U"损失费",     U"招工费"}) ||
           (s.holds(U"罚") && s.has(early_exit));
}

Verdict notice_pay_charged(const View& s, const Inquiry&) {
    if (!s.has(short_notice) || s.has(must_not, of_no_effect) ||
        s.holds_any({U"甲方依", U"第四十条", U"额外支付", U"照常支付"}))
        return false;
    if (is_plain_damage(s)) return false;
    if (s.has(lateness) && !s.holds_any({U"走", U"离", U"辞", U"不干", U"不来", U"不做", U"通知期", U"预告", U"解除",
                                         U"代通知", U"跳槽", U"合同", U"提前通知", U"通知天数"}))
        return false;
    const bool wage_amount = s.has(month_pay) || s.value(Unit::yuan) != nullptr || (s.has(wage) && s.has(deduct));
    if (!wage_amount) return false;
    for (const auto& token : s.tokens()) {
        if (token.meaning != owes) continue;
        const auto stance = s.stance_of(token);
        if (stance == Stance::forbidden || (stance == Stance::denied && !is_denied_in_condition(s, token))) continue;
        const auto act = s.paper().words(token.begin, token.end);
        const bool deducts = act.starts_with(U"扣") || act.starts_with(U"罚") || act.starts_with(U"抵");
        const bool worker_told = s.holds_any({U"通知甲方", U"通知公司", U"通知单位", U"告知公司", U"告知甲方"});
        if (!deducts && !worker_told && employer_pays(s, token) &&
            !s.holds_any({U"补偿公司", U"支付公司", U"向甲方", U"向公司", U"赔偿公司", U"公司有权扣", U"甲方有权扣",
                          U"公司扣", U"公司将扣", U"公司可扣", U"甲方扣"}))
            return false;
        return !s.holds_any({U"甲方未提前", U"公司未提前", U"用人单位未提前", U"单位未提前"});
    }
    return false;
}

/// A named kind of loss of the trade, laid on those who work, whoever is to blame for it.
Verdict liable_for_everything(const View& s, const Inquiry& q) {
    const bool of_others = s.holds_any({U"幼儿", U"客人", U"家长", U"业主", U"学员", U"顾客"});
    if (!s.has(trade_loss, loss, damage) || (s.has(injury) && !of_others) || s.has(guarantor, of_no_effect))
        return false;
    const bool nobody_known = s.holds_any({U"查不出", U"查不到", U"找不到", U"没人认", U"无人承认", U"查不清"});
    if (nobody_known && s.has(share_out) && !s.holds_any({U"查到人", U"查出来的", U"查得出"})) return false;  // DISC-09
    if (nobody_known && s.holds_any({U"一起摊", U"平摊", U"大家赔"}) && !s.holds(U"查到人")) return false;
    if (!s.holds_any({U"赔", U"承担", U"负担", U"扣", U"补", U"摊", U"垫", U"抵", U"买单", U"掏", U"贴", U"认", U"分担",
                      U"负责", U"自负", U"出", U"算", U"付"}))
        return false;
    if (s.holds_any({U"以旧换新", U"不收钱", U"不妨碍", U"谁弄坏谁赔", U"谁损坏谁赔"})) return false;
    if (s.has(insurance) && !s.has(any_cause)) return false;
    if (s.has(abolished, noncompete, training_fee, injury_leave) || s.has(secrecy, leak)) return false;
    if (q.paper.type == DocType::platform && s.has(accident)) return false;  // GIG-02
    if (s.has(must_not) ||
        s.holds_any({U"由公司承担", U"由甲方承担", U"不由员工", U"公司承担",   U"不承担",   U"第三方",
                     U"由公司向",   U"公司负责",   U"不牵连",   U"谁的责任谁", U"公司自己", U"与服务员无关",
                     U"不找员工",   U"不让",       U"由客户",   U"算店里的",   U"经营风险", U"由公司出",
                     U"公司出",     U"厂里出",     U"店里出",   U"少赔",       U"正常损耗", U"正常磨损"}))
        return false;
    const bool by_fault_only =
        s.has(gross_fault) || s.holds_any({U"故意", U"重大过失", U"过错", U"盗窃", U"舞弊", U"恶意", U"监守自盗"});
    const bool whatever_fault = s.has(any_cause) && s.holds_any({U"不管", U"不论", U"不问", U"无论", U"不分"});
    if (by_fault_only && !whatever_fault && !s.holds_any({U"有无过错", U"倍"})) return false;
    const auto* whole = s.said(blamed_whole);
    if (whole != nullptr) {
        const bool worker_bears = s.has(worker, post_name, factory_post, low_post, mobile_post) || s.has(staff_role);
        const auto part = s.paper().words(whole->begin, whole->end);
        const bool names_bearer =
            holds_any(part, {U"照数", U"算", U"由", U"自己", U"自行", U"个人", U"垫付", U"平摊", U"分摊"});
        if (worker_bears && (names_bearer || s.actor_of(*whole) != Party::employer)) return true;
    }
    // the loss comes first, then who makes it good: 客人没买单跑掉的，服务员照单赔
    for (const auto& token : s.tokens()) {
        if (token.meaning != trade_loss) continue;
        for (const auto& role : s.tokens()) {
            if (role.meaning != staff_role || role.begin < token.end || role.begin > token.end + 40) continue;
            for (const auto& act : s.tokens()) {
                if (act.meaning != bears || s.paper().words(act.begin, act.end) == U"由") continue;
                const bool next_to = (act.begin >= role.end && act.begin <= role.end + 12) ||
                                     (act.end <= role.begin && act.begin >= token.end && role.begin <= act.end + 2);
                if (!next_to || s.stance_of(act) != Stance::said) continue;
                const auto words = s.paper().words(act.begin, act.end);
                if (words == U"出" && (act.begin > role.end + 2 || act.end <= role.begin)) continue;  // 得出, 提出
                const bool strong = words.find_first_of(U"赔补贴垫掏摊认买抵") != std::u32string_view::npos;
                if (strong || s.has(resale_price) || s.has(any_cause) || holds_any(words, {U"承担", U"负担", U"出"}))
                    return words != U"算" && words != U"归";
            }
        }
    }
    return s.has(trade_loss) && s.has(resale_price) && s.said(bears) != nullptr && (s.holds(U"赔") || whatever_fault) &&
           !by_fault_only && (s.has(any_cause) || s.holds_any({U"卖价", U"售价", U"倍"})) &&
           s.actor_of(*s.said(bears)) != Party::employer;
}

constexpr Rule damages_table[] = {
    {"LD-01", Severity::unlawful, "法定情形外的违约金", "Penalty outside the two lawful cases", Scope::any,
     "劳动合同法 第二十二条；劳动合同法 第二十三条；劳动合同法 第二十五条；劳动合同法 第二十六条；劳动合同法 第九十条",
     "2008-01-01", about(liquidated, early_exit, defaulting, owes), 2, penalty_outside_the_law, nullptr,
     "除了专项培训服务期和竞业限制，不能约定由职工付违约金。提前走、跳槽、旷工都不能要求付一笔固定的钱。",
     "删去违约金，改为：违法解除造成损失的，依法赔偿实际损失。"},
    {"LD-02", Severity::unlawful, "未提前通知扣一个月工资", "Notice pay charged to employee", Scope::any,
     "劳动合同法 第三十七条；劳动合同法 第二十五条；劳动合同法 第九十条", "2008-01-01", about(short_notice), 2,
     notice_pay_charged, nullptr,
     "代通知金是单位付给职工的。职工没有提前通知就走，只能就实际损失要求赔偿，不能扣一个月工资。",
     "改为：未提前通知给公司造成损失的，依法赔偿。"},
    {"LD-03", Severity::high, "无过错全额赔偿", "Full liability regardless of fault", Scope::any,
     "劳动合同法 第二十九条；劳动合同法 第九十条；工资支付暂行规定 第十六条；民法典 第一千一百九十一条", "2008-01-01",
     about(trade_loss, loss, damage, blamed_whole), 2, liable_for_everything, nullptr,
     "退货、坏账、盘亏、客诉多半是经营风险，不能不问过错让职工全赔、平摊或者按几倍赔。",
     "改为：因故意或者重大过失造成损失的，按过错程度赔偿，每月扣款不超过工资的20%。"},
};

}  // namespace

std::span<const Rule> damages_rules() { return damages_table; }

}  // namespace gongyou::checkup::rules

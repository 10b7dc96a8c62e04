#include "programmes/checkup/paper/denied_act.hpp"

#include <algorithm>
#include <initializer_list>

#include "programmes/checkup/text/sieve.hpp"

namespace gongyou::checkup {

namespace {

using Words = std::u32string_view;

bool holds(Words text, Words words) { return text.find(words) != Words::npos; }

/// Words parted by spaces, with their first characters: most places of a text begin with none of those.
struct WordList {
    Words words;
    Sieve firsts;

    consteval WordList(const char32_t* list) : words{list} {
        for (std::size_t i = 0; i < words.size(); ++i)
            if (words[i] != U' ' && (i == 0 || words[i - 1] == U' ')) firsts.keep(words[i]);
    }
};

/// How a denial denies.
enum class Kind { plain, ban, needless };

struct DenialForm {
    Words form;
    Kind kind;
};

// The longest of those that begin with the same character first.
constexpr DenialForm denial_forms[] = {
    {U"不得", Kind::ban},      {U"不准", Kind::ban},      {U"不许", Kind::ban},        {U"不允许", Kind::ban},
    {U"不应", Kind::ban},      {U"不该", Kind::ban},      {U"不可以", Kind::ban},      {U"不可", Kind::ban},
    {U"不能", Kind::ban},      {U"不要", Kind::ban},      {U"严禁", Kind::ban},        {U"禁止", Kind::ban},
    {U"杜绝", Kind::ban},      {U"无权", Kind::ban},      {U"切勿", Kind::ban},        {U"勿", Kind::ban},
    {U"不必", Kind::needless}, {U"不用", Kind::needless}, {U"不需要", Kind::needless}, {U"不需", Kind::needless},
    {U"不须", Kind::needless}, {U"无须", Kind::needless}, {U"无需", Kind::needless},   {U"毋须", Kind::needless},
    {U"毋需", Kind::needless}, {U"不会", Kind::plain},    {U"不再", Kind::plain},      {U"不予", Kind::plain},
    {U"不", Kind::plain},      {U"从未", Kind::plain},    {U"没有", Kind::plain},
};

constexpr Sieve firsts_of_denials = [] {
    Sieve all;
    for (const auto& one : denial_forms) all.keep(one.form.front());
    return all;
}();

/// The denial that begins at `at`; null where none does.
const DenialForm* denial_at(Words text, std::size_t at) {
    if (!firsts_of_denials.may_have(text[at])) return nullptr;
    const auto rest = text.substr(at);
    for (const auto& one : denial_forms)
        if (rest.starts_with(one.form)) return &one;
    return nullptr;
}

/// Acts of the firm that weigh on the worker, whoever is named.
constexpr WordList firm_acts =
    U"收 扣 克扣 罚 处罚 处分 押 拖欠 降低 降薪 降级 减薪 减发 减少 调低 下调 削减 停工 停薪 停水 停电 "
    U"停发 解雇 辞退 开除 解聘 赶 炒掉 裁员 裁减 强迫 强制 强令 强行 强求 强留 勉强 胁迫 逼 威胁 歧视 "
    U"刁难 报复 打击 穿小鞋 体罚 打骂 辱骂 侮辱 殴打 搜 翻包 翻查 锁门 反锁 限制 干涉 干预 干扰 阻拦 "
    U"阻挠 阻碍 妨碍 阻止 拦 折抵 抵扣 冲抵 抵充 抵 折成 折算成 并入 顶替 代替 替代 转嫁 摊派 代管 "
    U"代为保管 留存 收存 留身份 留证 私了 瞒报 变相 排斥 区别对待 录指纹 采集 刷脸 拖延 拒付 拒发 少发 "
    U"少付 少缴 漏缴 欠 迟发 剥夺 签订竞业 约定试用 约定违约金 约定服务期 重新约定 没收 销毁 连坐 牵连 "
    U"株连 清零 倒扣 加收 多扣 多收 占用 挪用 贴条 记过 记旷工 记入档 克减 照它 照此 照办 沿用 援引 "
    U"设性别 设置性别 查乙肝 做妊娠 查孕 公布隐私 为难 苛扣 延长 放宽 兴罚 谈违约金 曝光 罢免 追罚 "
    U"倒查 相逼 照着 连累 连带 禁止 压工资 压一 压着 翻身 翻口袋 翻衣 摸身 一罚 限次 限时 受次数 计次 拒收 分摊 转由 "
    U"丧失 失去";

/// What the firm may not hold back: 不得以试用期为名不缴社保.
constexpr WordList held_back = U"不缴 不付 不发 不支付 不给 不办 拒批 拒付 拒发";

/// Acts that either side may do: a burden only where the firm is named, or its managers.
constexpr WordList acts_of_either =
    U"追究 追索 追偿 追讨 索赔 要求 拒绝 泄露 泄漏 公开 披露 外传 打听 过问 询问 查看 监控 解除 终止 "
    U"退回 变更 调整 调岗 调动 调离 搞 采用 采取 实行 适用 安装 装 出现 取消 隐瞒 借故 提供给 转让 "
    U"转给 设 让 叫 免除";

/// What stands between a 不 and its act.
constexpr WordList adverbs =
    U"再 另 另行 另外 会 能 可 予 予以 擅自 随意 单方 单方面 任意 私自 无故 直接 因此 就此 据此 因而 "
    U"借机 变相 进行 做 做任何 任何 额外 一次 事后 轻易 作 得 许 准 给予 施以 实施 加倍 双倍 翻倍 多 一天 一回";
constexpr WordList prepositions = U"对 向 以 因 从 将 把 凭 与 给 就 拿 借 由于 跟 为 使";

/// Acts that end the search for what is denied: what comes behind them is a consequence.
constexpr WordList other_acts =
    U"请假 报告 汇报 批准 同意 服从 打招呼 说明 签 完成 到岗 上班 支付 发放 缴纳 赔偿 补偿 违者 否则 "
    U"一经 提供 承担 给付 享受 辞职 离职 交接";

constexpr WordList consequences = U"违者 否则 一经";

/// The longest of some words, parted by spaces, that the text begins with; empty where it begins with none.
Words begins_with_any(Words text, const WordList& list) {
    if (text.empty() || !list.firsts.may_have(text.front())) return {};
    Words longest;
    auto some = list.words;
    while (!some.empty()) {
        const auto one = some.substr(0, some.find(U' '));
        if (one.size() > longest.size() && text.starts_with(one)) longest = one;
        some.remove_prefix(std::min(some.size(), one.size() + 1));
    }
    return longest;
}

bool holds_any_of(const SievedText& text, const WordList& some) {
    if (!text.sieve().may_share(some.firsts)) return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (!begins_with_any(text.substr(i), some).empty()) return true;
    return false;
}

/// 不影响甲方, 不限制公司: what the firm keeps for itself.
bool is_for_firm(Words behind) {
    const auto object = behind.substr(0, 5);
    return holds_one_of(
        object, {U"甲方", U"公司的", U"公司追", U"公司依", U"公司行", U"厂里", U"单位的", U"本制度", U"手册", U"效力"});
}

/// 视为旷工, 算迟到, 安排加班: acts that weigh only with what stands behind them.
bool weighs_with_object(Words text) {
    const auto counts_as = begins_with_any(text, U"视为 视作 算作 算 记作 记 作 当作 计为 按");
    if (!counts_as.empty())
        return holds_one_of(text.substr(counts_as.size(), 7),
                            {U"旷工", U"迟到", U"早退", U"缺勤", U"违纪", U"违规", U"过失", U"事假", U"自动", U"自离",
                             U"自愿", U"辞职", U"放弃", U"拒绝", U"违约", U"怠工"});
    if (text.starts_with(U"安排"))
        return holds_one_of(text, {U"加班", U"夜班", U"从事", U"接触", U"延长", U"晚十点"}) &&
               !holds_one_of(text, {U"休", U"补", U"假"});
    if (text.starts_with(U"影响") || text.starts_with(U"妨碍") || text.starts_with(U"妨害") ||
        text.starts_with(U"损害"))
        return holds_one_of(text.substr(0, 9),
                            {U"乙方", U"员工", U"职工", U"本人", U"其本", U"其依", U"劳动者", U"工资", U"待遇", U"工龄",
                             U"评优", U"晋升", U"投诉", U"雇员", U"续签"});
    if (text.starts_with(U"构成") || text.starts_with(U"作为") || text.starts_with(U"成为") || text.starts_with(U"是"))
        return !holds_one_of(text, {U"无固定", U"工龄", U"加班", U"工伤", U"劳动关系"}) &&
               holds_one_of(text,
                            {U"理由", U"借口", U"前置", U"障碍", U"违纪", U"扣", U"处分的", U"前提", U"代替", U"顶替"});
    if (text.starts_with(U"约定") || text.starts_with(U"计入") || text.starts_with(U"算入") ||
        text.starts_with(U"列入"))
        return holds_one_of(text.substr(0, 16), {U"试用期", U"违约金", U"服务期", U"培训费", U"赔偿"});
    if (text.starts_with(U"属")) return holds_one_of(text.substr(0, 8), {U"违反", U"违约", U"旷工", U"违纪", U"失职"});
    if (text.starts_with(U"装") || text.starts_with(U"安装"))
        return holds_one_of(text, {U"摄像", U"监控", U"定位", U"探头", U"窃听"});
    if (text.starts_with(U"出现") || text.starts_with(U"写") || text.starts_with(U"含有"))
        return holds_one_of(text, {U"字样", U"之类", U"条款", U"之语", U"做法"});
    if (text.starts_with(U"存在")) return holds_one_of(text, {U"赔", U"扣", U"退回", U"违约金", U"押金"});
    return false;
}

/// 采集指纹的员工, 扣钱的人: the act only says who is meant.
bool speaks_of_those_who(Words text) {
    return holds_one_of(text.substr(0, 16), {U"的员工", U"的乙方", U"的职工", U"的人", U"的一律", U"的，"});
}

/// 不设育儿假, 不实行双休: what is not introduced would be good for the worker.
bool introduces_a_good(Words text) {
    return begins_with_any(text, U"设 实行 适用 采用 搞 采取 安装 装 取消").empty() == false &&
           holds_one_of(text, {U"假", U"公积金", U"哺乳", U"加班费", U"双休", U"保险", U"社保", U"休息", U"补", U"津贴",
                               U"工会", U"空调", U"食堂", U"调休", U"工资", U"待遇"}) &&
           !text.starts_with(U"取消") && !holds_one_of(text, {U"做法", U"名堂", U"办法", U"方式", U"罚", U"押"});
}

/// The act that begins here weighs on the worker.
bool burden_at(Words text, bool firm_is_named) {
    if (text.starts_with(U"收"))  // 不收押金, 概不收取, 不收、不扣: not 不收外地工人
        return text.size() == 1 || text.starts_with(U"收取") || text.starts_with(U"收走") ||
               text.starts_with(U"收去") || text[1] == U'、' ||
               holds_one_of(text.substr(0, 12),
                            {U"费", U"钱", U"押", U"金", U"证", U"款", U"分文", U"一分", U"物", U"红包"});
    if (speaks_of_those_who(text)) return false;
    if (text.starts_with(U"延长") && holds_one_of(text, {U"假", U"医疗期", U"休息"})) return false;
    if (text.starts_with(U"扣除社") || text.starts_with(U"扣缴")) return false;
    auto act = begins_with_any(text, firm_acts);
    if (act.empty() && firm_is_named) act = begins_with_any(text, acts_of_either);
    if (!act.empty() && introduces_a_good(text)) return false;
    if (!act.empty()) return !is_for_firm(text.substr(act.size()));
    return weighs_with_object(text) && !is_for_firm(text.substr(2));
}

/// What the worker is spared of paying: 无须缴纳押金.
bool gives_something(Words text, bool is_plain, bool worker) {
    if (!worker)  // 不用登记, 无须谁批准: nobody is named, so only what a worker alone does
        return !begins_with_any(text, U"白干 登记 谁 审批 报批 交押 缴押 交钱 找保 经公司 经甲方 经主管 经老板 经领导")
                    .empty();
    const auto act = begins_with_any(
        text,

        U"交 缴 付 出 承担 负担 赔 垫 自备 自购 支付 谁批 谁点头 经公司 经甲方 经主管 经老板 经领导 甲方批 "
        U"公司批 甲方同意 甲方点头 找保 提供担保 提供保 写检讨 登记 谁 审批 报批 负");
    if (act.empty() || holds_one_of(text, {U"社保", U"社会保险", U"保险费", U"公积金", U"税"})) return false;
    return !is_plain || holds_one_of(text, {U"押金", U"保证金", U"违约金", U"服装费", U"风险金", U"赔偿责任"});
}

/// How many characters behind a denial are looked at.
constexpr std::size_t reach = 80;

/// Looks on over the phrase of a preposition for the act that is denied: 不因怀孕降低, 不得以请假为由扣发.
bool walks_to_burden(Words text, const DenialForm& denial, Speaker subject, bool gives_to) {
    const bool worker = subject == Speaker::worker;
    const bool names_reason = !begins_with_any(text, U"因 以 由于 凭 借").empty();
    for (std::size_t at = 1; at < text.size() && at < 30; ++at) {
        const auto further = text.substr(at);
        if (gives_to && gives_something(further, false, worker)) return true;
        const bool keeps_back = denial.kind == Kind::ban && !begins_with_any(further, held_back).empty();
        if (denial.kind != Kind::needless && (keeps_back || burden_at(further, subject == Speaker::firm)))
            return !(worker && denial.kind == Kind::ban);
        if (!begins_with_any(further, names_reason ? consequences : other_acts).empty()) return false;
    }
    return false;
}

/// Walks from behind a denial to the act it denies.
bool governs_burden(Words text, const DenialForm& denial, Speaker subject) {
    const bool firm = subject == Speaker::firm;
    const bool worker = subject == Speaker::worker;
    for (std::size_t at = 0; at < text.size() && at < 30;) {
        const auto rest = text.substr(at);
        if (denial.kind == Kind::ban && at == 0 && rest[0] == U'不') return false;  // 不得不
        const bool may_give = worker || (denial.kind == Kind::needless && subject == Speaker::nobody);
        if (may_give && gives_something(rest, denial.kind != Kind::needless, worker)) return true;
        if (denial.kind != Kind::needless && burden_at(rest, firm)) return !(worker && denial.kind == Kind::ban);
        if (const auto adverb = begins_with_any(rest, adverbs); !adverb.empty()) {
            at += adverb.size();
            continue;
        }
        const bool may_walk =
            at > 0 || (denial.kind == Kind::ban && firm) || !begins_with_any(rest, prepositions).empty();
        const bool gives_to = may_give && denial.kind == Kind::needless;
        if (!may_walk || (worker && !gives_to && !rest.starts_with(U"因")) ||
            !begins_with_any(rest, other_acts).empty())
            return false;
        return walks_to_burden(rest, denial, subject, gives_to);
    }
    return false;
}

constexpr WordList burden_things =
    U"押金 押证 保证金 罚款 罚站 违约金 担保 搜身 扣押 克扣 扣留 连坐 体罚 停水 白干 土办法 私了 打骂 "
    U"末位淘汰 意外险 现金换 罚单 收费 扣证 扣钱 押身份证 押工资 押一个月 罚钱 报名排队 刁难 强迫 强制";

}  // namespace

bool begins_with_burden(Words words) { return !words.empty() && burden_at(words, true); }

bool holds_denial(const SievedText& words) {
    if (words.sieve().may_share(firsts_of_denials))
        for (std::size_t i = 0; i < words.size(); ++i)
            if (denial_at(words, i) != nullptr) return true;
    return holds_one_of(words, {U"停止", U"取消", U"拒", U"免"});
}

bool holds_burden(const SievedText& words) {
    return holds_any_of(words, burden_things) ||
           holds_one_of(words, {U"收", U"扣", U"罚", U"押", U"逼", U"拖欠", U"报复", U"刁难", U"搜", U"打骂", U"穿小鞋",
                                U"勒索"});
}

bool denies_a_burden(const SievedText& part, Speaker subject) {
    for (const Words nothing : {U"一分钱", U"一分", U"分文", U"一毛"}) {  // 一分钱不从工资里出
        const auto at = part.find(nothing);
        if (at == Words::npos) continue;
        const auto behind = part.substr(at + nothing.size(), 3);
        if (holds_one_of(behind, {U"不从", U"不收", U"不扣", U"不取", U"不向", U"不让", U"不用员"})) return true;
    }
    if (holds(part, U"违约金") &&
        holds_one_of(part, {U"不付", U"不用付", U"无须支付", U"无需支付", U"免付", U"不必支付"}))
        return subject != Speaker::firm;
    if (holds_one_of(part, {U"分文不取", U"分文不收", U"一分不收", U"一分钱不收", U"一分不扣", U"一分钱不扣"}))
        return true;
    for (std::size_t at = 0; at < part.size(); ++at) {
        const auto* denial = denial_at(part, at);
        if (denial == nullptr) continue;
        if (governs_burden(part.substr(at + denial->form.size(), reach), *denial, subject)) return true;
        at += denial->form.size() - 1;
    }
    return false;
}

bool denies_what_stands_before(const SievedText& part, Words before) {
    for (const Words no : {U"不要", U"不收", U"不搞", U"不设", U"不兴",   U"不许",   U"不准",   U"不允许", U"不可以",
                           U"不行", U"禁止", U"取消", U"没有", U"不得有", U"不采用", U"不存在", U"不办",   U"不做",
                           U"免收", U"违法", U"不干", U"不认", U"无效",   U"不合法", U"不作数"}) {
        const auto at = part.rfind(no);
        if (at == Words::npos) continue;
        const auto behind = part.substr(at + no.size());
        if (behind.size() > 1 || (behind.size() == 1 && !holds(U"了的-\"", behind))) continue;
        auto object = part.substr(0, at);
        for (bool again = true; again;) {
            again = false;
            for (const Words quantifier : {U"一概", U"一律", U"统统", U"都", U"均", U"全部", U"全", U"概", U"绝", U"也",
                                           U"厂里", U"公司", U"我们", U"本店", U"店里", U"甲方", U"这里", U"属于"})
                if (object.ends_with(quantifier)) object.remove_suffix(quantifier.size()), again = true;
        }
        const SievedText of = object.empty() ? before : object;
        if (holds_any_of(of, burden_things)) return !(no == U"不准" || no == U"不许") || !holds(of, U"辞");
    }
    return false;
}

}  // namespace gongyou::checkup

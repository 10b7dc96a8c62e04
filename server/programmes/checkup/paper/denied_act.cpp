#include "programmes/checkup/paper/denied_act.hpp"

#include <algorithm>
#include <initializer_list>
#include <span>

namespace gongyou::checkup {

namespace {

using Words = std::u32string_view;

bool holds(Words text, Words words) { return text.find(words) != Words::npos; }

bool holds_some(Words text, std::initializer_list<Words> some) {
    return std::ranges::any_of(some, [&](Words one) { return holds(text, one); });
}

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
    {U"不另", Kind::plain},    {U"不", Kind::plain},      {U"从未", Kind::plain},      {U"没有", Kind::plain},
};

/// The denial that begins at `at`; null where none does.
const DenialForm* denial_at(Words text, std::size_t at) {
    const char32_t c = text[at];
    if (c != U'不' && c != U'无' && c != U'毋' && c != U'严' && c != U'禁' && c != U'杜' && c != U'切' && c != U'勿' &&
        c != U'从' && c != U'没')
        return nullptr;
    const auto rest = text.substr(at);
    for (const auto& one : denial_forms)
        if (rest.starts_with(one.form)) return &one;
    return nullptr;
}

/// Acts of the firm that weigh on the worker, whoever is named.
constexpr Words firm_acts[] = {
    U"收",       U"扣",   U"克扣",   U"罚",   U"处罚",     U"处分",     U"押",         U"拖欠",       U"降低",
    U"降薪",     U"降级", U"减薪",   U"减发", U"减少",     U"调低",     U"下调",       U"削减",       U"停工",
    U"停薪",     U"停水", U"停电",   U"停发", U"解雇",     U"辞退",     U"开除",       U"解聘",       U"赶",
    U"炒掉",     U"裁员", U"裁减",   U"强迫", U"强制",     U"强令",     U"强行",       U"强求",       U"强留",
    U"勉强",     U"胁迫", U"逼",     U"威胁", U"歧视",     U"刁难",     U"报复",       U"打击",       U"给员工穿小鞋",
    U"穿小鞋",   U"体罚", U"打骂",   U"辱骂", U"侮辱",     U"殴打",     U"搜",         U"翻包",       U"翻查",
    U"锁门",     U"反锁", U"限制",   U"干涉", U"干预",     U"干扰",     U"阻拦",       U"阻挠",       U"阻碍",
    U"妨碍",     U"阻止", U"拦",     U"折抵", U"抵扣",     U"冲抵",     U"抵充",       U"抵",         U"折成",
    U"折算成",   U"并入", U"顶替",   U"代替", U"替代",     U"转嫁",     U"摊派",       U"代管",       U"代为保管",
    U"留存",     U"收存", U"留身份", U"留证", U"私了",     U"瞒报",     U"变相",       U"排斥",       U"区别对待",
    U"录指纹",   U"采集", U"刷脸",   U"拖延", U"拒付",     U"拒发",     U"少发",       U"少付",       U"少缴",
    U"漏缴",     U"欠",   U"迟发",   U"剥夺", U"签订竞业", U"约定试用", U"约定违约金", U"约定服务期", U"重新约定",
    U"没收",     U"销毁", U"连坐",   U"牵连", U"株连",     U"清零",     U"倒扣",       U"加收",       U"多扣",
    U"多收",     U"占用", U"挪用",   U"贴条", U"记过",     U"记旷工",   U"记入档",     U"克减",       U"照它",
    U"照此",     U"照办", U"沿用",   U"援引", U"设性别",   U"设置性别", U"查乙肝",     U"做妊娠",     U"查孕",
    U"公布隐私", U"为难", U"苛扣",   U"延长", U"放宽",     U"兴罚",     U"谈违约金",   U"曝光",       U"罢免",
    U"追罚",     U"倒查", U"相逼"};

/// Acts that either side may do: a burden only where the firm is named, or its managers.
constexpr Words acts_of_either[] = {U"追究",   U"追索", U"追偿", U"追讨", U"索赔", U"要求", U"拒绝", U"泄露", U"泄漏",
                                    U"公开",   U"披露", U"外传", U"打听", U"过问", U"询问", U"查看", U"监控", U"解除",
                                    U"终止",   U"退回", U"变更", U"调整", U"调岗", U"调动", U"调离", U"搞",   U"采用",
                                    U"采取",   U"实行", U"适用", U"安装", U"装",   U"出现", U"取消", U"隐瞒", U"借故",
                                    U"提供给", U"转让", U"转给", U"设",   U"让",   U"叫",   U"免除"};

/// What stands between a 不 and its act.
constexpr Words adverbs[] = {U"再",     U"另",   U"另行", U"会",     U"能",   U"可",   U"予",   U"予以",
                             U"擅自",   U"随意", U"单方", U"单方面", U"任意", U"私自", U"无故", U"直接",
                             U"因此",   U"就此", U"据此", U"因而",   U"借机", U"变相", U"进行", U"做",
                             U"做任何", U"任何", U"额外", U"一次",   U"事后", U"轻易", U"作",   U"得",
                             U"许",     U"准",   U"给予", U"施以",   U"实施"};
constexpr Words prepositions[] = {U"对", U"向", U"以", U"因", U"从",   U"将", U"把", U"凭", U"与",
                                  U"给", U"就", U"拿", U"借", U"由于", U"跟", U"为", U"使"};

/// Acts that end the search for what is denied: what comes behind them is a consequence.
constexpr Words other_acts[] = {U"请假", U"报告", U"汇报", U"批准", U"同意", U"服从", U"打招呼", U"说明", U"签",
                                U"完成", U"到岗", U"上班", U"支付", U"发放", U"缴纳", U"赔偿",   U"补偿", U"违者",
                                U"否则", U"一经", U"提供", U"承担", U"给付", U"享受", U"辞职",   U"离职", U"交接"};

Words begins_with_any(Words text, std::span<const Words> some) {
    Words longest;
    for (const auto one : some)
        if (one.size() > longest.size() && text.starts_with(one)) longest = one;
    return longest;
}

/// 不影响甲方, 不限制公司: what the firm keeps for itself.
bool is_for_firm(Words behind) {
    const auto object = behind.substr(0, 5);
    return holds_some(
        object, {U"甲方", U"公司的", U"公司追", U"公司依", U"公司行", U"厂里", U"单位的", U"本制度", U"手册", U"效力"});
}

/// 视为旷工, 算迟到, 安排加班: acts that weigh only with what stands behind them.
bool weighs_with_object(Words text) {
    const auto counts_as = begins_with_any(text, std::initializer_list<Words>{U"视为", U"视作", U"算作", U"算", U"记作",
                                                                              U"记", U"作", U"当作", U"计为", U"按"});
    if (!counts_as.empty())
        return holds_some(text.substr(counts_as.size(), 7),
                          {U"旷工", U"迟到", U"早退", U"缺勤", U"违纪", U"违规", U"过失", U"事假", U"自动", U"自离",
                           U"自愿", U"辞职", U"放弃", U"拒绝", U"违约", U"怠工"});
    if (text.starts_with(U"安排"))
        return holds_some(text, {U"加班", U"夜班", U"从事", U"接触", U"延长", U"晚十点"}) &&
               !holds_some(text, {U"休", U"补", U"假"});
    if (text.starts_with(U"影响") || text.starts_with(U"妨碍") || text.starts_with(U"妨害") ||
        text.starts_with(U"损害"))
        return holds_some(text.substr(0, 9), {U"乙方", U"员工", U"职工", U"本人", U"其本", U"其依", U"劳动者", U"工资",
                                              U"待遇", U"工龄", U"评优", U"晋升", U"投诉", U"雇员", U"续签"});
    if (text.starts_with(U"构成") || text.starts_with(U"作为") || text.starts_with(U"成为") || text.starts_with(U"是"))
        return holds_some(text, {U"理由", U"借口", U"前置", U"障碍", U"违纪", U"扣", U"处分的", U"前提"});
    if (text.starts_with(U"存在")) return holds_some(text, {U"赔", U"扣", U"退回", U"违约金", U"押金"});
    return false;
}

/// 采集指纹的员工, 扣钱的人: the act only says who is meant.
bool speaks_of_those_who(Words text) {
    return holds_some(text.substr(0, 16), {U"的员工", U"的乙方", U"的职工", U"的人", U"的一律", U"的，"});
}

/// 不设育儿假, 不实行双休: what is not introduced would be good for the worker.
bool introduces_a_good(Words text) {
    return begins_with_any(text, std::initializer_list<Words>{U"设", U"实行", U"适用", U"采用", U"搞", U"采取", U"安装",
                                                              U"装", U"取消"})
                   .empty() == false &&
           holds_some(text, {U"假", U"公积金", U"哺乳", U"加班费", U"双休", U"保险", U"社保", U"休息", U"补", U"津贴",
                             U"工会", U"空调", U"食堂", U"调休", U"工资", U"待遇"}) &&
           !text.starts_with(U"取消");
}

/// The act that begins here weighs on the worker.
bool burden_at(Words text, bool firm_is_named) {
    if (text.starts_with(U"收"))  // 不收押金, 概不收取, 不收、不扣: not 不收外地工人
        return text.size() == 1 || text.starts_with(U"收取") || text[1] == U'、' ||
               holds_some(text.substr(0, 12),
                          {U"费", U"钱", U"押", U"金", U"证", U"款", U"分文", U"一分", U"物", U"红包"});
    if (speaks_of_those_who(text)) return false;
    if (text.starts_with(U"延长") && holds_some(text, {U"假", U"医疗期", U"休息"})) return false;
    if (text.starts_with(U"扣除社") || text.starts_with(U"扣缴")) return false;
    auto act = begins_with_any(text, firm_acts);
    if (act.empty() && firm_is_named) act = begins_with_any(text, acts_of_either);
    if (!act.empty() && introduces_a_good(text)) return false;
    if (!act.empty()) return !is_for_firm(text.substr(act.size()));
    return weighs_with_object(text) && !is_for_firm(text.substr(2));
}

/// What the worker is spared of paying: 无须缴纳押金.
bool gives_something(Words text, bool is_plain) {
    const auto act = begins_with_any(
        text,
        std::initializer_list<Words>{U"交",       U"缴",     U"付",       U"出",     U"承担",   U"负担",   U"赔",
                                     U"垫",       U"自备",   U"自购",     U"支付",   U"谁批",   U"谁点头", U"经公司",
                                     U"经甲方",   U"经主管", U"经老板",   U"经领导", U"甲方批", U"公司批", U"甲方同意",
                                     U"甲方点头", U"找保",   U"提供担保", U"提供保", U"写检讨", U"负"});
    if (act.empty() || holds_some(text, {U"社保", U"社会保险", U"保险费", U"公积金", U"税"})) return false;
    return !is_plain || holds_some(text, {U"押金", U"保证金", U"违约金", U"服装费", U"风险金", U"赔偿责任"});
}

/// Walks from behind a denial to the act it denies.
bool governs_burden(Words text, const DenialForm& denial, Speaker subject) {
    const bool firm = subject == Speaker::firm;
    const bool worker = subject == Speaker::worker;
    for (std::size_t at = 0; at < text.size() && at < 30;) {
        const auto rest = text.substr(at);
        if (denial.kind == Kind::ban && at == 0 && rest[0] == U'不') return false;  // 不得不
        if (worker && gives_something(rest, denial.kind != Kind::needless)) return true;
        if (denial.kind != Kind::needless && burden_at(rest, firm)) return !(worker && denial.kind == Kind::ban);
        if (const auto adverb = begins_with_any(rest, adverbs); !adverb.empty()) {
            at += adverb.size();
            continue;
        }
        const bool may_walk =
            at > 0 || (denial.kind == Kind::ban && firm) || !begins_with_any(rest, prepositions).empty();
        if (!may_walk || (worker && !rest.starts_with(U"因")) || !begins_with_any(rest, other_acts).empty())
            return false;
        ++at;
        while (at < text.size() && at < 30) {  // over the phrase of the preposition, to the next act
            const auto further = text.substr(at);
            if (!begins_with_any(further, other_acts).empty()) return false;
            if (denial.kind != Kind::needless && burden_at(further, firm)) return !(worker && denial.kind == Kind::ban);
            ++at;
        }
        return false;
    }
    return false;
}

constexpr Words burden_things[] = {U"押金", U"押证",     U"保证金", U"罚款", U"罚站",     U"违约金", U"担保",
                                   U"搜身", U"扣押",     U"克扣",   U"扣留", U"连坐",     U"体罚",   U"停水",
                                   U"白干", U"土办法",   U"私了",   U"打骂", U"末位淘汰", U"意外险", U"现金换",
                                   U"罚单", U"收费",     U"扣证",   U"扣钱", U"押身份证", U"押工资", U"押一个月",
                                   U"罚钱", U"报名排队", U"刁难",   U"强迫", U"强制"};

}  // namespace

bool holds_denial(Words words) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (denial_at(words, i) != nullptr) return true;
    return holds_some(words, {U"停止", U"取消", U"拒", U"免"});
}

bool holds_burden(Words words) {
    for (const auto one : burden_things)
        if (holds(words, one)) return true;
    for (const Words act :
         {U"收", U"扣", U"罚", U"押", U"逼", U"拖欠", U"报复", U"刁难", U"搜", U"打骂", U"穿小鞋", U"卡", U"勒索"})
        if (holds(words, act)) return true;
    return false;
}

bool denies_a_burden(Words part, Speaker subject) {
    for (std::size_t at = 0; at < part.size(); ++at) {
        const auto* denial = denial_at(part, at);
        if (denial == nullptr) continue;
        if (governs_burden(part.substr(at + denial->form.size()), *denial, subject)) return true;
        at += denial->form.size() - 1;
    }
    return false;
}

bool denies_what_stands_before(Words part, Words before) {
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
        const auto of = object.empty() ? before : object;
        for (const auto thing : burden_things)
            if (holds(of, thing)) return !(no == U"不准" || no == U"不许") || !holds(of, U"辞");
    }
    return false;
}

}  // namespace gongyou::checkup

#include "programmes/checkup/paper/bearing.hpp"

#include <algorithm>
#include <initializer_list>

#include "programmes/checkup/paper/denied_act.hpp"

namespace gongyou::checkup {

namespace {

using Words = std::u32string_view;

bool has_words(Words text, std::initializer_list<Words> some) {
    return std::ranges::any_of(some, [&](Words one) { return text.find(one) != Words::npos; });
}

bool ends_with_some(Words text, std::initializer_list<Words> some) {
    return std::ranges::any_of(some, [&](Words one) { return text.ends_with(one); });
}

/// Those who act for the firm, besides the words of word::employer and word::boss.
constexpr Words managers[] = {U"管理人员", U"班组长", U"组长", U"班长", U"主任", U"管理者", U"值班员",
                              U"保安",     U"财务",   U"人事", U"车间", U"部门", U"办公室", U"任何人",
                              U"带班",     U"老板",   U"主管", U"经理", U"店长", U"厂",     U"校方",
                              U"我们",     U"门店",   U"宿管", U"谁也", U"谁都"};

/// Whether the word at `at` is spoken of, or only spoken to: 对员工, 向乙方, 给本人.
bool is_object(Words text, std::uint32_t at) {
    if (at == 0) return false;
    return Words{U"对向给与让从叫把将凭使及为"}.find(text[at - 1]) != Words::npos ||
           text.substr(0, at).ends_with(U"要求") || text.substr(0, at).ends_with(U"告知") ||
           text.substr(0, at).ends_with(U"通知") || text.substr(0, at).ends_with(U"告诉");
}

/// The first token or value of a sentence that begins at `at` or behind it.
template <class Thing>
std::uint32_t first_from(const std::vector<Thing>& things, std::uint32_t first, std::uint32_t last, std::uint32_t at) {
    const auto found = std::lower_bound(things.begin() + first, things.begin() + last, at,
                                        [](const Thing& one, std::uint32_t place) { return one.begin < place; });
    return static_cast<std::uint32_t>(found - things.begin());
}

/// Who a part speaks of, by the words before `to`.
Speaker speaker_in(const Paper& paper, const Sentence& sentence, std::uint32_t from, std::uint32_t to,
                   bool the_first = false) {
    const Words text = paper.text.text;
    auto speaker = Speaker::nobody;
    std::uint32_t firm_at = 0;
    for (auto i = first_from(paper.tokens, sentence.first_token, sentence.last_token, from); i < sentence.last_token;
         ++i) {
        const auto& token = paper.tokens[i];
        if (token.begin >= to) break;
        if (is_object(text, token.begin)) continue;
        if (the_first && speaker != Speaker::nobody && token.begin > firm_at) break;
        if (token.meaning == word::employer || token.meaning == word::boss || token.meaning == word::foreman)
            speaker = Speaker::firm, firm_at = token.end;
        else if (token.meaning == word::worker && !(speaker == Speaker::firm && token.begin < firm_at))
            speaker = Speaker::worker;
    }
    const auto words = text.substr(from, to - from);
    if (speaker == Speaker::worker && !has_words(words, {U"管理人员", U"任何人"})) return speaker;
    for (const auto manager : managers)
        if (words.find(manager) != Words::npos) return Speaker::firm;
    return speaker;
}

bool has_value(const Paper& paper, const Sentence& sentence, const Part& part) {
    const auto i = first_from(paper.values, sentence.first_value, sentence.last_value, part.begin);
    return i < sentence.last_value && paper.values[i].begin < part.end;
}

/// 考勤用刷卡, 厂服送两套: short, without figures, and nobody has to do or to bear anything.
bool is_mild(Words words) {
    return words.size() <= 16 &&
           !has_words(words, {U"须",   U"应",   U"服从", U"视",   U"违",       U"仅",   U"只",   U"赔",     U"自",
                              U"放弃", U"折",   U"换",   U"替",   U"包",       U"一律", U"安排", U"由乙方", U"由员工",
                              U"本人", U"随时", U"批",   U"同意", U"交",       U"缴",   U"留",   U"存",     U"保管",
                              U"决定", U"才",   U"方可", U"后",   U"调",       U"解除", U"终止", U"辞",     U"开除",
                              U"走人", U"负责", U"承担", U"算",   U"公司有权", U"要",   U"得",   U"减",     U"降",
                              U"停",   U"倍",   U"加班", U"全",   U"工资",     U"离",   U"退"});
}

bool has_money(const Paper& paper, const Sentence& sentence, const Part& part) {
    for (auto i = first_from(paper.values, sentence.first_value, sentence.last_value, part.begin);
         i < sentence.last_value && paper.values[i].begin < part.end; ++i)
        if (paper.values[i].unit == Unit::yuan) return true;
    return false;
}

/// Concepts that alone agree nothing.
bool weighs_nothing(word::Concept c) { return c <= word::head_of_firm || (c >= word::not_ && c <= word::without); }

bool holds_no_matter(const Paper& paper, const Sentence& sentence, const Part& part) {
    for (auto i = first_from(paper.tokens, sentence.first_token, sentence.last_token, part.begin);
         i < sentence.last_token && paper.tokens[i].begin < part.end; ++i)
        if (!weighs_nothing(paper.tokens[i].meaning)) return false;
    return true;
}

/// 可以打12333投诉, 有权拒绝, 可即时离店: an act that is the worker's right.
bool opens_a_right(Words words) {
    const bool of_worker = has_words(words, {U"员工", U"乙方", U"职工", U"女工", U"工人", U"劳动者", U"本人", U"你"}) &&
                           !has_words(words, {U"甲方", U"公司", U"主管", U"厂", U"领导", U"单位"});
    if (of_worker && has_words(words, {U"可以随时", U"可随时", U"可以要求", U"有权要求", U"可以申请", U"可以自己选"}))
        return true;
    for (const Words may : {U"可", U"有权"})
        for (auto at = words.find(may); at != Words::npos; at = words.find(may, at + 1))
            if (has_words(words.substr(at, 16),
                          {U"举报", U"投诉", U"拒绝", U"反映", U"报警", U"申诉", U"仲裁", U"找工会", U"找厂", U"12333",
                           U"即时离", U"随时离", U"离店", U"解除", U"不签", U"劳动监察", U"加入工会", U"拒收"}))
                return !has_words(words,
                                  {U"甲方可", U"公司可", U"甲方有权", U"公司有权", U"不可", U"方可", U"公司依法可"});
    return ends_with_some(words, {U"就行", U"即可", U"即可离开", U"就能走", U"就可以走", U"就去"}) &&
           !has_words(words, {U"须", U"必须", U"服从", U"方"});
}

/// 迟到几分钟扣几分钟, 只扣当天工资: no more than what was not worked.
bool takes_only_what_was_missed(Words words) {
    return has_words(words, {U"扣几分钟", U"扣当天", U"扣当日", U"扣缺勤", U"扣除缺勤", U"扣实际", U"扣相应", U"扣对应",
                             U"扣除相应", U"扣除对应", U"实际分钟", U"只登记", U"只提醒", U"当面提醒", U"只作提醒",
                             U"只扣当", U"实际缺勤"}) &&
           !has_words(words, {U"倍", U"并", U"另", U"三天", U"双份"});
}

/// 拖欠工资, 未缴社保: what the firm did wrong.
bool is_firms_fault(Words words) {
    return has_words(words, {U"甲方", U"公司", U"单位", U"厂里", U"酒店", U"店里", U"雇主", U"厂方"}) &&
           has_words(words, {U"拖欠", U"未及时足额", U"未依法", U"未缴", U"没交社保", U"强令", U"违法", U"欠薪",
                             U"未足额", U"未按时", U"没缴", U"欠了"});
}

/// 隔壁厂押身份证: what others do, before it is said that we do not.
bool tells_of_others(Words words) {
    const auto head = words.substr(0, 8);
    return has_words(head, {U"隔壁", U"别家", U"别的厂", U"别人家", U"人家厂", U"有的厂", U"有些厂", U"有的公司",
                            U"兄弟厂", U"同行", U"别的公司", U"有的老板"}) &&
           !has_words(words, {U"我们也", U"本厂也"});
}

/// 不得超过正常下班时间, 不超过两小时: a limit for the firm, not for money.
bool is_limit(Words words) {
    if (words.ends_with(U"为限")) return true;
    if (has_words(words, {U"留复印件", U"留存复印件", U"保留复印件"})) return !holds_denial(words);
    if (words.size() <= 6 && has_words(words.substr(0, 2), {U"前述", U"上述", U"以上", U"除此"})) return true;
    if (has_words(words, {U"责令", U"如数退", U"如数还", U"全额退", U"限期补发"})) return !holds_denial(words);
    return has_words(words, {U"不得超过", U"不超过", U"不得少于", U"不少于", U"不得低于", U"不低于"}) &&
           has_words(words, {U"时间", U"小时", U"分钟", U"天", U"日"}) && !has_words(words, {U"扣", U"罚", U"乙方应"});
}

/// 公司承诺：, 本人知道：
bool introduces(Words words) {
    return words.size() <= 8 && !holds_denial(words) &&
           ends_with_some(words, {U"同意", U"承诺", U"知道", U"保证", U"说明", U"确认", U"知悉", U"声明"});
}

/// 公司免费发放, 员工可以举报, 从重处分责任人, 不得超过: on the worker's side already.
bool is_given(Words words) {
    if (has_words(words, {U"但", U"只能", U"仅", U"才", U"扣", U"自负", U"自理", U"放弃", U"服从"})) return false;
    if (opens_a_right(words)) return true;
    if (has_words(words, {U"责任人", U"主管", U"组长", U"班长", U"经办", U"管理人员", U"带班", U"当事人", U"该经理"}) &&
        has_words(words, {U"处分", U"追究", U"问责", U"撤", U"免职", U"追责", U"严肃处理", U"负责"}))
        return true;
    if (has_words(words, {U"公司", U"甲方", U"厂里", U"单位", U"店里", U"厂方"}) &&
        has_words(words, {U"垫付", U"先垫", U"报销", U"送医"}))
        return !holds_denial(words);

    return has_words(words,
                     {U"免费", U"无偿", U"白发", U"甲方承担", U"公司承担", U"由甲方负担", U"厂里出", U"公司出"}) &&
           !has_words(words, {U"不免费", U"无偿加班", U"无偿劳动", U"无偿使用", U"免费加班"});
}

bool is_condition(Words words) {
    return ends_with_some(words, {U"的", U"者", U"时", U"后", U"前", U"情况下", U"情形下", U"期间", U"之日", U"起",
                                  U"之类", U"小事", U"等等", U"等岗位", U"等人员"}) ||
           (words.starts_with(U"如") && !has_words(words.substr(0, 2), {U"如数", U"如期", U"如实", U"如下"})) ||
           words.starts_with(U"若") || words.starts_with(U"因") || words.starts_with(U"无论") ||
           words.starts_with(U"不论") || words.starts_with(U"不管") || words.starts_with(U"即使") ||
           words.starts_with(U"哪怕") || is_firms_fault(words) || tells_of_others(words);
}

bool begins_a_turn(Words words) {
    for (const Words turn :
         {U"但", U"不过", U"只是", U"然而", U"除非", U"惟", U"唯", U"改为", U"而是", U"只扣", U"只收", U"改收"})
        if (words.starts_with(turn)) return true;
    return has_words(words, {U"除外", U"例外"});
}

/// 工作时间不作限制, 哺乳期内到期不再延长: a limit and a term that would protect the worker.
bool leaves_unlimited(Words words, Words before) {
    if (has_words(words, {U"限制", U"限时"}) && has_words(words, {U"工作时间", U"工时", U"加班"})) return true;
    return has_words(words, {U"延长"}) && !has_words(words, {U"试用", U"时间", U"服务期", U"加班"}) &&
           !has_words(before, {U"试用", U"竞业"});
}

/// 医疗期内的，不得解除; 乙方不同意的，不得解除: nobody is named, but only the firm can be meant.
bool keeps_employed(Words words, Words before) {
    for (const Words no : {U"不得", U"不能", U"不可", U"不"}) {
        const auto at = words.find(no);
        if (at == Words::npos) continue;
        const auto act = words.substr(at + no.size(), 5);
        const auto of = {before, words.substr(0, at)};
        return has_words(act, {U"解除", U"终止", U"辞退", U"开除", U"解聘", U"退回"}) &&
               std::ranges::any_of(of, [](Words one) {
                   return has_words(one, {U"孕", U"产期", U"哺乳", U"医疗期", U"工伤", U"职业病", U"患病", U"不同意",
                                          U"诊断", U"三期", U"产假", U"病假", U"满意"});
               });
    }
    return false;
}

/// 旧告示作废, 罚款墙拆了: a rule, not a leave or a contract.
bool strikes(Words part, Words all_before) {
    if (!has_words(part,
                   {U"作废",     U"废止",     U"失效",     U"不再执行", U"停止执行", U"擦掉", U"拆了",   U"拆掉",
                    U"撕掉",     U"撤掉",     U"不算数",   U"不作数",   U"停用",     U"撤销", U"撤下",   U"取消了",
                    U"废除",     U"不再适用", U"统统取消", U"撕了",     U"到此为止", U"翻篇", U"老黄历", U"铲掉",
                    U"全部取消", U"一律取消", U"即行取消", U"刮掉",     U"涂掉",     U"摘了"}))
        return false;
    if (has_words(part, {U"取消"}) && !holds_burden(all_before)) return false;  // 年终奖制度全部取消
    const auto of = all_before;
    return has_words(of, {U"告示", U"规定", U"制度", U"土政策", U"做法",     U"规矩", U"办法",
                          U"旧",   U"老",   U"以前", U"过去",   U"原来",     U"墙",   U"黑板",
                          U"条文", U"厂规", U"店规", U"罚款单", U"口头约定", U"口头", U"通知"}) &&
           !has_words(part, {U"调休", U"年假", U"年休", U"逾期", U"过期", U"押金"});
}

/// 传言二, 有人说: what others say.
bool is_rumour(Words words) {
    const auto head = words.substr(0, 14);
    return has_words(head, {U"传言", U"谣言", U"网传", U"谣传", U"据传", U"有人传", U"有人说", U"有人讲", U"外面说",
                            U"外头说", U"外头有人", U"坊间", U"听人说", U"老话说"}) ||
           has_words(words, {U"系谣言", U"是谣言", U"纯属谣言", U"属谣言", U"子虚乌有", U"没有的事", U"是误传",
                             U"没有这种名堂", U"纯属误解", U"瞎传", U"别再信", U"不要相信", U"切勿轻信"});
}

/// 谁敢收钱, 谁克扣工资: the firm's own people are spoken of.
bool threatens_managers(Words words) {
    const auto who = words.find(U'谁');
    if (who == Words::npos || who > 2) return false;
    const auto act = words.substr(who + 1);
    for (const Words does :
         {U"敢", U"要是", U"再", U"若", U"私自", U"擅自", U"乱", U"克扣", U"收", U"扣", U"罚", U"押", U"逼"})
        if (act.starts_with(does)) return holds_burden(act) && !has_words(act, {U"敢不", U"不"});
    return false;
}

class Weighing {
public:
    Weighing(const Paper& paper, const Sentence& sentence) : paper_{paper}, sentence_{sentence} {}

    std::vector<Part> run() {
        part();
        for (auto& one : parts_) one.bearing = bearing_of(one);
        strike_on();
        speak_of_what_stood_before();
        strike_back();
        blame_managers();
        return std::move(parts_);
    }

private:
    void part() {
        const Words text = paper_.text.text;
        auto begin = sentence_.begin;
        for (auto at = begin; at <= sentence_.end; ++at) {
            if (at < sentence_.end && text[at] != U'，' && text[at] != U'：') continue;
            if (at > begin) parts_.push_back({begin, at, Bearing::plain});
            begin = at + 1;
        }
    }

    Words words(const Part& one) const {
        auto text = paper_.words(one.begin, one.end);
        while (!text.empty() && (text.front() == U' ' || text.front() == U'"')) text.remove_prefix(1);
        return text;
    }

    /// What stood before a part in its sentence, as far as a reader would look back.
    Words before(const Part& one) const { return look_back(one, one.begin); }
    Words look_back(const Part& one, std::uint32_t to) const {
        constexpr std::uint32_t far = 200;
        const auto from = one.begin - sentence_.begin > far ? one.begin - far : sentence_.begin;
        return paper_.words(from, to);
    }

    /// Where the first denial of a part stands: who it speaks of is named before.
    std::uint32_t up_to_denial(const Part& one) const {
        const auto text = paper_.words(one.begin, one.end);
        for (auto at = one.begin; at < one.end; ++at)
            if (holds_denial(text.substr(at - one.begin, 2))) return at;
        return one.end;
    }

    /// Who a part speaks of: it says so itself, or a part before it that is no condition.
    Speaker speaker_of(const Part& one) const {
        auto found = speaker_in(paper_, sentence_, one.begin, up_to_denial(one));
        const auto at = first_from(parts_, 0, static_cast<std::uint32_t>(parts_.size()), one.begin);
        for (auto i = at; found == Speaker::nobody && i-- > 0 && at - i < 9;) {
            const auto& earlier = parts_[i];
            if (earlier.bearing == Bearing::condition) continue;
            found = speaker_in(paper_, sentence_, earlier.begin, up_to_denial(earlier), true);
        }
        return found;
    }

    Bearing bearing_of(const Part& one) {
        const auto text = words(one);
        if (is_rumour(text)) return Bearing::struck;
        if (begins_a_turn(text)) return turned(one, text);
        if (strikes(text, look_back(one, one.end))) return Bearing::struck;
        if (threatens_managers(text)) return Bearing::shield;
        const bool is_last = one.end == parts_.back().end;
        if (is_condition(text) && !(is_last && text.ends_with(U"的"))) return Bearing::condition;
        const bool money = has_money(paper_, sentence_, one);
        if (!money && holds_denial(text)) {
            const auto speaker = speaker_of(one);
            if (denies_a_burden(text, speaker) && !leaves_unlimited(text, before(one))) return Bearing::shield;
            if (speaker != Speaker::worker && keeps_employed(text, before(one))) return Bearing::shield;
            if (denies_what_stands_before(text, before(one))) return Bearing::shield;
        }
        if (!money && (is_given(text) || is_limit(text) || introduces(text) || is_lawful_notice(one, text) ||
                       takes_only_what_was_missed(text)))
            return Bearing::idle;
        if (!money && refuses_for_worker(text, one)) return Bearing::shield;
        if (is_mild(text) && !holds_denial(text) && !holds_burden(text) && !has_value(paper_, sentence_, one))
            return Bearing::idle;
        return !money && text.size() <= 24 && !holds_denial(text) && !holds_burden(text) &&
                       holds_no_matter(paper_, sentence_, one)
                   ? Bearing::idle
                   : Bearing::plain;
    }

    /// 提前三十日书面告知甲方: no more than the law asks.
    bool is_lawful_notice(const Part& one, Words text) const {
        if (!has_words(text, {U"提前"}) || holds_denial(text) || has_words(text, {U"批准", U"方可", U"扣", U"审批"}))
            return false;
        double shortest = 99;
        for (auto i = first_from(paper_.values, sentence_.first_value, sentence_.last_value, one.begin);
             i < sentence_.last_value && paper_.values[i].begin < one.end; ++i) {
            const auto& value = paper_.values[i];
            if (!value.months()) continue;
            if (*value.months() > 1.02) return false;
            shortest = std::min(shortest, *value.months());
        }
        return shortest <= (has_words(text, {U"试用"}) ? 0.11 : 1.02);
    }

    /// 但不禁止乙方向工会反映: what turns may shield too.
    Bearing turned(const Part& one, Words text) const {
        const bool but = text.starts_with(U"但") || text.starts_with(U"不过");
        return but && !has_money(paper_, sentence_, one) && denies_a_burden(text, speaker_of(one)) ? Bearing::shield
                                                                                                   : Bearing::turn;
    }

    /// 人事经理应当拒绝: the firm will not take what the worker should not give.
    bool refuses_for_worker(Words text, const Part& one) const {
        return has_words(text,
                         {U"应当拒绝", U"应拒绝", U"须拒绝", U"必须拒绝", U"不得同意", U"不能答应", U"不得接受",
                          U"不予接受", U"不会同意", U"一律拒收", U"应当制止", U"应当拒收", U"应拒收", U"应当劝阻"}) &&
               has_words(before(one), {U"不参保", U"不缴", U"不交", U"放弃", U"折现", U"自愿", U"不签"}) &&
               speaker_of(one) == Speaker::firm;
    }

    /// 传言二："隔壁…，我们也要跟: what is told goes on to the end.
    void strike_on() {
        bool telling = false;
        for (auto& one : parts_) {
            telling |= one.bearing == Bearing::struck && is_rumour(words(one));
            if (telling && one.bearing != Bearing::turn) one.bearing = Bearing::struck;
        }
    }

    /// 旧规定…，…，统统擦掉: what was listed before is struck too. So is a list that a ban behind it closes.
    void strike_back() {
        for (std::size_t i = parts_.size(); i-- > 1;) {
            const bool closes =
                parts_[i].bearing == Bearing::struck ||
                (parts_[i].bearing == Bearing::shield &&
                 denies_what_stands_before(words(parts_[i]), before(parts_[i])) && words(parts_[i]).size() <= 8);
            if (!closes) continue;
            for (std::size_t j = i; j-- > 0;)
                if (parts_[j].bearing != Bearing::turn) parts_[j].bearing = Bearing::struck;
            return;
        }
    }

    /// 因投诉刁难员工的，从重处分责任人: it is the managers who pay.
    void blame_managers() {
        for (std::size_t i = 1; i < parts_.size(); ++i) {
            const auto& cause = parts_[i - 1];
            if (parts_[i].bearing == Bearing::plain && cause.bearing == Bearing::shield &&
                answers_for_it(parts_[i], cause))
                parts_[i].bearing = Bearing::idle;
            if (cause.bearing != Bearing::condition || !(holds_burden(words(cause)) || is_firms_fault(words(cause))))
                continue;
            if (parts_[i].bearing == Bearing::idle && is_given(words(parts_[i]))) parts_[i].bearing = Bearing::shield;
        }
    }

    /// 班组长不得收钱，违者撤职; 谁逼人加班，谁就别当班长: the manager pays for it.
    bool answers_for_it(const Part& one, const Part& ban) const {
        const auto text = words(one);
        if (text.starts_with(U"谁")) return true;
        return (text.starts_with(U"违者") || text.starts_with(U"违反") || text.starts_with(U"一经")) &&
               speaker_of(ban) == Speaker::firm;
    }

    /// 外地户籍、短工龄，均不构成理由: what stands before 均 is what is spoken of.
    void speak_of_what_stood_before() {
        for (std::size_t i = 1; i < parts_.size(); ++i) {
            const auto text = words(parts_[i]);
            const bool sums_up = text.starts_with(U"均") || text.starts_with(U"都") || text.starts_with(U"皆") ||
                                 text.starts_with(U"一律") || text.starts_with(U"统统") || text.starts_with(U"概");
            auto& topic = parts_[i - 1];
            if (sums_up && parts_[i].bearing == Bearing::shield && topic.bearing == Bearing::plain &&
                !holds_denial(words(topic)) && !has_money(paper_, sentence_, topic))
                topic.bearing = Bearing::condition;
        }
    }

    const Paper& paper_;
    const Sentence& sentence_;
    std::vector<Part> parts_;
};

}  // namespace

std::vector<Part> parts_of(const Paper& paper, const Sentence& sentence) { return Weighing{paper, sentence}.run(); }

Whole whole_of(const std::vector<Part>& parts) {
    Whole whole;
    bool spared = false;
    for (const auto& part : parts) {
        const bool covers = part.bearing == Bearing::shield || part.bearing == Bearing::struck;
        if (covers || part.bearing == Bearing::idle || part.bearing == Bearing::condition) {
            spared |= covers;
            continue;
        }
        if (spared && part.bearing == Bearing::turn) whole.turns = part.begin;
        return whole;
    }
    whole.spares = spared;
    return whole;
}

bool lists_what_is_spared(const Paper& paper, const Sentence& opening) {
    auto words = paper.words(opening.begin, opening.end);
    const auto colon = words.find(U'：');
    if (colon == Words::npos) return false;
    if (words.substr(0, colon).ends_with(U"情形不付"))
        return is_firms_fault(words.substr(colon + 1)) && has_words(words.substr(colon + 1, 3), {U"甲方", U"公司"});
    words = words.substr(0, colon + 1);
    if (!has_words(words, {U"下列", U"以下"})) return false;
    return has_words(words, {U"不付违约金", U"不支付违约金", U"不负支付义务", U"无须支付违约金", U"不负违约责任",
                             U"做法不得", U"行为不得", U"管理人员不得", U"公司不得", U"甲方不得"});
}

}  // namespace gongyou::checkup

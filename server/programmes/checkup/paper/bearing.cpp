#include "programmes/checkup/paper/bearing.hpp"

#include <algorithm>

#include "programmes/checkup/paper/denied_act.hpp"
#include "programmes/checkup/paper/named_in_part.hpp"
#include "programmes/checkup/paper/part_words.hpp"

namespace gongyou::checkup {

namespace {
using namespace part_words;

class Weighing {
public:
    Weighing(const Paper& paper, const Sentence& sentence) : paper_{paper}, sentence_{sentence} {}

    std::vector<Part> run() {
        part();
        for (auto& one : parts_) one.bearing = bearing_of(one);
        if (!may_spare()) return std::move(parts_);
        for (auto& one : parts_)
            if (one.bearing == Bearing::plain && is_idle(one)) one.bearing = Bearing::idle;
        strike_on();
        deny_on();
        speak_of_what_stood_before();
        strike_back();
        blame_managers();
        follow_turns();
        take_at_once();
        return std::move(parts_);
    }

private:
    void part() {
        const Words text = paper_.text.text;
        auto begin = sentence_.begin;
        for (auto at = begin; at <= sentence_.end; ++at) {
            if (at < sentence_.end && text[at] != U'，' && text[at] != U'：') continue;
            if (at > begin) {
                parts_.push_back({begin, at, Bearing::plain});
                words_.emplace_back(without_edges(begin, at));
            }
            begin = at + 1;
        }
    }

    Words without_edges(std::uint32_t begin, std::uint32_t end) const {
        auto text = paper_.words(begin, end);
        while (!text.empty() && (text.front() == U' ' || text.front() == U'"')) text.remove_prefix(1);
        return text;
    }

    const SievedText& words(const Part& one) const { return words_[static_cast<std::size_t>(&one - parts_.data())]; }

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

    /// All but idle, which is told apart from plain where it matters.
    Bearing bearing_of(const Part& one) {
        const auto& text = words(one);
        if (is_rumour(text) || stays_unsigned(text) || disowns(text)) return Bearing::struck;
        if (begins_a_turn(text)) return turned(one, text);
        if (strikes(text, look_back(one, one.end))) return Bearing::struck;
        if (threatens_managers(text)) return Bearing::shield;
        const bool is_last = one.end == parts_.back().end;
        if (is_condition(text) && !(is_last && text.ends_with(U"的"))) return Bearing::condition;
        if (has_money(paper_, sentence_, one)) return Bearing::plain;
        return denies(one, text) || (refuses_for_worker(text, one) && !is_given_or_bound(one, text)) ? Bearing::shield
                                                                                                     : Bearing::plain;
    }

    /// The firm denies itself what would weigh on the worker.
    bool denies(const Part& one, const SievedText& text) const {
        if (!holds_denial(text) || holds_one_of(text, {U"不适用", U"归公司", U"归甲方"}))  // 没有收回的提成归公司
            return false;
        const auto speaker = speaker_of(one);
        if (denies_a_burden(text, speaker) && !leaves_unlimited(text, before(one))) return true;
        if (speaker_in(paper_, sentence_, one.begin, up_to_denial(one)) != Speaker::worker &&
            keeps_employed(text, before(one)))
            return true;
        return denies_what_stands_before(text, before(one));
    }

    /// Whether a part shields, or may yet: only then does it matter which of the others are idle.
    bool may_spare() const {
        return std::ranges::any_of(parts_, [this](const Part& one) {
            return one.bearing == Bearing::shield || one.bearing == Bearing::struck ||
                   (one.bearing == Bearing::condition && blames_firm(one));
        });
    }

    bool is_given_or_bound(const Part& one, const SievedText& text) const {
        return is_given(text) || is_limit(text) || introduces(text) || is_lawful_notice(one, text) ||
               takes_only_what_was_missed(text);
    }

    bool is_idle(const Part& one) const {
        const auto& text = words(one);
        const bool money = has_money(paper_, sentence_, one);
        if (!money && is_given_or_bound(one, text)) return true;
        if (holds_denial(text) || holds_burden(text)) return false;
        return (is_mild(text) && !has_value(paper_, sentence_, one)) ||
               (!money && text.size() <= 24 && holds_no_matter(paper_, sentence_, one));
    }

    /// 提前三十日书面告知甲方: no more than the law asks.
    bool is_lawful_notice(const Part& one, const SievedText& text) const {
        if (!holds_one_of(text, {U"提前"}) || holds_denial(text) ||
            holds_one_of(text, {U"批准", U"方可", U"扣", U"审批"}))
            return false;
        double shortest = 99;
        const bool of_firm = speaker_in(paper_, sentence_, one.begin, one.end, true) == Speaker::firm;
        for (auto i = first_from(paper_.values, sentence_.first_value, sentence_.last_value, one.begin);
             i < sentence_.last_value && paper_.values[i].begin < one.end; ++i) {
            const auto& value = paper_.values[i];
            if (!value.months()) continue;
            if (*value.months() > 1.02) return false;
            shortest = std::min(shortest, *value.months());
        }
        return of_firm ? shortest >= 0.95 && shortest < 99 : shortest <= (holds_one_of(text, {U"试用"}) ? 0.11 : 1.02);
    }

    /// 但不禁止乙方向工会反映: what turns may shield too.
    Bearing turned(const Part& one, const SievedText& text) const {
        const bool but = text.starts_with(U"但") || text.starts_with(U"不过");
        return but && !has_money(paper_, sentence_, one) && denies_a_burden(text, speaker_of(one)) ? Bearing::shield
                                                                                                   : Bearing::turn;
    }

    /// 人事经理应当拒绝: the firm will not take what the worker should not give.
    bool refuses_for_worker(const SievedText& text, const Part& one) const {
        return holds_one_of(
                   text, {U"应当拒绝", U"应拒绝", U"须拒绝", U"必须拒绝", U"不得同意", U"不能答应", U"不得接受",
                          U"不予接受", U"不会同意", U"一律拒收", U"应当制止", U"应当拒收", U"应拒收", U"应当劝阻"}) &&
               holds_one_of(before(one), {U"不参保", U"不缴", U"不交", U"放弃", U"折现", U"自愿", U"不签"}) &&
               speaker_of(one) == Speaker::firm;
    }

    /// 传言二："隔壁…，我们也要跟: what is told goes on to the end.
    void strike_on() {
        bool telling = false;
        for (auto& one : parts_) {
            telling |= one.bearing == Bearing::struck && is_rumour(words(one));
            if (holds_one_of(words(one).substr(0, 4), {U"确实", U"的确", U"没错", U"属实"})) telling = false;
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

    /// 但查无实据的，不得处分: what turns is a case, and it is spared too.
    void follow_turns() {
        bool all_spare = true;
        for (auto i = parts_.size(); i-- > 0;) {
            auto& one = parts_[i];
            if (one.bearing == Bearing::turn && all_spare && i + 1 < parts_.size() && words(one).starts_with(U"但") &&
                is_condition(words(one)))
                one.bearing = Bearing::condition;
            all_spare &= one.bearing != Bearing::plain && one.bearing != Bearing::turn;
        }
    }

    /// 不扣押金，押一个月工资: something else is taken at once, and what was denied does not cover it.
    void take_at_once() {
        for (std::size_t i = 1; i < parts_.size(); ++i)
            if (parts_[i - 1].bearing == Bearing::shield && parts_[i].bearing == Bearing::plain &&
                begins_with_burden(words(parts_[i])))
                parts_[i].bearing = Bearing::turn;
    }

    /// 因投诉刁难员工的，从重处分责任人: it is the managers who pay.
    void blame_managers() {
        for (std::size_t i = 1; i < parts_.size(); ++i) {
            const auto& cause = parts_[i - 1];
            if (parts_[i].bearing == Bearing::plain && cause.bearing == Bearing::shield &&
                answers_for_it(parts_[i], cause))
                parts_[i].bearing = Bearing::idle;
            if (cause.bearing != Bearing::condition || !blames_firm(cause)) continue;
            if (parts_[i].bearing == Bearing::idle && is_given(words(parts_[i]))) parts_[i].bearing = Bearing::shield;
        }
    }

    /// A case in which the firm burdens somebody, or is at fault.
    bool blames_firm(const Part& cause) const {
        const auto& text = words(cause);
        return !even_if(text) && (holds_burden(text) || is_firms_fault(text));
    }

    /// 班组长不得收钱，违者撤职; 谁逼人加班，谁就别当班长: the manager pays for it.
    bool answers_for_it(const Part& one, const Part& ban) const {
        const auto& text = words(one);
        if (text.starts_with(U"谁")) return true;
        return (text.starts_with(U"违者") || text.starts_with(U"违反") || text.starts_with(U"一经")) &&
               speaker_of(ban) == Speaker::firm;
    }

    bool adds_on(std::size_t i) const {
        return i < parts_.size() && (words(parts_[i]).starts_with(U"或") || words(parts_[i]).starts_with(U"以及"));
    }

    /// 不得降低工资，限制晋升，或者解除合同: what is denied goes on over the comma.
    void deny_on() {
        for (std::size_t i = 1; i < parts_.size(); ++i) {
            const auto& text = words(parts_[i]);
            const bool adds = adds_on(i);
            if (parts_[i - 1].bearing == Bearing::shield && !holds_denial(text) &&
                !has_value(paper_, sentence_, parts_[i]) && (adds || (begins_with_burden(text) && adds_on(i + 1))) &&
                parts_[i].bearing != Bearing::turn)
                parts_[i].bearing = Bearing::shield;
        }
    }

    /// 外地户籍、短工龄，均不构成理由: what stands before 均 is what is spoken of.
    void speak_of_what_stood_before() {
        for (std::size_t i = 1; i < parts_.size(); ++i) {
            const auto& text = words(parts_[i]);
            const bool sums_up = text.starts_with(U"均") || text.starts_with(U"都") || text.starts_with(U"皆") ||
                                 text.starts_with(U"一律") || text.starts_with(U"统统") || text.starts_with(U"概") ||
                                 text.starts_with(U"不因");
            auto& topic = parts_[i - 1];
            if (sums_up && parts_[i].bearing == Bearing::shield && topic.bearing == Bearing::plain &&
                !holds_denial(words(topic)) && !has_money(paper_, sentence_, topic))
                topic.bearing = Bearing::condition;
        }
    }

    const Paper& paper_;
    const Sentence& sentence_;
    std::vector<Part> parts_;
    std::vector<SievedText> words_;  ///< of each part
};

/// 我是竹器厂的老板: what he promises, he promises for the firm. Anybody else's promise is a worker's.
bool is_by_employer(const Paper& paper) {
    constexpr std::size_t head = 200, name = 24;
    const auto text = Words{paper.text.text}.substr(0, head);
    const auto at = text.find(U"我是");
    return at != Words::npos && holds_one_of(SievedText{text.substr(at, name)},
                                             {U"老板", U"厂长", U"店长", U"站长", U"经理", U"包工头", U"负责人"});
}

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
        return is_firms_fault(words.substr(colon + 1)) && holds_one_of(words.substr(colon + 1, 3), {U"甲方", U"公司"});
    words = words.substr(0, colon + 1);
    if (!holds_one_of(words, {U"下列", U"以下", U"下面", U"如下", U"这些"})) return false;
    if (holds_one_of(words, {U"一样都不", U"一样不做", U"一件都不", U"一条都不", U"都不做"}) && is_by_employer(paper))
        return true;
    if (holds_one_of(words, {U"不付违约金", U"不支付违约金", U"不负支付义务", U"无须支付违约金", U"不负违约责任"}))
        return true;
    const bool wrong = holds_one_of(words, {U"是错的", U"都错", U"错误", U"违法", U"不合法", U"要不得"}) &&
                       holds_one_of(words, {U"做法", U"说法", U"条款", U"写法", U"口头禅", U"土办法"});
    const bool forbidden =
        holds_one_of(words, {U"禁止", U"严禁", U"不得", U"不许", U"不准", U"不允许", U"杜绝", U"不搞"});
    const bool to_firm =
        holds_one_of(words, {U"举报", U"投诉", U"管理人员", U"各部门", U"班组长", U"主管", U"主任", U"公司不得",
                             U"甲方不得", U"甲方的", U"公司的做法", U"人事", U"本公司不", U"土办法"});
    return wrong || (forbidden && to_firm);
}

}  // namespace gongyou::checkup

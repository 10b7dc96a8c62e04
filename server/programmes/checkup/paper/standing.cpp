#include <algorithm>

#include "programmes/checkup/paper/bearing.hpp"
#include "programmes/checkup/paper/sentences.hpp"
#include "programmes/checkup/text/sieve.hpp"

namespace gongyou::checkup {

namespace {

bool holds_words(std::u32string_view text, std::u32string_view words) {
    return text.find(words) != std::u32string_view::npos;
}

/// A short line that names what follows and says nothing: 第三章 工资, 五、违约责任.
bool is_heading(const Paper& paper, const Sentence& sentence, std::size_t index) {
    const auto words = paper.words(sentence.begin, sentence.end);
    const auto& line = paper.clauses[sentence.clause];
    if (words.size() > 14 || sentence.first_value != sentence.last_value) return false;
    const bool alone = (sentence.end >= paper.text.text.size() || paper.text.text[sentence.end] == U'\n') &&
                       (index == 0 || paper.sentences[index - 1].clause != sentence.clause);
    if (!alone || words.find_first_of(U"，：_") != std::u32string_view::npos) return false;
    const auto& has = sentence.has;
    if (has[word::party_b] && words.find(U'为') != std::u32string_view::npos) return false;
    if (has[word::by_law] && (has[word::enrol] || has[word::pay])) return false;  // 五、社会保险依法缴纳
    if (has[word::must_not] || has[word::must] || has[word::not_] || has[word::deemed]) return false;
    return line.is_article || line.number.find("章") != std::string::npos ||
           (line.number.empty() && index + 1 < paper.sentences.size());
}

/// A heading that opens a part in which others' clauses are shown, or the form explains itself.
bool opens_explanation(const SievedText& words) {
    return holds_one_of(words, {U"填写说明", U"使用说明", U"签约须知", U"签订须知", U"签订说明", U"误区", U"典型案例",
                                U"以案", U"问答", U"目录", U"常见违法", U"反面", U"错误示例", U"违法条款", U"案例"});
}

constexpr std::uint32_t no_clause = 0xFFFFFFFF;

/// A lesson about the law shows others' clauses all the way down.
bool teaches(std::u32string_view head) {
    head = head.substr(0, head.find(U'\n'));
    for (const auto mark :
         {U"讲义", U"普法", U"案例汇编", U"宣讲", U"不能写什么", U"违法条款", U"法律问答", U"以案说法", U"宣传栏",
          U"普法专栏", U"学法", U"判断题", U"试题", U"试卷", U"测验", U"考卷", U"练习题"})
        if (holds_words(head, mark)) return true;
    return false;
}

/// Where an explanation ends: the title of the paper itself, its parties, a part with another heading.
bool ends_explanation(const SievedText& words, bool heading) {
    return words.starts_with(U"甲方") || words.starts_with(U"用人单位名称") || (heading && !opens_explanation(words));
}

/// 公司不接受辞职, 公司不予同意申诉: what the firm will not have is the worker's right, and the sentence is meant.
bool is_still_against_worker(const Paper& paper, const Sentence& sentence) {
    for (auto i = sentence.first_token; i < sentence.last_token; ++i) {
        const auto& token = paper.tokens[i];
        if (token.meaning != word::still) continue;
        const auto behind = paper.words(token.end, std::min(token.end + 6, sentence.end));
        for (const auto right : {U"辞职", U"离职", U"辞工", U"申诉", U"申辩", U"异议", U"投诉", U"请假"})
            if (holds_words(behind, right)) return true;
    }
    return false;
}

bool is_condemned(const Paper& paper, const Sentence& sentence) {
    return sentence.has[word::condemned] || sentence.has[word::reported] ||
           (sentence.has[word::still] && !is_still_against_worker(paper, sentence));
}

/// A question asks; it agrees nothing.
bool is_question(const Paper& paper, const Sentence& sentence) {
    const auto words = paper.words(sentence.begin, sentence.end);
    const bool marked = sentence.end < paper.text.text.size() && paper.text.text[sentence.end] == U'？';
    return marked || words.ends_with(U"吗") || words.ends_with(U"行不行") || words.ends_with(U"是否正确") ||
           words.ends_with(U"对不对") || words.ends_with(U"是否合法") || words.ends_with(U"合不合法") ||
           words.starts_with(U"下列说法是否");
}

/// 公司可以收取押金。（×）: a test says that it is wrong.
bool is_marked_wrong(const Paper& paper, const Sentence& sentence) {
    const std::u32string_view text = paper.text.text;
    for (const std::u32string_view mark : {U"（×）", U"（✘）", U"（错）", U"（错误）", U"×", U"✘"}) {
        const auto behind = text.substr(sentence.end, mark.size() + 1);
        if (behind.starts_with(mark) || (!behind.empty() && behind.substr(1).starts_with(mark)) ||
            paper.words(sentence.begin, sentence.end).ends_with(mark))
            return true;
    }
    return false;
}

/// "受伤不报，工钱照给。"--不行: what was quoted is turned down right behind it.
bool is_turned_down(const Paper& paper, const Sentence& sentence) {
    auto behind = std::u32string_view{paper.text.text}.substr(sentence.end, 10);
    const auto quote = behind.find(U'"');
    if (quote == std::u32string_view::npos || quote > 1) return false;
    behind.remove_prefix(quote + 1);
    if (!behind.starts_with(U"-")) return false;
    while (behind.starts_with(U"-")) behind.remove_prefix(1);
    for (const auto no : {U"不", U"没有", U"没这", U"错", U"假", U"胡", U"谣", U"瞎", U"乱说"})
        if (behind.starts_with(no)) return true;
    return false;
}

/// ✘ “进厂交押金五百”: a poster's example of what must not be.
bool is_crossed_out(const Paper& paper, const Sentence& sentence) {
    auto at = paper.clauses[sentence.clause].begin;
    const auto& text = paper.text.text;
    while (at < sentence.end && (text[at] == U' ' || text[at] == U'“' || text[at] == U'"')) ++at;
    const auto words = paper.words(at, std::max(at, sentence.end));
    if (words.starts_with(U"【错") || words.starts_with(U"（错") || words.starts_with(U"[错")) return true;
    const char32_t first = at < text.size() ? text[at] : U' ';
    return first == U'✘' || first == U'×' || first == U'✗' || first == U'❌' || first == U'✖';
}

/// The sentence without what it puts in quotation marks; the marks pair off in turn.
std::u32string outside_quotes(std::u32string_view words) {
    std::u32string outside;
    bool quoted = false;
    for (const auto c : words) {
        if (c == U'“' || c == U'”' || c == U'"') {
            quoted = c == U'“' || (c == U'"' && !quoted);
            continue;
        }
        if (!quoted) outside += c;
    }
    return outside;
}

/// 本公司不搞“押一个月工资”那一套: what is quoted is named to be denied.
bool denies_what_it_quotes(std::u32string_view words) {
    if (words.find_first_of(U"“\"") == words.npos) return false;
    const auto outside = outside_quotes(words);
    if (outside.size() + 4 > words.size()) return false;
    return holds_one_of(outside,
                        {U"不采用", U"不搞",     U"不兴", U"不实行", U"从不",       U"不叫",     U"绝不",     U"作废",
                         U"擦掉",   U"不算数",   U"拆了", U"停用",   U"一律退回",   U"没有的事", U"不是真的", U"字样",
                         U"这类话", U"之类的话", U"相逼", U"要挟",   U"一类的做法", U"那一套"});
}

/// 以前罚款的规矩作废: an old custom is done away with, whatever it was.
bool abolishes_a_custom(std::u32string_view words) {
    return holds_one_of(words, {U"以前", U"过去", U"旧", U"老规矩", U"从前"}) &&
           holds_one_of(words, {U"规矩", U"告示", U"做法", U"土办法", U"土政策", U"黑板", U"老规定"}) &&
           holds_one_of(words, {U"作废", U"擦掉", U"不算数", U"废止", U"废除", U"取消", U"不再"});
}

/// 一切土办法——罚款、罚站——统统禁止: the ways of punishing are what is banned.
bool bans_ways(std::u32string_view words) {
    return holds_one_of(words, {U"统统禁止", U"一律禁止", U"一概禁止", U"全部禁止", U"统统取消", U"一律取消"}) &&
           holds_one_of(words, {U"土办法", U"做法", U"手段", U"处罚方式", U"惩罚方式"});
}

/// 这些做法统统违法: what stands before it in the paragraph was told to be condemned.
bool condemns_what_was_told(const Paper& paper, const Sentence& sentence) {
    const auto words = paper.words(sentence.begin, sentence.end);
    const bool points_back = words.starts_with(U"这些") || words.starts_with(U"上述做法") ||
                             words.starts_with(U"以上做法") || words.starts_with(U"此类做法");
    return points_back && sentence.has[word::condemned];
}

/// 下列行为本公司一律禁止，员工可以举报: the firm forbids it to itself, and the items are what it does not do.
bool forbids_to_employer(std::u32string_view lead) {
    const bool of_acts = holds_words(lead, U"下列") || holds_words(lead, U"以下");
    const bool forbids = holds_words(lead, U"禁止") || holds_words(lead, U"不得") || holds_words(lead, U"不允许");
    const bool for_staff =
        holds_words(lead, U"举报") || holds_words(lead, U"投诉") || holds_words(lead, U"管理人员不得");
    if (of_acts && forbids && for_staff) return true;
    if (of_acts && holds_words(lead, U"追究") && holds_one_of(lead, {U"管理人员责任", U"店长责任", U"主管责任"}))
        return true;
    const auto opening = lead.substr(0, lead.find(U'：'));
    const bool of_firm = holds_one_of(opening, {U"甲方", U"公司", U"单位"}) &&
                         !holds_one_of(opening, {U"乙方", U"员工", U"职工", U"工人"});
    const bool will_not = holds_one_of(opening, {U"不会做的", U"绝不做", U"从不做", U"不做的事"}) ||
                          opening.ends_with(U"甲方不得") || opening.ends_with(U"公司不得") ||
                          opening.ends_with(U"单位不得") ||
                          (holds_one_of(opening, {U"承诺", U"保证"}) &&
                           holds_one_of(opening, {U"不为", U"不做", U"不作", U"不会", U"不实施"}));
    return of_firm && ((of_acts && holds_words(opening, U"不得") && !holds_words(opening, U"情形")) || will_not);
}

/// Whether what follows are items of this sentence.
bool opens_list(const Paper& paper, const Sentence& sentence) {
    const auto words = paper.words(sentence.begin, sentence.end);
    return words.ends_with(U"：") ||
           (words.size() > 2 && words.substr(words.size() - 3).find(U'：') != std::u32string_view::npos);
}

/// 一、下列旧规定自即日起作废: what is listed below it is no longer in force, up to the next heading of its kind.
bool abolishes_what_is_listed(std::u32string_view words) {
    return words.size() <= 40 && holds_one_of(words, {U"下列", U"以下", U"如下"}) &&
           holds_one_of(words, {U"作废", U"废止", U"停用", U"不再执行", U"不再适用", U"收回", U"撤销"}) &&
           holds_one_of(words,
                        {U"规定", U"制度", U"条款", U"条文", U"通知", U"办法", U"样本", U"做法", U"告示", U"守则"});
}

/// "一、" and "1." are numbers of different kinds; none is a kind of its own.
enum class NumberKind { none, chinese, other };
NumberKind kind_of(const std::string& number) {
    if (number.empty()) return NumberKind::none;
    constexpr std::string_view numerals[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "第"};
    return std::ranges::any_of(numerals, [&](std::string_view one) { return number.starts_with(one); })
               ? NumberKind::chinese
               : NumberKind::other;
}

/// The first of the sentences of a clause that are parted from this one by ； alone.
std::size_t first_of_run(const Paper& paper, std::size_t i) {
    const auto last = i;
    while (i > 0 && last - i < 20 && paper.sentences[i - 1].clause == paper.sentences[i].clause &&
           paper.text.text[paper.sentences[i - 1].end] == U'；')
        --i;
    return i;
}

/// Whether a sentence belongs to 下列做法不得出现：1. …；2. …, all in one paragraph: it opens it, or follows on a ；.
bool listed_as_spared(const Paper& paper, std::size_t i) {
    if (lists_what_is_spared(paper, paper.sentences[i]) && !opens_list(paper, paper.sentences[i])) return true;
    const auto& before = paper.sentences[i - 1];
    return before.is_reported && before.clause == paper.sentences[i].clause && paper.text.text[before.end] == U'；' &&
           lists_what_is_spared(paper, paper.sentences[first_of_run(paper, i)]);
}

/// Tokens and values of a sentence that begin before `at` stay in it; the rest goes into the one returned.
Sentence cut_off(Paper& paper, Sentence& sentence, std::uint32_t at) {
    Sentence rest = sentence;
    sentence.end = rest.begin = at;
    while (rest.first_token < rest.last_token && paper.tokens[rest.first_token].begin < at) ++rest.first_token;
    while (rest.first_value < rest.last_value && paper.values[rest.first_value].begin < at) ++rest.first_value;
    sentence.last_token = rest.first_token;
    sentence.last_value = rest.first_value;
    for (auto* one : {&sentence, &rest}) {
        one->has.reset();
        for (auto i = one->first_token; i < one->last_token; ++i) one->has.set(paper.tokens[i].meaning);
    }
    return rest;
}

/// Says which sentences spare the worker. One that spares him up to a 但 becomes two: 公司不收押金，但工装须交保证金.
void tell_what_spares(Paper& paper) {
    std::vector<Sentence> all;
    all.reserve(paper.sentences.size());
    for (auto sentence : paper.sentences) {
        auto whole = whole_of(parts_of(paper, sentence));
        if (whole.turns > 0) {
            auto rest = cut_off(paper, sentence, whole.turns);
            sentence.spares_worker = true;
            all.push_back(sentence);
            sentence = rest;
            whole = whole_of(parts_of(paper, sentence));
        }
        sentence.spares_worker = whole.spares;
        all.push_back(sentence);
    }
    paper.sentences = std::move(all);
}

void tell_clauses(Paper& paper) {
    for (std::uint32_t i = 0; i < paper.sentences.size(); ++i) {
        auto& clause = paper.clauses[paper.sentences[i].clause];
        if (clause.last_sentence == 0) clause.first_sentence = i;
        clause.last_sentence = i + 1;
        clause.has |= paper.sentences[i].has;
    }
}

}  // namespace

void tell_standing(Paper& paper) {
    tell_what_spares(paper);
    tell_clauses(paper);
    const bool is_lesson = teaches(std::u32string_view{paper.text.text}.substr(0, 60));
    std::uint32_t explained_clause = no_clause;
    bool explaining = false;
    std::int32_t lead = -1;
    std::uint32_t lead_clause = 0;
    auto abolishing = NumberKind::none;  ///< what kind of number the heading of a list of what is void has
    paper.has.reset();
    for (std::size_t i = 0; i < paper.sentences.size(); ++i) {
        auto& sentence = paper.sentences[i];
        const auto words = paper.words(sentence);
        sentence.is_heading = is_heading(paper, sentence, i);
        if (explaining && ends_explanation(words, sentence.is_heading)) explaining = false;
        if (words.size() <= 20 && opens_explanation(words) && (sentence.is_heading || words.ends_with(U"：")))
            explaining = true;
        if (words.size() > 6 && opens_explanation(words.substr(0, words.find(U'：'))) && words.find(U'：') < 8)
            explained_clause = sentence.clause;  // 填写说明：1. …；2. …, all in one paragraph
        sentence.is_reported = is_lesson || explaining || explained_clause == sentence.clause ||
                               is_condemned(paper, sentence) || is_question(paper, sentence) ||
                               is_crossed_out(paper, sentence) || is_marked_wrong(paper, sentence) ||
                               is_turned_down(paper, sentence) || denies_what_it_quotes(words) || bans_ways(words) ||
                               abolishes_a_custom(words) ||
                               (holds_words(words, U"：") && !words.ends_with(U"：") && forbids_to_employer(words));
        const auto number_kind = kind_of(paper.clauses[sentence.clause].number);
        const bool is_past_the_list =
            number_kind == abolishing || number_kind == NumberKind::none || sentence.is_heading;
        if (i > 0 && paper.sentences[i - 1].clause != sentence.clause && is_past_the_list)
            abolishing = NumberKind::none;
        if (abolishing != NumberKind::none) sentence.is_reported = true;
        if (abolishes_what_is_listed(words)) abolishing = number_kind;
        if (condemns_what_was_told(paper, sentence))
            for (auto before = i; before-- > 0 && paper.sentences[before].clause == sentence.clause;)
                paper.sentences[before].is_reported = true;

        if (i > 0 && listed_as_spared(paper, i)) sentence.is_reported = true;

        const auto& number = paper.clauses[sentence.clause].number;
        const bool follows_on =  // a list whose lines have no numbers
            lead >= 0 &&
            (static_cast<std::size_t>(lead) + 1 == i || paper.text.text[paper.sentences[i - 1].end] == U'；');
        const bool other_article = sentence.clause != lead_clause &&
                                   (paper.clauses[sentence.clause].is_article || (number.empty() && !follows_on));
        const bool is_counted_off =  // 下列做法都是错的：, and below it 一、…, 二、…
            lead >= 0 && !number.empty() && !number.starts_with("第") && paper.clauses[lead_clause].number.empty() &&
            lists_what_is_spared(paper, paper.sentences[static_cast<std::size_t>(lead)]);
        if (lead >= 0 && other_article && !is_counted_off) lead = -1;
        if (lead >= 0 && !sentence.is_heading) {
            sentence.lead = lead;
            const auto& opening = paper.sentences[static_cast<std::size_t>(lead)];
            if (opening.is_reported || lists_what_is_spared(paper, opening) ||
                forbids_to_employer(paper.words(opening)))
                sentence.is_reported = true;
        }
        const bool lists_at_once = holds_words(words, U"：") && forbids_to_employer(words);
        if (opens_list(paper, sentence) || lists_at_once)
            lead = static_cast<std::int32_t>(i), lead_clause = sentence.clause;
        if (!sentence.is_heading) paper.has |= sentence.has;
    }
}

}  // namespace gongyou::checkup

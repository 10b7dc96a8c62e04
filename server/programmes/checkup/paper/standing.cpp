#include <algorithm>

#include "programmes/checkup/paper/sentences.hpp"

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
bool opens_explanation(std::u32string_view words) {
    for (const auto mark : {U"填写说明", U"使用说明", U"签约须知", U"签订须知", U"签订说明", U"误区", U"典型案例",
                            U"以案", U"问答", U"目录", U"常见违法", U"反面", U"错误示例", U"违法条款", U"案例"})
        if (holds_words(words, mark)) return true;
    return false;
}

constexpr std::uint32_t no_clause = 0xFFFFFFFF;

/// A lesson about the law shows others' clauses all the way down.
bool teaches(std::u32string_view head) {
    head = head.substr(0, head.find(U'\n'));
    for (const auto mark : {U"讲义", U"普法", U"案例汇编", U"宣讲", U"不能写什么", U"违法条款", U"法律问答",
                            U"以案说法", U"宣传栏", U"普法专栏", U"学法"})
        if (holds_words(head, mark)) return true;
    return false;
}

/// Where an explanation ends: the title of the paper itself, its parties, a part with another heading.
bool ends_explanation(std::u32string_view words, bool heading) {
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

bool holds_one_of(std::u32string_view words, std::initializer_list<std::u32string_view> some) {
    return std::ranges::any_of(some, [&](std::u32string_view one) { return holds_words(words, one); });
}

/// 公司不因员工未办妥交接而拒付工资, 不得以未批准为由拒绝: what the firm will not let fall on the worker.
bool keeps_from_worker(std::u32string_view words) {
    for (const std::u32string_view mark : {U"不因", U"不得因", U"不会因", U"不以", U"不得以"}) {
        const auto at = words.find(mark);
        if (at == words.npos) continue;
        const auto before = words.substr(0, at);
        const auto part = before.substr(before.find_last_of(U"，；：") + 1);
        const auto behind = words.substr(at + mark.size());
        if (holds_one_of(part, {U"乙方", U"员工", U"职工", U"本人", U"劳动者"}) &&
            !holds_one_of(part, {U"甲方", U"公司"}))
            continue;
        if (holds_one_of(words, {U"本人", U"承诺", U"保证", U"自愿", U"即使", U"哪怕", U"也不得"}) ||
            holds_one_of(behind, {U"但", U"除外", U"除非"}))
            continue;
        if (holds_one_of(behind, {U"拒付", U"拒发", U"扣", U"降低", U"减少", U"解除", U"辞退", U"处罚", U"处分",
                                  U"歧视", U"限制", U"代替", U"拖延", U"拖欠", U"拒绝", U"取消"}) &&
            !holds_one_of(behind, {U"承担", U"负责"}))
            return true;
    }
    return false;
}

/// 甲方拖欠工资的，乙方可以解除: what it gives the worker is his right.
bool gives_a_right(std::u32string_view words) {
    if (holds_one_of(words,
                     {U"不得", U"无权", U"放弃", U"但", U"仅", U"只能", U"须", U"后方可", U"才", U"不予", U"视为"}))
        return false;
    return holds_one_of(words, {U"的，乙方可以解除", U"的，乙方有权", U"的，员工有权", U"的，劳动者可以解除",
                                U"的，乙方可以拒绝", U"的，员工可以拒绝"});
}

/// A question asks; it agrees nothing.
bool is_question(const Paper& paper, const Sentence& sentence) {
    const auto words = paper.words(sentence.begin, sentence.end);
    const bool marked = sentence.end < paper.text.text.size() && paper.text.text[sentence.end] == U'？';
    return marked || words.ends_with(U"吗") || words.ends_with(U"行不行");
}

/// ✘ “进厂交押金五百”: a poster's example of what must not be.
bool is_crossed_out(const Paper& paper, const Sentence& sentence) {
    auto at = paper.clauses[sentence.clause].begin;
    const auto& text = paper.text.text;
    while (at < sentence.end && (text[at] == U' ' || text[at] == U'“' || text[at] == U'"')) ++at;
    const char32_t first = at < text.size() ? text[at] : U' ';
    return first == U'✘' || first == U'✗' || first == U'❌' || first == U'✖';
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
    return of_acts && forbids && for_staff;
}

/// Whether what follows are items of this sentence.
bool opens_list(const Paper& paper, const Sentence& sentence) {
    const auto words = paper.words(sentence.begin, sentence.end);
    return words.ends_with(U"：") ||
           (words.size() > 2 && words.substr(words.size() - 3).find(U'：') != std::u32string_view::npos);
}

}  // namespace

void tell_standing(Paper& paper) {
    const bool is_lesson = teaches(std::u32string_view{paper.text.text}.substr(0, 60));
    std::uint32_t explained_clause = no_clause;
    bool explaining = false;
    std::int32_t lead = -1;
    std::uint32_t lead_clause = 0;
    paper.has.reset();
    for (std::size_t i = 0; i < paper.sentences.size(); ++i) {
        auto& sentence = paper.sentences[i];
        const auto words = paper.words(sentence.begin, sentence.end);
        sentence.is_heading = is_heading(paper, sentence, i);
        if (explaining && ends_explanation(words, sentence.is_heading)) explaining = false;
        if (words.size() <= 20 && opens_explanation(words) && (sentence.is_heading || words.ends_with(U"：")))
            explaining = true;
        if (words.size() > 6 && opens_explanation(words.substr(0, words.find(U'：'))) && words.find(U'：') < 8)
            explained_clause = sentence.clause;  // 填写说明：1. …；2. …, all in one paragraph
        sentence.is_reported = is_lesson || explaining || explained_clause == sentence.clause ||
                               is_condemned(paper, sentence) || is_question(paper, sentence) ||
                               keeps_from_worker(words) || gives_a_right(words) || is_crossed_out(paper, sentence);
        if (condemns_what_was_told(paper, sentence))
            for (auto before = i; before-- > 0 && paper.sentences[before].clause == sentence.clause;)
                paper.sentences[before].is_reported = true;

        const auto& number = paper.clauses[sentence.clause].number;
        const bool other_article =
            sentence.clause != lead_clause && (paper.clauses[sentence.clause].is_article || number.empty());
        if (lead >= 0 && other_article) lead = -1;
        if (lead >= 0 && !sentence.is_heading) {
            sentence.lead = lead;
            const auto& opening = paper.sentences[static_cast<std::size_t>(lead)];
            if (opening.is_reported || forbids_to_employer(paper.words(opening.begin, opening.end)))
                sentence.is_reported = true;
        }
        if (opens_list(paper, sentence)) lead = static_cast<std::int32_t>(i), lead_clause = sentence.clause;
        if (!sentence.is_heading) paper.has |= sentence.has;
    }
}

}  // namespace gongyou::checkup

#include "programmes/checkup/paper/named_in_part.hpp"

#include "programmes/checkup/paper/part_words.hpp"

namespace gongyou::checkup {

namespace {
using part_words::Words;

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

/// Concepts that alone agree nothing.
bool weighs_nothing(word::Concept c) { return c <= word::head_of_firm || (c >= word::not_ && c <= word::without); }

}  // namespace

Speaker speaker_in(const Paper& paper, const Sentence& sentence, std::uint32_t from, std::uint32_t to, bool the_first) {
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
    if (speaker == Speaker::worker && !holds_one_of(words, {U"管理人员", U"任何人"})) return speaker;
    for (const auto manager : managers)
        if (words.find(manager) != Words::npos) return Speaker::firm;
    return speaker;
}

bool has_value(const Paper& paper, const Sentence& sentence, const Part& part) {
    const auto i = first_from(paper.values, sentence.first_value, sentence.last_value, part.begin);
    return i < sentence.last_value && paper.values[i].begin < part.end;
}

bool has_money(const Paper& paper, const Sentence& sentence, const Part& part) {
    for (auto i = first_from(paper.values, sentence.first_value, sentence.last_value, part.begin);
         i < sentence.last_value && paper.values[i].begin < part.end; ++i)
        if (paper.values[i].unit == Unit::yuan) return true;
    return false;
}

bool holds_no_matter(const Paper& paper, const Sentence& sentence, const Part& part) {
    for (auto i = first_from(paper.tokens, sentence.first_token, sentence.last_token, part.begin);
         i < sentence.last_token && paper.tokens[i].begin < part.end; ++i)
        if (!weighs_nothing(paper.tokens[i].meaning)) return false;
    return true;
}

}  // namespace gongyou::checkup

#include "programmes/checkup/rules/form.hpp"

#include "programmes/checkup/paper/boxes.hpp"
#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/text/normal_text.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

/// A place to sign: where its label stands and what is written behind it.
struct Signature {
    std::uint32_t at = 0;
    bool is_there = false;
    bool is_filled = false;
};

bool is_name_written(std::u32string_view value) {
    for (const char32_t c : value)
        if ((is_han(c) && c != U'年' && c != U'月' && c != U'日' && c != U'期') || is_latin(c)) return true;
    return false;
}

std::u32string_view behind_label(std::u32string_view text, std::size_t at) {
    while (at < text.size() && (text[at] == U'：' || text[at] == U' ')) ++at;
    auto end = std::min(text.find(U'\n', at), text.size());
    for (const auto stop :
         {U"甲方", U"乙方", U"日期", U"签订", U"签署", U"劳动者", U"用人单位", U"（正文", U"法定代表"})
        end = std::min(end, std::min(text.find(stop, at), text.size()));
    return text.substr(at, end - at);
}

/// The last place where a party signs: 甲方（盖章）：…, 乙方（签字）：….
Signature signature_of(std::u32string_view text, std::initializer_list<std::u32string_view> parties) {
    Signature found;
    for (const auto party : parties) {
        for (auto at = text.find(party); at != std::u32string_view::npos; at = text.find(party, at + 1)) {
            auto behind = at + party.size();
            const auto label = text.substr(behind, 14);
            bool signs = false;
            if (label.starts_with(U"（")) {
                const auto close = label.find(U'）');
                signs =
                    close != std::u32string_view::npos && holds_any(label.substr(0, close), {U"章", U"签", U"捺印"});
                behind += signs ? close + 1 : 0;
            } else if (label.starts_with(U"盖章") || label.starts_with(U"签字") || label.starts_with(U"签名") ||
                       label.starts_with(U"代表")) {
                const auto next = label.substr(2, 1);
                signs = next == U"：" || next == U"_" || next == U" ";
                behind += 2;
            } else if (label.starts_with(U"_") && found.is_there == false) {
                signs = holds_any(text.substr(at - std::min<std::size_t>(at, 24), std::min<std::size_t>(at, 24)),
                                  {U"签字栏", U"落款", U"代表"});
            }
            if (!signs) continue;
            found = {static_cast<std::uint32_t>(at), true, is_name_written(behind_label(text, behind))};
        }
    }
    return found;
}

/// Filled in elsewhere: no bare form.
bool is_filled_in(const Inquiry& q) {
    return q.facts.parties.employer_name || q.facts.parties.worker_name || q.facts.wage_month || q.facts.term_start;
}

Signature of_employer(std::u32string_view text) { return signature_of(text, {U"甲方", U"用人单位", U"单位"}); }
Signature of_worker(std::u32string_view text) { return signature_of(text, {U"乙方", U"劳动者", U"员工", U"职工"}); }

std::size_t begin_of_signatures(std::u32string_view text) {
    std::size_t begin = std::u32string_view::npos;
    for (const auto& signature : {of_employer(text), of_worker(text)})
        if (signature.is_there) begin = std::min<std::size_t>(begin, signature.at);
    for (const auto label : {U"签订日期", U"签署日期", U"签约日期", U"签字日期"})
        begin = std::min(begin, text.find(label));
    return begin;
}

}  // namespace

Verdict not_signed(const Inquiry& q) {
    if (!q.paper.is_complete || !is_filled_in(q)) return false;
    if (const auto remark = remark_of_absence(q.paper, {U"签名", U"签字", U"盖章", U"落款"}, {U"空", U"未签", U"未盖"}))
        return Verdict::at(*remark);
    const std::u32string_view text = q.paper.text.text;
    for (const auto& signature : {of_employer(text), of_worker(text)})
        if (signature.is_there && !signature.is_filled) {
            auto verdict = Verdict::at({signature.at, signature.at + 2}, "落款处没有签名或者盖章");
            verdict.confidence = 0.8;
            return verdict;
        }
    return false;
}

Verdict not_dated(const Inquiry& q) {
    if (!q.paper.is_complete || !is_filled_in(q)) return false;
    if (const auto remark = remark_of_absence(q.paper, {U"签", U"落款", U"盖章"}, {U"日期"}))
        return Verdict::at(*remark);
    const std::u32string_view text = q.paper.text.text;
    const auto begin = begin_of_signatures(text);
    if (begin == std::u32string_view::npos) return false;
    for (const auto& value : q.paper.values)
        if (value.unit == Unit::date && value.begin + 80 >= begin) return false;
    if (q.facts.signed_on) return false;
    return Verdict::at({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(text.size())});
}

Verdict copy_kept(const View& s, const Inquiry&) {
    if (s.has(retiree, papers_of_worker) && !s.holds_any({U"合同签", U"合同正本", U"本合同", U"劳动合同"}))
        return false;
    if (!s.has(contract_copy) && !(s.has(contract) && s.has(sign)) && !s.holds_any({U"两份都", U"合同都", U"一式两份"}))
        return false;
    if (s.has(papers_of_worker) && !s.has(contract)) return false;
    if (s.holds_any({U"结业证书", U"资质证", U"证书", U"证件", U"谁也不替"}) && !s.has(contract)) return false;
    const auto* kept = plainly(s, kept_by_employer);
    if (kept == nullptr && !(s.holds(U"存档") && (s.holds(U"不留") || s.holds(U"不发给") || s.holds(U"不外发"))))
        return false;
    return !s.has(each_has) && !s.has(of_no_effect);
}

Verdict blank_to_be_filled(const View& s, const Inquiry& q) {
    if (s.holds_any({U"划去", U"划掉", U"划斜线", U"划线", U"不得在空白", U"不得留空", U"不签空白"})) return false;
    if (plainly(s, blank_paper) != nullptr)
        return plainly_any(s, fill_later) || plainly(s, sign) != nullptr || s.has(accept) || s.holds(U"签名");
    if (s.has(blank_paper)) return false;
    if (plainly(s, fill_later) != nullptr && s.holds_any({U"先签", U"签字", U"签名", U"空着"}) &&
        (s.has(contract) || s.holds_any({U"空着", U"栏"})) && !s.has(must_not))
        return true;
    const auto text = s.text();
    for (const auto label : {U"月工资", U"工资标准", U"基本工资", U"劳动报酬", U"工作岗位", U"工作地点", U"合同期限",
                             U"工资为", U"从事", U"工作内容"}) {
        const auto at = text.find(label);
        if (at == std::u32string_view::npos) continue;
        const std::u32string_view name = label;
        const auto behind = text.substr(at + name.size(), 6);
        const auto line = behind.find(U'_');
        if (line == std::u32string_view::npos || line > 3 || holds_any(behind.substr(0, line), {U"，", U"；"}))
            continue;
        if (q.paper.is_unselected(s.begin() + static_cast<std::uint32_t>(at))) continue;
        const auto after = text.substr(at + name.size() + line);
        const auto end = after.find_first_not_of(U"_ ");
        const bool closed = end == std::u32string_view::npos || (!is_han(after[end]) && !is_digit(after[end])) ||
                            after[end] == U'元' || after[end] == U'年' || after[end] == U'岗' || after[end] == U'工';
        if (closed && (!q.paper.is_complete || is_filled_in(q))) return true;
    }
    return false;
}

Verdict signed_by_another(const View& s, const Inquiry&) {
    return plainly(s, signed_for) != nullptr && !s.has(authorised) && !s.holds(U"法定代表人") && !s.has(of_no_effect);
}

Verdict boxes_unclear(const Inquiry& q) {
    const std::u32string_view text = q.paper.text.text;
    const bool form_only = q.paper.is_complete && !is_filled_in(q);
    const auto choices = choices_of(text).all;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const auto& choice = choices[i];
        const bool continues = i > 0 && choices[i - 1].chosen == 1 && choice.begin <= choices[i - 1].end + 8;
        if (choice.chosen == 0 && continues) continue;  // the ticked one stands at the end of the line before
        const auto lead = text.substr(choice.begin - std::min<std::size_t>(choice.begin, 2), 6);
        if (holds_any(lead, {U"\"", U"“", U"”"})) continue;  // “□” of the instructions
        if (choice.options < 2 || choice.chosen == 1 || choice.end <= choice.begin) continue;
        const auto line = text.rfind(U'\n', choice.begin);
        const auto from = line == std::u32string_view::npos ? 0 : line + 1;
        const auto words = text.substr(from, choice.end + 60 - std::min<std::size_t>(from, choice.end + 60));
        const bool one_only =
            holds_any(words, {U"工时", U"期限", U"固定", U"计时", U"参加", U"试用", U"性别", U"种方式", U"种形式"});
        if (!one_only || (choice.chosen == 0 && form_only)) continue;
        auto verdict = Verdict::at({choice.begin, choice.end}, choice.chosen == 0 ? "没有勾选" : "同时勾选了两项以上");
        verdict.confidence = choice.chosen == 0 ? 0.6 : 0.9;
        return verdict;
    }
    return false;
}

Verdict annex_not_there(const View& s, const Inquiry&) {
    if (!s.has(annex) || !s.has(substance)) return false;
    const bool referred = s.holds(U"见") || s.holds(U"确定") || s.holds(U"照") || s.holds(U"按") || s.holds(U"为准") ||
                          s.holds(U"执行") || s.holds(U"依");
    return referred && s.has(annex_absent) && !s.holds(U"后附") && !s.holds(U"附后") && !s.holds(U"签收");
}

/// 见附件三 in a whole contract that speaks of 附件三 nowhere else.
Verdict annex_nowhere(const Inquiry& q) {
    if (!q.paper.is_complete || (q.paper.type != DocType::labour_contract && q.paper.type != DocType::dispatch))
        return false;
    const std::u32string_view text = q.paper.text.text;
    for (const auto& s : agreed_sentences(q.paper)) {
        if (!s.has(annex) || !s.has(substance) || s.has(performance, bonus)) continue;
        const auto at = s.text().find(U"附件");
        if (at == std::u32string_view::npos || at + 3 > s.text().size()) continue;
        if (at == 0 || !holds_any(s.text().substr(at - 1, 1), {U"见", U"按", U"以", U"据", U"照", U"为"})) continue;
        const auto name = s.text().substr(at, 3);
        if (!holds_any(name, {U"一", U"二", U"三", U"四", U"五", U"六", U"1", U"2", U"3", U"4", U"5"})) continue;
        if (text.find(name) == text.rfind(name) && !s.holds(U"后附") && !s.holds(U"附后") && !s.holds(U"签收"))
            return Verdict::at({s.begin(), s.end()});
    }
    return false;
}

Verdict rules_above_contract(const View& s, const Inquiry&) {
    if (s.has(of_no_effect) || s.holds(U"以本合同为准") || s.holds(U"以合同为准") || s.holds(U"以劳动合同为准") ||
        s.holds(U"有利"))
        return false;
    if (s.holds(U"以法律") || s.holds(U"国家规定为准")) return false;
    if (s.holds_any({U"旧版", U"原制度", U"与法律", U"本制度为准"})) return false;
    if (s.holds(U"前者") && s.has(rules_doc) && s.text().find(U"合同") < s.first(rules_doc)->begin - s.begin())
        return false;
    if (s.holds(U"后者") && s.text().find(U"合同") > s.text().find(U"后者")) return false;
    if (s.has(conflict) && s.has(contract) && s.has(rules_doc) &&
        s.holds_any({U"照", U"按", U"以", U"适用", U"听", U"从后者", U"前者"}) && plainly(s, rules_prevail) != nullptr)
        return true;
    if (s.has(contract) && s.holds(U"效力") && s.holds_any({U"优先于", U"高于", U"大于"})) return true;
    const bool above = plainly(s, rules_prevail) != nullptr || (s.has(rules_doc) && s.holds(U"为准"));
    if (above && (s.has(conflict) && (s.has(contract) || s.holds(U"如有冲突")))) return true;
    if (s.holds(U"高于劳动合同") || s.holds(U"高于本合同") || s.holds(U"高于合同") || s.holds(U"优先于")) return true;
    return s.has(rules_doc) && s.holds(U"自动变更") && s.has(contract_terms);
}

Verdict changed_by_one_side(const View& s, const Inquiry&) {
    if (s.has(of_no_effect)) return false;
    const bool silence =
        s.has(agreed_by_silence) &&
        (s.has(amend) || s.holds(U"新的条款") || s.holds(U"新条件") || s.holds(U"新规") || s.holds(U"新条款") ||
         s.holds(U"新内容") || s.holds(U"变更") || s.holds(U"修改") || s.holds(U"调整")) &&
        (s.value(Unit::day) != nullptr || s.value(Unit::hour) != nullptr || s.value(Unit::working_day) != nullptr ||
         s.holds(U"继续上班"));
    const bool unless_refused =
        s.has(amend) && s.has(takes_effect) && s.value(Unit::day) != nullptr &&
        s.holds_any({U"未书面反对", U"未反对", U"未提出异议", U"无异议", U"未回复", U"不回复", U"没有反对"});
    const bool sent_is_valid =
        s.has(contract) && s.has(amend) && s.has(takes_effect) &&
        s.holds_any({U"无须乙方", U"无需乙方", U"毋庸乙方", U"不须乙方", U"无需员工", U"无须员工"});
    if ((unless_refused || sent_is_valid) && !s.has(must_not)) return true;
    const bool still_signed = s.holds_any({U"签字确认", U"须签字", U"另行签", U"双方签"});
    if (silence && !still_signed && plainly(s, agreed_by_silence) != nullptr) return true;
    if (s.has(consult) && !s.has(no_need)) return false;
    if (s.has(contract_terms) && s.has(amend) && s.has(takes_effect) && s.has(as_employer_says) && !s.has(must_not))
        return true;  // 条款怎么改由公司说了算，贴出来就管用
    if (s.holds_any({U"最新发布的版本", U"最新版本为准", U"保留单方变更", U"保留变更本合同"}) && s.has(contract))
        return true;
    const auto* change = plainly(s, amend);
    if (change == nullptr || !s.has(contract_terms)) return false;
    if (!s.near(amend, contract_terms, 6)) return false;
    if (s.holds(U"口头") && !s.holds(U"不得口头")) return true;
    const bool of_employer = s.actor_of(*change) == Party::employer || s.has(employer);
    const bool at_will = s.has(at_any_time) || s.has(may) || s.holds(U"甲方可") || s.holds(U"有权") || s.holds(U"单方");
    const bool at_once_valid = s.has(takes_effect) || s.has(by_mouth) || s.holds(U"单方") || s.holds(U"随时");
    const bool posted = s.holds_any({U"贴出", U"贴通知", U"发通知", U"发个通知"}) || s.holds(U"公告方式") ||
                        s.holds(U"通知方式") || s.holds(U"公告形式");
    return of_employer && (at_will || posted) && at_once_valid && !s.has(by_law) && !s.has(renew);
}

}  // namespace gongyou::checkup::rules

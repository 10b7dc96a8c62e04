#pragma once

#include "programmes/checkup/rules/ask.hpp"

/// Who is left with the harm or the cost, in whatever words: told by roles, not by phrases.
namespace gongyou::checkup::rules {

using Words = std::initializer_list<std::u32string_view>;

inline constexpr Words firm_names = {U"公司", U"甲方", U"厂里",   U"厂方", U"本厂",  U"工厂",   U"单位",
                                     U"老板", U"店里", U"店方",   U"本店", U"平台",  U"站点",   U"用人方",
                                     U"东家", U"企业", U"项目部", U"车队", U"工地",  U"用工方", U"我司",
                                     U"雇主", U"门店", U"集团",   U"厂部", U"发包方"};
inline constexpr Words worker_names = {
    U"乙方",     U"员工",     U"职工",   U"工人",   U"本人", U"个人",   U"自己",   U"自身", U"其本人", U"劳动者",
    U"作业人员", U"施工人员", U"承包人", U"承揽人", U"骑手", U"司机",   U"家属",   U"家里", U"家人",   U"子女",
    U"儿女",     U"班组",     U"各人",   U"大家",   U"伤者", U"受伤者", U"受雇人", U"雇员", U"出差人", U"他"};

/// Whether words of three kinds follow one another within a part of the sentence: 厂里 … 不 … 出钱.
inline bool chain(std::u32string_view text, Words firsts, std::size_t gap, Words seconds, std::size_t next_gap,
                  Words thirds) {
    const auto ends_part = [](std::u32string_view words) {
        return words.find_first_of(U"，。；：\n") != std::u32string_view::npos;
    };
    for (const auto first : firsts)
        for (auto at = text.find(first); at != std::u32string_view::npos; at = text.find(first, at + 1)) {
            const auto from = at + first.size();
            for (const auto second : seconds) {
                const auto there = text.substr(from, gap + second.size()).find(second);
                if (there == std::u32string_view::npos || ends_part(text.substr(from, there))) continue;
                const auto behind = from + there + second.size();
                for (const auto third : thirds) {
                    const auto last = text.substr(behind, next_gap + third.size()).find(third);
                    if (last != std::u32string_view::npos && !ends_part(text.substr(behind, last))) return true;
                }
            }
        }
    return false;
}

/// 老板不背这个包袱, 公司没有出钱的义务, 家里人不会来找厂里麻烦: the firm stands aside.
inline bool firm_stands_aside(std::u32string_view text) {
    static constexpr Words no = {U"不", U"没", U"无", U"毫"};
    if (chain(text, firm_names, 3, no, 5, {U"出钱", U"掏钱", U"垫",   U"赔",   U"担",   U"承担", U"负责",   U"负任何",
                                           U"背",   U"管",   U"认",   U"理会", U"过问", U"义务", U"责任",   U"关系",
                                           U"相干", U"干系", U"买单", U"包袱", U"奉陪", U"兜底", U"出一分", U"给一分"}))
        return true;
    if (chain(text, {U"与", U"跟", U"和", U"同"}, 0, firm_names, 4,
              {U"无关", U"没关系", U"没有关系", U"不相干", U"没干系", U"无涉", U"不搭界", U"没有任何关系", U"无干",
               U"毫无关系", U"没瓜葛", U"没有瓜葛"}))
        return true;
    if (chain(text, {U"不得", U"不会", U"不再", U"不许", U"无权", U"别", U"不要", U"不来", U"不能", U"不准", U"概不"},
              4, firm_names, 5,
              {U"麻烦", U"要钱", U"索", U"闹", U"追", U"主张", U"讨", U"理论", U"算账", U"提", U"赔", U"弥补"}))
        return true;
    return chain(text, {U"不得", U"不能", U"不可", U"不"}, 0, {U"转由", U"转嫁", U"推给", U"算到", U"算在", U"赖"}, 3,
                 firm_names);
}

/// 由自己和家里人扛, 医院的账单自己结, 医疗费本人承担六成: it is left to those who work, or to their kin.
inline bool worker_is_left_with_it(std::u32string_view text) {
    static constexpr Words bears = {U"承担", U"承受", U"负担", U"扛",   U"料理", U"兜",   U"买单",
                                    U"自负", U"自理", U"消化", U"认账", U"受着", U"担着", U"担责",
                                    U"掏",   U"自筹", U"自备", U"出钱", U"付钱", U"埋单", U"负全"};
    if (chain(text, {U"由", U"归", U"叫", U"让", U"凭", U"属", U"是", U"算"}, 3, worker_names, 9, bears)) return true;
    if (chain(text, {U"由", U"归", U"叫", U"让"}, 2, worker_names, 5,
              {U"负责", U"解决", U"处理", U"善后", U"出", U"付"}))
        return true;
    for (const std::u32string_view who : {U"自己", U"本人", U"个人", U"家里", U"家属", U"家人"})
        for (auto at = text.find(who); at != std::u32string_view::npos; at = text.find(who, at + 1)) {
            const auto behind = text.substr(at + who.size(), 2);
            const bool pays = holds_any(behind.substr(0, 1), {U"结", U"出", U"掏", U"扛", U"担", U"付", U"背", U"兜"});
            if ((pays &&
                 !holds_any(behind, {U"结婚", U"出事", U"出勤", U"出具", U"出去", U"出差", U"出院", U"担任", U"付出",
                                     U"出门", U"担心", U"出现", U"结束", U"出面", U"出入", U"出于"})) ||
                behind == U"承担" || behind == U"自筹")
                return true;
        }
    return false;
}

/// The one sentence of a view in which a place lies.
inline std::u32string_view sentence_around(const View& s, std::uint32_t at) {
    const auto& text = s.paper().text.text;
    auto from = at;
    auto to = at;
    const auto ends = [&text](std::uint32_t i) {
        return text[i] == U'。' || text[i] == U'；' || text[i] == U'\n' || text[i] == U'！';
    };
    while (from > s.begin() && !ends(from - 1)) --from;
    while (to < s.end() && !ends(to)) ++to;
    return s.paper().words(from, to);
}

}  // namespace gongyou::checkup::rules

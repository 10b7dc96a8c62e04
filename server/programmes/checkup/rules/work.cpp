#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// WORK 工作内容与地点 (domain/contract-rules.md B.4)

/// Words behind 岗位：, 从事, 担任 that name a work.
bool names_a_post(const View& s) {
    if (s.has(post_name)) return true;
    const auto& text = s.paper().text.text;
    for (const auto& token : s.tokens()) {
        if (token.meaning != post) continue;
        auto at = token.end;
        while (at < s.end() && (text[at] == U'：' || text[at] == U'为' || text[at] == U'是' || text[at] == U'（' ||
                                text[at] == U'"' || text[at] == U'_'))
            ++at;
        if (at >= s.end() || !is_han(text[at])) continue;
        const auto written = s.paper().words(at, std::min(at + 8, s.end()));
        bool later = written.starts_with(U"待") || written.starts_with(U"岗位") || written.starts_with(U"另") ||
                     written.starts_with(U"由") || written.starts_with(U"听") || written.starts_with(U"工作") ||
                     written.starts_with(U"和") || written.starts_with(U"或") || written.starts_with(U"及") ||
                     written.starts_with(U"、");
        if (!later && written.size() >= 2 && at > token.end) return true;
        if (!later &&
            (s.paper().words(token.begin, token.end) == U"从事" || s.paper().words(token.begin, token.end) == U"担任"))
            return true;
    }
    return false;
}

Verdict no_post(const Inquiry& q) {
    if (!q.paper.is_complete) return false;
    for (const auto& s : agreed_sentences(q.paper))
        if (s.has(post) && (names_a_post(s) || s.has(everything_asked))) return false;
    return true;
}

Verdict no_place(const Inquiry& q) {
    if (!q.paper.is_complete) return false;
    for (const auto& s : agreed_sentences(q.paper))
        if ((s.has(place) && (s.has(somewhere, everywhere) || s.clause().has(somewhere, everywhere)))) return false;
    return true;
}

Verdict place_too_wide(const View& s, const Inquiry&) {
    if (s.clause().has(mobile_post) || s.forbidden(everywhere) != nullptr || s.has(leave, insurance)) return false;
    const bool about_place = s.has(place) || s.holds(U"去哪") || s.holds(U"工作地") || s.holds(U"上班");
    if (s.said(everywhere) != nullptr && about_place) return true;
    const auto* where = s.first(place);  // a province for whoever works in a factory
    if (where == nullptr) return false;
    const auto at = s.text().find(U"省");
    if (at == std::u32string_view::npos || at < where->end - s.begin() || at > where->end - s.begin() + 8) return false;
    const auto rest = s.text().substr(at);
    return rest.find(U'市') == std::u32string_view::npos && rest.find(U'区') == std::u32string_view::npos &&
           rest.find(U'县') == std::u32string_view::npos && rest.find(U'镇') == std::u32string_view::npos;
}

Verdict moved_at_will(const View& s, const Inquiry&) {
    const bool moves = s.said(transfer) != nullptr ||
                       (s.said(change) != nullptr && (s.near(change, post, 8) || s.near(change, place, 8)));
    if (!moves || s.said(consult) != nullptr || s.has(keep_pay) || s.denied(transfer) != nullptr ||
        s.has(probation, pre_training))
        return false;
    if (s.has(unfit) && !s.has(unconditional) && s.said(at_any_time) == nullptr) return false;
    const bool at_will = s.said(at_any_time) != nullptr || s.has(unconditional) || s.has(as_employer_says);
    return at_will || s.has(with_post);
}

Verdict post_too_vague(const View& s, const Inquiry&) {
    if (!s.has(everything_asked)) return false;
    const bool concrete = s.has(post_name) && !s.holds(U"普工") && !s.holds(U"工人");
    return !concrete && (s.has(post) || s.holds(U"工作内容"));
}

Verdict refusing_means_leaving(const View& s, const Inquiry&) {
    if (s.has(overtime, lawful_reason, probation) || s.has(must_not) || s.holds(U"有权拒绝")) return false;
    const bool refuses = s.said(refuse) != nullptr || s.has(not_come);
    const bool is_out = (s.has(deemed) || s.holds(U"按")) && s.has(leave_job, absence, ends, dismiss);
    return refuses && s.has(transfer, new_post) && is_out &&
           (s.follow({refuse, leave_job}, 30) || s.follow({not_come, leave_job}, 30) ||
            s.follow({refuse, absence}, 30) || s.follow({not_come, absence}, 30) || s.follow({refuse, dismiss}, 30) ||
            s.follow({not_come, dismiss}, 30) || s.follow({refuse, ends}, 30));
}

constexpr Rule work_table[] = {
    {"WORK-01",
     Severity::missing,
     "工作内容缺失",
     "Work content missing",
     Scope::labour_contract,
     "劳动合同法 第十七条第一款第四项；劳动合同法 第八十一条",
     "2008-01-01",
     {},
     1,
     nullptr,
     no_post,
     "没有写明做什么工作，以后调岗容易起争议。",
     "写明岗位名称，附岗位说明书。"},
    {"WORK-02",
     Severity::missing,
     "工作地点缺失",
     "Work place missing",
     Scope::labour_contract,
     "劳动合同法 第十七条第一款第四项；劳动合同法 第八十一条",
     "2008-01-01",
     {},
     1,
     nullptr,
     no_place,
     "没有写明在哪里工作。",
     "写到县（市、区）和具体场所。"},
    {"WORK-03", Severity::ambiguous, "工作地点过宽", "Over-broad place", Scope::contract,
     "劳动合同法 第十七条；劳动合同法 第三十五条", "2008-01-01", about(everywhere, place), 2, place_too_wide, nullptr,
     "地点写得太宽等于没有约定，以实际工作地为准。", "写到市、区；需要流动的，写明协商办法。"},
    {"WORK-04", Severity::high, "单方任意调岗调薪", "Unilateral transfer at will", Scope::any,
     "劳动合同法 第二十六条；劳动合同法 第三十五条；劳动合同法 第四十条", "2008-01-01", about(transfer, change), 2,
     moved_at_will, nullptr,
     "变更岗位、地点、工资要协商一致。单位说调就调、工资随岗降的约定，通常得不到支持，职工还可以据此解除并要补偿。",
     "写明调岗要有经营需要、合理、不降薪，并与本人协商、书面变更。"},
    {"WORK-05", Severity::ambiguous, "岗位过于宽泛", "Vague post", Scope::contract, "劳动合同法 第十七条", "2008-01-01",
     about(everything_asked), 2, post_too_vague, nullptr, "岗位写成“听安排”等于没有约定。",
     "写明具体岗位或者岗位类别。"},
    {"WORK-06", Severity::unlawful, "拒绝调动视为离职", "Refusing transfer deemed resignation", Scope::any,
     "劳动合同法 第二十六条；劳动合同法 第三十五条；劳动合同法 第八十七条", "2008-01-01", about(refuse, not_come), 2,
     refusing_means_leaving, nullptr, "不问调动合不合法就把拒绝当作辞职或者旷工，等于单位单方解除，属于违法解除。",
     "改为：有异议的书面提出、双方协商；只对无正当理由拒绝合法合理安排的，按规章处理。"},
};

}  // namespace

std::span<const Rule> work_rules() { return work_table; }

}  // namespace gongyou::checkup::rules

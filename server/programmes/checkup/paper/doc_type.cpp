#include "programmes/checkup/paper/doc_type.hpp"

#include "programmes/checkup/reading/view.hpp"

namespace gongyou::checkup {

namespace {

struct TypeName {
    DocType type;
    std::string_view brief;
    std::string_view chinese;
};

constexpr TypeName type_names[] = {
    {DocType::labour_contract, "LC", "劳动合同"},
    {DocType::part_time, "PT", "非全日制用工协议"},
    {DocType::dispatch, "DSP", "劳务派遣合同"},
    {DocType::service, "SA", "劳务、承揽或者合作协议"},
    {DocType::internship, "INT", "实习或者返聘协议"},
    {DocType::platform, "GIG", "平台用工协议"},
    {DocType::non_compete, "NCA", "保密或者竞业限制协议"},
    {DocType::training, "TRA", "培训服务期协议"},
    {DocType::undertaking, "UND", "单方承诺或者告知"},
    {DocType::handbook, "HB", "规章制度"},
    {DocType::exit_paper, "SET", "离职文书"},
    {DocType::excerpt, "EXC", "节选"},
};

struct TitleWord {
    std::u32string_view word;
    DocType type;
};

// The first that a title holds decides: 劳务派遣劳动合同 before 劳动合同.
constexpr TitleWord title_words[] = {
    {U"离职结算", DocType::exit_paper},
    {U"解除劳动合同协议", DocType::exit_paper},
    {U"解除协议", DocType::exit_paper},
    {U"离职协议", DocType::exit_paper},
    {U"终止劳动合同协议", DocType::exit_paper},
    {U"离职承诺", DocType::exit_paper},
    {U"离职确认", DocType::exit_paper},
    {U"解除劳动关系", DocType::exit_paper},
    {U"终止劳动关系", DocType::exit_paper},
    {U"劳动关系终结", DocType::exit_paper},
    {U"劳动关系解除", DocType::exit_paper},
    {U"终止用工", DocType::exit_paper},
    {U"解除用工", DocType::exit_paper},
    {U"协商解除", DocType::exit_paper},
    {U"一次性处理协议", DocType::exit_paper},
    {U"结清协议", DocType::exit_paper},
    {U"收条", DocType::exit_paper},
    {U"劳务派遣", DocType::dispatch},
    {U"派遣协议", DocType::dispatch},
    {U"派遣合同", DocType::dispatch},
    {U"派遣员工", DocType::dispatch},
    {U"派遣劳动", DocType::dispatch},
    {U"派遣制", DocType::dispatch},
    {U"非全日制", DocType::part_time},
    {U"小时工", DocType::part_time},
    {U"钟点工", DocType::part_time},
    {U"兼职协议", DocType::part_time},
    {U"兼职劳动", DocType::part_time},
    {U"实习", DocType::internship},
    {U"见习协议", DocType::internship},
    {U"返聘", DocType::internship},
    {U"超龄", DocType::internship},
    {U"退休人员", DocType::internship},
    {U"骑手", DocType::platform},
    {U"配送服务", DocType::platform},
    {U"配送员", DocType::platform},
    {U"网约", DocType::platform},
    {U"主播", DocType::platform},
    {U"代驾", DocType::platform},
    {U"配送合作", DocType::platform},
    {U"保密", DocType::non_compete},
    {U"竞业", DocType::non_compete},
    {U"服务期协议", DocType::training},
    {U"培训协议", DocType::training},
    {U"培训服务", DocType::training},
    {U"学徒", DocType::training},
    {U"安居补贴", DocType::training},
    {U"进修协议", DocType::training},
    {U"手册", DocType::handbook},
    {U"管理制度", DocType::handbook},
    {U"管理规定", DocType::handbook},
    {U"规章制度", DocType::handbook},
    {U"管理办法", DocType::handbook},
    {U"奖惩", DocType::handbook},
    {U"考勤制度", DocType::handbook},
    {U"厂规", DocType::handbook},
    {U"守则", DocType::handbook},
    {U"通知", DocType::handbook},
    {U"实施细则", DocType::handbook},
    {U"薪酬制度", DocType::handbook},
    {U"承诺书", DocType::undertaking},
    {U"声明", DocType::undertaking},
    {U"告知书", DocType::undertaking},
    {U"须知", DocType::undertaking},
    {U"保证书", DocType::undertaking},
    {U"申请书", DocType::undertaking},
    {U"劳动合同", DocType::labour_contract},
    {U"聘用合同", DocType::labour_contract},
    {U"用工合同", DocType::labour_contract},
    {U"聘用协议", DocType::labour_contract},
    {U"用工协议", DocType::labour_contract},
    {U"雇佣合同", DocType::labour_contract},
    {U"聘任合同", DocType::labour_contract},
    {U"录用合同", DocType::labour_contract},
    {U"劳务", DocType::service},
    {U"承揽", DocType::service},
    {U"合作协议", DocType::service},
    {U"承包", DocType::service},
    {U"外包", DocType::service},
    {U"合伙协议", DocType::service},
    {U"顾问协议", DocType::service},
    {U"合作合同", DocType::service},
};

/// Of the title in the first lines: a short line that is no sentence and no field.
std::optional<DocType> by_title(std::u32string_view text) {
    std::size_t begin = 0;
    for (int line = 0; line < 6 && begin < text.size(); ++line) {
        const auto end = std::min(text.find(U'\n', begin), text.size());
        std::u32string words{text.substr(begin, end - begin)};
        std::erase(words, U' ');  // 承  诺  书
        const bool is_title = words.size() <= 28 && words.size() >= 2 &&
                              words.find_first_of(U"。，：；_") == std::u32string_view::npos && end < text.size();
        if (is_title)
            for (const auto& candidate : title_words)
                if (words.find(candidate.word) != std::u32string_view::npos) return candidate.type;
        begin = end + 1;
    }
    return std::nullopt;
}

/// How many of the nine topics of a labour contract are spoken of.
int topics_of(const Paper& paper) {
    namespace w = word;
    const auto& has = paper.has;
    return has[w::legal_rep] + has[w::id_number] + (has[w::term] || has[w::fixed_term] || has[w::open_ended]) +
           (has[w::post] || has[w::place]) + (has[w::standard_hours] || has[w::rest] || has[w::daily]) + has[w::wage] +
           has[w::insurance] +
           (paper.text.text.find(U"劳动保护") != std::u32string::npos ||
            paper.text.text.find(U"劳动条件") != std::u32string::npos) +
           (paper.text.text.find(U"规章制度") != std::u32string::npos);
}

bool has_parties(std::u32string_view text) {
    return text.find(U"甲方") != std::u32string_view::npos && text.find(U"乙方") != std::u32string_view::npos &&
           (text.find(U"甲方：") != std::u32string_view::npos || text.find(U"甲方（") != std::u32string_view::npos);
}

bool has_signatures(std::u32string_view text) {
    for (const auto words : {U"甲方（盖章", U"甲方(盖章", U"甲方（公章", U"乙方（签", U"甲方盖章", U"乙方签",
                             U"（盖章）：", U"乙方（捺印"})
        if (text.find(words) != std::u32string_view::npos) return true;
    return false;
}

}  // namespace

std::string_view short_name(DocType type) { return type_names[static_cast<std::size_t>(type)].brief; }
std::string_view chinese_name(DocType type) { return type_names[static_cast<std::size_t>(type)].chinese; }

void tell_type(Paper& paper) {
    const auto title = by_title(paper.text.text);
    const std::u32string_view text = paper.text.text;
    const bool whole = (has_parties(text) && topics_of(paper) >= 4) || (title && has_signatures(text)) ||
                       (title && topics_of(paper) >= 4);
    if (title)
        paper.type = *title;
    else if (whole && has_parties(text))
        paper.type = DocType::labour_contract;
    const bool is_contract =
        paper.type == DocType::labour_contract || paper.type == DocType::dispatch || paper.type == DocType::part_time;
    const std::u32string_view head = text.substr(0, 40);
    const bool is_supplement = holds_any(head, {U"续订", U"续签", U"变更", U"补充协议", U"续延"});
    paper.is_complete = is_contract ? whole && !is_supplement : (title.has_value() && text.size() > 800);
    if (is_contract && !whole) paper.type = title ? paper.type : DocType::excerpt;
}

}  // namespace gongyou::checkup

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

struct TitleWords {
    DocType type;
    std::u32string_view words;  ///< parted by spaces
};

// The first kind that a title names decides: 劳务派遣劳动合同 before 劳动合同, 保密承诺书 before 保密.
constexpr TitleWords title_words[] = {
    {DocType::exit_paper,
     U"离职结算 解除劳动合同协议 解除劳动关系 解除协议 终结协议 协商解除 离职协议 离职确认 离职交接 离职结清 终止劳动 "
     U"终止用工 解除用工 劳动关系解除 "
     U"终止协议 劳动关系终结 离职承诺 工伤待遇 工伤事故 工伤赔偿 一次性处理 赔偿协议 补偿协议 和解协议 调解协议 "
     U"离厂条 离职条 离店条 辞工条 结清协议 收条 收据 领条 结算协议"},
    {DocType::undertaking,
     U"承诺书 承诺函 声明 申明 告知书 须知 保证书 保密保证 确认书 申请书 志愿书 自愿书 责任状 责任书 告知函 告知单 "
     U"知情书 同意书 授权书 誓约 军令状 倡议书"},
    {DocType::dispatch, U"劳务派遣 派遣协议 派遣合同 派遣员工 派遣劳动 派遣制 派遣用工 被派遣"},
    {DocType::part_time, U"非全日制 小时工 钟点工 兼职协议 兼职劳动 兼职合同"},
    {DocType::handbook,
     U"手册 管理制度 管理规定 规章制度 管理办法 奖惩 考勤制度 厂规 守则 通知 实施细则 细则 薪酬制度 薪酬办法 公告 通告 "
     U"告示 通报 启事 招工 招聘 宣传栏 店规 厂纪 规程 制度 条例 暂行规定 若干规定 纪律规定 工作规定"},
    {DocType::internship, U"实习 见习协议 见习合同 返聘 超龄 退休人员 老年人员 老年工 银龄 高龄"},
    {DocType::platform, U"骑手 配送服务 配送员 网约 主播 代驾 配送合作 众包 接单协议 平台合作"},
    {DocType::non_compete, U"保密 竞业 竟业"},
    {DocType::training,
     U"服务期协议 培训协议 培训服务 学徒培养 学徒协议 培养协议 进修协议 委培 安居补贴 人才补贴 学费资助 服务期"},
    {DocType::labour_contract,
     U"劳动合同 劳动台同 劳动合间 劳动合冋 聘用合同 用工合同 聘用协议 用工协议 雇佣合同 雇用合同 雇工 聘任合同 "
     U"录用合同 聘任契约 聘用契约 雇佣契约 做工协议 做工合同 雇佣协议 劳动契约 劳动协议 聘任书 上岗合同 上岗协议 "
     U"聘任协议 劳工合同 学徒用工"},
    {DocType::service,
     U"劳务 承揽 合作协议 承包 合伙协议 顾问协议 合作合同 外包协议 外包合同 业务外包 居间协议 顾问合同"},
};

bool names_any(std::u32string_view title, std::u32string_view words) {
    while (!words.empty()) {
        const auto word = words.substr(0, words.find(U' '));
        if (title.find(word) != std::u32string_view::npos) return true;
        words.remove_prefix(std::min(words.size(), word.size() + 1));
    }
    return false;
}

/// Of the title in the first lines: a short line that is no sentence and no field.
std::optional<DocType> by_title(std::u32string_view text) {
    std::size_t begin = 0;
    for (int line = 0; line < 6 && begin < text.size(); ++line) {
        const auto end = std::min(text.find(U'\n', begin), text.size());
        std::u32string words{text.substr(begin, end - begin)};
        std::erase(words, U' ');  // 承  诺  书
        const bool is_title = words.size() <= 28 && words.size() >= 2 &&
                              words.find_first_of(U"。，：；_") == std::u32string_view::npos && end < text.size() &&
                              words.find(U"专用") == std::u32string::npos;  // a seal's words
        if (is_title)
            for (const auto& candidate : title_words)
                if (names_any(words, candidate.words)) return candidate.type;
        begin = end + 1;
    }
    const auto head = text.substr(0, 16);  // @所有人 明天起…: a message to all
    if (head.starts_with(U"@") || (head.starts_with(U"【") && names_any(head, U"公告 通知 告示 通告 保证 承诺")))
        return names_any(head, U"保证 承诺") ? DocType::undertaking : DocType::handbook;
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
    const auto foot = text.substr(text.size() - std::min<std::size_t>(text.size(), 160));
    return holds_any(foot, {U"章）", U"签字）", U"（签字", U"（签名"}) ||
           (holds_any(foot, {U"甲方：", U"甲方（", U"用人单位：", U"老板：", U"单位："}) &&
            holds_any(foot, {U"乙方：", U"乙方（", U"劳动者：", U"员工："}));
}

/// 第九条 … on the first page that is there: some pages of a paper whose head is missing.
bool begins_in_the_middle(const Paper& paper) {
    for (const auto& clause : paper.clauses) {
        if (clause.begin > 300) return false;
        if (clause.number.starts_with("第"))
            return !clause.number.starts_with("第一") && !clause.number.starts_with("第1");
    }
    return false;
}

}  // namespace

std::string_view short_name(DocType type) { return type_names[static_cast<std::size_t>(type)].brief; }
std::string_view chinese_name(DocType type) { return type_names[static_cast<std::size_t>(type)].chinese; }

void tell_type(Paper& paper) {
    const auto title = by_title(paper.text.text);
    const std::u32string_view text = paper.text.text;
    const bool whole = title ? has_signatures(text) || topics_of(paper) >= 4
                             : has_parties(text) && topics_of(paper) >= 4 && !begins_in_the_middle(paper);
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

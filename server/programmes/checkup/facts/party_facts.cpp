#include "programmes/checkup/facts/facts.hpp"
#include "programmes/checkup/text/id_number.hpp"

namespace gongyou::checkup {

namespace {

constexpr std::u32string_view employer_fields[] = {
    U"甲方",   U"用人单位名称", U"单位名称", U"用人单位", U"聘用单位", U"聘方", U"派遣单位", U"企业名称", U"雇主",
    U"聘用方", U"店方",         U"厂方",     U"校方",     U"园方",     U"院方", U"用工方",   U"用人方"};
constexpr std::u32string_view worker_fields[] = {
    U"乙方", U"劳动者姓名", U"姓名", U"劳动者", U"职工姓名", U"员工姓名", U"受聘人", U"受聘方", U"受雇人",
    U"雇员", U"员工",       U"职工", U"应聘方", U"师傅",     U"教师",     U"店员",   U"职员"};
constexpr std::u32string_view head_fields[] = {U"法定代表人", U"法定代表入", U"主要负责人", U"经营者", U"法人代表",
                                               U"代表人",     U"投资人",     U"负责人",     U"业主",   U"店主",
                                               U"院长",       U"园长",       U"校长",       U"合伙人", U"法人"};
constexpr std::u32string_view address_fields[] = {
    U"住所", U"地址", U"经营场所", U"注册地", U"住址", U"户籍",     U"现住",     U"居住地", U"籍贯",
    U"店址", U"厂址", U"会址",     U"院址",   U"老家", U"营业地点", U"经营地点", U"位于",   U"家在",
    U"原籍", U"居住", U"校址",     U"园址",   U"设于", U"设在",     U"寓",       U"开在",   U"住"};
constexpr std::u32string_view id_fields[] = {U"身份证号码", U"身份证号", U"公民身份号码", U"身份证", U"证件号码",
                                             U"证件号",     U"护照号码", U"护照号",       U"居住证"};

constexpr bool ends_field(char32_t c) {
    return c == U'，' || c == U'；' || c == U'。' || c == U'\n' || c == U' ' || c == U'│';
}

/// 季长春性别：男: what stands before the label of the next field; empty where the label is all there is.
std::u32string_view before_next_label(std::u32string_view words) {
    for (const std::u32string_view label :
         {U"性别", U"出生", U"民族", U"身份证", U"电话", U"年龄", U"籍贯", U"学历", U"联系", U"住址", U"地址"})
        if (const auto at = words.find(label); at != std::u32string_view::npos) return words.substr(0, at);
    return {};
}

/// What is written into the field at `at`, behind its name; empty where it is blank.
std::u32string_view field_value(std::u32string_view text, std::size_t at) {
    if (at < text.size() && text[at] == U'（') {  // 甲方（用人单位）：, 住址（户籍）：
        const auto close = text.find(U'）', at);
        if (close != std::u32string_view::npos && close - at < 16) at = close + 1;
    }
    for (const auto rest : {U"地：", U"名称：", U"全称：", U"姓名：", U"号：", U"号码："})  // 住所地：, 甲方名称：
        if (text.substr(std::min(at, text.size())).starts_with(rest)) at += std::u32string_view{rest}.size() - 1;
    while (at < text.size() &&
           (text[at] == U'：' || text[at] == U' ' || text[at] == U'为' || text[at] == U'是' || text[at] == U'）'))
        ++at;
    const auto line_end = text.find_first_not_of(U'_', at);
    if (line_end > at && line_end != std::u32string_view::npos) {  // __林某__
        const auto closed = text.find_first_of(U"_，。；\n", line_end);
        if (closed != std::u32string_view::npos && text[closed] == U'_') {
            const auto written = text.substr(line_end, closed - line_end);
            const bool is_label = holds_any(written, {U"性别", U"出生", U"身份", U"住", U"电话", U"民族", U"法定",
                                                      U"文化", U"邮", U"户籍", U"年", U"地址", U"联系", U"：", U" "});
            if (written.size() >= 2 && is_han(written[0]) && !is_label) return written;
            if (written.size() >= 4 && !is_label && text[at] == U'_') return written;
        }
    }
    auto end = at;
    while (end < text.size() && !ends_field(text[end])) ++end;
    const auto value = text.substr(at, end - at);
    if (const auto colon = value.substr(0, 12).find(U'：'); colon != std::u32string_view::npos)
        return before_next_label(value.substr(0, colon));
    return value.starts_with(U"_") || value.starts_with(U"/") || value == U"无" ? std::u32string_view{} : value;
}

/// Whether any of the fields is there and filled in, within `from`..`to`.
template <std::size_t N>
std::optional<std::pair<std::size_t, std::u32string_view>> field(std::u32string_view text,
                                                                 const std::u32string_view (&names)[N],
                                                                 std::size_t from, std::size_t to) {
    for (const auto name : names) {
        for (auto at = text.find(name, from); at < to; at = text.find(name, at + 1)) {
            const auto value = field_value(text, at + name.size());
            if (!value.empty() && value.find(U"入职后补") == std::u32string_view::npos &&
                value.find(U"后补") == std::u32string_view::npos)
                return std::pair{at, value};
        }
    }
    return std::nullopt;
}

/// 330***********4419: a number of which only the ends are shown.
bool shows_masked_id(std::u32string_view text) {
    for (std::size_t at = 0; at + 15 <= text.size(); ++at) {
        if (!is_digit(text[at]) && text[at] != U'*') continue;
        auto end = at;
        int stars = 0;
        while (end < text.size() &&
               (is_digit(text[end]) || text[end] == U'*' || text[end] == U'×' || text[end] == U'X'))
            stars += !is_digit(text[end++]);
        if (end - at >= 15 && end - at <= 22 && stars >= 4) return true;
        at = end;
    }
    return false;
}

/// 乙方：林某，男，: the sex where it stands between stops.
std::optional<bool> sex_behind(std::u32string_view text) {
    text = text.substr(0, text.find(U'\n'));
    for (const auto stop : {U"，", U" ", U"（"}) {
        for (const auto& [sex, is_female] : {std::pair{U'男', false}, std::pair{U'女', true}}) {
            const auto at = text.find(std::u32string{stop} + sex);
            if (at == std::u32string_view::npos || at + 2 > text.size()) continue;
            const auto next = at + 2 < text.size() ? text[at + 2] : U'，';
            if (next == U'，' || next == U' ' || next == U'）' || next == U'。') return is_female;
        }
    }
    return std::nullopt;
}

/// 乙方：, 受聘方（乙方）：, 以下称乙方）：, ┌乙方┐: a label and not a word of a sentence.
bool opens_party(std::u32string_view text, std::size_t at, std::size_t length) {
    const auto before = at == 0 ? U'\n' : text[at - 1];
    const bool is_apart =
        ends_field(before) || before == U'与' || before == U'称' || before == U'为' || !is_han(before);
    const auto label = text.substr(std::min(at + length, text.size()), 4);
    if (!is_apart || label.empty()) return false;
    if (label.starts_with(U"姓名") || label.starts_with(U"基本") || label.starts_with(U"情况")) return true;
    return !is_han(label[0]) && label[0] != U'，' && label[0] != U'、' && label[0] != U'。' && label[0] != U'；' &&
           label[0] != U'\n' && !is_digit(label[0]);
}

bool words_around_birth(const Paper& paper, const Value& value) {
    const auto before = paper.words(value.begin > 6 ? value.begin - 6 : 0, value.begin);
    return before.find(U"出生") != std::u32string_view::npos || before.find(U"生于") != std::u32string_view::npos;
}

/// The name of a firm at the beginning of a line or behind any label: 杭州凌岳供应链管理有限公司（下称“公司”）,
/// 单位全称：….
std::u32string_view firm_in_head(std::u32string_view head) {
    for (auto at = head.find_first_of(U"\n：│"); at != std::u32string_view::npos;
         at = head.find_first_of(U"\n：│", at + 1)) {
        auto from = at + 1;
        while (from < head.size() && !is_han(head[from])) ++from;
        auto end = from;
        while (end < head.size() && is_han(head[end])) ++end;
        const auto name = head.substr(from, end - from);
        if (name.size() < 5 || name.size() > 40) continue;
        for (const std::u32string_view kind : {U"公司", U"厂", U"店", U"学校", U"医院", U"中心", U"事务所", U"合作社",
                                               U"幼儿园", U"经营部", U"工作室", U"超市", U"酒店"})
            if (name.ends_with(kind)) return name;
    }
    return {};
}

/// Where nobody is called 乙方: the line on which the identity number stands.
std::size_t line_of_identity(std::u32string_view text) {
    const auto at = text.substr(0, 800).find(U"身份证");
    if (at == std::u32string_view::npos) return text.size();
    const auto line = text.rfind(U'\n', at);
    return line == std::u32string_view::npos ? 0 : line + 1;
}

bool is_name(std::u32string_view value) { return value.size() >= 2 && value.size() <= 60; }

}  // namespace

void read_parties(const Paper& paper, Facts& facts) {
    const std::u32string_view text = paper.text.text;
    auto& parties = facts.parties;
    auto worker_at = text.size();
    for (const auto name : worker_fields)
        for (auto at = text.find(name); at < worker_at; at = text.find(name, at + 1))
            if (opens_party(text, at, name.size())) worker_at = at;
    if (worker_at == text.size()) worker_at = line_of_identity(text);
    const auto head_end = std::min<std::size_t>(text.size(), worker_at + 400);
    const auto employer = field(text, employer_fields, 0, std::min(worker_at, text.size()));
    if (employer && is_name(employer->second)) {
        parties.employer_name = true;
        parties.employer =
            Fact<std::u32string>{std::u32string{employer->second},
                                 {static_cast<std::uint32_t>(employer->first),
                                  static_cast<std::uint32_t>(employer->first + employer->second.size())}};
    }
    if (!parties.employer_name)
        parties.employer_name = !firm_in_head(text.substr(0, std::min<std::size_t>(worker_at, 400))).empty();
    parties.employer_address = field(text, address_fields, 0, worker_at).has_value();
    parties.employer_head = field(text, head_fields, 0, worker_at).has_value();
    const auto worker = field(text, worker_fields, worker_at == text.size() ? 0 : worker_at, head_end);
    parties.worker_name = worker && is_name(worker->second);
    parties.worker_address = field(text, address_fields, worker_at, head_end).has_value();
    if (const auto id = field(text, id_fields, worker_at, head_end)) {
        parties.worker_id = true;
    }
    if (!parties.worker_id) parties.worker_id = shows_masked_id(text.substr(worker_at, head_end - worker_at));
    for (std::size_t at = 0; at + 18 <= text.size(); ++at) {
        if (!is_digit(text[at]) || (at > 0 && (is_digit(text[at - 1]) || is_latin(text[at - 1])))) continue;
        const auto id = id_number_at(text, at);
        const auto named = text.substr(at - std::min<std::size_t>(at, 12), std::min<std::size_t>(at, 12));
        if (id.empty() || holds_any(named, {U"许可", U"编号", U"信用", U"账号", U"卡号", U"帐号", U"执照"})) continue;
        parties.worker_id_number = Fact<std::u32string>{
            std::u32string{id}, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + id.size())}};
        parties.worker_id = true;
        break;
    }
    if (const auto at = text.find(U"性别"); at != std::u32string_view::npos) {
        const auto value = field_value(text, at + 2);
        if (value.starts_with(U"女")) parties.is_female = true;
        if (value.starts_with(U"男")) parties.is_female = false;
    }
    if (!parties.is_female && worker_at < text.size()) parties.is_female = sex_behind(text.substr(worker_at, 40));
    for (const auto& view : agreed_sentences(paper))
        for (const auto& value : view.values()) {
            if (value.is_month_only && value.date && view.has(word::party_b, word::worker_label, word::id_number) &&
                words_around_birth(paper, value))
                parties.born_in = value.date->year() * 100 + static_cast<int>(value.date->month());
            if (!parties.born && value.date && value.unit == Unit::date &&
                (view.holds(U"出生") || view.holds(U"生于")) && !value.is_month_only) {
                const auto before = paper.words(value.begin > 6 ? value.begin - 6 : 0, value.begin);
                const auto behind = paper.words(value.end, std::min(value.end + 3, view.end()));
                if (before.find(U"出生") != std::u32string_view::npos ||
                    before.find(U"生于") != std::u32string_view::npos ||
                    behind.find(U"生") != std::u32string_view::npos)
                    parties.born = Fact<Date>{*value.date, {value.begin, value.end}};
            }
        }
}

}  // namespace gongyou::checkup

#include "programmes/checkup/facts/facts.hpp"
#include "programmes/checkup/text/id_number.hpp"
#include "programmes/checkup/text/place_of.hpp"

namespace gongyou::checkup {

namespace {

constexpr std::u32string_view employer_fields[] = {
    U"甲方",     U"用人单位名称", U"单位名称", U"用人单位", U"聘用单位", U"聘方",   U"派遣单位",
    U"企业名称", U"雇主",         U"聘用方",   U"店方",     U"厂方",     U"用工方", U"店家",
    U"A方",      U"雇方",         U"企业方",   U"校方",     U"园方",     U"院方",   U"用人方"};
// Words that only a colon makes a label.
constexpr std::u32string_view bare_labels[] = {U"单位", U"公司", U"厂家", U"企业", U"店名", U"厂名", U"店铺"};
constexpr std::u32string_view worker_fields[] = {
    U"乙方",   U"劳动者姓名", U"姓名",   U"劳动者", U"职工姓名", U"员工姓名", U"受聘人", U"受聘方",
    U"受雇人", U"雇员",       U"员工",   U"职工",   U"师傅",     U"受雇方",   U"雇工",   U"做工方",
    U"做工人", U"伙计",       U"应聘方", U"教师",   U"店员",     U"职员"};
constexpr std::u32string_view head_fields[] = {
    U"法定代表人", U"法定代表入", U"主要负责人", U"经营者", U"法人代表", U"代表人", U"投资人", U"负责人", U"业主",
    U"店主",       U"院长",       U"园长",       U"校长",   U"合伙人",   U"法人",   U"老板",   U"厂长",   U"理事长"};
constexpr std::u32string_view address_fields[] = {
    U"住所", U"地址", U"经营场所", U"注册地",   U"住址",     U"户籍", U"现住", U"居住地", U"籍贯", U"店址", U"厂址",
    U"会址", U"院址", U"老家",     U"营业地点", U"经营地点", U"位于", U"家在", U"原籍",   U"户口", U"常住", U"店开",
    U"厂在", U"居住", U"开在",     U"设于",     U"设在",     U"坐落", U"寓",   U"校址",   U"园址", U"住"};
constexpr std::u32string_view id_fields[] = {U"身份证号码", U"身份证号", U"公民身份号码", U"身份证", U"证件号码",
                                             U"证件号",     U"护照号码", U"护照号",       U"居住证"};

constexpr bool ends_field(char32_t c) {
    return c == U'，' || c == U'；' || c == U'。' || c == U'\n' || c == U' ' || c == U'│';
}

/// 季长春性别：男: what is written ends where the next label begins.
std::u32string_view before_next_label(std::u32string_view value) {
    const auto colon = value.find(U'：');
    if (colon == std::u32string_view::npos) return value;
    for (const std::u32string_view label :
         {U"性别", U"年龄",   U"出生",       U"居民身份", U"公民身份", U"身份证", U"住所",       U"住址",
          U"地址", U"注册地", U"法定代表人", U"投资人",   U"经营者",   U"负责人", U"主要负责人", U"厂址",
          U"店址", U"户籍",   U"家庭住址",   U"现住",     U"电话",     U"联系",   U"统一社会"})
        if (const auto at = value.find(label); at != std::u32string_view::npos && at >= 2 && at < colon)
            return value.substr(0, at);
    return value;
}

/// What is written into the field at `at`, behind its name; empty where it is blank.
std::u32string_view field_value(std::u32string_view text, std::size_t at) {
    if (at < text.size() && text[at] == U'（') {  // 甲方（用人单位）：, 住址（户籍）：
        const auto close = text.find(U'）', at);
        if (close != std::u32string_view::npos && close - at < 16) at = close + 1;
    }
    const auto label = text.find_first_not_of(U" \n", at);  // 甲方（用人单位）, and on the next line 名称：
    for (const auto name : {U"名称：", U"单位名称：", U"单位全称：", U"全称：", U"姓名："})
        if (label != std::u32string_view::npos && text.substr(label).starts_with(name)) at = label;
    for (const auto rest : {U"地：", U"所在地：", U"单位名称：", U"单位全称：", U"名称：", U"全称：", U"姓名：",
                            U"号：", U"号码："})  // 住所地：, 甲方名称：
        if (text.substr(std::min(at, text.size())).starts_with(rest)) at += std::u32string_view{rest}.size() - 1;
    while (at < text.size() &&  // │甲方│台州星河塑业有限公司│
           (text[at] == U'：' || (text[at] == U'│' && at + 1 < text.size() && is_han(text[at + 1])) ||
            text[at] == U' ' || text[at] == U'为' || text[at] == U'是' || text[at] == U'）'))
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
    const auto value = before_next_label(text.substr(at, end - at));
    if (value.substr(0, 10).find(U'：') != std::u32string_view::npos) return {};  // the next field already
    return value.starts_with(U"_") || value.starts_with(U"/") || value == U"无" ? std::u32string_view{} : value;
}

/// Whether any of the fields is there and filled in, within `from`..`to`.
template <std::size_t N>
std::optional<std::pair<std::size_t, std::u32string_view>> field(std::u32string_view text,
                                                                 const std::u32string_view (&names)[N],
                                                                 std::size_t from, std::size_t to) {
    for (const auto name : names) {
        for (auto at = place_of(name, text, from); at < to; at = place_of(name, text, at + 1)) {
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

/// 杭州澜岸智能科技有限公司（“公司”）, …厂（以下简称甲方）: a name that the brackets behind it make a party.
bool names_itself(std::u32string_view text) {
    for (auto at = text.find(U'（'); at != std::u32string_view::npos; at = text.find(U'（', at + 1)) {
        const auto inside = text.substr(at + 1, text.substr(at + 1, 14).find(U'）'));
        if (at < 4 ||
            !holds_any(text.substr(at - 4, 4), {U"公司", U"厂", U"店", U"馆", U"社", U"中心", U"院", U"行", U"园",
                                                U"校", U"所", U"部", U"坊", U"场", U"吧"}) ||
            !(inside.starts_with(U"\"") || holds_any(inside, {U"称", U"叫", U"甲方"})))
            continue;
        if (holds_any(inside, {U"公司", U"甲方", U"用人单位", U"单位", U"厂", U"店"})) return true;
    }
    return false;
}

/// 单位：台州市黄岩顺昌纸箱厂: a word that names the employer where it stands as a label and a firm behind it.
bool is_labelled_barely(std::u32string_view text) {
    for (const std::u32string_view label : bare_labels)
        for (auto at = text.find(label); at != std::u32string_view::npos; at = text.find(label, at + 1)) {
            const bool is_apart = at == 0 || !is_han(text[at - 1]);
            const auto behind = text.substr(at + label.size(), 40);
            if (is_apart && behind.starts_with(U"：") && behind.size() > 5 && is_han(behind[1]) && is_han(behind[4]))
                return true;
        }
    return false;
}

/// 店在哪：临海市古城街道巾山中路402号, 重庆市黔江区濯水镇双龙村4组: an address by its form, whatever it is called.
bool shows_an_address(std::u32string_view text) {
    constexpr std::u32string_view of_numbers = U"号组室幢";
    for (auto at = text.find_first_of(of_numbers); at != text.npos; at = text.find_first_of(of_numbers, at + 1)) {
        constexpr std::size_t reach = 20;
        if (at == 0 || !is_digit(text[at - 1])) continue;
        if (holds_any(text.substr(at - std::min(at, reach), std::min(at, reach)),
                      {U"路", U"街", U"巷", U"村", U"弄", U"大道", U"镇"}))
            return true;
    }
    return false;
}

/// Where the worker is spoken of: behind his label. Where none stands before the number of his identity card, at the
/// beginning of the part in which that is: 与孙立（身份证号码…，以下称劳动者）.
std::size_t where_worker_begins(std::u32string_view text) {
    auto label = text.size();
    for (const auto name : worker_fields)
        for (auto at = place_of(name, text); at < label; at = place_of(name, text, at + 1))
            if (opens_party(text, at, name.size())) label = at;
    auto id = text.size();
    for (const auto name : id_fields) id = std::min(id, place_of(name, text));
    const bool no_label = label == text.size();
    const bool label_behind =
        id < label && (label - id > 120 || text.substr(id, label - id).find(U'\n') == std::u32string_view::npos);
    if (id >= text.size() || id > 800 || !(no_label || label_behind)) return label;
    const auto from = text.substr(0, id).find_last_of(U"\n；。与");
    return from == std::u32string_view::npos ? label : from + 1;
}

/// 【乙方】, and below it 姓名：骆婷.
bool names_a_person(std::u32string_view text) {
    const auto at = text.find(U"姓名：");
    return at != std::u32string_view::npos && at + 4 < text.size() && is_han(text[at + 3]) && is_han(text[at + 4]);
}

bool is_name(std::u32string_view value) { return value.size() >= 2 && value.size() <= 60; }

}  // namespace

void read_parties(const Paper& paper, Facts& facts) {
    const std::u32string_view text = paper.text.text;
    auto& parties = facts.parties;
    const auto worker_at = where_worker_begins(text);
    const auto head_end = std::min<std::size_t>(text.size(), worker_at + 400);
    const auto employer = field(text, employer_fields, 0, std::min(worker_at, text.size()));
    if (employer && is_name(employer->second)) {
        parties.employer_name = true;
        parties.employer =
            Fact<std::u32string>{std::u32string{employer->second},
                                 {static_cast<std::uint32_t>(employer->first),
                                  static_cast<std::uint32_t>(employer->first + employer->second.size())}};
    }
    const auto head = text.substr(0, std::min<std::size_t>(worker_at, 500));
    parties.employer_name = parties.employer_name || names_itself(head) || is_labelled_barely(head);
    parties.employer_name =
        parties.employer_name || !firm_in_head(text.substr(0, std::min<std::size_t>(worker_at, 400))).empty();
    parties.employer_address =
        field(text, address_fields, 0, worker_at).has_value() || shows_an_address(text.substr(0, worker_at));
    parties.employer_head = field(text, head_fields, 0, worker_at).has_value();
    const auto worker = field(text, worker_fields, worker_at == text.size() ? 0 : worker_at, head_end);
    const auto first_line = text.substr(worker_at, 24);
    parties.worker_name = (worker && is_name(worker->second)) ||
                          holds_any(first_line, {U"（男", U"（女", U"，男", U"，女"}) ||
                          names_a_person(text.substr(worker_at, head_end - worker_at));
    const auto line = text.substr(worker_at, text.substr(worker_at).find(U'\n'));
    parties.worker_address = field(text, address_fields, worker_at, head_end).has_value() || shows_an_address(line);
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

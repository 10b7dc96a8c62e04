#include "core/letters/identity_check.hpp"

#include <algorithm>

namespace gongyou::letters {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The run of digits (and an X behind seventeen of them) that begins at `at`.
std::string_view run_of_digits(std::string_view text, std::size_t at) {
    auto end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    if (end - at == 17 && end < text.size() && (text[end] == 'X' || text[end] == 'x')) ++end;
    return text.substr(at, end - at);
}

bool is_number_of_a_person(std::string_view digits) {
    const bool is_mobile = digits.size() == 11 && digits[0] == '1' && digits[1] >= '3';
    return is_mobile || digits.size() == 18;
}

/// "9点30分", "14:05", "14：05" where digits stand at the beginning; empty if it is no time to the minute.
std::string_view time_at(std::string_view text) {
    const auto hour = run_of_digits(text, 0);
    if (hour.empty() || hour.size() > 2) return {};
    for (const std::string_view mark : {"点", "时", "：", ":"}) {
        const auto rest = text.substr(hour.size());
        if (!rest.starts_with(mark)) continue;
        const auto minute = run_of_digits(rest, mark.size());
        if (minute.size() == 2) return text.substr(0, hour.size() + mark.size() + minute.size());
    }
    return {};
}

constexpr std::string_view provinces[] = {"京", "津", "沪", "渝", "冀", "豫", "云", "辽", "黑", "湘", "皖",
                                          "鲁", "新", "苏", "浙", "赣", "鄂", "桂", "甘", "晋", "蒙", "陕",
                                          "吉", "闽", "贵", "粤", "青", "藏", "川", "宁", "琼"};

/// "浙A12345": a province, a letter, five or six letters and digits.
std::string_view plate_at(std::string_view text) {
    const auto province = std::ranges::find_if(provinces, [&](auto one) { return text.starts_with(one); });
    if (province == std::end(provinces)) return {};
    auto end = province->size();
    if (end >= text.size() || text[end] < 'A' || text[end] > 'Z') return {};
    const auto is_of_a_plate = [](char c) { return is_digit(c) || (c >= 'A' && c <= 'Z'); };
    while (end < text.size() && end < province->size() + 7 && is_of_a_plate(text[end])) ++end;
    return end >= province->size() + 6 ? text.substr(0, end) : std::string_view{};
}

/// "职工王小明": the word and three characters behind it, which may be a name. Nothing where the sentence goes on with
/// what is no name.
std::string_view named_at(std::string_view text) {
    for (const std::string_view word : {"职工", "员工", "工人", "同志"}) {
        if (!text.starts_with(word)) continue;
        auto end = word.size();
        int characters = 0;
        while (end + 3 <= text.size() && characters < 3 && static_cast<unsigned char>(text[end]) >= 0xE4) {
            end += 3;
            ++characters;
        }
        const auto behind = text.substr(word.size(), end - word.size());
        for (const std::string_view surname : {"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙",
                                               "胡", "朱", "高", "林", "何", "郭", "马", "罗", "梁", "宋", "郑", "谢"})
            if (behind.starts_with(surname) && characters >= 2) return text.substr(0, end);
    }
    return {};
}

}  // namespace

std::vector<std::string> identity_findings(std::string_view text) {
    std::vector<std::string> found;
    for (std::size_t at = 0; at < text.size();) {
        const auto rest = text.substr(at);
        std::string_view here = time_at(rest);
        if (here.empty()) here = plate_at(rest);
        if (here.empty()) here = named_at(rest);
        const auto digits = run_of_digits(text, at);
        if (here.empty() && is_number_of_a_person(digits)) here = digits;
        if (!here.empty() && std::ranges::count(found, here) == 0) found.emplace_back(here);
        at += std::max({here.size(), digits.size(), std::size_t{1}});
    }
    return found;
}

Result<Done> names_nobody(const Filled& fields, const ConfirmedFindings& confirmed) {
    Fault fault{FaultKind::invalid, "form.invalid"};
    for (const auto& [name, value] : fields) {
        if (name == "contact") continue;
        for (auto& found : identity_findings(value)) {
            const auto is_it = [&](const auto& one) { return one.text() == found; };
            if (std::ranges::none_of(confirmed, is_it))
                fault.fields.push_back({name, "letter.identity_found", {{"found", std::move(found)}}});
        }
    }
    if (fault.fields.empty()) return Done{};
    return fail(std::move(fault));
}

}  // namespace gongyou::letters

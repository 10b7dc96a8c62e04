#include <array>

#include "programmes/rights/poster.hpp"

namespace gongyou::rights {

namespace {

constexpr std::array<std::string_view, 7> names{"星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"};

std::string times_on(const OpeningHours& hours, std::size_t day) {
    std::string times;
    for (const auto& range : hours.ranges) {
        if (static_cast<std::size_t>(range.weekday) != day) continue;
        if (!times.empty()) times += "、";
        times += range.from.text() + "–" + range.to.text();
    }
    return times;
}

std::string days_in_words(std::size_t first, std::size_t last) {
    if (first == 0 && last == 6) return "每天";
    std::string words{names[first]};
    if (last > first) words.append("至").append(names[last]);
    return words;
}

}  // namespace

std::vector<std::string> hours_in_words(const OpeningHours& hours) {
    std::vector<std::string> lines;
    for (std::size_t first = 0; first < names.size();) {
        const auto times = times_on(hours, first);
        auto last = first;
        while (last + 1 < names.size() && times_on(hours, last + 1) == times) ++last;
        if (!times.empty()) lines.push_back(days_in_words(first, last) + " " + times);
        first = last + 1;
    }
    if (!lines.empty() && hours.closed_on_holidays) lines.emplace_back("法定节假日休息");
    return lines;
}

}  // namespace gongyou::rights

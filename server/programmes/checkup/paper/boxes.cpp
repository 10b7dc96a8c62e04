#include "programmes/checkup/paper/boxes.hpp"

#include <algorithm>
#include <optional>

#include "programmes/checkup/text/numerals.hpp"

namespace gongyou::checkup {

namespace {

struct Box {
    std::uint32_t at = 0;
    std::uint32_t behind = 0;  ///< where its option begins
    bool is_ticked = false;
};

/// The box at `at`: □ ☑ （√） （ ） [x] [ ].
std::optional<Box> box_at(std::u32string_view text, std::uint32_t at) {
    const auto look = [&](std::uint32_t i) { return i < text.size() ? text[i] : U'\0'; };
    if (text[at] == U'□') return Box{at, at + 1, look(at + 1) == U'☑'};
    if (text[at] == U'☑') return Box{at, at + 1, true};
    if (text[at] == U'（' || text[at] == U'[') {
        const char32_t close = text[at] == U'（' ? U'）' : U']';
        if (look(at + 2) == close &&
            (look(at + 1) == U'☑' || look(at + 1) == U'x' || look(at + 1) == U'X' || look(at + 1) == U'R'))
            return Box{at, at + 3, true};
        if (look(at + 2) == close && look(at + 1) == U' ' && text[at] == U'[') return Box{at, at + 3, false};
        if (look(at + 1) == close && text[at] == U'[') return Box{at, at + 2, false};
    }
    return std::nullopt;
}

/// An empty （ ）, or a 〇 that is no figure: a box only where another on its line is ticked; 工资（ ）元 is a blank.
std::optional<Box> faint_box_at(std::u32string_view text, std::uint32_t at) {
    const auto look = [&](std::uint32_t i) { return i < text.size() ? text[i] : U'\0'; };
    if (text[at] == U'（' && look(at + 1) == U'）') return Box{at, at + 2, false};
    if (text[at] == U'（' && look(at + 1) == U' ' && look(at + 2) == U'）') return Box{at, at + 3, false};
    if (text[at] != U'〇') return std::nullopt;
    const bool opens = at == 0 || !is_han(text[at - 1]);
    return opens && !numeral_at(text, at + 1) && is_han(look(at + 1)) ? std::optional{Box{at, at + 1, false}}
                                                                      : std::nullopt;
}

std::uint32_t end_of_line(std::u32string_view text, std::uint32_t at) {
    return static_cast<std::uint32_t>(std::min(text.find(U'\n', at), text.size()));
}

/// Where an option begins that a box closes: behind the name of its field, or at the beginning of its line.
std::uint32_t option_begin(std::u32string_view text, std::uint32_t box) {
    const auto before = text.substr(0, box).find_last_of(U"：\n，；。");
    return before == std::u32string_view::npos ? 0 : static_cast<std::uint32_t>(before + 1);
}

/// 甲方依法缴纳（√） 乙方自愿放弃（ ）: whether the boxes of a line stand behind their options.
bool stand_behind(std::u32string_view text, const std::vector<Box>& boxes, std::size_t first, std::size_t last) {
    if (last - first < 2 || boxes[first].at == 0 || !is_han(text[boxes[first].at - 1])) return false;
    auto behind = boxes[last - 1].behind;
    while (behind < text.size() && text[behind] == U' ') ++behind;
    return behind >= text.size() || text[behind] == U'\n' || text[behind] == U'。' || text[behind] == U'；';
}

/// Whether a box is ticked on the line that `at` lies in. Asked in order, so that each line is looked at once.
class TickedLines {
public:
    explicit TickedLines(std::u32string_view text) : text_{text} {}

    bool has_tick(std::uint32_t at) {
        if (at >= end_) {
            const auto from = text_.substr(0, at).find_last_of(U'\n') + 1;  // npos + 1 is the beginning
            end_ = end_of_line(text_, at);
            has_ = text_.substr(from, end_ - from).find(U'☑') != std::u32string_view::npos;
        }
        return has_;
    }

private:
    std::u32string_view text_;
    std::uint32_t end_ = 0;
    bool has_ = false;
};

constexpr bool parts_cells(char32_t c) { return c == U'|' || c == U'│' || c == U'｜'; }

/// 支付方式：□转账, │工时│□标准: a label or the edge of a cell stands right before the box.
bool begins_field(std::u32string_view text, std::uint32_t at) {
    while (at > 0 && text[at - 1] == U' ') --at;
    return at > 0 && (text[at - 1] == U'：' || parts_cells(text[at - 1]));
}

/// Boxes that stand on one line, or at the beginning of lines that follow one another, make one choice.
void gather(std::u32string_view text, const std::vector<Box>& boxes, Choices& out) {
    for (std::size_t first = 0; first < boxes.size();) {
        std::size_t last = first + 1;
        while (last < boxes.size()) {
            const auto between = text.substr(boxes[last - 1].at, boxes[last].at - boxes[last - 1].at);
            const auto breaks = std::count(between.begin(), between.end(), U'\n');
            const bool starts_line = boxes[last].at == 0 || text[boxes[last].at - 1] == U'\n';
            const bool starts_first = boxes[first].at == 0 || text[boxes[first].at - 1] == U'\n';
            const bool another_field =  // 支付方式：□转账
                breaks == 0 && (between.find(U'。') != std::u32string_view::npos || begins_field(text, boxes[last].at));
            if (breaks > 1 || (breaks == 1 && !(starts_line && starts_first)) || another_field) break;
            ++last;
        }
        Choice choice{boxes[first].at, end_of_line(text, boxes[last - 1].at), static_cast<int>(last - first), 0};
        const bool closes = stand_behind(text, boxes, first, last);
        for (auto i = first; i < last; ++i) {
            if (closes) {
                const auto from = i == first ? option_begin(text, boxes[i].at) : boxes[i - 1].behind;
                boxes[i].is_ticked ? void(++choice.chosen) : out.unselected.push_back({from, boxes[i].behind});
                continue;
            }
            const auto line_end = end_of_line(text, boxes[i].at);
            auto end = i + 1 < last ? std::min(boxes[i + 1].at, line_end) : line_end;
            const auto option = text.substr(boxes[i].at, end - boxes[i].at);
            auto stop = option.find(U'。');  // behind it the next sentence, or the next cell
            for (std::size_t c = 0; c < option.size() && stop == std::u32string_view::npos; ++c)
                if (parts_cells(option[c])) stop = c;
            if (i + 1 == last && last - first > 1 && stop != std::u32string_view::npos)
                end = boxes[i].at + static_cast<std::uint32_t>(stop);
            if (boxes[i].is_ticked)
                ++choice.chosen;
            else
                out.unselected.push_back({boxes[i].at, end});
        }
        out.all.push_back(choice);
        first = last;
    }
}

/// The number in 第（1）种, 第_1_种, 第二项 before 方式, 种, 项, 款; nothing for a blank one. `at` is behind 第.
struct NumberedChoice {
    std::optional<int> number;
    std::uint32_t end = 0;
};
std::optional<NumberedChoice> numbered_at(std::u32string_view text, std::uint32_t at) {
    NumberedChoice found;
    auto i = at;
    while (i < text.size() && i < at + 8 &&
           (text[i] == U'_' || text[i] == U' ' || text[i] == U'（' || text[i] == U'）'))
        ++i;
    if (const auto number = numeral_at(text, i); number && number->amount > 0 && number->amount < 12) {
        found.number = static_cast<int>(number->amount);
        i = static_cast<std::uint32_t>(number->end);
    }
    while (i < text.size() && (text[i] == U'_' || text[i] == U' ' || text[i] == U'）')) ++i;
    if (i >= text.size() || (text[i] != U'种' && !(text[i] == U'项' && i + 2 < text.size()))) return std::nullopt;
    found.end = i + 1;
    return found;
}

/// Where option `number` of a list begins: "1.", "1、", "（1）", "(一)", "一、".
std::optional<int> enumerator_at(std::u32string_view text, std::uint32_t at) {
    auto i = at;
    const bool open = i < text.size() && text[i] == U'（';
    if (open) ++i;
    const auto number = numeral_at(text, i);
    if (!number || number->amount < 1 || number->amount > 12 || number->end >= text.size()) return std::nullopt;
    const char32_t c = text[number->end];
    const bool closed = open ? c == U'）' : (c == U'.' || c == U'、' || c == U'）');
    return closed && number->end - i <= 2 ? std::optional{static_cast<int>(number->amount)} : std::nullopt;
}

void choose_by_number(std::u32string_view text, const NumberedChoice& choice, std::uint32_t begin, Choices& out) {
    struct Option {
        int number;
        std::uint32_t at;
    };
    std::vector<Option> options;
    const auto most = static_cast<std::uint32_t>(std::min<std::size_t>(text.size(), choice.end + 1500));
    for (auto i = choice.end; i < most; ++i) {
        const bool may_begin = text[i - 1] == U'\n' || text[i - 1] == U'：' || text[i - 1] == U'；' ||
                               text[i - 1] == U' ' || text[i - 1] == U'。' || !options.empty();
        if (text[i - 1] == U'\n' && text[i] == U'第') break;
        if (!may_begin) continue;
        const auto number = enumerator_at(text, i);
        if (!number) continue;
        if (*number != static_cast<int>(options.size()) + 1) {
            if (text[i - 1] == U'\n' && !options.empty()) break;
            continue;
        }
        options.push_back({*number, i});
    }
    Choice found{begin, choice.end, static_cast<int>(options.size()), 0};
    if (choice.number && (options.empty() || *choice.number <= static_cast<int>(options.size()))) found.chosen = 1;
    if (options.size() >= 2) {
        for (std::size_t i = 0; i < options.size(); ++i) {
            const auto end = i + 1 < options.size() ? options[i + 1].at : end_of_line(text, options[i].at);
            if (choice.number != options[i].number) out.unselected.push_back({options[i].at, end});
        }
    }
    out.all.push_back(found);
}

/// 试用期：_/_: a field that was struck out is not agreed.
void leave_out_struck_fields(std::u32string_view text, Choices& out) {
    const auto is_blank = [&](std::size_t at) { return text[at] == U'_' || text[at] == U' '; };
    for (auto at = text.find(U'/'); at != std::u32string_view::npos; at = text.find(U'/', at + 1)) {
        auto colon = at;
        while (colon > 0 && is_blank(colon - 1)) --colon;
        if (colon == 0 || text[colon - 1] != U'：') continue;
        auto end = at + 1;
        while (end < text.size() && is_blank(end)) ++end;
        if (end < text.size() && std::u32string_view{U"\n，；。"}.find(text[end]) == std::u32string_view::npos)
            continue;
        auto begin = colon - 1;
        while (begin > 0 && colon - begin < 12 &&
               std::u32string_view{U"\n，；。： "}.find(text[begin - 1]) == std::u32string_view::npos)
            --begin;
        out.unselected.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at + 1)});
    }
}

}  // namespace

Choices choices_of(std::u32string_view text) {
    Choices out;
    std::vector<Box> boxes;
    TickedLines lines{text};
    for (std::uint32_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        if (c == U'□' || c == U'☑' || c == U'（' || c == U'[' || c == U'〇') {
            auto box = box_at(text, i);
            if (!box && lines.has_tick(i)) box = faint_box_at(text, i);
            if (box) {
                boxes.push_back(*box);
                i = box->behind - 1;
            }
        } else if (c == U'第' && i + 2 < text.size()) {
            if (const auto choice = numbered_at(text, i + 1)) choose_by_number(text, *choice, i, out);
        }
    }
    if (boxes.size() > 1 || (boxes.size() == 1 && !boxes.front().is_ticked)) gather(text, boxes, out);
    leave_out_struck_fields(text, out);
    std::sort(out.unselected.begin(), out.unselected.end(),
              [](const Stretch& a, const Stretch& b) { return a.begin < b.begin; });
    return out;
}

}  // namespace gongyou::checkup

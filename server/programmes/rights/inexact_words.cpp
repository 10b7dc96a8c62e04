#include "programmes/rights/inexact_words.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace gongyou::rights {

namespace {

constexpr std::size_t shortest_number = 7;  // of a landline without its prefix; amounts in yuan are shorter
constexpr std::string_view provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

std::vector<std::string_view> signs_of(std::string_view words) {
    std::vector<std::string_view> signs;
    for (std::size_t at = 0; at < words.size();) {
        const auto lead = static_cast<unsigned char>(words[at]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        signs.push_back(words.substr(at, length));
        at += length;
    }
    return signs;
}

bool is_one_of(std::string_view sign, std::string_view all) { return !sign.empty() && all.find(sign) != all.npos; }
bool is_plain_digit(std::string_view sign) { return sign.size() == 1 && sign[0] >= '0' && sign[0] <= '9'; }
bool is_numeral(std::string_view sign) {
    return is_plain_digit(sign) ||
           (sign.size() > 1 && is_one_of(sign, "０１２３４５６７８９〇零一二三四五六七八九十廿两"));
}
bool is_plain_letter(std::string_view sign) {
    return sign.size() == 1 && ((sign[0] >= 'A' && sign[0] <= 'Z') || (sign[0] >= 'a' && sign[0] <= 'z'));
}

/// Goes through the words once, sign by sign.
class InexactWalk {
public:
    explicit InexactWalk(std::string_view words) : signs_{signs_of(words)} {}

    std::string words() && {
        while (at_ < signs_.size()) {
            if (plate()) continue;
            if (is_numeral(sign(at_))) {
                number();
            } else {
                out_ += signs_[at_++];
            }
        }
        return std::move(out_);
    }

private:
    std::string_view sign(std::size_t at) const { return at < signs_.size() ? signs_[at] : std::string_view{}; }
    std::size_t end_of_number(std::size_t at) const {
        while (is_numeral(sign(at))) ++at;
        return at;
    }
    void instead(std::string_view mark, std::size_t go_on_at) {
        out_ += mark;
        at_ = go_on_at;
    }

    /// 浙A·12345
    bool plate() {
        if (sign(at_).size() < 3 || !is_one_of(sign(at_), provinces) || !is_plain_letter(sign(at_ + 1))) return false;
        auto end = at_ + 2;
        if (is_one_of(sign(end), "·•-")) ++end;
        const auto from = end;
        while (is_plain_digit(sign(end)) || is_plain_letter(sign(end))) ++end;
        if (end - from < 5) return false;
        instead("〔车牌〕", end);
        return true;
    }

    void number() {
        const auto end = end_of_number(at_);
        if (date_with_signs(end) || clock_time(end) || day_of_month(end)) return;
        const bool is_long = end - at_ >= shortest_number &&
                             std::all_of(signs_.begin() + static_cast<std::ptrdiff_t>(at_),
                                         signs_.begin() + static_cast<std::ptrdiff_t>(end), is_plain_digit);
        if (is_long) return instead("〔号码〕", end);
        while (at_ < end) out_ += signs_[at_++];
    }

    /// 2026-03-05, 2026/3/5, 2026.3.5
    bool date_with_signs(std::size_t end) {
        const auto mark = sign(end);
        if (end - at_ != 4 || !is_one_of(mark, "-/.")) return false;
        const auto month_end = end_of_number(end + 1);
        const auto day_end = end_of_number(month_end + 1);
        if (month_end == end + 1 || sign(month_end) != mark || day_end == month_end + 1) return false;
        while (at_ < month_end) out_ += signs_[at_++];
        instead(std::string{mark} + "〔日〕", day_end);
        return true;
    }

    /// 9:30, 9点半, 十点二十分, 21时
    bool clock_time(std::size_t end) {
        const auto mark = sign(end);
        if (mark == ":" || mark == "：") {
            auto last = end_of_number(end + 1);
            if (last == end + 1) return false;
            if (is_one_of(sign(last), ":：") && is_numeral(sign(last + 1))) last = end_of_number(last + 1);
            instead("〔时刻〕", last);
            return true;
        }
        if (mark != "点" && mark != "时") return false;
        const bool is_a_little = end - at_ == 1 && sign(at_) == "一" && mark == "点";  // 快一点
        if ((is_a_little && !follows_part_of_day()) || (mark == "时" && sign(end + 1) == "候")) return false;
        auto last = end + 1;
        if (is_one_of(sign(last), "半整钟")) {
            ++last;
        } else if (const auto minutes = end_of_number(last); minutes > last) {
            last = sign(minutes) == "分" || sign(minutes) == "刻" ? minutes + 1 : minutes;
        }
        instead("〔时刻〕", last);
        return true;
    }
    bool follows_part_of_day() const {
        return out_.ends_with("午") || out_.ends_with("晚上") || out_.ends_with("早上") || out_.ends_with("凌晨");
    }

    /// 5日, 五号; not 三号线, 8号楼, 人民路8号
    bool day_of_month(std::size_t end) {
        const auto mark = sign(end);
        if (mark != "日" && mark != "号") return false;
        if (mark == "号" && !is_a_day(end)) return false;
        instead("〔日〕", end + 1);
        return true;
    }
    bool is_a_day(std::size_t end) const {
        if (end - at_ > 3) return false;
        if (out_.ends_with("月")) return true;
        for (const auto* road : {"路", "街", "弄", "巷", "道", "村", "区", "园"})
            if (out_.ends_with(road)) return false;
        return end + 1 >= signs_.size() || is_one_of(sign(end + 1), "那，。、；,.;的上下早晚中凌到至就起开以之");
    }

    std::vector<std::string_view> signs_;
    std::size_t at_ = 0;
    std::string out_;
};

}  // namespace

std::string inexact_words(std::string_view words) { return InexactWalk{words}.words(); }

}  // namespace gongyou::rights

#include "programmes/checkup/text/value.hpp"

#include <algorithm>

#include "programmes/checkup/text/calendar_date.hpp"
#include "programmes/checkup/text/normal_text.hpp"
#include "programmes/checkup/text/numerals.hpp"

namespace gongyou::checkup {

namespace {

struct UnitWord {
    std::u32string_view word;
    Unit unit;
    double factor = 1;
};

// Longer words first: 个月 before 月.
constexpr UnitWord unit_words[] = {{U"个工作日", Unit::working_day},
                                   {U"工作日", Unit::working_day},
                                   {U"个月", Unit::month},
                                   {U"个整月", Unit::month},
                                   {U"个多月", Unit::month},
                                   {U"周年", Unit::year},
                                   {U"年度", Unit::year},
                                   {U"个年头", Unit::year},
                                   {U"年", Unit::year},
                                   {U"个星期", Unit::week},
                                   {U"星期", Unit::week},
                                   {U"个礼拜", Unit::week},
                                   {U"礼拜", Unit::week},
                                   {U"周岁", Unit::age},
                                   {U"岁", Unit::age},
                                   {U"周", Unit::week},
                                   {U"个小时", Unit::hour},
                                   {U"个钟头", Unit::hour},
                                   {U"钟头", Unit::hour},
                                   {U"小时", Unit::hour},
                                   {U"工时", Unit::hour},
                                   {U"分钟", Unit::minute},
                                   {U"天", Unit::day},
                                   {U"日", Unit::day},
                                   {U"号", Unit::day},
                                   {U"万元", Unit::yuan, 10000},
                                   {U"千元", Unit::yuan, 1000},
                                   {U"百元", Unit::yuan, 100},
                                   {U"元", Unit::yuan},
                                   {U"块", Unit::yuan},
                                   {U"圆", Unit::yuan},
                                   {U"公斤", Unit::kilogram},
                                   {U"千克", Unit::kilogram},
                                   {U"kg", Unit::kilogram},
                                   {U"斤", Unit::kilogram, 0.5},
                                   {U"%", Unit::share, 0.01},
                                   {U"个百分点", Unit::share, 0.01},
                                   {U"成", Unit::share, 0.1},
                                   {U"折", Unit::share, 0.1},
                                   {U"倍", Unit::share},
                                   {U"次", Unit::time},
                                   {U"回", Unit::time},
                                   {U"人", Unit::person},
                                   {U"名", Unit::person},
                                   {U"位", Unit::person},
                                   {U"件", Unit::piece},
                                   {U"单", Unit::piece},
                                   {U"H", Unit::hour},
                                   {U"h", Unit::hour},
                                   {U"月", Unit::month_of_year}};

const UnitWord* unit_at(std::u32string_view text, std::size_t at) {
    const auto rest = text.substr(std::min(at, text.size()), 4);
    for (const auto& candidate : unit_words)
        if (rest.starts_with(candidate.word)) return &candidate;
    return nullptr;
}

/// Whether the text before `at` ends with one of the words.
template <class... Words>
bool preceded_by(std::u32string_view text, std::size_t at, Words... words) {
    return (text.substr(0, at).ends_with(std::u32string_view{words}) || ...);
}

/// Reads the figures one after the other.
class Scan {
public:
    explicit Scan(std::u32string_view text) : text_{text} {}

    std::vector<Value> run() {
        while (at_ < text_.size()) {
            const char32_t c = text_[at_];
            if (may_begin_number(c)) {
                if (!date() && !clock() && !figure()) ++at_;
            } else if (!(c == U'半' && half()) && !(c == U'百' && percent_in_words()) && !(c == U'双' && twice()) &&
                       !(c == U'单' && once())) {
                ++at_;
            }
        }
        return std::move(found_);
    }

private:
    char32_t look(std::size_t at) const { return at < text_.size() ? text_[at] : U'\0'; }

    void put(Value value, std::size_t end) {
        value.begin = static_cast<std::uint32_t>(at_);
        value.end = static_cast<std::uint32_t>(end);
        if (value.low == 0) value.low = value.amount;
        found_.push_back(value);
        at_ = end;
    }

    bool date() {
        const auto read = calendar_date_at(text_, at_);
        if (!read) return false;
        Value value;
        value.unit = Unit::date;
        value.date = read->date;
        value.is_month_only = read->is_month_only;
        value.amount = read->month * 100 + read->day;
        put(value, read->end);
        return true;
    }

    /// 8:30, 早八点, 十七时三十分, 七点半.
    bool clock() {
        const auto hours = numeral_at(text_, at_);
        if (!hours || hours->amount > 24 || hours->amount != static_cast<int>(hours->amount)) return false;
        const char32_t c = look(hours->end);
        const bool colon = c == U':' || (c == U'：' && is_digit(look(hours->end + 1)));
        const bool point = c == U'点' && look(hours->end + 1) != U'五';
        const bool hour_word = c == U'时' && (may_begin_number(look(hours->end + 1)) || look(hours->end + 1) == U'至' ||
                                              look(hours->end + 1) == U'-' || look(hours->end + 1) == U'到');
        if (!colon && !point && !hour_word) return false;
        double amount = hours->amount;
        std::size_t end = hours->end + 1;
        if (const auto minutes = numeral_at(text_, end); minutes && minutes->amount < 60) {
            amount += minutes->amount / 60;
            end = minutes->end;
            if (look(end) == U'分') ++end;
        } else if (colon) {
            return false;
        } else if (look(end) == U'半') {
            amount += 0.5;
            ++end;
        } else if (look(end) == U'钟' || look(end) == U'整') {
            ++end;
        }
        if (amount < 12 && preceded_by(text_, at_, U"下午", U"晚上", U"傍晚", U"晚")) amount += 12;
        Value value;
        value.unit = Unit::clock;
        value.amount = amount;
        put(value, end);
        return true;
    }

    /// A number with its unit, or digits alone.
    bool figure() {
        const auto number = numeral_at(text_, at_);
        if (!number) return false;
        Value value;
        value.amount = number->amount;
        auto end = number->end;
        if (const auto upper = range_end(end)) {
            value.low = value.amount;
            value.amount = upper->amount;
            end = upper->end;
        }
        const bool and_half_before = look(end) == U'个' && look(end + 1) == U'半';
        const auto* unit = unit_at(text_, and_half_before ? end + 2 : end);
        if (unit == nullptr && look(end) == U'_') unit = unit_at(text_, ++end);
        if (unit == nullptr || (unit->unit == Unit::month_of_year && and_half_before)) {
            if (and_half_before && look(end + 2) == U'月') {
                value.unit = Unit::month;
                value.amount += 0.5;
                put(value, end + 3);
                return true;
            }
            if (!number->in_digits) {
                if (!is_bare_sum(*number)) return false;
                value.unit = Unit::yuan;
            }
            put(value, number->end);
            return true;
        }
        if (and_half_before) value.amount += 0.5, end += 2;
        value.unit = unit->unit;
        value.amount *= unit->factor;
        value.low *= unit->factor;
        end += unit->word.size();
        if (unit->word == U"折" && value.amount > 1) value.amount /= 10, value.low /= 10;  // 八五折
        const bool is_half_month = look(end + 1) == U'个' || look(end + 1) == U'月';       // 每满一年半个月
        if (look(end) == U'半' && !is_half_month &&
            (value.unit == Unit::year || value.unit == Unit::hour || value.unit == Unit::share)) {
            value.amount += 0.5;
            ++end;
        }
        if (unit->word == U"块" && look(end) == U'钱') ++end;
        if (value.unit == Unit::year && value.amount >= 1950 && value.amount < 2100) value.unit = Unit::calendar_year;
        if (value.unit == Unit::day && is_day_of_month()) value.unit = Unit::day_of_month;
        if (unit->word == U"成" && !is_share_of_ten(end)) return false;
        put(value, end);
        return true;
    }

    /// 1至3, 三到五, 15-20, 三四个: the upper end.
    std::optional<Numeral> range_end(std::size_t end) const {
        const char32_t c = look(end);
        if (c == U'至' || c == U'到' || c == U'-' || c == U'、') {
            const auto upper = numeral_at(text_, end + 1);
            if (upper && unit_at(text_, upper->end) != nullptr && !calendar_date_at(text_, end + 1)) return upper;
        }
        return std::nullopt;
    }

    /// 一个月三千五，赔一万二。: a sum whose 元 goes without saying.
    bool is_bare_sum(const Numeral& number) const {
        const char32_t c = look(number.end);
        const bool is_round = number.amount >= 100 && number.amount < 1000000 && number.end - at_ >= 2;
        const bool is_last = c == U'\0' || c == U'\n' || c == U'，' || c == U'。' || c == U'；' || c == U'（';
        return is_round && is_last && !preceded_by(text_, at_, U"第", U"№") &&
               text_.substr(at_, number.end - at_).find_first_of(U"百千万") != std::u32string_view::npos;
    }

    bool is_day_of_month() const {
        return preceded_by(text_, at_, U"每月", U"次月", U"当月", U"下月", U"本月", U"月的", U"月", U"每个月", U"月☑",
                           U"月√", U"月■", U"每月的");
    }
    /// 两成 is a share, 完成 and 成绩 are not.
    bool is_share_of_ten(std::size_t end) const {
        const char32_t c = look(end);
        return c != U'年' && c != U'绩' && c != U'本' && c != U'立' && c != U'员' && c != U'为' && c != U'都' &&
               c != U'果';
    }

    /// 半年, 半个月, 半天, 半小时.
    bool half() {
        const bool with_ge = look(at_ + 1) == U'个';
        const auto* unit = unit_at(text_, at_ + (with_ge ? 2 : 1));
        if (unit == nullptr) return false;
        Value value;
        value.amount = 0.5;
        value.unit = unit->unit == Unit::month_of_year ? Unit::month : unit->unit;
        if (value.unit == Unit::year) value.unit = Unit::month, value.amount = 6;
        if (value.unit > Unit::year) return false;
        put(value, at_ + (with_ge ? 2 : 1) + unit->word.size());
        return true;
    }

    /// 百分之八十.
    bool percent_in_words() {
        if (text_.substr(at_, 3) != U"百分之") return false;
        const auto number =
            text_.substr(at_ + 3, 1) == U"百" ? std::optional{Numeral{100, at_ + 4}} : numeral_at(text_, at_ + 3);
        if (!number) return false;
        Value value;
        value.unit = Unit::share;
        value.amount = number->amount / 100;
        put(value, number->end);
        return true;
    }

    /// 双倍, 双薪: twice the wage.
    bool twice() { return multiple(2, look(at_ + 1) == U'倍' || look(at_ + 1) == U'薪'); }
    bool once() { return multiple(1, look(at_ + 1) == U'倍' || look(at_ + 1) == U'薪'); }
    bool multiple(double amount, bool is_one) {
        if (!is_one) return false;
        Value value;
        value.unit = Unit::share;
        value.amount = amount;
        put(value, at_ + 2);
        return true;
    }

    std::u32string_view text_;
    std::size_t at_ = 0;
    std::vector<Value> found_;
};

}  // namespace

std::optional<double> Value::months() const {
    switch (unit) {
        case Unit::year:
            return amount * 12;
        case Unit::month:
            return amount;
        case Unit::week:
            return amount * 7 / 30;
        case Unit::day:
        case Unit::working_day:
            return amount / 30;
        default:
            return std::nullopt;
    }
}

std::optional<double> Value::days() const {
    const auto length = months();
    return length ? std::optional{*length * 30} : std::nullopt;
}

std::optional<double> Value::hours() const {
    if (unit == Unit::hour) return amount;
    return unit == Unit::minute ? std::optional{amount / 60} : std::nullopt;
}

std::vector<Value> values_of(std::u32string_view text) { return Scan{text}.run(); }

}  // namespace gongyou::checkup

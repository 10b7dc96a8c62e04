#pragma once

#include <string>
#include <string_view>

#include "kernel/text_form.hpp"

namespace gongyou {

/// When something happened, as exactly as somebody remembers: "2026-09", or "2026-09-12". Law counts from days, so a
/// month stands for its first day where the earlier day is the safe one, and for its last where the later is.
class MonthOrDay {
public:
    MonthOrDay() = default;
    explicit MonthOrDay(Date day) : first_{day}, last_{day} {}
    /// Fault: month.wrong.
    static Result<MonthOrDay> read(std::string_view text);

    Date first_day() const { return first_; }
    Date last_day() const { return last_; }
    bool is_month() const { return first_ != last_; }
    std::string text() const;
    bool operator==(const MonthOrDay&) const = default;

private:
    MonthOrDay(Date first, Date last) : first_{first}, last_{last} {}
    Date first_;
    Date last_;
};

/// For tests and tables: the month or day must exist.
MonthOrDay when(std::string_view text);

template <>
struct TextForm<MonthOrDay> {
    static constexpr TextShape shape{.min = 7, .max = 10, .pattern = "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"};
    static Result<MonthOrDay> read(std::string_view text) { return MonthOrDay::read(text); }
    static std::string write(const MonthOrDay& when) { return when.text(); }
};

}  // namespace gongyou

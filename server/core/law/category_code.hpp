#pragma once

#include <string>
#include <string_view>

#include "kernel/text_form.hpp"

namespace gongyou::law {

/// The code of a category of reports (诉求分类代码): a letter for the field, two digits. "W01" is 拖欠工资.
class CategoryCode {
public:
    CategoryCode() = default;  ///< "X09", 其他
    /// Fault: category.unknown.
    static Result<CategoryCode> read(std::string_view text) {
        const auto is_digit = [](char each) { return each >= '0' && each <= '9'; };
        if (text.size() != 3 || text[0] < 'A' || text[0] > 'Z' || !is_digit(text[1]) || !is_digit(text[2]))
            return fail({FaultKind::invalid, "category.unknown"});
        return CategoryCode{std::string{text}};
    }

    const std::string& text() const { return text_; }
    char letter() const { return text_.front(); }
    auto operator<=>(const CategoryCode&) const = default;

private:
    explicit CategoryCode(std::string text) : text_{std::move(text)} {}
    std::string text_ = "X09";
};

}  // namespace gongyou::law

namespace gongyou {

template <>
struct TextForm<law::CategoryCode> {
    static constexpr TextShape shape{.min = 3, .max = 3, .pattern = "^[A-Z][0-9]{2}$"};
    static Result<law::CategoryCode> read(std::string_view text) { return law::CategoryCode::read(text); }
    static std::string write(const law::CategoryCode& code) { return code.text(); }
};

}  // namespace gongyou

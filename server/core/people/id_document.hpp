#pragma once

#include <string>
#include <string_view>

#include "kernel/described.hpp"
#include "kernel/result.hpp"
#include "kernel/text_form.hpp"

namespace gongyou {

/// The paper that says who somebody is (证件类型).
enum class IdDocument {
    id_card,              ///< 居民身份证
    residence_permit,     ///< 港澳台居民居住证: numbered as identity cards are
    home_return_permit,   ///< 港澳居民来往内地通行证
    taiwan_permit,        ///< 台湾居民来往大陆通行证
    permanent_residence,  ///< 外国人永久居留身份证
    passport,             ///< 护照
    other
};
BOOST_DESCRIBE_ENUM(IdDocument, id_card, residence_permit, home_return_permit, taiwan_permit, permanent_residence,
                    passport, other)

/// Whether its number follows GB 11643 and so can be checked.
constexpr bool has_check_sign(IdDocument document) {
    return document == IdDocument::id_card || document == IdDocument::residence_permit;
}

/// The number of such a paper in plain form: digits and large letters, without blanks and dashes.
class DocumentNumber {
public:
    DocumentNumber() = default;
    /// Fault: document.wrong, for fewer than five or more than thirty signs, and for other signs.
    static Result<DocumentNumber> read(std::string_view raw);

    const std::string& text() const { return text_; }
    /// "330***********12", which tells two papers of one person apart and nothing more.
    std::string masked() const;
    bool operator==(const DocumentNumber&) const = default;

private:
    std::string text_;
};

template <>
struct TextForm<DocumentNumber> {
    static constexpr TextShape shape{.min = 5, .max = 40};
    static Result<DocumentNumber> read(std::string_view raw) { return DocumentNumber::read(raw); }
    static std::string write(const DocumentNumber& number) { return number.text(); }
};

/// "张*": the first character of a name, whatever the length of the rest.
std::string masked_name(std::string_view name);

}  // namespace gongyou

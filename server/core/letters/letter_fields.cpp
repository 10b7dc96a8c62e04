#include "core/letters/letter_fields.hpp"

#include "kernel/chinese_date.hpp"
#include "kernel/chinese_money.hpp"

namespace gongyou::letters {

namespace {

std::string_view wrong_with(FieldKind kind, const std::string& value) {
    switch (kind) {
        case FieldKind::line:
            return value.find('\n') == std::string::npos ? "" : "text.not_allowed_characters";
        case FieldKind::text:
            return "";
        case FieldKind::date:
            return Date::parse(value) ? "" : "date.wrong";
        case FieldKind::money:
            return yuan_from(value) ? "" : "money.wrong";
    }
    return "";
}

Result<Done> all_good(std::vector<FieldFault> faults) {
    if (faults.empty()) return Done{};
    return fail({FaultKind::invalid, "form.invalid", {}, std::move(faults)});
}

}  // namespace

Result<Filled> checked_fields(const LetterTemplate& made, const std::vector<FieldValue>& values) {
    Filled filled;
    std::vector<FieldFault> faults;
    for (const auto& [name, value] : values) {
        const auto* field = made.field(name.text());
        if (!field) {
            faults.push_back({name.text(), "letter.field_unknown"});
            continue;
        }
        if (const auto code = wrong_with(field->kind, value.text()); !code.empty())
            faults.push_back({name.text(), code});
        if (!filled.emplace(name.text(), value.text()).second) faults.push_back({name.text(), "letter.field_twice"});
    }
    if (auto good = all_good(std::move(faults)); !good) return fail(std::move(good.error()));
    return filled;
}

Result<Done> is_complete(const LetterTemplate& made, const Filled& fields) {
    std::vector<FieldFault> faults;
    for (const auto& field : made.fields)
        if (!field.optional && !fields.contains(field.name)) faults.push_back({field.name, "value.missing"});
    return all_good(std::move(faults));
}

std::string in_words(FieldKind kind, const std::string& value) {
    if (kind == FieldKind::date) return in_chinese(Date::parse(value).value());
    if (kind != FieldKind::money) return value;
    const auto money = yuan_from(value).value();
    return "人民币" + in_capitals(money) + "（" + in_digits(money) + "）";
}

}  // namespace gongyou::letters

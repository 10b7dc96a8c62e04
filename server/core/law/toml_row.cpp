#include "core/law/toml_row.hpp"

#include <fstream>
#include <sstream>

namespace gongyou::law {

namespace {

std::optional<Date> day_in(const toml::node& node) {
    const auto value = node.value_exact<toml::date>();
    return value ? Date::of(value->year, value->month, value->day) : std::nullopt;
}

}  // namespace

Result<toml::table> read_toml(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    const auto name = file.filename().string();
    if (!in) return fail({FaultKind::not_found, "law.file_missing", {{"file", file.string()}}});
    std::ostringstream text;
    text << in.rdbuf();
    auto parsed = toml::parse(text.str());
    if (!parsed)
        return fail({FaultKind::malformed,
                     "law.file_unreadable",
                     {{"file", name}, {"line", std::to_string(parsed.error().source().begin.line)}}});
    return std::move(parsed).table();
}

std::vector<const toml::table*> rows_named(const toml::table& whole, std::string_view name) {
    std::vector<const toml::table*> rows;
    if (const auto* list = whole[name].as_array())
        for (const auto& node : *list)
            if (const auto* row = node.as_table()) rows.push_back(row);
    return rows;
}

const toml::node* TomlRow::node(std::string_view field) {
    asked_.emplace(field);
    return table_.get(field);
}

void TomlRow::add(std::string_view code, std::string_view field, std::string expected) {
    if (fault_) return;
    const auto* at = table_.get(field);
    const auto line = (at ? at->source() : table_.source()).begin.line;
    fault_ = Fault{FaultKind::invalid,
                   code,
                   {{"file", file_}, {"line", std::to_string(line)}, {"row", row_}, {"field", std::string{field}}}};
    if (!expected.empty()) fault_->params.emplace("expected", std::move(expected));
}

void TomlRow::wrong(std::string_view field, std::string expected) {
    add("law.field_wrong", field, std::move(expected));
}

std::optional<std::string> TomlRow::text_if_there(std::string_view field) {
    const auto* found = node(field);
    if (!found) return std::nullopt;
    auto value = found->value_exact<std::string>();
    if (!value || value->empty()) wrong(field, "text");
    return value;
}

std::optional<std::int64_t> TomlRow::whole_if_there(std::string_view field) {
    const auto* found = node(field);
    if (!found) return std::nullopt;
    const auto value = found->value_exact<std::int64_t>();
    if (!value || *value < 0) wrong(field, "whole number");
    return value;
}

bool TomlRow::flag(std::string_view field) {
    const auto* found = node(field);
    if (found && found->value_exact<bool>() != true) wrong(field, "true");
    return found != nullptr;
}

std::optional<Date> TomlRow::day_if_there(std::string_view field) {
    const auto* found = node(field);
    if (!found) return std::nullopt;
    const auto day = day_in(*found);
    if (!day) wrong(field, "YYYY-MM-DD");
    return day;
}

std::vector<Date> TomlRow::days(std::string_view field) {
    std::vector<Date> days;
    const auto* found = node(field);
    const auto* list = found ? found->as_array() : nullptr;
    if (!found) missing(field, 0);
    if (found && !list) wrong(field, "[YYYY-MM-DD, …]");
    if (!list) return days;
    for (const auto& each : *list) {
        const auto day = day_in(each);
        if (!day) wrong(field, "[YYYY-MM-DD, …]");
        days.push_back(day.value_or(Date{}));
    }
    return days;
}

std::vector<std::string> TomlRow::texts(std::string_view field) {
    std::vector<std::string> texts;
    const auto* found = node(field);
    const auto* list = found ? found->as_array() : nullptr;
    if (!found) missing(field, 0);
    if (found && !list) wrong(field, "[\"…\", …]");
    if (!list) return texts;
    for (const auto& each : *list) {
        const auto words = each.value<std::string>();
        if (!words || words->empty()) wrong(field, "[\"…\", …]");
        texts.push_back(words.value_or(""));
    }
    return texts;
}

std::vector<std::string> TomlRow::texts_if_there(std::string_view field) {
    return node(field) ? texts(field) : std::vector<std::string>{};
}

void TomlRow::is_table_list(std::string_view field) {
    const auto* found = node(field);
    if (!found) missing(field, 0);
    if (found && !found->is_array_of_tables()) wrong(field, "[{…}, …]");
}

bool TomlRow::yes_or_no(std::string_view field) {
    const auto* found = node(field);
    const auto value = found ? found->value_exact<bool>() : std::nullopt;
    if (found && !value) wrong(field, "true or false");
    return value.value_or(missing(field, false));
}

std::string TomlRow::text(std::string_view field) {
    return text_if_there(field).value_or(missing(field, std::string{}));
}
std::int64_t TomlRow::whole(std::string_view field) {
    return whole_if_there(field).value_or(missing(field, std::int64_t{0}));
}
Date TomlRow::day(std::string_view field) { return day_if_there(field).value_or(missing(field, Date{})); }

std::string TomlRow::where() const { return file_ + ":" + std::to_string(table_.source().begin.line); }

Result<Done> TomlRow::outcome() {
    for (const auto& [key, value] : table_)
        if (!asked_.contains(key.str())) add("law.field_unknown", key.str(), "");
    if (fault_) return fail(*fault_);
    return Done{};
}

}  // namespace gongyou::law

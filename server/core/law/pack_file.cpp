#include "core/law/pack_file.hpp"

#include <algorithm>

#include "core/law/toml_row.hpp"

namespace gongyou::law {

namespace {

Place place_in(TomlRow& row, const Place& otherwise) {
    const auto text = row.text_if_there("place");
    if (!text) return otherwise;
    auto place = Place::read(*text);
    if (!place) row.wrong("place", "GB/T 2260");
    return place.value_or(otherwise);
}

bool has_shape_of_a_code(std::string_view text) {
    return !text.empty() && text.front() != '.' && text.back() != '.' && text.find('.') != std::string_view::npos &&
           text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_.") == std::string_view::npos;
}

/// Days, months and years of the calendar may end on a rest day; what then must be said, as it differs by rule.
bool may_end_on_a_rest_day(Unit unit) { return unit == Unit::day || unit == Unit::month || unit == Unit::year; }

Result<Rule> read_rule(const toml::table& table, const std::string& file, const PackHead& pack, std::size_t number) {
    const auto code = table["code"].value<std::string>();
    TomlRow row{table, file, code.value_or("#" + std::to_string(number))};
    Rule rule;
    rule.pack = pack.name;
    rule.code = row.text("code");
    if (row.has("code") && !has_shape_of_a_code(rule.code)) row.wrong("code", "words.with_dots");
    rule.place = place_in(row, pack.place);
    rule.tag = row.choice<Tag>("tag");
    rule.amount = rule.tag == Tag::UNVERIFIED ? row.whole_if_there("amount") : row.whole("amount");
    rule.unit = row.choice<Unit>("unit");
    const auto rolls = row.choice_if_there<Rolling>("rolls");
    if (may_end_on_a_rest_day(rule.unit) && !rolls) row.missing("rolls", 0);
    if (!may_end_on_a_rest_day(rule.unit) && rolls) row.wrong("rolls", "only with day, month, year");
    rule.rolls = rolls.value_or(Rolling::none);
    rule.from = row.day("from");
    rule.to = row.day_if_there("to");
    if (rule.to && *rule.to < rule.from) row.wrong("to", "not before from");
    rule.source = row.text("source");
    rule.checked = row.day("checked");
    rule.edition = static_cast<int>(std::min<std::int64_t>(row.whole_if_there("edition").value_or(1), 1'000'000));
    rule.what = row.text("what");
    rule.starts = row.text_if_there("starts");
    rule.note = row.text_if_there("note");
    rule.where = row.where();
    if (const auto good = row.outcome(); !good) return fail(good.error());
    return rule;
}

Result<PackHead> read_head(const toml::table& whole, const std::filesystem::path& file) {
    static const toml::table nothing;
    const auto* table = whole["pack"].as_table();
    TomlRow row{table ? *table : nothing, file.filename().string(), "pack"};
    PackHead head;
    head.name = row.text("name");
    if (row.has("name") && head.name != file.stem().string()) row.wrong("name", file.stem().string());
    head.brief = row.text("brief");
    head.place = place_in(row, Place{});
    head.title = row.text("title");
    head.title_en = row.text("title_en");
    if (const auto good = row.outcome(); !good) return fail(good.error());
    return head;
}

}  // namespace

Result<PackFile> read_pack(const std::filesystem::path& file) {
    const auto whole = read_toml(file);
    if (!whole) return fail(whole.error());
    const auto head = read_head(*whole, file);
    if (!head) return fail(head.error());
    PackFile pack{*head, {}};
    for (const auto* table : rows_named(*whole, "rule")) {
        auto rule = read_rule(*table, file.filename().string(), *head, pack.rules.size() + 1);
        if (!rule) return fail(rule.error());
        pack.rules.push_back(*std::move(rule));
    }
    return pack;
}

}  // namespace gongyou::law

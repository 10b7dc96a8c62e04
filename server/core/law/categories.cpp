#include "core/law/categories.hpp"

#include <algorithm>

#include "core/law/toml_row.hpp"

namespace gongyou::law {

namespace {

Result<CategoryGroup> read_group(const toml::table& table, const std::string& file) {
    TomlRow row{table, file, "group " + table["code"].value_or<std::string>("?")};
    CategoryGroup group{row.text("code"), row.text("zh"), row.text("en"), row.text("plain"), row.text("plain_en")};
    if (const auto good = row.outcome(); !good) return fail(good.error());
    return group;
}

Result<Category> read_category(const toml::table& table, const std::string& file, const CategoryBook& so_far) {
    TomlRow row{table, file, table["code"].value_or<std::string>("?")};
    Category category;
    const auto code = CategoryCode::read(row.text("code"));
    if (!code) row.wrong("code", "W01");
    category.code = code.value_or(CategoryCode{});
    category.group = row.text("group");
    const auto& groups = so_far.groups();
    if (std::none_of(groups.begin(), groups.end(), [&](const auto& each) { return each.code == category.group; }))
        row.wrong("group", "[[group]]");
    category.zh = row.text("zh");
    category.en = row.text("en");
    category.plain = row.text("plain");
    category.plain_en = row.text("plain_en");
    category.basis = row.text("basis");
    category.mediation = row.choice<Scope>("mediation");
    category.supervision = row.choice<Scope>("supervision");
    category.inspection = row.choice<Scope>("inspection");
    category.arbitration = row.choice<Scope>("arbitration");
    const auto urgency = row.whole("urgency");
    if (urgency < 1 || urgency > 4) row.wrong("urgency", "1 to 4");
    category.urgency = static_cast<int>(std::clamp<std::int64_t>(urgency, 1, 4));
    category.arrears = row.flag("arrears");
    category.tag = row.choice<Tag>("tag");
    category.checked = row.day("checked");
    category.note = row.text_if_there("note");
    const auto where = row.where();
    if (const auto good = row.outcome(); !good) return fail(good.error());
    if (so_far.find(category.code))
        return fail({FaultKind::invalid,
                     "law.category_twice",
                     {{"file", file}, {"line", where.substr(where.rfind(':') + 1)}, {"row", category.code.text()}}});
    return category;
}

}  // namespace

Result<CategoryBook> CategoryBook::read(const std::filesystem::path& file) {
    const auto whole = read_toml(file);
    if (!whole) return fail(whole.error());
    const auto name = file.filename().string();
    CategoryBook book;
    for (const auto* table : rows_named(*whole, "group")) {
        auto group = read_group(*table, name);
        if (!group) return fail(std::move(group.error()));
        book.groups_.push_back(*std::move(group));
    }
    for (const auto* table : rows_named(*whole, "category")) {
        auto category = read_category(*table, name, book);
        if (!category) return fail(std::move(category.error()));
        book.categories_.push_back(*std::move(category));
    }
    return book;
}

const Category* CategoryBook::find(const CategoryCode& code) const {
    const auto found =
        std::find_if(categories_.begin(), categories_.end(), [&](const auto& each) { return each.code == code; });
    return found == categories_.end() ? nullptr : &*found;
}

}  // namespace gongyou::law

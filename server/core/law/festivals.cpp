#include "core/law/festivals.hpp"

#include <algorithm>

#include "core/law/rule.hpp"
#include "core/law/toml_row.hpp"

namespace gongyou::law {

Result<SpringFestivals> SpringFestivals::read(const std::filesystem::path& file) {
    const auto whole = read_toml(file);
    if (!whole) return fail(whole.error());
    static const toml::table nothing;
    const auto* table = (*whole)["spring_festival"].as_table();
    TomlRow row{table ? *table : nothing, file.filename().string(), "spring_festival"};
    SpringFestivals festivals;
    festivals.days_ = row.days("days");
    row.text("source");
    row.choice<Tag>("tag");
    row.day("checked");
    if (const auto good = row.outcome(); !good) return fail(good.error());
    std::sort(festivals.days_.begin(), festivals.days_.end());
    return festivals;
}

std::optional<Date> SpringFestivals::next(Date day) const {
    const auto found = std::lower_bound(days_.begin(), days_.end(), day);
    return found == days_.end() ? std::nullopt : std::optional{*found};
}

}  // namespace gongyou::law

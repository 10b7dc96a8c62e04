#include "core/law/law_book.hpp"

#include <algorithm>

#include "core/law/holiday_file.hpp"

namespace gongyou::law {

namespace {

namespace fs = std::filesystem;

constexpr const char* editions_file = "editions.toml";

Result<std::vector<fs::path>> toml_files_in(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator{folder, error})
        if (entry.path().extension() == ".toml") files.push_back(entry.path());
    if (error || files.empty())
        return fail({FaultKind::not_found, "law.file_missing", {{"file", (folder / "*.toml").string()}}});
    std::ranges::sort(files);
    return files;
}

/// Everything that `read` makes of the files in `folder`, or the first fault.
template <class T>
Result<std::vector<T>> all_in(const fs::path& folder, Result<T> (*read)(const fs::path&)) {
    const auto files = toml_files_in(folder);
    if (!files) return fail(files.error());
    std::vector<T> all;
    for (const auto& file : *files) {
        auto one = read(file);
        if (!one) return fail(one.error());
        all.push_back(*std::move(one));
    }
    return all;
}

/// A row of an edition that nobody published would answer today and be gone tomorrow.
Result<Done> every_edition_is_published(const std::vector<Rule>& rows, const std::vector<Edition>& editions) {
    const auto newest = static_cast<int>(editions.size());
    for (const auto& row : rows)
        if (row.edition < 1 || row.edition > newest)
            return fail({FaultKind::invalid,
                         "law.edition_missing",
                         {{"row", row.where + " " + row.code}, {"edition", std::to_string(row.edition)}}});
    if (editions.empty())
        return fail({FaultKind::invalid, "law.edition_missing", {{"row", editions_file}, {"edition", "1"}}});
    return Done{};
}

}  // namespace

LawBook::LawBook(std::vector<PackHead> heads, std::vector<Published> editions, WorkingDays calendar)
    : heads_{std::move(heads)},
      editions_{std::make_unique<const std::vector<Published>>(std::move(editions))},
      calendar_{std::move(calendar)} {}

Result<LawBook> LawBook::read(const fs::path& folder) {
    LawSources sources;
    auto packs = all_in(folder / "packs", read_pack);
    if (!packs) return fail(packs.error());
    auto years = all_in(folder / "holidays", read_holidays);
    if (!years) return fail(years.error());
    auto editions = read_editions(folder / editions_file);
    if (!editions) return fail(editions.error());
    return from({*std::move(packs), *std::move(editions), *std::move(years)});
}

Result<LawBook> LawBook::from(LawSources sources) {
    std::vector<PackHead> heads;
    std::vector<Rule> rows;
    for (auto& pack : sources.packs) {
        heads.push_back(pack.head);
        std::ranges::move(pack.rules, std::back_inserter(rows));
    }
    if (const auto good = every_edition_is_published(rows, sources.editions); !good) return fail(good.error());
    std::vector<Published> editions;
    for (const auto& edition : sources.editions) {
        auto rules = rules_of_edition(rows, edition.number);
        if (!rules) return fail(rules.error());
        if (const auto found = digest_of(*rules); found != edition.digest)
            return fail(
                {FaultKind::conflict,
                 "law.edition_altered",
                 {{"edition", std::to_string(edition.number)}, {"expected", edition.digest}, {"found", found}}});
        editions.push_back({edition, *std::move(rules)});
    }
    auto calendar = WorkingDays::from(std::move(sources.years));
    if (!calendar) return fail(calendar.error());
    return LawBook{std::move(heads), std::move(editions), *std::move(calendar)};
}

RulePack LawBook::pack(const Place& place) const { return {place, newest(), rules()}; }

Result<RulePack> LawBook::pack(const FrozenLaw& frozen) const {
    const auto found = std::ranges::find_if(*editions_, [&](const Published& one) {
        return one.head.number == frozen.edition && one.head.digest == frozen.digest;
    });
    if (found == editions_->end())
        return fail({FaultKind::not_found, "law.edition_unknown", {{"edition", frozen.text()}}});
    return RulePack{frozen.place, found->head, found->rules};
}

Result<PackHead> LawBook::pack_named(std::string_view name) const {
    std::string known;
    for (const auto& head : heads_) {
        if (head.name == name || head.brief == name) return head;
        known.append(known.empty() ? "" : " ").append(head.name);
    }
    return fail({FaultKind::not_found, "law.pack_unknown", {{"given", std::string{name}}, {"known", known}}});
}

}  // namespace gongyou::law

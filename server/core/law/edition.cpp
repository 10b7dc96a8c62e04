#include "core/law/edition.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "core/law/toml_row.hpp"
#include "platform/crypto/sha256.hpp"

namespace gongyou::law {

namespace {

constexpr std::size_t digest_size = 16;

bool is_digest(std::string_view text) {
    return text.size() == digest_size && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// `row` as it stands beside the others of its code and place; none if a later edition answers for all of its days.
std::optional<Rule> beside_others(Rule row, const std::vector<Rule>& rows, int edition) {
    for (const auto& other : rows) {
        if (other.code != row.code || other.place != row.place) continue;
        if (other.edition <= row.edition || other.edition > edition) continue;
        const auto silent_from = other.from.plus_days(-1);
        if (!row.to || silent_from < *row.to) row.to = silent_from;
    }
    if (row.to && *row.to < row.from) return std::nullopt;
    return row;
}

}  // namespace

Result<std::vector<Edition>> read_editions(const std::filesystem::path& file) {
    const auto whole = read_toml(file);
    if (!whole) return fail(whole.error());
    std::vector<Edition> editions;
    for (const auto* table : rows_named(*whole, "edition")) {
        const auto expected = static_cast<std::int64_t>(editions.size() + 1);
        TomlRow row{*table, file.filename().string(), "edition " + std::to_string(expected)};
        if (row.whole("number") != expected) row.wrong("number", std::to_string(expected));
        Edition edition{static_cast<int>(expected), row.day("entered"), row.text("why"), row.text("digest")};
        if (row.has("digest") && !is_digest(edition.digest)) row.wrong("digest", "16 hexadecimal digits");
        if (const auto good = row.outcome(); !good) return fail(good.error());
        editions.push_back(std::move(edition));
    }
    return editions;
}

Result<RulesByCode> rules_of_edition(const std::vector<Rule>& rows, int edition) {
    RulesByCode rules;
    for (const auto& row : rows)
        if (row.edition <= edition)
            if (auto standing = beside_others(row, rows, edition)) rules[row.code].push_back(*std::move(standing));
    for (auto& [code, same] : rules) {
        std::ranges::sort(same, {}, [](const Rule& rule) { return std::pair{rule.place, rule.from}; });
        for (std::size_t i = 1; i < same.size(); ++i) {
            const auto& before = same[i - 1];
            if (before.place != same[i].place || (before.to && *before.to < same[i].from)) continue;
            return fail(
                {FaultKind::conflict,
                 "law.rules_overlap",
                 {{"code", code}, {"place", same[i].place.text()}, {"row", same[i].where}, {"other", before.where}}});
        }
    }
    return rules;
}

std::string digest_of(const RulesByCode& rules) {
    std::string all;
    for (const auto& [code, same] : rules)
        for (const auto& rule : same)
            fmt::format_to(std::back_inserter(all), "{}|{}|{}|{}|{}|{}|{}\n", code, rule.place.text(),
                           rule.amount ? std::to_string(*rule.amount) : "", name_of(rule.unit), name_of(rule.rolls),
                           rule.from.text(), rule.to ? rule.to->text() : "");
    return crypto::sha256_hex(all).substr(0, digest_size);
}

}  // namespace gongyou::law

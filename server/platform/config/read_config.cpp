#include "platform/config/read_config.hpp"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <numeric>
#include <sstream>
#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

namespace gongyou::config {

namespace {

namespace fs = std::filesystem;

auto wrong(std::string_view key, std::string expected) {
    return fail(
        {FaultKind::invalid, "config.wrong_value", {{"key", std::string{key}}, {"expected", std::move(expected)}}});
}

auto unknown(std::string_view key) {
    return fail({FaultKind::invalid,
                 "config.unknown_key",
                 {{"key", std::string{key}}, {"nearest", std::string{nearest_key(key)}}}});
}

Result<Done> put(std::string_view key, std::string& member, std::string value) {
    const auto choices = text_of_key(key).choices;
    if (!choices.empty()) {
        std::istringstream words{std::string{choices}};
        bool known = false;
        for (std::string word; words >> word;) known = known || word == value;
        if (!known) return wrong(key, std::string{choices});
    }
    member = std::move(value);
    return Done{};
}

Result<Done> put(std::string_view key, int& member, std::int64_t value) {
    const auto& text = text_of_key(key);
    if (value < text.least || value > text.most)
        return wrong(key, std::to_string(text.least) + ".." + std::to_string(text.most));
    member = static_cast<int>(value);
    return Done{};
}

Result<Done> take(std::string_view key, std::string& member, const toml::node& node) {
    const auto value = node.value_exact<std::string>();
    return value ? put(key, member, *value) : wrong(key, "text");
}
Result<Done> take(std::string_view key, int& member, const toml::node& node) {
    const auto value = node.value_exact<std::int64_t>();
    return value ? put(key, member, *value) : wrong(key, "number");
}
Result<Done> take(std::string_view key, bool& member, const toml::node& node) {
    const auto value = node.value_exact<bool>();
    if (!value) return wrong(key, "true false");
    member = *value;
    return Done{};
}
Result<Done> take(std::string_view key, std::vector<std::string>& member, const toml::node& node) {
    if (!node.is_array()) return wrong(key, "[text, …]");
    std::vector<std::string> values;
    for (const auto& item : *node.as_array()) {
        const auto value = item.value_exact<std::string>();
        if (!value) return wrong(key, "[text, …]");
        values.push_back(*value);
    }
    member = std::move(values);
    return Done{};
}

Result<Done> from_text(std::string_view key, std::string& member, const std::string& text) {
    return put(key, member, text);
}
Result<Done> from_text(std::string_view key, int& member, const std::string& text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return wrong(key, "number");
    return put(key, member, value);
}
Result<Done> from_text(std::string_view key, bool& member, const std::string& text) {
    if (text != "true" && text != "false") return wrong(key, "true false");
    member = text == "true";
    return Done{};
}
Result<Done> from_text(std::string_view, std::vector<std::string>& member, const std::string& text) {
    member.clear();
    std::istringstream parts{text};
    for (std::string part; std::getline(parts, part, ',');)
        if (!part.empty()) member.push_back(part);
    return Done{};
}

/// Letters to change, add or take away to get from `a` to `b`.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const auto above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0u : 1u)});
            diagonal = above;
        }
    }
    return row.back();
}

}  // namespace

std::string_view nearest_key(std::string_view key) {
    return std::ranges::min_element(key_texts, {}, [&](const KeyText& known) { return distance(key, known.key); })->key;
}

Result<Config> read_config(std::string_view toml_text, Config onto) {
    const auto parsed = toml::parse(toml_text);
    if (!parsed)
        return fail({FaultKind::malformed,
                     "config.unreadable",
                     {{"line", std::to_string(parsed.error().source().begin.line)}}});
    for (const auto& [key, node] : parsed.table()) {
        bool found = false;
        Result<Done> outcome{Done{}};
        for_each_member(onto, [&, &key = key, &node = node](std::string_view name, auto& member) {
            if (name != key.str()) return;
            found = true;
            outcome = take(name, member, node);
        });
        if (!found) return unknown(key.str());
        if (!outcome) return fail(outcome.error());
    }
    return onto;
}

Result<Config> read_config_file(const fs::path& file, Config onto) {
    std::ifstream in{file};
    if (!in) return fail({FaultKind::not_found, "config.file_missing", {{"file", file.string()}}});
    std::ostringstream text;
    text << in.rdbuf();
    return read_config(text.str(), std::move(onto));
}

Result<Done> set_value(Config& config, std::string_view key, const std::string& text) {
    bool found = false;
    Result<Done> outcome{Done{}};
    for_each_member(config, [&](std::string_view name, auto& member) {
        if (name != key) return;
        found = true;
        outcome = from_text(name, member, text);
    });
    if (!found) return unknown(key);
    return outcome;
}

Result<Done> check_together(const Config& config) {
    if (config.tls_certificate.empty() != config.tls_key.empty())
        return wrong(config.tls_key.empty() ? "tls_key" : "tls_certificate", "tls_certificate + tls_key");
    const auto data = fs::absolute(config.data).lexically_normal();
    const auto is_inside = [&](const std::string& path) {
        return !fs::absolute(path).lexically_normal().lexically_relative(data).string().starts_with("..");
    };
    if (is_inside(key_file_of(config))) return wrong("key_file", "outside data");
    if (is_inside(migration_backups_of(config))) return wrong("migration_backups", "outside data");
    return Done{};
}

}  // namespace gongyou::config

#include "platform/config/explain_config.hpp"

#include <fmt/format.h>

namespace gongyou::config {

namespace {

std::string toml_of(const std::string& value) {
    std::string out = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + "\"";
}
std::string toml_of(int value) { return std::to_string(value); }
std::string toml_of(bool value) { return value ? "true" : "false"; }
std::string toml_of(const std::vector<std::string>& values) {
    std::string out = "[";
    for (const auto& value : values) out.append(out.size() > 1 ? ", " : "").append(toml_of(value));
    return out + "]";
}

}  // namespace

std::string explain_config(const Config& config) {
    std::string out;
    for_each_member(config, [&](std::string_view name, const auto& value) {
        const auto& text = text_of_key(name);
        fmt::format_to(std::back_inserter(out), "# {}\n# {}\n", text.zh, text.en);
        if (text.most > 0) fmt::format_to(std::back_inserter(out), "# {}..{}\n", text.least, text.most);
        if (!text.choices.empty()) fmt::format_to(std::back_inserter(out), "# {}\n", text.choices);
        fmt::format_to(std::back_inserter(out), "{} = {}\n\n", name, toml_of(value));
    });
    return out;
}

}  // namespace gongyou::config

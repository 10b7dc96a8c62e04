#include "app/commands/command_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace gongyou::app {

std::shared_ptr<ConfigFlags> ConfigFlags::add_to(CLI::App& command, const std::vector<std::string_view>& keys) {
    auto flags = std::make_shared<ConfigFlags>();
    command.add_option("--config", flags->file_, "configuration file (TOML)");
    const config::Config defaults;
    for_each_member(defaults, [&](std::string_view key, const auto& value) {
        if (!keys.empty() && std::ranges::find(keys, key) == keys.end()) return;
        std::string name = "--" + std::string{key};
        std::ranges::replace(name, '_', '-');
        const std::string text{config::text_of_key(key).en};
        const auto keep = [flags, key](const std::string& given) { flags->given_[std::string{key}] = given; };
        if constexpr (std::is_same_v<decltype(value), const bool&>) {
            command.add_flag_callback(
                name, [keep] { keep("true"); }, text);
        } else {
            command.add_option_function<std::string>(name, keep, text);
        }
    });
    return flags;
}

Result<config::Config> ConfigFlags::config() const {
    constexpr const char* usual = "gongyou.toml";
    config::Config config;
    const auto file = file_.empty() && std::filesystem::exists(usual) ? std::string{usual} : file_;
    if (!file.empty()) {
        auto read = config::read_config_file(file);
        if (!read) return fail(read.error());
        config = *std::move(read);
    }
    for (const auto& [key, text] : given_)
        if (const auto set = config::set_value(config, key, text); !set) return fail(set.error());
    if (const auto good = config::check_together(config); !good) return fail(good.error());
    return config;
}

int tell(const Fault& fault) {
    fmt::print(stderr, "gongyou: {}", fault.code);
    for (const auto& [name, value] : fault.params) fmt::print(stderr, " {}={}", name, value);
    fmt::print(stderr, "\n");
    return 1;
}

}  // namespace gongyou::app

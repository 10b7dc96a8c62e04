#include "platform/config/config.hpp"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

namespace gongyou::config {

namespace {

std::string beside_data(const Config& config, std::string_view ending) {
    auto folder = std::filesystem::absolute(config.data).lexically_normal();
    if (!folder.has_filename()) folder = folder.parent_path();  // typed with a slash at its end
    return folder.string().append(ending);
}

}  // namespace

const KeyText& text_of_key(std::string_view key) {
    const auto* found = std::ranges::find(key_texts, key, &KeyText::key);
    if (found == std::end(key_texts)) throw std::logic_error{"a key without a text: " + std::string{key}};
    return *found;
}

std::string database_url(const Config& config) {
    if (!config.database.empty()) return config.database;
    return "sqlite://" + (std::filesystem::absolute(config.data) / "gongyou.db").lexically_normal().string();
}

std::string law_folder(const Config& config) {
    if (!config.law.empty()) return config.law;
    std::error_code error;  // without /proc: the folder it was started in
    return (std::filesystem::read_symlink("/proc/self/exe", error).parent_path() / "law").string();
}

std::string key_file_of(const Config& config) {
    return config.key_file.empty() ? beside_data(config, ".key") : config.key_file;
}

std::string migration_backups_of(const Config& config) {
    return config.migration_backups.empty() ? beside_data(config, ".before-migration") : config.migration_backups;
}

}  // namespace gongyou::config

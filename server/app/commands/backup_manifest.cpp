#include "app/commands/backup_manifest.hpp"

#include <boost/json.hpp>
#include <fstream>
#include <sstream>

namespace gongyou::app {

namespace {

constexpr std::string_view purpose = "backup";

bool write_whole(const std::filesystem::path& file, std::string_view text) {
    std::ofstream out{file, std::ios::binary};
    out << text;
    return static_cast<bool>(out.flush());
}

std::string read_whole(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

}  // namespace

Result<Done> write_manifest(const std::filesystem::path& folder, const BackupManifest& manifest,
                            const crypto::Keyring& keyring) {
    const auto text = boost::json::serialize(boost::json::value_from(manifest));
    if (!write_whole(folder / manifest_mac_name, keyring.mac(purpose, text)) ||
        !write_whole(folder / manifest_name, text))
        return fail({FaultKind::unavailable, "backup.not_written"});
    return sync_to_disk(folder / manifest_mac_name)
        .and_then([&](Done) { return sync_to_disk(folder / manifest_name); })
        .and_then([&](Done) { return sync_to_disk(folder); });
}

Result<BackupManifest> read_manifest(const std::filesystem::path& folder, const crypto::Keyring& keyring) {
    if (!std::filesystem::exists(folder / manifest_name))
        return fail({FaultKind::not_found, "backup.not_a_backup", {{"file", folder.string()}}});
    const auto text = read_whole(folder / manifest_name);
    // Nothing of it is read before the mac is known to be right.
    if (!keyring.mac_matches(purpose, text, read_whole(folder / manifest_mac_name)))
        return fail({FaultKind::malformed, "backup.damaged"});
    return boost::json::value_to<BackupManifest>(boost::json::parse(text));
}

crypto::SealPlace key_place(const BackupManifest& manifest) {
    return {.table = "backup", .column = "key", .record = manifest.id, .tree = "house"};
}

}  // namespace gongyou::app

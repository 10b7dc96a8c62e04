#include "app/commands/backup_manifest.hpp"

#include <boost/json.hpp>
#include <fstream>
#include <sstream>

#include "kernel/described.hpp"

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
    auto json = boost::json::parse(text);
    json.as_object().emplace("sealed_to", "");  // a backup that was taken before there were pairs does not say
    return boost::json::value_to<BackupManifest>(json);
}

Result<Done> seal_backup_key(BackupManifest& manifest, const crypto::Keyring& keyring, const crypto::RecordKey& key,
                             const std::optional<crypto::SealingKey>& to) {
    if (!to) {
        manifest.sealed_key = keyring.seal_key(key_place(manifest), key);
        return Done{};
    }
    if (to->profile != keyring.profile())
        return fail(
            {FaultKind::conflict,
             "backup.other_profile",
             {{"expected", std::string{name_of(keyring.profile())}}, {"found", std::string{name_of(to->profile)}}}});
    auto sealed = crypto::Keyring::seal_key_to(*to, key_place(manifest), key);
    if (!sealed) return fail(sealed.error());
    manifest.sealed_to = to->fingerprint();
    manifest.sealed_key = *std::move(sealed);
    return Done{};
}

Result<crypto::RecordKey> unseal_backup_key(const BackupManifest& manifest, const crypto::Keyring& keyring,
                                            const std::optional<crypto::OpeningKey>& private_half) {
    const auto& expected = manifest.sealed_to;
    if (expected.empty()) return keyring.unseal_key(key_place(manifest), manifest.sealed_key);
    if (!private_half) return fail({FaultKind::conflict, "restore.needs_backup_key", {{"expected", expected}}});
    const auto found = private_half->sealing_key().fingerprint();
    if (found != expected)
        return fail({FaultKind::conflict, "restore.other_backup_key", {{"expected", expected}, {"found", found}}});
    return crypto::Keyring::unseal_key_by(*private_half, key_place(manifest), manifest.sealed_key);
}

crypto::SealPlace key_place(const BackupManifest& manifest) {
    return {.table = "backup", .column = "key", .record = manifest.id, .tree = "house"};
}

}  // namespace gongyou::app

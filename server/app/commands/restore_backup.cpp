#include "app/commands/restore_backup.hpp"

#include "app/commands/backup_store.hpp"
#include "app/commands/store_copy.hpp"
#include "platform/files/file_store.hpp"
#include "platform/sql/database.hpp"
#include "platform/sql/number.hpp"

namespace gongyou::app {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view count_tables =
    "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'public'";

auto damaged(const std::string& what) { return fail({FaultKind::malformed, "backup.damaged", {{"file", what}}}); }

Result<Done> must_be_empty(const config::Config& config) {
    const auto url = config::database_url(config);
    const bool on_server = sql::dialect_of(url) == sql::Dialect::postgres;
    const bool empty_server = !on_server || sql::open_session(url, true)->find<sql::Number>(count_tables)->number == 0;
    if (empty_server && (!fs::exists(config.data) || fs::is_empty(config.data))) return Done{};
    return fail({FaultKind::conflict, "restore.not_empty", {{"file", config.data}}});
}

Result<Done> restore_files(const fs::path& from, const fs::path& to, const BackupManifest& manifest) {
    for (const auto& file : manifest.files) {
        if (!files::is_address(file.address)) return damaged(file.address);
        const auto target = to / "files" / file_path(file.address);
        fs::create_directories(target.parent_path());
        const auto mark = copied_file(from / "files" / file_path(file.address), target);
        if (!mark) return fail(mark.error());
        if (*mark != FileMark{file.size, file.digest}) return damaged(file.address);
    }
    return Done{};
}

Result<Done> restore_database(const fs::path& from, const config::Config& config, const BackupManifest& manifest,
                              const crypto::Keyring& keyring, const crypto::RecordKey& key) {
    const auto plain = fs::path{config.data} / ".restoring";
    const auto mark = unseal_file(keyring, key, manifest.id, from / database_part_name, plain);
    if (!mark) return fail(mark.error());
    if (*mark != FileMark{manifest.database_size, manifest.database_digest}) return damaged(database_part_name);
    if (auto synced = sync_to_disk(plain); !synced) return synced;
    const auto url = config::database_url(config);
    if (manifest.engine == "postgres") {
        auto restored = restore_postgres(url, plain);
        fs::remove(plain);
        return restored;
    }
    fs::rename(plain, sqlite_file(url));  // only a whole one bears the name that a server would open
    return sync_to_disk(config.data);
}

RestoreReport looked_at(const config::Config& config, BackupManifest manifest, const crypto::Keyring& keyring) {
    RestoreReport report{.manifest = std::move(manifest), .damage = {}, .missing_files = {}, .audit = {}};
    const auto session = sql::open_session(config::database_url(config), false);
    report.damage = damage(*session);
    report.audit = audit::verify(*session, keyring);
    if (session->dialect() == sql::Dialect::postgres) return report;
    for (const auto& named : named_files(*session))
        if (!named.unclaimed && !fs::exists(fs::path{config.data} / "files" / file_path(named.address)))
            report.missing_files.push_back(named.address);
    return report;
}

}  // namespace

Result<RestoreReport> restore_backup(const fs::path& from, const config::Config& config, const crypto::Keyring& keyring,
                                     const std::optional<crypto::OpeningKey>& private_half) {
    auto manifest = read_manifest(from, keyring);
    if (!manifest) return fail(manifest.error());
    const auto engine = sql::dialect_of(config::database_url(config)) == sql::Dialect::postgres ? "postgres" : "sqlite";
    if (manifest->engine != engine)
        return fail({FaultKind::conflict, "restore.other_engine", {{"expected", manifest->engine}, {"found", engine}}});
    const auto key = unseal_backup_key(*manifest, keyring, private_half);
    if (!key) return fail(key.error());
    if (const auto empty = must_be_empty(config); !empty) return fail(empty.error());
    fs::create_directories(config.data);
    fs::permissions(config.data, fs::perms::owner_all);
    auto restored = restore_files(from, config.data, *manifest).and_then([&](Done) {
        return restore_database(from, config, *manifest, keyring, *key);
    });
    if (!restored) {  // nothing half-restored is left that somebody could start on
        for (const auto& left : fs::directory_iterator{config.data}) fs::remove_all(left.path());
        return fail(restored.error());
    }
    return looked_at(config, *std::move(manifest), keyring);
}

}  // namespace gongyou::app

#include "app/commands/take_backup.hpp"

#include <algorithm>

#include "app/commands/backup_store.hpp"
#include "app/commands/passing_file.hpp"
#include "app/commands/store_copy.hpp"
#include "kernel/id.hpp"
#include "platform/crypto/key_pair_file.hpp"
#include "platform/sql/database.hpp"

namespace gongyou::app {

namespace {

namespace fs = std::filesystem;

std::string folder_name(Instant now) {
    auto stamp = text_of(now);  // 2026-11-25T08:00:00Z
    std::erase_if(stamp, [](char c) { return c == ':' || c == '-'; });
    return "gongyou-" + stamp;
}

/// Attachments named by the copied rows, into the backup.
Result<Done> copy_files(const config::Config& config, sql::Session& copy, TakenBackup& taken) {
    const auto store = fs::path{config.data} / "files";
    for (const auto& named : named_files(copy)) {
        const auto from = store / file_path(named.address);
        const auto to = taken.folder / "files" / file_path(named.address);
        fs::create_directories(to.parent_path());
        auto mark = copied_file(from, to);
        if (mark) {
            taken.manifest.files.push_back({named.address, mark->size, mark->digest});
        } else if (named.unclaimed) {
            ++taken.gone_meanwhile;  // an upload that nobody claimed may go at any time
        } else {
            return fail(mark.error());
        }
    }
    return Done{};
}

Result<Done> copy_store(const config::Config& config, const fs::path& to, TakenBackup& taken) {
    const auto url = config::database_url(config);
    if (sql::dialect_of(url) == sql::Dialect::postgres) {
        taken.manifest.engine = "postgres";
        taken.manifest.schema = newest_step(*sql::open_session(url, true));
        return dump_postgres(url, to);
    }
    taken.manifest.engine = "sqlite";
    return copy_sqlite(sqlite_file(url), to).and_then([&](Done) -> Result<Done> {
        const auto copy = open_copy(to);
        taken.manifest.schema = newest_step(*copy);
        return copy_files(config, *copy, taken);
    });
}

/// The public half that the configuration names, if it names one.
Result<std::optional<crypto::SealingKey>> pair_for_backups(const config::Config& config) {
    if (config.backup_key_file.empty()) return std::optional<crypto::SealingKey>{};
    return crypto::read_sealing_key(config.backup_key_file).map([](crypto::SealingKey key) {
        return std::optional{std::move(key)};
    });
}

}  // namespace

Result<TakenBackup> take_backup(const config::Config& config, const fs::path& to, const crypto::Keyring& keyring,
                                const Clock& clock, Random& random) {
    auto to_pair = pair_for_backups(config);  // before anything is copied in clear
    if (!to_pair) return fail(to_pair.error());
    TakenBackup taken{.folder = to / folder_name(clock.now()), .manifest = {}};
    auto& manifest = taken.manifest;
    manifest.id = new_uuid_v4(random);
    manifest.made_at = text_of(clock.now());
    manifest.version = GONGYOU_VERSION;
    const auto key = keyring.new_record_key();
    if (const auto sealed = seal_backup_key(manifest, keyring, key, *to_pair); !sealed) return fail(sealed.error());
    std::error_code error;
    fs::create_directories(to, error);
    const bool made = fs::create_directory(taken.folder, error);
    if (error) return fail({FaultKind::unavailable, "backup.not_written"});
    if (!made) return fail({FaultKind::conflict, "backup.place_taken", {{"file", taken.folder.string()}}});
    fs::permissions(taken.folder, fs::perms::owner_all);

    fs::create_directories(config.data, error);  // beside PostgreSQL there may be none yet
    PassingFile::remove_left_behind(config.data);
    const PassingFile plain{config.data, manifest.id};
    if (const auto copied = copy_store(config, plain.path(), taken); !copied) return fail(copied.error());
    const auto sealed = taken.folder / database_part_name;
    const auto mark = seal_file(keyring, key, manifest.id, plain.path(), sealed);
    if (!mark) return fail(mark.error());
    manifest.database_size = mark->size;
    manifest.database_digest = mark->digest;
    return sync_to_disk(sealed)
        .and_then([&](Done) { return write_manifest(taken.folder, manifest, keyring); })
        .map([&](Done) { return std::move(taken); });
}

}  // namespace gongyou::app

#include "app/commands/take_backup.hpp"

#include <algorithm>

#include "app/commands/backup_store.hpp"
#include "app/commands/store_copy.hpp"
#include "kernel/id.hpp"
#include "platform/sql/database.hpp"

namespace gongyou::app {

namespace {

namespace fs = std::filesystem;

/// The plain copy, beside the data under the same protection; gone with the object.
class PassingFile {
public:
    explicit PassingFile(fs::path path) : path_{std::move(path)} {}
    ~PassingFile() {
        std::error_code ignored;
        fs::remove(path_, ignored);
    }
    PassingFile(const PassingFile&) = delete;
    PassingFile& operator=(const PassingFile&) = delete;
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

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

}  // namespace

Result<TakenBackup> take_backup(const config::Config& config, const fs::path& to, const crypto::Keyring& keyring,
                                const Clock& clock, Random& random) {
    TakenBackup taken{.folder = to / folder_name(clock.now()), .manifest = {}};
    auto& manifest = taken.manifest;
    manifest.id = new_uuid_v4(random);
    manifest.made_at = text_of(clock.now());
    manifest.version = GONGYOU_VERSION;
    std::error_code error;
    fs::create_directories(to, error);
    if (!fs::create_directory(taken.folder, error))
        return fail({FaultKind::conflict, "backup.place_taken", {{"file", taken.folder.string()}}});
    fs::permissions(taken.folder, fs::perms::owner_all);

    fs::create_directories(config.data, error);  // beside PostgreSQL there may be none yet
    const PassingFile plain{fs::path{config.data} / (".backup-" + manifest.id)};
    if (const auto copied = copy_store(config, plain.path(), taken); !copied) return fail(copied.error());
    const auto key = keyring.new_record_key();
    manifest.sealed_key = keyring.seal_key(key_place(manifest), key);
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

#include "app/commands/checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "app/commands/backup_manifest.hpp"
#include "app/commands/backup_store.hpp"
#include "core/law/law_book.hpp"
#include "platform/crypto/key_pair_file.hpp"
#include "platform/crypto/keyring.hpp"
#include "platform/extract/page_picture.hpp"
#include "platform/jobs/job_store.hpp"
#include "platform/paper/faces.hpp"
#include "platform/sql/database.hpp"
#include "platform/sql/migrations.hpp"
#include "platform/sql/settings_report.hpp"

namespace gongyou::app {

namespace {

namespace fs = std::filesystem;

HealthCheck clock_check(const Clock& clock) {
    // The day this program's rules were last looked at: a clock before that is wrong for certain.
    const bool plausible = clock.today() >= date("2026-11-01") && clock.today() < date("2100-01-01");
    return {"clock", plausible, text_of(clock.now()) + ", " + clock.today().text() + " Asia/Shanghai"};
}

HealthCheck disk_check(const config::Config& config) {
    constexpr std::uintmax_t least = std::uintmax_t{1} << 30;
    std::error_code error;
    const auto space = fs::space(fs::exists(config.data) ? fs::path{config.data} : fs::current_path(), error);
    if (error) return {"disk", false, error.message()};
    return {"disk", space.available >= least, fmt::format("{} MiB free", space.available >> 20)};
}

HealthCheck mount_check(const config::Config& config) {
    const auto local = sql::refuse_network_mount(fs::exists(config.data) ? fs::path{config.data} : fs::current_path());
    return {"mount", local.has_value(), local ? "local" : "on another machine"};
}

HealthCheck privacy_check(const config::Config& config) {
    if (!fs::exists(config.data)) return {"data folder", true, "not there yet"};
    const auto mode = fs::status(config.data).permissions();
    const bool ours_alone = (mode & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none;
    return {"data folder", ours_alone, ours_alone ? "for this account only" : "others may look into it"};
}

HealthCheck key_check(const config::Config& config) {
    const auto file = config::key_file_of(config);
    if (!fs::exists(file)) return {"key file", true, "not there yet"};
    const auto keyring = crypto::Keyring::open(file);
    if (!keyring) return {"key file", false, std::string{keyring.error().code}};
    return {"key file", true, fmt::format("{}, version {}", name_of(keyring->profile()), keyring->version())};
}

HealthCheck law_check(const config::Config& config, const Clock& clock) {
    const auto book = law::LawBook::read(config::law_folder(config));
    if (!book) return {"law", false, std::string{book.error().code}};
    const auto this_year = clock.today().year();
    if (!book->calendar().knows(this_year))
        return {"law", false, fmt::format("no holidays of {}: deadlines are estimates", this_year)};
    return {"law", true,
            fmt::format("edition {}, holidays up to {}", book->newest().number, book->calendar().tables().back().year)};
}

/// Papers are set in Chinese: without a font that has it they come out as empty boxes.
HealthCheck font_check() {
    std::string families;
    for (const auto& face : paper::faces_found()) {
        if (!face.has_chinese)
            return {"font", false, "no Chinese font: install one, on Debian: apt install fonts-noto-cjk"};
        if (families.find(face.family) == std::string::npos)
            families.append(families.empty() ? "" : ", ").append(face.family);
    }
    return {"font", true, families};
}

/// Without a cage no PDF is shown; the rest goes on.
HealthCheck reader_check() {
    const auto protections = extract::PagePictures{extract::reader_program()}.protections();
    if (protections.empty()) return {"file reader", false, "gongyou-extract is not beside this program"};
    if (!fs::exists(fs::path{extract::reader_program()}.replace_filename("gongyou-read")))
        return {"file reader", false, "gongyou-read is not beside this program: no photograph is read"};
    return {"file reader",
            protections.find("limits") != std::string::npos && protections.find("calls") != std::string::npos,
            "locked in by " + protections};
}

HealthCheck backup_key_check(const config::Config& config) {
    if (config.backup_key_file.empty()) return {"backup key", true, "under the root key"};
    const auto key = crypto::read_sealing_key(config.backup_key_file);
    if (!key) return {"backup key", false, std::string{key.error().code}};
    const fs::path file{config.backup_key_file};
    const auto private_half = fs::path{file}.replace_extension();  // where keygen has put it
    if (file.extension() == ".pub" && fs::exists(private_half))
        return {"backup key", false, "its private half must not stay on this machine: " + private_half.string()};
    return {"backup key", true, "sealed to " + key->fingerprint()};
}

HealthCheck schema_check(sql::Session& session) {
    const auto newest = newest_step(session);
    const auto known = sql::product_migrations().back().number;
    return {"schema", newest == known, fmt::format("step {} of {}", newest, known)};
}

HealthCheck jobs_check(sql::Session& session) {
    const auto counts = jobs::JobStore{session}.counts();
    return {"jobs", counts.failed == 0,
            fmt::format("{} waiting, {} running, {} failed", counts.waiting, counts.running, counts.failed)};
}

void look_at_store(const config::Config& config, std::vector<HealthCheck>& checks) {
    const auto url = config::database_url(config);
    if (sql::dialect_of(url) == sql::Dialect::sqlite && !fs::exists(sqlite_file(url))) {
        checks.push_back({"database", true, "not there yet"});
        return;
    }
    try {
        const auto session = sql::open_session(url, true);
        for (const auto& setting : sql::settings_report(*session))
            checks.push_back({"database " + setting.setting, setting.ok,
                              setting.ok ? setting.found : setting.found + ", must be " + setting.expected});
        checks.push_back(schema_check(*session));
        checks.push_back(jobs_check(*session));
    } catch (const std::exception& error) {
        checks.push_back({"database", false, error.what()});
    }
}

HealthCheck backup_check(const std::string& backups, const Clock& clock) {
    const auto newest = newest_backup(backups);
    if (!newest) return {"backup", false, "none"};
    const auto made = instant_from(*newest);
    const bool fresh = made && clock.now() - *made < std::chrono::hours{48};
    return {"backup", fresh, "newest of " + *newest};
}

}  // namespace

std::optional<std::string> newest_backup(const std::string& backups) {
    std::string newest;
    std::error_code error;
    for (const auto& folder : fs::directory_iterator{backups, error}) {
        const auto name = folder.path().filename().string();  // gongyou-20261125T080000Z
        const bool whole =
            name.starts_with("gongyou-") && name.size() == 24 && fs::exists(folder.path() / manifest_name);
        if (whole) newest = std::max(newest, name.substr(8));
    }
    if (newest.empty()) return std::nullopt;
    return fmt::format("{}-{}-{}T{}:{}:{}Z", newest.substr(0, 4), newest.substr(4, 2), newest.substr(6, 2),
                       newest.substr(9, 2), newest.substr(11, 2), newest.substr(13, 2));
}

std::vector<HealthCheck> health_checks(const config::Config& config, const std::string& backups, const Clock& clock) {
    std::vector<HealthCheck> checks{clock_check(clock),       disk_check(config), mount_check(config),
                                    privacy_check(config),    key_check(config),  law_check(config, clock),
                                    backup_key_check(config), font_check(),       reader_check()};
    look_at_store(config, checks);
    if (!backups.empty()) checks.push_back(backup_check(backups, clock));
    return checks;
}

}  // namespace gongyou::app

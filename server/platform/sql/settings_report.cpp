#include "platform/sql/settings_report.hpp"

#include <sys/vfs.h>

#include <algorithm>
#include <array>

namespace gongyou::sql {

namespace {

struct Value {
    std::string value;
};
BOOST_DESCRIBE_STRUCT(Value, (), (value))

struct Wanted {
    std::string_view setting;
    std::string_view ask;
    std::string_view expected;
};

// Tables of the pragmas: a plain PRAGMA as a prepared statement gives numbers, these give text on both.
constexpr Wanted on_sqlite[] = {
    {"journal_mode", "SELECT journal_mode FROM pragma_journal_mode", "wal"},
    {"synchronous", "SELECT CAST(synchronous AS TEXT) FROM pragma_synchronous", "2"},
    {"foreign_keys", "SELECT CAST(foreign_keys AS TEXT) FROM pragma_foreign_keys", "1"},
    {"secure_delete", "SELECT CAST(secure_delete AS TEXT) FROM pragma_secure_delete", "1"},
    {"trusted_schema", "SELECT CAST(trusted_schema AS TEXT) FROM pragma_trusted_schema", "0"},
    {"cell_size_check", "SELECT CAST(cell_size_check AS TEXT) FROM pragma_cell_size_check", "1"},
    {"encoding", "SELECT encoding FROM pragma_encoding", "UTF-8"},
};

constexpr Wanted on_postgres[] = {
    {"fsync", "SELECT current_setting('fsync')", "on"},
    {"full_page_writes", "SELECT current_setting('full_page_writes')", "on"},
    {"synchronous_commit", "SELECT current_setting('synchronous_commit')", "on"},
    {"server_encoding", "SELECT current_setting('server_encoding')", "UTF8"},
    {"client_encoding", "SELECT current_setting('client_encoding')", "UTF8"},
    {"standard_conforming_strings", "SELECT current_setting('standard_conforming_strings')", "on"},
    {"statement_timeout", "SELECT CASE WHEN current_setting('statement_timeout') = '0' THEN 'off' ELSE 'on' END", "on"},
    {"lock_timeout", "SELECT CASE WHEN current_setting('lock_timeout') = '0' THEN 'off' ELSE 'on' END", "on"},
    {"idle_in_transaction_session_timeout",
     "SELECT CASE WHEN current_setting('idle_in_transaction_session_timeout') = '0' THEN 'off' ELSE 'on' END", "on"},
    {"in_recovery", "SELECT pg_is_in_recovery()::text", "false"},
};

}  // namespace

SettingsReport settings_report(Session& session) {
    SettingsReport report;
    const auto check = [&](const Wanted& wanted) {
        const auto found = session.find<Value>(wanted.ask);
        const auto text = found ? found->value : "nothing";
        report.push_back({std::string{wanted.setting}, std::string{wanted.expected}, text, text == wanted.expected});
    };
    if (session.dialect() == Dialect::sqlite) {
        std::ranges::for_each(on_sqlite, check);
    } else {
        std::ranges::for_each(on_postgres, check);
    }
    return report;
}

Result<Done> refuse_unsafe(const SettingsReport& report) {
    const auto wrong = std::ranges::find(report, false, &SettingCheck::ok);
    if (wrong == report.end()) return Done{};
    return fail({FaultKind::unavailable,
                 "storage.unsafe_settings",
                 {{"setting", wrong->setting}, {"expected", wrong->expected}, {"found", wrong->found}}});
}

bool is_network_file_system(long kind) {
    constexpr std::array<unsigned, 10> network{
        0x6969,      // NFS
        0x517B,      // SMB
        0xFF534D42,  // CIFS
        0xFE534D42,  // SMB 2
        0x564C,      // NCP
        0x73757245,  // Coda
        0x5346414F,  // AFS
        0x01021997,  // 9P
        0x00C36400,  // Ceph
        0x0BD00BD0,  // Lustre
    };
    return std::ranges::find(network, static_cast<unsigned>(kind)) != network.end();
}

Result<Done> refuse_network_mount(const std::filesystem::path& folder) {
    struct statfs place {};
    if (statfs(folder.c_str(), &place) == 0 && is_network_file_system(static_cast<long>(place.f_type)))
        return fail({FaultKind::unavailable, "storage.network_mount", {{"file", folder.string()}}});
    return Done{};
}

}  // namespace gongyou::sql

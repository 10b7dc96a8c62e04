#include "app/commands/audit_command.hpp"

#include <fmt/format.h>

#include <fstream>

#include "core/audit/audit_verify.hpp"
#include "platform/sql/database.hpp"

namespace gongyou::app {

namespace {

/// Roots kept outside, one a line.
std::vector<std::string> lines_of(const std::string& file) {
    std::vector<std::string> lines;
    std::ifstream in{file};
    for (std::string line; std::getline(in, line);)
        if (!line.empty()) lines.push_back(line);
    return lines;
}

/// `act(session, keys)` with the store opened for reading.
template <class Act>
int with_store(const Result<config::Config>& config, Act&& act) {
    if (!config) return tell(config.error());
    const auto keys = crypto::Keyring::open(config::key_file_of(*config));
    if (!keys) return tell(keys.error());
    const auto session = sql::open_session(config::database_url(*config), true);
    return act(*session, *keys);
}

int verify(sql::Session& session, const crypto::Keyring& keys, const std::vector<std::string>& roots) {
    const auto report = audit::verify(session, keys, roots);
    if (report.whole) {
        fmt::print("whole: {} entries (完整，共 {} 条)\n", report.entries, report.entries);
        return 0;
    }
    fmt::print("NOT WHOLE: entry {} of tree {}: {} (不完整：第 {} 条)\n", report.first_bad, report.first_bad_tree,
               report.why, report.first_bad);
    return 2;
}

}  // namespace

void add_audit(CLI::App& program, CommandParts& parts) {
    auto* audit = program.add_subcommand("audit", "the audit trail (审计日志)");
    audit->require_subcommand(1);

    auto* verifying = audit->add_subcommand("verify", "looks at every entry");
    const auto roots = std::make_shared<std::string>();
    verifying->add_option("--roots", *roots, "file of lines that `audit root` printed before");
    const auto verify_flags = ConfigFlags::add_to(*verifying);
    verifying->callback([verify_flags, roots, &parts] {
        parts.exit_code = with_store(verify_flags->config(), [&](sql::Session& session, const crypto::Keyring& keys) {
            return verify(session, keys, roots->empty() ? std::vector<std::string>{} : lines_of(*roots));
        });
    });

    auto* root = audit->add_subcommand("root", "prints the end of each chain, to be kept outside");
    const auto root_flags = ConfigFlags::add_to(*root);
    root->callback([root_flags, &parts] {
        parts.exit_code = with_store(root_flags->config(), [](sql::Session& session, const crypto::Keyring& keys) {
            for (const auto& tree : audit::audited_trees(session))
                fmt::print("{}\n", audit::root_line(session, keys, tree));
            return 0;
        });
    });
}

}  // namespace gongyou::app

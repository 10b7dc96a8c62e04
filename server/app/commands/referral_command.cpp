#include "app/commands/referral_command.hpp"

#include <fmt/format.h>

#include "core/letters/letter_file.hpp"
#include "core/referrals/package_file.hpp"
#include "core/referrals/referral_store.hpp"
#include "kernel/whole_file.hpp"
#include "platform/crypto/keyring.hpp"
#include "platform/sql/database.hpp"

namespace gongyou::app {

namespace {

using referrals::PackageCheck;
using referrals::PackageVerdict;

constexpr int package_not_genuine = 2;

/// What the file itself says; the exit code for it.
int tell_package(const PackageCheck& check) {
    switch (check.verdict) {
        case PackageVerdict::genuine:
            fmt::print("genuine: {} → {}, {}, {}; to be used until {} (真实，没有改动；使用期限至 {})\n",
                       check.says->unit.text(), check.says->office.text(), check.says->letter_number.text(),
                       check.says->sent_on.text(), check.says->granted_until.text(), check.says->granted_until.text());
            return 0;
        case PackageVerdict::altered:
            fmt::print("ALTERED, or not signed by this house (有改动，或者不是本单位制作)\n");
            return package_not_genuine;
        case PackageVerdict::no_package:
            break;
    }
    fmt::print("no package: the file bears no signature (文件里没有签名)\n");
    return package_not_genuine;
}

int verify_package_with(const std::string& key_file, const std::string& bytes) {
    auto key = whole_file(key_file);
    if (!key) return tell({FaultKind::not_found, "key.file_missing", {{"file", key_file}}});
    key->erase(key->find_last_not_of(" \r\n") + 1);
    return tell_package(referrals::check_package(bytes, [&](std::string_view said, std::string_view signature) {
        return crypto::signed_by(*key, said, signature);
    }));
}

/// Whether the office may use it still, which only the house knows.
int tell_grant(const config::Config& config, const referrals::PackageStatement& says, const Clock& clock) {
    const auto session = sql::open_session(config::database_url(config), true);
    const auto referral = referrals::ReferralStore{*session}.find(says.referral_id);
    if (referral && referrals::is_open_to_the_office(*referral, clock.today())) return 0;
    fmt::print("NOT TO BE USED any more: recalled, closed or expired (已收回、办结或者到期)\n");
    return package_not_genuine;
}

int verify_package_in_house(const config::Config& config, const std::string& bytes, const Clock& clock) {
    const auto keys = crypto::Keyring::open(config::key_file_of(config));
    if (!keys) return tell(keys.error());
    const auto check = referrals::check_package(bytes, [&](std::string_view said, std::string_view signature) {
        return keys->signature_matches(letters::letter_signing, said, signature);
    });
    const int told = tell_package(check);
    return told == 0 ? tell_grant(config, *check.says, clock) : told;
}

}  // namespace

void add_referral(CLI::App& program, CommandParts& parts) {
    auto* referral = program.add_subcommand("referral", "what was given on to partner offices (移送)");
    referral->require_subcommand(1);
    auto* verify = referral->add_subcommand("verify", "says whether a package is genuine and unaltered");
    const auto file = std::make_shared<std::string>();
    const auto key = std::make_shared<std::string>();
    verify->add_option("file", *file, "the HTML file")->required();
    verify->add_option("--key", *key, "a file with the public key: then neither store nor network is needed");
    const auto flags = ConfigFlags::add_to(*verify);
    verify->callback([flags, file, key, &parts] {
        const auto bytes = whole_file(*file);
        const auto config = flags->config();
        if (!bytes)
            parts.exit_code = tell({FaultKind::not_found, "referral.no_such_file", {{"file", *file}}});
        else if (!key->empty())
            parts.exit_code = verify_package_with(*key, *bytes);
        else
            parts.exit_code = config ? verify_package_in_house(*config, *bytes, parts.clock) : tell(config.error());
    });
}

}  // namespace gongyou::app

#include "app/commands/letter_command.hpp"

#include <fmt/format.h>

#include "core/letters/letter_file.hpp"
#include "core/letters/verify_letter.hpp"
#include "kernel/whole_file.hpp"
#include "platform/crypto/keyring.hpp"
#include "platform/sql/database.hpp"

namespace gongyou::app {

namespace {

using letters::FileCheck;
using letters::FileVerdict;

constexpr int not_genuine = 2;

/// What the file itself says; the exit code for it.
int tell_file(const FileCheck& check) {
    switch (check.verdict) {
        case FileVerdict::genuine:
            fmt::print("genuine: {} {}, {}, {} (真实，没有改动)\n", check.says->number.text(), check.says->title.text(),
                       check.says->issuer.text(), check.says->issued_on.text());
            return 0;
        case FileVerdict::altered:
            fmt::print("ALTERED, or not signed by this house (有改动，或者不是本单位签发)\n");
            return not_genuine;
        case FileVerdict::no_letter:
            break;
    }
    fmt::print("no letter: the file bears no signature (文件里没有签名)\n");
    return not_genuine;
}

/// How the letter stands by now, which only the house knows.
int tell_standing(const letters::LetterVerdict& verdict) {
    using letters::PublicStanding;
    if (verdict.standing == PublicStanding::genuine) return 0;
    if (verdict.standing == PublicStanding::voided)
        fmt::print("VOID since {} (已作废)\n", verdict.ended_on->text());
    else
        fmt::print("REPLACED by {} since {} (已由另一份文书替代)\n", verdict.replaced_by.value_or("-"),
                   verdict.ended_on->text());
    return not_genuine;
}

int verify_with(const std::string& key_file, const std::string& bytes) {
    auto key = whole_file(key_file);
    if (!key) return tell({FaultKind::not_found, "key.file_missing", {{"file", key_file}}});
    key->erase(key->find_last_not_of(" \r\n") + 1);
    return tell_file(letters::check_file(bytes, [&](std::string_view said, std::string_view signature) {
        return crypto::signed_by(*key, said, signature);
    }));
}

int verify_in_house(const config::Config& config, const std::string& bytes, const Clock& clock) {
    const auto keys = crypto::Keyring::open(config::key_file_of(config));
    if (!keys) return tell(keys.error());
    const auto check = letters::check_file(bytes, [&](std::string_view said, std::string_view signature) {
        return keys->signature_matches(letters::letter_signing, said, signature);
    });
    const int told = tell_file(check);
    if (told != 0) return told;
    const auto session = sql::open_session(config::database_url(config), true);
    sql::Reader reader{*session, clock};
    letters::VerifyLetter asked;
    asked.code = gongyou::Line<1, 40>::trusted(check.says->code.text());
    const auto verdict = letters::verify_letter(reader, {}, asked);
    return verdict ? tell_standing(*verdict) : tell(verdict.error());
}

}  // namespace

void add_letter(CLI::App& program, CommandParts& parts) {
    auto* letter = program.add_subcommand("letter", "official letters (文书)");
    letter->require_subcommand(1);

    auto* verify = letter->add_subcommand("verify", "says whether a letter is genuine and unaltered");
    const auto file = std::make_shared<std::string>();
    const auto key = std::make_shared<std::string>();
    verify->add_option("file", *file, "the PDF")->required();
    verify->add_option("--key", *key, "a file with the public key: then neither store nor network is needed");
    const auto flags = ConfigFlags::add_to(*verify);
    verify->callback([flags, file, key, &parts] {
        const auto bytes = whole_file(*file);
        const auto config = flags->config();
        if (!bytes)
            parts.exit_code = tell({FaultKind::not_found, "letter.no_such_file", {{"file", *file}}});
        else if (!key->empty())
            parts.exit_code = verify_with(*key, *bytes);
        else
            parts.exit_code = config ? verify_in_house(*config, *bytes, parts.clock) : tell(config.error());
    });

    auto* public_key = letter->add_subcommand("key", "prints the public key that letters are checked with");
    const auto key_flags = ConfigFlags::add_to(*public_key);
    public_key->callback([key_flags, &parts] {
        const auto config = key_flags->config();
        const auto keys = config ? crypto::Keyring::open(config::key_file_of(*config)) : fail(config.error());
        if (keys)
            fmt::print("{}\n", keys->public_key(letters::letter_signing));
        else
            parts.exit_code = tell(keys.error());
    });
}

}  // namespace gongyou::app

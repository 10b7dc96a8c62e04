#include "app/commands/law_command.hpp"

#include <fmt/format.h>

#include "core/law/rule_report.hpp"
#include "platform/json/write.hpp"

namespace gongyou::app {

namespace {

/// What has Chinese in it stands last: its width is not ours to align.
void print_report(const law::RuleReport& report) {
    fmt::print("edition {} of {} ({}), {} rules\n", report.edition.number, report.edition.entered.text(),
               report.edition.digest, report.rules.size());
    for (const auto& [rule, age, in_force] : report.rules)
        fmt::print("{:<9} {:<38} {} {:>8} {:<11} {} to {:<10} {:<10} checked {} ({} days ago)  {}  {}\n", rule.pack,
                   rule.code, rule.place.text(), rule.amount ? std::to_string(*rule.amount) : "-", name_of(rule.unit),
                   rule.from.text(), rule.to ? rule.to->text() : "-", name_of(rule.tag), rule.checked.text(), age,
                   rule.source, rule.what);
}

}  // namespace

void add_law(CLI::App& program, CommandParts& parts) {
    auto* law = program.add_subcommand("law", "the rules of law and their sources (法律规则)");
    law->require_subcommand(1);

    auto* list = law->add_subcommand("list", "every rule with source, certainty and age of its check");
    const auto as_json = std::make_shared<bool>(false);
    list->add_flag("--json", *as_json, "prints JSON");
    const auto flags = ConfigFlags::add_to(*list, {"law"});
    list->callback([flags, as_json, &parts] {
        const auto config = flags->config();
        const auto book = config ? law::LawBook::read(config::law_folder(*config)) : fail(config.error());
        if (!book) {
            tell(book.error());
            parts.exit_code = 2;
            return;
        }
        const auto report = law::rule_report(*book, parts.clock.today());
        if (*as_json) {
            fmt::print("{}\n", json::write_json(report));
        } else {
            print_report(report);
        }
    });
}

}  // namespace gongyou::app

#include "app/commands/checkup_command.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>

#include "app/commands/checkup_table.hpp"
#include "core/law/law_book.hpp"
#include "platform/json/write.hpp"
#include "programmes/checkup/checkup.hpp"
#include "programmes/checkup/print_report.hpp"

namespace gongyou::app {

namespace {

namespace fs = std::filesystem;

/// What was asked on the command line.
struct CheckupQuestion {
    std::vector<std::string> files;
    std::string as_of;
    std::string region = "330000";
    int tier = 0;
    bool json = false;
    std::vector<std::string> settings;  ///< what tables lack: "period=2025-07"
};

/// The files named, and those within the folders named, in order of their names.
std::vector<std::string> files_of(const std::vector<std::string>& named) {
    std::vector<std::string> out;
    for (const auto& name : named) {
        if (!fs::is_directory(name)) {
            out.push_back(name);
            continue;
        }
        std::vector<std::string> within;
        for (const auto& entry : fs::recursive_directory_iterator{name})
            if (entry.is_regular_file() && (entry.path().extension() == ".txt" || is_table_file(entry.path().string())))
                within.push_back(entry.path().string());
        std::sort(within.begin(), within.end());
        out.insert(out.end(), within.begin(), within.end());
    }
    return out;
}

Result<std::string> text_of_file(const std::string& name) {
    if (name == "-") return std::string{std::istreambuf_iterator<char>{std::cin}, {}};
    std::ifstream in{name, std::ios::binary};
    if (!in) return fail({FaultKind::not_found, "checkup.file_unreadable", {{"file", name}}});
    return std::string{std::istreambuf_iterator<char>{in}, {}};
}

int check_files(const law::LawBook& book, const CheckupQuestion& question, Date today) {
    const auto day = question.as_of.empty() ? std::optional{today} : Date::parse(question.as_of);
    if (!day)
        return tell({FaultKind::invalid, "date.wrong", {{"given", question.as_of}, {"expected", "YYYY-MM-DD"}}}), 2;
    const auto law = checkup::law_numbers(book, *day, question.region, question.tier);
    auto files = files_of(question.files);
    const auto tables = std::stable_partition(files.begin(), files.end(), std::not_fn(is_table_file));
    int status = check_table_files({tables, files.end()}, question.settings,
                                   {book, question.region, question.tier, *day}, question.json);
    files.erase(tables, files.end());
    for (const auto& file : files) {
        const auto text = text_of_file(file);
        if (!text) {
            tell(text.error());
            status = 2;
            continue;
        }
        auto report = checkup::check_up(*text, law);
        report.file = file;
        if (question.json)
            fmt::print("{}\n", json::write_json(report));
        else
            fmt::print("{}\n", checkup::printed(report, isatty(STDOUT_FILENO) == 1));
        const bool unlawful =
            std::any_of(report.findings.begin(), report.findings.end(),
                        [](const checkup::Finding& finding) { return finding.severity == "unlawful"; });
        if (unlawful && status == 0) status = 1;
    }
    return status;
}

}  // namespace

void add_checkup(CLI::App& program, CommandParts& parts) {
    auto* command = program.add_subcommand("checkup", "legal check-up of contracts and handbooks (法律体检)");
    const auto question = std::make_shared<CheckupQuestion>();
    command->add_option("file", question->files, "text files, tables, folders, or - for standard input")->required();
    command->add_flag("--json", question->json, "one line of JSON for each file");
    command->add_option("--as-of", question->as_of, "the day whose law counts: YYYY-MM-DD; today without it");
    command->add_option("--region", question->region, "six digits of the place (行政区划代码); 330000 without it");
    command->add_option("--min-wage-tier", question->tier, "tier of the minimum wage: 1, 2 or 3")
        ->check(CLI::Range(1, 3));
    command->add_option("--set", question->settings, "what a table lacks: NAME=VALUE, as in period=2025-07 pay_day=15")
        ->allow_extra_args(false);
    const auto flags = ConfigFlags::add_to(*command, {"law"});
    command->callback([flags, question, &parts] {
        const auto config = flags->config();
        const auto book = config ? law::LawBook::read(config::law_folder(*config)) : fail(config.error());
        if (!book)
            parts.exit_code = (tell(book.error()), 2);
        else
            parts.exit_code = check_files(*book, *question, parts.clock.today());
    });
}

}  // namespace gongyou::app

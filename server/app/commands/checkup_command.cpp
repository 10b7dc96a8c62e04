#include "app/commands/checkup_command.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <functional>
#include <iostream>
#include <iterator>

#include "app/commands/checkup_table.hpp"
#include "core/law/law_book.hpp"
#include "kernel/whole_file.hpp"
#include "platform/extract/document_reading.hpp"
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

bool is_a_paper(const fs::path& file) {
    constexpr std::array<std::string_view, 7> kinds{".txt", ".docx", ".pdf", ".jpg", ".jpeg", ".png", ".md"};
    return std::ranges::find(kinds, file.extension().string()) != kinds.end();
}

/// The files named, and the papers within the folders named, in order of their names.
std::vector<std::string> files_of(const std::vector<std::string>& named) {
    std::vector<std::string> out;
    for (const auto& name : named) {
        if (!fs::is_directory(name)) {
            out.push_back(name);
            continue;
        }
        std::vector<std::string> within;
        for (const auto& entry : fs::recursive_directory_iterator{name})
            if (entry.is_regular_file() && (is_a_paper(entry.path()) || is_table_file(entry.path().string())))
                within.push_back(entry.path().string());
        std::sort(within.begin(), within.end());
        out.insert(out.end(), within.begin(), within.end());
    }
    return out;
}

/// What a file says, whatever its kind: read in a process of its own that is locked in. A file that cannot be read is
/// told by name.
Result<extract::DocumentText> words_of_file(const extract::DocumentReading& reading, const std::string& name) {
    const auto bytes =
        name == "-" ? std::optional{std::string{std::istreambuf_iterator<char>{std::cin}, {}}} : whole_file(name);
    if (!bytes) return fail({FaultKind::not_found, "checkup.file_unreadable", {{"file", name}}});
    auto words = reading.read(*bytes);
    if (!words) words.error().params.emplace("file", name);
    return words;
}

int check_files(const law::LawBook& book, const CheckupQuestion& question, Date today) {
    const auto day = question.as_of.empty() ? std::optional{today} : Date::parse(question.as_of);
    if (!day)
        return tell({FaultKind::invalid, "date.wrong", {{"given", question.as_of}, {"expected", "YYYY-MM-DD"}}}), 2;
    const auto law = checkup::law_numbers(book, *day, question.region, question.tier);
    const extract::DocumentReading reading{extract::reader_program()};
    auto files = files_of(question.files);
    const auto tables = std::stable_partition(files.begin(), files.end(), std::not_fn(is_table_file));
    int status = check_table_files({tables, files.end()}, question.settings,
                                   {book, question.region, question.tier, *day}, question.json);
    files.erase(tables, files.end());
    for (const auto& file : files) {
        const auto words = words_of_file(reading, file);
        if (!words) {
            tell(words.error());
            status = 2;
            continue;
        }
        auto report = checkup::check_up(words->text, law);
        report.text_quality = std::min(report.text_quality, words->sureness);
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
    command
        ->add_option("file", question->files,
                     "papers: text, Word (.docx), PDF, photos; tables: .csv, .xlsx; folders; or - for standard input")
        ->required();
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

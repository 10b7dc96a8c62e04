#include "app/commands/checkup_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "app/commands/command_parts.hpp"
#include "platform/json/write.hpp"
#include "programmes/checkup/payroll/print_payroll.hpp"
#include "programmes/checkup/payroll/table_file.hpp"

namespace gongyou::app {

namespace {

namespace payroll = checkup::payroll;

std::string extension_of(const std::string& file) {
    auto extension = std::filesystem::path{file}.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return extension;
}

Result<payroll::TextRows> rows_in(const std::string& file) {
    std::ifstream in{file, std::ios::binary};
    const Fault unreadable{FaultKind::not_found, "checkup.file_unreadable", {{"file", file}}};
    if (!in) return fail(unreadable);
    const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    return payroll::table_file(bytes, extract::TableReading{extract::reader_program()})
        .map([](payroll::TableFile read) { return std::move(read.rows); });
}

}  // namespace

bool is_table_file(const std::string& file) { return extension_of(file) == ".csv" || extension_of(file) == ".xlsx"; }

int check_table_files(const std::vector<std::string>& files, const std::vector<std::string>& settings,
                      const payroll::TableLaw& law, bool json) {
    payroll::Settings told;
    for (const auto& one : settings)
        if (const auto taken = told.take(one); !taken) return tell(taken.error()), 2;
    int status = 0;
    std::vector<payroll::Table> tables;
    for (const auto& file : files) {
        auto table =
            rows_in(file).and_then([&](const payroll::TextRows& rows) { return payroll::table_of(file, rows); });
        if (table)
            tables.push_back(std::move(*table));
        else
            status = (tell(table.error()), 2);
    }
    for (const auto& table : payroll::laid_together(std::move(tables))) {
        const auto report = payroll::check_table(table, told, law);
        fmt::print("{}\n", json ? json::write_json(report) : payroll::printed(report));
        const bool unlawful = std::any_of(report.findings.begin(), report.findings.end(),
                                          [](const auto& finding) { return finding.severity == "unlawful"; });
        if (unlawful && status == 0) status = 1;
    }
    return status;
}

}  // namespace gongyou::app

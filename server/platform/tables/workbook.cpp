#include "platform/tables/workbook.hpp"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <stdexcept>

#include "kernel/file_descriptor.hpp"

namespace gongyou::tables {

namespace {

std::string bytes_in(int file) {
    std::string bytes;
    lseek(file, 0, SEEK_SET);
    char piece[1 << 16];
    for (ssize_t size = 0; (size = read(file, piece, sizeof piece)) > 0;)
        bytes.append(piece, static_cast<std::size_t>(size));
    return bytes;
}

/// The library takes a list of words as an array of pointers that ends with none, and only reads it.
void limit_to(lxw_worksheet* sheet, std::size_t column, std::vector<std::string> choices, std::size_t rows) {
    std::vector<char*> words;
    for (auto& one : choices) words.push_back(one.data());
    words.push_back(nullptr);
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    rule.value_list = words.data();
    const auto at = static_cast<lxw_col_t>(column);
    worksheet_data_validation_range(sheet, 1, at, static_cast<lxw_row_t>(rows + 200), at, &rule);
}

void write_sheet(lxw_workbook* book, const SheetToWrite& sheet, lxw_format* text, lxw_format* head) {
    auto* page = workbook_add_worksheet(book, sheet.name.c_str());
    if (!page) throw std::runtime_error{"no sheet of this name"};
    for (std::size_t column = 0; column < sheet.head.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(page, at, at, column < sheet.widths.size() ? sheet.widths[column] : 14, text);
        worksheet_write_string(page, 0, at, sheet.head[column].c_str(), head);
    }
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column)
            worksheet_write_string(page, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column),
                                   sheet.rows[row][column].c_str(), text);
    for (const auto& [column, choices] : sheet.choices) limit_to(page, column, choices, sheet.rows.size());
    worksheet_freeze_panes(page, 1, 0);
}

}  // namespace

std::string workbook(const std::vector<SheetToWrite>& sheets) {
    const FileDescriptor file{memfd_create("workbook", MFD_CLOEXEC)};
    if (file < 0) throw std::runtime_error{"no memory file"};
    const auto path = "/proc/self/fd/" + std::to_string(static_cast<int>(file));
    char in_memory[] = "/dev/shm";  // what the library puts aside on its way does not touch the disk
    lxw_workbook_options options{};
    options.tmpdir = in_memory;
    auto* book = workbook_new_opt(path.c_str(), &options);
    if (!book) throw std::runtime_error{"no workbook"};
    auto* text = workbook_add_format(book);
    format_set_num_format(text, "@");
    auto* head = workbook_add_format(book);
    format_set_bold(head);
    for (const auto& sheet : sheets) write_sheet(book, sheet, text, head);
    if (workbook_close(book) != LXW_NO_ERROR) throw std::runtime_error{"the workbook could not be written"};
    return bytes_in(file);
}

}  // namespace gongyou::tables

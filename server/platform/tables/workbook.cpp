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

void write_cell(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const Written& cell, lxw_format* format) {
    if (const auto* text = std::get_if<std::string>(&cell)) {
        if (!text->empty()) worksheet_write_string(page, row, column, text->c_str(), format);
    } else {
        worksheet_write_number(page, row, column, std::get<double>(cell), format);
    }
}

struct Formats {
    lxw_format* text;
    lxw_format* number;
    lxw_format* heading;
};

Formats formats_of(lxw_workbook* book) {
    const Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
    for (auto* format : {formats.text, formats.number, formats.heading}) {
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }
    format_set_num_format(formats.text, "@");
    format_set_bold(formats.heading);
    format_set_bottom(formats.heading, LXW_BORDER_THIN);
    return formats;
}

void write_sheet(lxw_workbook* book, const Sheet& sheet, const Formats& formats) {
    auto* page = workbook_add_worksheet(book, sheet.name.c_str());
    if (!page) throw std::runtime_error{"a sheet's name was refused"};
    for (std::size_t i = 0; i < sheet.widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(page, column, column, sheet.widths[i], formats.text);
    }
    lxw_row_t at = 0;
    for (const auto& row : sheet.rows) {
        lxw_col_t column = 0;
        for (const auto& cell : row.cells) {
            const bool is_text = std::holds_alternative<std::string>(cell);
            write_cell(page, at, column++, cell,
                       row.heading ? formats.heading
                       : is_text   ? formats.text
                                   : formats.number);
        }
        ++at;
    }
    for (const auto& [column, choices] : sheet.choices) limit_to(page, column, choices, sheet.rows.size());
    if (!sheet.rows.empty() && sheet.rows.front().heading) worksheet_freeze_panes(page, 1, 0);
    worksheet_set_landscape(page);
    worksheet_set_paper(page, 9);  // A4
    worksheet_fit_to_pages(page, 1, 0);
}

}  // namespace

std::string workbook(const std::vector<Sheet>& sheets) {
    const FileDescriptor file{memfd_create("workbook", MFD_CLOEXEC)};
    if (file < 0) throw std::runtime_error{"no memory file"};
    const auto path = "/proc/self/fd/" + std::to_string(static_cast<int>(file));
    char in_memory[] = "/dev/shm";  // what the library puts aside on its way does not touch the disk
    lxw_workbook_options options{};
    options.tmpdir = in_memory;
    auto* book = workbook_new_opt(path.c_str(), &options);
    if (!book) throw std::runtime_error{"no workbook"};
    lxw_doc_properties properties{};
    properties.created = 1;  // 1970: the hour at which somebody looked is nobody's business
    workbook_set_properties(book, &properties);
    const auto formats = formats_of(book);
    for (const auto& sheet : sheets) write_sheet(book, sheet, formats);
    if (workbook_close(book) != LXW_NO_ERROR) throw std::runtime_error{"the workbook could not be written"};
    return bytes_in(file);
}

}  // namespace gongyou::tables

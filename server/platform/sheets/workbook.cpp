#include "platform/sheets/workbook.hpp"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <stdexcept>

namespace gongyou::sheets {

namespace {

/// A file in memory, for a library that wants a path.
class FileInMemory {
public:
    FileInMemory() : file_{memfd_create("workbook", MFD_CLOEXEC)} {
        if (file_ < 0) throw std::runtime_error{"no room for a workbook"};
    }
    ~FileInMemory() { close(file_); }
    FileInMemory(const FileInMemory&) = delete;
    FileInMemory& operator=(const FileInMemory&) = delete;

    std::string path() const { return "/proc/self/fd/" + std::to_string(file_); }
    std::string bytes() const {
        const auto size = lseek(file_, 0, SEEK_END);
        std::string all(size > 0 ? static_cast<std::size_t>(size) : 0, '\0');
        if (all.empty() || pread(file_, all.data(), all.size(), 0) != static_cast<ssize_t>(all.size()))
            throw std::runtime_error{"a workbook could not be read back"};
        return all;
    }

private:
    int file_;
};

void write_cell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell, lxw_format* format) {
    if (const auto* text = std::get_if<std::string>(&cell)) {
        if (!text->empty()) worksheet_write_string(sheet, row, column, text->c_str(), format);
    } else {
        worksheet_write_number(sheet, row, column, std::get<double>(cell), format);
    }
}

void write_sheet(lxw_workbook* book, const Sheet& content, lxw_format* plain, lxw_format* heading) {
    auto* sheet = workbook_add_worksheet(book, content.name.c_str());
    if (!sheet) throw std::runtime_error{"a sheet's name was refused"};
    for (std::size_t i = 0; i < content.widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, content.widths[i], nullptr);
    }
    lxw_row_t at = 0;
    for (const auto& row : content.rows) {
        lxw_col_t column = 0;
        for (const auto& cell : row.cells) write_cell(sheet, at, column++, cell, row.heading ? heading : plain);
        ++at;
    }
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9);  // A4
    worksheet_fit_to_pages(sheet, 1, 0);
}

}  // namespace

std::string xlsx(const std::vector<Sheet>& sheets) {
    const FileInMemory file;
    auto* book = workbook_new(file.path().c_str());
    if (!book) throw std::runtime_error{"no room for a workbook"};
    lxw_doc_properties properties{};
    properties.created = 1;  // 1970: the hour at which somebody looked is nobody's business
    workbook_set_properties(book, &properties);
    auto* plain = workbook_add_format(book);
    format_set_text_wrap(plain);
    format_set_align(plain, LXW_ALIGN_VERTICAL_TOP);
    auto* heading = workbook_add_format(book);
    format_set_bold(heading);
    format_set_text_wrap(heading);
    format_set_bottom(heading, LXW_BORDER_THIN);
    for (const auto& sheet : sheets) write_sheet(book, sheet, plain, heading);
    if (workbook_close(book) != LXW_NO_ERROR) throw std::runtime_error{"a workbook could not be written"};
    return file.bytes();
}

}  // namespace gongyou::sheets

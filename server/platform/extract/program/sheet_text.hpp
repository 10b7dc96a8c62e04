#pragma once

#include <string>

#include "platform/extract/table_reading.hpp"

namespace gongyou::extract {

/// The first sheet of a workbook as text, rows and cells parted as table_reading.hpp says; `end` says why there is
/// none.
struct SheetText {
    ReaderEnd end = ReaderEnd::damaged;
    std::string text;
};

/// Reads the parts of the workbook that a table needs, no more of them than the limits, and no document type: it could
/// make a few letters grow into gigabytes. Inside the cage only.
SheetText sheet_text(const std::string& workbook);

}  // namespace gongyou::extract

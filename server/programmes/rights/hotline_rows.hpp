#pragma once

#include "core/law/categories.hpp"
#include "platform/json/travel.hpp"
#include "programmes/rights/file_report.hpp"
#include "programmes/rights/hotline_columns.hpp"
#include "programmes/rights/hotline_file.hpp"

namespace gongyou::rights {

/// What is wrong in one cell of a row.
struct HotlineFault {
    std::string field;  ///< "facts"
    std::string code;
    json::TextMap params;
};
BOOST_DESCRIBE_STRUCT(HotlineFault, (), (field, code, params))

/// One row of a line's list, read: what it says, or all that is wrong with it.
struct HotlineRow {
    int line = 0;        ///< as a spreadsheet counts
    std::string number;  ///< as it stands there
    std::string employer_name;
    std::vector<HotlineFault> faults;
    FileReport report;  ///< only of a row without faults
};

/// All rows of `file`, each checked by itself; a number that stands twice is wrong in the second place. Without a phone
/// number the report is anonymous, as on the web. `columns` has what it needs.
std::vector<HotlineRow> read_rows(const HotlineFile& file, const HotlineColumns& columns,
                                  const law::CategoryBook& categories);

}  // namespace gongyou::rights

#pragma once

#include "platform/tables/table.hpp"
#include "programmes/mediation/claim_line.hpp"

namespace gongyou::mediation {

/// The list of claims as a table for a spreadsheet (请求清单): one person a row, with the words of the office, and a
/// second sheet that says how to fill it in. Everything is text.
std::vector<tables::Sheet> claim_table(const ClaimLines& claims);

/// What is wrong in one cell, for whoever filled it in: where it stands as a spreadsheet counts, what stands there,
/// what is wrong with it, and what to do.
struct ClaimTableFault {
    std::int64_t row = 1;
    std::string column;  ///< as the head calls it
    std::string said;
    std::string wrong;
    std::string mend;
};
BOOST_DESCRIBE_STRUCT(ClaimTableFault, (), (row, column, said, wrong, mend))

/// A table read back: the lines, or every fault in it. With one fault nothing of it is to be taken over.
struct ReadClaimTable {
    ClaimLines claims;
    std::vector<ClaimTableFault> faults;
};

/// Reads rows as they stand in a sheet: the first is the head, empty rows are passed over. Money in yuan with at most
/// two decimals, days as 2026-03-01 or as a spreadsheet keeps them, months as 2026-03. A formula is a fault, for it is
/// not worked out here. Pure.
ReadClaimTable read_claim_table(const tables::Rows& rows, Date today);

/// The faults as a file (CSV) to mend the table by: row, column, what stands there, what is wrong, what to do.
std::string claim_fault_file(const std::vector<ClaimTableFault>& faults);

}  // namespace gongyou::mediation

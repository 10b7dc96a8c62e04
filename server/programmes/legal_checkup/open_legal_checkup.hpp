#pragma once

#include "programmes/legal_checkup/legal_checkup_command.hpp"

namespace gongyou::legal_checkup {

/// What is known before a check-up begins.
struct CheckupWish : api::Command {
    Mode mode = Mode::visit;
    std::int64_t staff_count = 1;
    Line<2, 100> contact;
    std::optional<Paragraphs<2, 1000>> wishes;
};
BOOST_DESCRIBE_STRUCT(CheckupWish, (api::Command), (mode, staff_count, contact, wishes))

/// The desk invites an employer of the register, or enters an application that came on paper.
struct OpenCheckup : CheckupWish {
    EmployerId employer_id;
    Origin origin = Origin::invited;
};
BOOST_DESCRIBE_STRUCT(OpenCheckup, (CheckupWish), (employer_id, origin))

/// Faults: access.not_found, legal_checkup.open_already, staff_count: number.out_of_range.
Result<CheckupStanding> open_checkup(const CheckupParts& parts, sql::Tx& tx, const Actor& actor,
                                     const OpenCheckup& asked);
/// The employer applies by its account; the union that keeps its file hears of it. Faults: as above.
Result<CheckupStanding> apply_for_checkup(const CheckupParts& parts, sql::Tx& tx, const Actor& actor,
                                          const CheckupWish& asked);

}  // namespace gongyou::legal_checkup

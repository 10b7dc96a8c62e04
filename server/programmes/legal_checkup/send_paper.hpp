#pragma once

#include "kernel/list.hpp"
#include "kernel/private.hpp"
#include "programmes/checkup/checkup.hpp"
#include "programmes/legal_checkup/legal_checkup_command.hpp"

namespace gongyou::legal_checkup {

inline constexpr int most_papers = 40;
/// From the team being named until the visit is over.
inline constexpr matters::States<CheckupState> papers_come{CheckupState::collecting, CheckupState::reviewing,
                                                           CheckupState::visiting};

/// A paper for the written review (送检文书), as whoever sends it has read it over on their own screen.
struct SendPaper : api::Command {
    MatterId id;
    Private<Line<2, 80>> title;
    Private<Paragraphs<20, checkup::longest_paper>> text;
    std::optional<List<checkup::UnsureWords, 500>> unsure;
    std::int64_t pages = 1;
    std::optional<double> sureness;  ///< of the pages read from pictures
};
BOOST_DESCRIBE_STRUCT(SendPaper, (api::Command), (id, title, text, unsure, pages, sureness))

/// A payroll for the written review, with the roster and the attendance sheet beside it and what they lack, as whoever
/// sends them has read them over.
struct SendTables : api::Command {
    MatterId id;
    Private<Line<2, 80>> title;
    checkup::SentTables tables;
    checkup::ToldSettings told;
};
BOOST_DESCRIBE_STRUCT(SendTables, (api::Command), (id, title, tables, told))

struct PaperSent {
    std::int64_t number = 1;
};
BOOST_DESCRIBE_STRUCT(PaperSent, (), (number))

/// By the employer's account, from the team being named until the visit is over; the team hears of it. Faults:
/// access.not_found, legal_checkup.no_papers_now, legal_checkup.papers_full, pages and sureness: number.out_of_range.
Result<PaperSent> send_own_paper(const CheckupParts& parts, sql::Tx& tx, const Actor& actor, const SendPaper& asked);
/// By one of the team, for an employer that brings its papers. Faults: as above.
Result<PaperSent> send_paper(const CheckupParts& parts, sql::Tx& tx, const Actor& actor, const SendPaper& asked);

/// The same with tables. Faults: as above but for pages and sureness, and those of checkup::plain_tables.
Result<PaperSent> send_own_tables(const CheckupParts& parts, sql::Tx& tx, const Actor& actor, const SendTables& asked);
Result<PaperSent> send_tables(const CheckupParts& parts, sql::Tx& tx, const Actor& actor, const SendTables& asked);

}  // namespace gongyou::legal_checkup

#pragma once

#include "programmes/legal_checkup/legal_checkup_command.hpp"
#include "programmes/legal_checkup/paper_findings.hpp"

namespace gongyou::legal_checkup {

struct OnePaper {
    MatterId id;
    std::int64_t number = 1;
};
BOOST_DESCRIBE_STRUCT(OnePaper, (), (id, number))

/// What the machine found at one place, which of the forty items it belongs to, and what the lawyer made of it.
struct PaperFinding : checkup::Finding {
    std::int64_t item = 1;
    std::string item_name;
    std::optional<Review> review;  ///< none: not looked at yet
    std::string own_advice;        ///< the lawyer's words, where they differ
};
BOOST_DESCRIBE_STRUCT(PaperFinding, (checkup::Finding), (item, item_name, review, own_advice))

/// A paper as the team reads it: the words, and the marks at the very places. Offsets are in characters.
struct PaperView {
    std::int64_t number = 1;
    std::string title;
    std::int64_t pages = 1;
    bool by_employer = false;
    Date sent_on;
    std::string text;
    std::vector<checkup::UnsureWords> unsure;
    bool read_well = true;  ///< false: what was not found may stand where the text could not be read
    double text_quality = 1;
    std::string doc_type;
    std::string as_of;
    std::vector<PaperFinding> findings;
    std::string checkup_title;
    std::int64_t revision = 1;
    bool may_review = false;  ///< whoever asks is the team's lawyer, and the report is not out
};
BOOST_DESCRIBE_STRUCT(PaperView, (),
                      (number, title, pages, by_employer, sent_on, text, unsure, read_well, text_quality, doc_type,
                       as_of, findings, checkup_title, revision, may_review))

/// A finding with what was decided on its place: `verdicts` are those of the check-up.
Result<PaperFinding> with_verdict(const CheckupParts& parts, checkup::Finding found, std::int64_t number,
                                  const std::vector<Verdict>& verdicts);

/// For one of the team. Faults: access.not_found, also of tables (read_tables.hpp).
Result<PaperView> read_paper(const CheckupParts& parts, sql::Reader& reader, const Actor& actor, const OnePaper& asked);

}  // namespace gongyou::legal_checkup

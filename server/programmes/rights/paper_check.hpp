#pragma once

#include "core/api/command.hpp"
#include "core/papers/identity_marks.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/report_choices.hpp"
#include "programmes/rights/report_view.hpp"

namespace gongyou::rights {

/// Words of a desk that leave it.
enum class PaperKind {
    refusal,   ///< 不予受理告知书, and the reason typed for it
    transfer,  ///< what another body is told
};
BOOST_DESCRIBE_ENUM(PaperKind, refusal, transfer)

/// What the desk means to write.
struct PaperWords {
    PaperKind paper = PaperKind::refusal;
    std::optional<RefusalGround> ground;  ///< of a refusal
    Paragraphs<2, 2000> text;
};
BOOST_DESCRIBE_STRUCT(PaperWords, (), (paper, ground, text))

struct CheckPaper : PaperWords {
    ReportId id;
};
BOOST_DESCRIBE_STRUCT(CheckPaper, (PaperWords), (id))

/// One mark the handler has looked at. The digest says of which paper: of these very words and no others.
struct ConfirmMark : api::Command {
    ReportId id;
    PaperKind paper = PaperKind::refusal;
    std::optional<RefusalGround> ground;
    Paragraphs<2, 2000> text;
    Line<64, 64> digest;
    std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(ConfirmMark, (api::Command), (id, paper, ground, text, digest, number))

struct PaperMark {
    std::int64_t number = 0;
    papers::MarkKind kind = papers::MarkKind::name;
    std::string words;
    std::string before;
    std::string after;
    bool confirmed = false;
};
BOOST_DESCRIBE_STRUCT(PaperMark, (), (number, kind, words, before, after, confirmed))

struct PaperCheck {
    std::string digest;
    std::vector<PaperMark> marks;
    bool head_count_known = false;  ///< else whoever reads a job title must judge how many hold it
    bool small_firm = false;        ///< fewer than ten work there: whoever reported is easily known (domain B.9)
};
BOOST_DESCRIBE_STRUCT(PaperCheck, (), (digest, marks, head_count_known, small_firm))

/// The marks in what would leave an anonymous report; none for any other. Fault: access.not_found.
Result<PaperCheck> check_report_paper(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                      const CheckPaper& asked);
/// Each is in the audit, by kind. Faults: access.not_found; paper.changed (other words than those looked at),
/// paper.mark_unknown.
Result<PaperCheck> confirm_report_mark(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                       const ConfirmMark& asked);
/// Whether the words may leave `found`, as in the store. Fault: paper.marks_open.
Result<Done> paper_may_go(const RightsParts& parts, sql::Session& session, const Report& found, const PaperWords& words,
                          Date on);

}  // namespace gongyou::rights

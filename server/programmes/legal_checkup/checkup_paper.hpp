#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/matters/part_seal.hpp"
#include "platform/sql/session.hpp"
#include "programmes/checkup/checkup.hpp"
#include "programmes/legal_checkup/legal_checkup_rows.hpp"

namespace gongyou::legal_checkup {

/// A paper that is looked through (送检文书). Sealed as in the store, for row_of: title, words. Its picture is not
/// kept: the team sees the paper itself at the visit. The words of tables are checkup::PlainTables as JSON.
struct CheckupPaper {
    MatterId matter_id;
    std::int64_t number = 1;
    PaperKind kind = PaperKind::words;
    std::string title;
    std::string words;
    std::string unsure;      ///< UnsurePieces as JSON
    std::int64_t pages = 1;  ///< of tables: how many there are
    double sureness = 1;     ///< of what was read from pictures: 0 to 1
    bool by_employer = false;
    Date sent_on;
};
BOOST_DESCRIBE_STRUCT(CheckupPaper, (),
                      (matter_id, number, kind, title, words, unsure, pages, sureness, by_employer, sent_on))

/// Pieces of the words that were not read for sure.
struct UnsurePieces {
    std::vector<checkup::UnsureWords> pieces;
};
BOOST_DESCRIBE_STRUCT(UnsurePieces, (), (pieces))

/// The same without its words, which may be long.
struct CheckupPaperLine {
    MatterId matter_id;
    std::int64_t number = 1;
    PaperKind kind = PaperKind::words;
    std::string title;
    std::int64_t pages = 1;
    double sureness = 1;
    bool by_employer = false;
    Date sent_on;
    std::int64_t reviewed = 0;  ///< places the lawyer has decided on
};
BOOST_DESCRIBE_STRUCT(CheckupPaperLine, (),
                      (matter_id, number, kind, title, pages, sureness, by_employer, sent_on, reviewed))

/// What the lawyer made of one place. Sealed as in the store: advice.
struct Verdict {
    MatterId matter_id;
    std::int64_t paper = 1;
    std::string code;         ///< of the rule
    std::int64_t begins = 0;  ///< of tables always 0: a check is decided on as a whole
    Review review = Review::accepted;
    std::string advice;
    PersonId reviewed_by;
};
BOOST_DESCRIBE_STRUCT(Verdict, (), (matter_id, paper, code, begins, review, advice, reviewed_by))

/// The row that the advice on one place is sealed for.
std::string verdict_row(const Verdict& verdict);

/// Title and words of a paper are sealed, and opened again.
void seal(const matters::PartSeal& seal, CheckupPaper& paper);
Result<std::string> title_of(const matters::PartSeal& seal, const CheckupPaper& paper);
Result<std::string> words_of(const matters::PartSeal& seal, const CheckupPaper& paper);

/// The SQL of papers. Whether the caller may see one is the gate's question.
class PaperStore {
public:
    explicit PaperStore(sql::Session& session) : session_{session} {}

    void add(const CheckupPaper& paper);
    std::optional<CheckupPaper> find(const MatterId& id, std::int64_t number);
    /// In the order they came.
    std::vector<CheckupPaperLine> of(const MatterId& id);
    /// Takes the place of what was said of it before.
    void keep(const Verdict& verdict);
    /// Of all papers of the check-up.
    std::vector<Verdict> verdicts_of(const MatterId& id);

private:
    sql::Session& session_;
};

}  // namespace gongyou::legal_checkup

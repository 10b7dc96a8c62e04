#include "programmes/legal_checkup/checkup_paper.hpp"

#include "platform/sql/by_id.hpp"

namespace gongyou::legal_checkup {

namespace {

constexpr std::string_view paper_table = "legal_checkup_paper";

constexpr std::string_view add_paper = R"sql(
    INSERT INTO legal_checkup_paper (matter_id, number, kind, title, words, unsure, pages, sureness, by_employer,
                                     sent_on)
    VALUES (:matter_id, :number, :kind, :title, :words, :unsure, :pages, :sureness, :by_employer, :sent_on)
)sql";
constexpr std::string_view find_paper = R"sql(
    SELECT matter_id, number, kind, title, words, unsure, pages, sureness, by_employer, sent_on
      FROM legal_checkup_paper WHERE matter_id = :id AND number = :number
)sql";
constexpr std::string_view list_papers = R"sql(
    SELECT p.matter_id, p.number, p.kind, p.title, p.pages, p.sureness, p.by_employer, p.sent_on,
           (SELECT COUNT(*) FROM legal_checkup_verdict v WHERE v.matter_id = p.matter_id AND v.paper = p.number)
      FROM legal_checkup_paper p WHERE p.matter_id = :id ORDER BY p.number
)sql";
constexpr std::string_view keep_verdict = R"sql(
    INSERT INTO legal_checkup_verdict (matter_id, paper, code, begins, review, advice, reviewed_by)
    VALUES (:matter_id, :paper, :code, :begins, :review, :advice, :reviewed_by)
    ON CONFLICT (matter_id, paper, code, begins) DO UPDATE
       SET review = excluded.review, advice = excluded.advice, reviewed_by = excluded.reviewed_by
)sql";
constexpr std::string_view list_verdicts = R"sql(
    SELECT matter_id, paper, code, begins, review, advice, reviewed_by
      FROM legal_checkup_verdict WHERE matter_id = :id ORDER BY paper, begins, code
)sql";

struct PaperKey {
    MatterId id;
    std::int64_t number = 1;
};
BOOST_DESCRIBE_STRUCT(PaperKey, (), (id, number))

}  // namespace

std::string verdict_row(const Verdict& verdict) {
    return row_of(verdict.matter_id, verdict.paper) + "/" + verdict.code + "/" + std::to_string(verdict.begins);
}

void seal(const matters::PartSeal& seal, CheckupPaper& paper) {
    const auto row = row_of(paper.matter_id, paper.number);
    paper.title = seal.words(paper_table, "title", row, paper.title);
    paper.words = seal.words(paper_table, "words", row, paper.words);
}
Result<std::string> title_of(const matters::PartSeal& seal, const CheckupPaper& paper) {
    return seal.opened_words(paper_table, "title", row_of(paper.matter_id, paper.number), paper.title);
}
Result<std::string> words_of(const matters::PartSeal& seal, const CheckupPaper& paper) {
    return seal.opened_words(paper_table, "words", row_of(paper.matter_id, paper.number), paper.words);
}

void PaperStore::add(const CheckupPaper& paper) { session_.execute(add_paper, paper); }
std::optional<CheckupPaper> PaperStore::find(const MatterId& id, std::int64_t number) {
    return session_.find<CheckupPaper>(find_paper, PaperKey{id, number});
}
std::vector<CheckupPaperLine> PaperStore::of(const MatterId& id) {
    return session_.list<CheckupPaperLine>(list_papers, sql::ById{id});
}
void PaperStore::keep(const Verdict& verdict) { session_.execute(keep_verdict, verdict); }
std::vector<Verdict> PaperStore::verdicts_of(const MatterId& id) {
    return session_.list<Verdict>(list_verdicts, sql::ById{id});
}

}  // namespace gongyou::legal_checkup

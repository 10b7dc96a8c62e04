#include "core/papers/confirmed_marks.hpp"

namespace gongyou::papers {

namespace {

struct ConfirmedMark {
    MatterId matter_id;
    std::string digest;
    std::int64_t number = 0;
    PersonId by_person;
    Date confirmed_on;
};
BOOST_DESCRIBE_STRUCT(ConfirmedMark, (), (matter_id, digest, number, by_person, confirmed_on))
struct PaperKey {
    MatterId matter_id;
    std::string digest;
};
BOOST_DESCRIBE_STRUCT(PaperKey, (), (matter_id, digest))
struct MarkNumber {
    std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(MarkNumber, (), (number))

constexpr std::string_view add_confirmed_mark = R"sql(
    INSERT INTO paper_mark_confirmed (matter_id, digest, number, by_person, confirmed_on)
    VALUES (:matter_id, :digest, :number, :by_person, :confirmed_on)
    ON CONFLICT (matter_id, digest, number) DO NOTHING
)sql";
constexpr std::string_view list_confirmed_marks = R"sql(
    SELECT number FROM paper_mark_confirmed WHERE matter_id = :matter_id AND digest = :digest ORDER BY number LIMIT 1000
)sql";

}  // namespace

void ConfirmedMarks::confirm(const MatterId& matter, const std::string& digest, std::int64_t number, const PersonId& by,
                             Date on) {
    session_.execute(add_confirmed_mark, ConfirmedMark{matter, kept_as(digest), number, by, on});
}

std::set<std::int64_t> ConfirmedMarks::of(const MatterId& matter, const std::string& digest) {
    std::set<std::int64_t> numbers;
    for (const auto& row : session_.list<MarkNumber>(list_confirmed_marks, PaperKey{matter, kept_as(digest)}))
        numbers.insert(row.number);
    return numbers;
}

Result<Done> may_go(sql::Session& session, const crypto::Keyring& keys, const MatterId& matter,
                    const CheckedPaper& paper) {
    const auto confirmed = ConfirmedMarks{session, keys}.of(matter, paper.digest);
    std::size_t open = 0;
    for (std::size_t number = 0; number < paper.marks.size(); ++number)
        open += confirmed.contains(static_cast<std::int64_t>(number)) ? 0 : 1;
    if (open > 0) return fail({FaultKind::conflict, "paper.marks_open", {{"count", std::to_string(open)}}});
    return Done{};
}

}  // namespace gongyou::papers

#include "programmes/legal_checkup/send_paper.hpp"

#include "core/matters/reminders.hpp"
#include "programmes/legal_checkup/checkup_paper.hpp"

namespace gongyou::legal_checkup {

namespace {

constexpr std::int64_t most_pages = 500;

/// The paper as `fill` makes it, under the next number.
template <class Fill>
Result<PaperSent> kept(const CheckupParts& parts, sql::Tx& tx, const Checkup& checkup,
                       const Private<Line<2, 80>>& title, bool by_employer, Fill fill) {
    if (!papers_come.has(state_of(checkup))) return fail({FaultKind::conflict, "legal_checkup.no_papers_now"});
    PaperStore store{tx};
    CheckupPaper paper{.matter_id = checkup.id,
                       .number = static_cast<std::int64_t>(store.of(checkup.id).size()) + 1,
                       .title = title.disclose().text(),
                       .words = {},
                       .unsure = json::write_json(UnsurePieces{}),
                       .by_employer = by_employer,
                       .sent_on = tx.today()};
    if (paper.number > most_papers) return fail({FaultKind::conflict, "legal_checkup.papers_full"});
    if (auto filled = fill(paper); !filled) return fail(std::move(filled.error()));
    seal(parts.seal(), paper);
    store.add(paper);
    return PaperSent{paper.number};
}

Result<PaperSent> kept(const CheckupParts& parts, sql::Tx& tx, const Checkup& checkup, const SendPaper& asked,
                       bool by_employer) {
    return kept(parts, tx, checkup, asked.title, by_employer, [&](CheckupPaper& paper) -> Result<Done> {
        const double sureness = asked.sureness.value_or(1);
        if (asked.pages < 1 || asked.pages > most_pages) return fail(wrong_field("pages", "number.out_of_range"));
        if (!(sureness >= 0 && sureness <= 1)) return fail(wrong_field("sureness", "number.out_of_range"));
        UnsurePieces unsure;
        if (asked.unsure) unsure.pieces.assign(asked.unsure->begin(), asked.unsure->end());
        paper.words = asked.text.disclose().text();
        paper.unsure = json::write_json(unsure);
        paper.pages = asked.pages;
        paper.sureness = sureness;
        return Done{};
    });
}

Result<PaperSent> kept(const CheckupParts& parts, sql::Tx& tx, const Checkup& checkup, const SendTables& asked,
                       bool by_employer) {
    return kept(parts, tx, checkup, asked.title, by_employer, [&](CheckupPaper& paper) -> Result<Done> {
        const auto tables = checkup::plain_tables(asked.tables, asked.told);
        if (!tables) return fail(tables.error());
        paper.kind = PaperKind::tables;
        paper.words = json::write_json(*tables);
        paper.pages = static_cast<std::int64_t>(asked.tables.size());
        return Done{};
    });
}

template <class Sent>
Result<PaperSent> sent_by_employer(const CheckupParts& parts, sql::Tx& tx, const Actor& actor, const Sent& asked) {
    const auto found = checkup_of_own(tx, actor, asked.id);
    if (!found) return fail(found.error());
    auto sent = kept(parts, tx, *found, asked, true);
    if (!sent) return sent;
    enter(parts, tx, actor, Role::employer_hr, "checkup.send_paper", asked.id);
    matters::tell_whoever_has_it(parts.jobs, parts.matters.live, parts.people, tx, *found, "checkup.news");
    return sent;
}

template <class Sent>
Result<PaperSent> sent_by_team(const CheckupParts& parts, sql::Tx& tx, const Actor& actor, const Sent& asked) {
    const auto found = checkup_for(tx, actor, Right::supervise, asked.id);
    if (!found) return fail(found.error());
    auto sent = kept(parts, tx, *found, asked, false);
    if (sent) enter(parts, tx, actor, Role::supervisor, "checkup.send_paper", asked.id);
    return sent;
}

}  // namespace

Result<PaperSent> send_own_paper(const CheckupParts& parts, sql::Tx& tx, const Actor& actor, const SendPaper& asked) {
    return sent_by_employer(parts, tx, actor, asked);
}
Result<PaperSent> send_paper(const CheckupParts& parts, sql::Tx& tx, const Actor& actor, const SendPaper& asked) {
    return sent_by_team(parts, tx, actor, asked);
}
Result<PaperSent> send_own_tables(const CheckupParts& parts, sql::Tx& tx, const Actor& actor, const SendTables& asked) {
    return sent_by_employer(parts, tx, actor, asked);
}
Result<PaperSent> send_tables(const CheckupParts& parts, sql::Tx& tx, const Actor& actor, const SendTables& asked) {
    return sent_by_team(parts, tx, actor, asked);
}

}  // namespace gongyou::legal_checkup

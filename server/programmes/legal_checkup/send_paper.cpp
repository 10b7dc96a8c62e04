#include "programmes/legal_checkup/send_paper.hpp"

#include "core/matters/reminders.hpp"
#include "programmes/legal_checkup/checkup_paper.hpp"

namespace gongyou::legal_checkup {

namespace {

constexpr std::int64_t most_pages = 500;

Result<PaperSent> kept(const CheckupParts& parts, sql::Tx& tx, const Checkup& checkup, const SendPaper& asked,
                       bool by_employer) {
    if (!papers_come.has(state_of(checkup))) return fail({FaultKind::conflict, "legal_checkup.no_papers_now"});
    if (asked.pages < 1 || asked.pages > most_pages) return fail(wrong_field("pages", "number.out_of_range"));
    const double sureness = asked.sureness.value_or(1);
    if (!(sureness >= 0 && sureness <= 1)) return fail(wrong_field("sureness", "number.out_of_range"));
    PaperStore store{tx};
    const auto number = static_cast<std::int64_t>(store.of(asked.id).size()) + 1;
    if (number > most_papers) return fail({FaultKind::conflict, "legal_checkup.papers_full"});
    const auto sealed = [&](std::string_view column, const std::string& words) {
        return parts.seal().words("legal_checkup_paper", column, row_of(asked.id, number), words);
    };
    UnsurePieces unsure;
    if (asked.unsure) unsure.pieces.assign(asked.unsure->begin(), asked.unsure->end());
    store.add({.matter_id = asked.id,
               .number = number,
               .title = sealed("title", asked.title.disclose().text()),
               .words = sealed("words", asked.text.disclose().text()),
               .unsure = json::write_json(unsure),
               .pages = asked.pages,
               .sureness = sureness,
               .by_employer = by_employer,
               .sent_on = tx.today()});
    return PaperSent{number};
}

}  // namespace

Result<PaperSent> send_own_paper(const CheckupParts& parts, sql::Tx& tx, const Actor& actor, const SendPaper& asked) {
    const auto found = checkup_of_own(tx, actor, asked.id);
    if (!found) return fail(found.error());
    auto sent = kept(parts, tx, *found, asked, true);
    if (!sent) return sent;
    enter(parts, tx, actor, Role::employer_hr, "checkup.send_paper", asked.id);
    matters::tell_whoever_has_it(parts.jobs, parts.matters.live, parts.people, tx, *found, "checkup.news");
    return sent;
}

Result<PaperSent> send_paper(const CheckupParts& parts, sql::Tx& tx, const Actor& actor, const SendPaper& asked) {
    const auto found = checkup_for(tx, actor, Right::supervise, asked.id);
    if (!found) return fail(found.error());
    auto sent = kept(parts, tx, *found, asked, false);
    if (sent) enter(parts, tx, actor, Role::supervisor, "checkup.send_paper", asked.id);
    return sent;
}

}  // namespace gongyou::legal_checkup

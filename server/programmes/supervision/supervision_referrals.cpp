#include <algorithm>
#include <array>

#include "core/letters/letter_store.hpp"
#include "core/letters/move_letter.hpp"
#include "core/letters/serve_letter.hpp"
#include "core/letters/set_paper.hpp"
#include "core/referrals/office_store.hpp"
#include "programmes/supervision/supervision_command.hpp"
#include "programmes/supervision/supervision_hooks.hpp"
#include "programmes/supervision/supervision_rows.hpp"

namespace gongyou::supervision {

namespace {

using referrals::ReplyKind;
using referrals::ResultKind;

/// What an office may read of a case beside the letter it gets. Not here: what somebody told the union (谈话记录), and
/// what the house writes for itself.
constexpr std::array<std::string_view, 10> may_go_along{
    reminder_letter,  opinion_letter, proposal_letter, transfer_letter,      "correction",
    "inquiry_record", "answer_form",  "evidence_list", "authority_reminder", inspection_letter};

/// A paper of the case where it is kept, under the name it goes by.
struct KeptPaper {
    files::FileOwner owner;
    files::FileLine line;
    std::string name;
};

bool is_out(const letters::Letter& letter) {
    const auto state = letters::state_of(letter);
    return state == letters::LetterState::issued || state == letters::LetterState::served ||
           state == letters::LetterState::closed;
}

/// "工会劳动法律监督意见书（某工监意〔2026〕1号）": two letters of one kind are told apart.
std::string name_of_letter(const letters::Letter& letter) {
    return letter.title + "（" + letter.number_text.value_or("") + "）";
}

void add_papers(const SupervisionParts& parts, sql::Session& session, const letters::Letter& letter,
                std::vector<KeptPaper>& papers) {
    const auto add = [&](const files::FileOwner& owner, const std::string& name) {
        for (auto& line : parts.rights.files.of(session, owner)) {
            const auto dot = line.name.text().rfind('.');
            papers.push_back({owner, line, name + line.name.text().substr(std::min(dot, line.name.text().size()))});
        }
    };
    add(letters::paper_of(letter.id), name_of_letter(letter));
    for (const auto& service : letters::LetterStore{session}.services_of(letter.id))
        add(letters::proofs_of(service.id), "送达凭证：" + name_of_letter(letter));
}

/// For whoever may enter what comes from outside; of letters that the actor may not read, nothing.
Result<std::vector<KeptPaper>> papers_of(const SupervisionParts& parts, sql::Session& session, const Actor& actor,
                                         const matters::Matter& matter) {
    const auto found = supervision_for(session, actor, Right::arrange_supervision, matter.id);
    if (!found) return fail(found.error());
    std::vector<KeptPaper> papers;
    for (const auto& letter : letters::LetterStore{session}.of_matter(matter.id))
        if (is_out(letter) && std::ranges::count(may_go_along, letter.kind) > 0 &&
            letters::letter_for(session, actor, Right::read_letter, letter.id))
            add_papers(parts, session, letter, papers);
    return papers;
}

Result<std::vector<referrals::OfferedPaper>> papers_to_offer(const SupervisionParts& parts, sql::Session& session,
                                                             const Actor& actor, const matters::Matter& matter) {
    const auto papers = papers_of(parts, session, actor, matter);
    if (!papers) return fail(papers.error());
    std::vector<referrals::OfferedPaper> offered;
    for (const auto& paper : *papers) offered.push_back({paper.line.id.text(), paper.name});
    return offered;
}

Result<files::AcceptedFile> paper_to_send(const SupervisionParts& parts, sql::Session& session, const Actor& actor,
                                          const matters::Matter& matter, const std::string& id) {
    const auto papers = papers_of(parts, session, actor, matter);
    if (!papers) return fail(papers.error());
    for (const auto& paper : *papers) {
        if (paper.line.id.text() != id) continue;
        auto file = parts.rights.files.read(session, paper.owner, paper.line.id);
        if (!file) return fail(std::move(file.error()));
        return files::AcceptedFile{file->kind, files::FileName::trusted(paper.name), std::move(file->bytes)};
    }
    return fail({FaultKind::not_found, "file.unknown"});
}

/// What an authority's result is called in the case; what has no word of its own there is "other", with its words.
AuthorityResult result_meant(ResultKind kind) {
    switch (kind) {
        case ResultKind::ordered:
            return AuthorityResult::ordered;
        case ResultKind::penalty:
            return AuthorityResult::fined;
        case ResultKind::corrected:
        case ResultKind::mediated:
            return AuthorityResult::settled;
        case ResultKind::no_case:
            return AuthorityResult::no_breach;
        default:
            return AuthorityResult::other;
    }
}

Measure measure_meant(ResultKind kind) {
    switch (kind) {
        case ResultKind::support_of_suit:
            return Measure::support_of_suit;
        case ResultKind::public_interest:
            return Measure::public_interest;
        case ResultKind::proposal:
            return Measure::suggestion;
        case ResultKind::criminal_case:
            return Measure::criminal;
        case ResultKind::no_case:
            return Measure::no_case;
        default:
            return Measure::ended;
    }
}

/// The step that a reply means, and what was chosen with it.
struct Meant {
    SupervisionAct act;
    std::string_view choice;
};

Meant meant_by_authority(const referrals::ReplySaid& said, bool is_inspection) {
    if (said.kind == ReplyKind::result)
        return {SupervisionAct::note_result, name_of(result_meant(said.result.value_or(ResultKind::other)))};
    return {SupervisionAct::note_acceptance, name_of(said.kind == ReplyKind::not_accepted ? Acceptance::not_accepted
                                                     : is_inspection                      ? Acceptance::by_inspection
                                                                                          : Acceptance::by_other)};
}

Meant meant_by_procuratorate(const referrals::ReplySaid& said) {
    return {SupervisionAct::note_procuratorate,
            name_of(said.kind == ReplyKind::result     ? measure_meant(said.result.value_or(ResultKind::other))
                    : said.kind == ReplyKind::accepted ? Measure::accepted
                                                       : Measure::not_accepted)};
}

/// Who says so, and what: the step itself lies at the union.
std::string words_of_office(const std::string& office, const referrals::ReplySaid& said) {
    std::string words = office;
    if (said.words) words += "：" + said.words->text();
    if (said.document) words += "\n文号：" + said.document->text();
    return words;
}

/// A reply to anything but a proposal or a transfer, and one that comes when the case has moved on, stands in the
/// referral alone.
Result<Done> office_replied(const SupervisionParts& parts, sql::Tx& tx, const matters::By& by,
                            const referrals::Referral& referral, const referrals::ReferralReply& reply) {
    const auto letter = letters::LetterStore{tx}.find(referral.letter_id);
    if (!letter || reply.said.kind == ReplyKind::received) return Done{};
    const bool is_transfer = letter->kind == transfer_letter;
    if (!is_transfer && letter->kind != proposal_letter) return Done{};
    const auto office = referrals::OfficeStore{tx}.find(referral.office_id);
    if (!office) return Done{};
    const bool is_inspection = referrals::kind_of(*office) == referrals::OfficeKind::inspection;
    const auto meant = is_transfer ? meant_by_procuratorate(reply.said) : meant_by_authority(reply.said, is_inspection);
    auto found = ready_for(tx, referral.matter_id, meant.act, by.kind);
    if (!found) return Done{};
    return taken(parts, tx, by, *std::move(found), meant.act,
                 {.choice = std::string{meant.choice},
                  .words = words_of_office(office->name, reply.said),
                  .counted_from = reply.happened_on});
}

}  // namespace

referrals::ReferralSource supervision_referrals(const SupervisionParts& parts) {
    return {
        .matter_kind = "supervision",
        .papers = [&parts](sql::Session& session, const Actor& actor,
                           const matters::Matter& matter) { return papers_to_offer(parts, session, actor, matter); },
        .paper = [&parts](sql::Session& session, const Actor& actor, const matters::Matter& matter,
                          const std::string& id) { return paper_to_send(parts, session, actor, matter, id); },
        .names_nobody = true,
        .replied =
            [&parts](sql::Tx& tx, const matters::By& by, const referrals::Referral& referral,
                     const referrals::ReferralReply& reply) { return office_replied(parts, tx, by, referral, reply); }};
}

}  // namespace gongyou::supervision

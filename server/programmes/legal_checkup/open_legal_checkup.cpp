#include "programmes/legal_checkup/open_legal_checkup.hpp"

#include "core/matters/reminders.hpp"
#include "core/organisations/employer_files.hpp"
#include "programmes/legal_checkup/checkup_items.hpp"
#include "programmes/legal_checkup/legal_checkup_store.hpp"

namespace gongyou::legal_checkup {

namespace {

std::optional<UnitId> inviting_unit(const Actor& actor) {
    for (const auto& grant : actor.grants)
        if (reach_of(grant.role, Right::arrange_supervision) != Reach::none && actor.counts(grant)) return grant.unit;
    return std::nullopt;
}

Checkup begun(sql::Tx& tx, const EmployerFile& employer, UnitId unit, Origin origin, const CheckupWish& asked) {
    Checkup checkup{matters::Matter{.id = tx.fresh_id<MatterId>(),
                                    .kind = std::string{checkup_procedure.kind},
                                    .unit_id = std::move(unit),
                                    .employer_id = employer.id,
                                    .opened_on = tx.today(),
                                    .urgency = matters::Urgency::blue,
                                    .title = employer.name}};
    checkup.origin = origin;
    checkup.mode = asked.mode;
    checkup.staff_count = asked.staff_count;
    return checkup;
}

/// Of an application nothing remains to be asked: it begins with the team to be named.
matters::StepTaken first_step(Origin origin) {
    auto first = matters::opening(checkup_procedure, origin == Origin::applied ? "apply" : "invite");
    if (origin == Origin::applied) {
        first.state = name_of(CheckupState::scheduling);
        first.clocks = {matters::starts(clocks::schedule)};
    }
    return first;
}

/// A text sealed for the row of one check-up, sealed anew for another.
Result<std::string> carried(const CheckupParts& parts, std::string_view column, const Finding& old,
                            const MatterId& to) {
    return parts.seal()
        .opened_words("legal_checkup_finding", column, row_of(old.matter_id, old.item),
                      column == "quote" ? old.quote : old.advice)
        .map([&](const std::string& clear) {
            return parts.seal().words("legal_checkup_finding", column, row_of(to, old.item), clear);
        });
}

/// What was not put right by the end of the one before is the first thing looked at: it waits for the lawyer anew.
Result<Done> carry_over(const CheckupParts& parts, sql::Tx& tx, const Checkup& checkup) {
    CheckupStore store{tx};
    for (const auto& id : store.of_employer(*checkup.employer_id)) {
        const auto before = store.find(id);
        if (!before->issued_on) continue;
        for (const auto& old : store.findings_of(id)) {
            if (!stands(old) || old.recheck == Recheck::done) continue;
            auto quote = carried(parts, "quote", old, checkup.id);
            auto advice = carried(parts, "advice", old, checkup.id);
            if (!quote) return fail(std::move(quote.error()));
            if (!advice) return fail(std::move(advice.error()));
            store.keep({.matter_id = checkup.id,
                        .item = old.item,
                        .result = ItemResult::risk,
                        .severity = old.severity,
                        .quote = *std::move(quote),
                        .law = old.law,
                        .advice = *std::move(advice),
                        .done_words =
                            parts.seal().words("legal_checkup_finding", "done_words", row_of(checkup.id, old.item), ""),
                        .carried = true});
        }
        return Done{};  // the newest that came to a report
    }
    return Done{};
}

Result<CheckupStanding> opened(const CheckupParts& parts, sql::Tx& tx, const matters::By& by, Checkup checkup,
                               const CheckupWish& asked) {
    if (asked.staff_count < 1) return fail(wrong_field("staff_count", "number.out_of_range"));
    CheckupStore store{tx};
    for (const auto& id : store.of_employer(*checkup.employer_id))
        if (!store.find(id)->ended_on) return fail({FaultKind::conflict, "legal_checkup.open_already"});
    auto first = first_step(checkup.origin);
    first.by_person = by.person;
    first.role = by.role;
    const auto made = matters::open_matter(parts.matters, tx, checkup, first);
    if (!made) return fail(made.error());
    static_cast<matters::Matter&>(checkup) = *made;
    const auto sealed = [&](std::string_view column, const std::string& words) {
        return parts.seal().words("legal_checkup", column, checkup.id.text(), words);
    };
    checkup.contact = sealed("contact", asked.contact.text());
    checkup.wishes = sealed("wishes", asked.wishes ? asked.wishes->text() : "");
    store.add(checkup);
    if (auto over = carry_over(parts, tx, checkup); !over) return fail(std::move(over.error()));
    if (by.kind == matters::Taker::Kind::addressee)
        matters::tell_whoever_has_it(parts.jobs, parts.matters.live, parts.people, tx, checkup, "checkup.news");
    return CheckupStanding{checkup.id, state_of(checkup), checkup.revision};
}

}  // namespace

Result<CheckupStanding> open_checkup(const CheckupParts& parts, sql::Tx& tx, const Actor& actor,
                                     const OpenCheckup& asked) {
    const auto unit = inviting_unit(actor);
    const auto employer = EmployerFiles{tx}.find(asked.employer_id);
    if (!unit || !employer) return fail(hidden());
    auto checkup = begun(tx, *employer, *unit, asked.origin, asked);
    if (auto allowed = may(actor, Right::arrange_supervision, matters::subject_of(tx, checkup)); !allowed)
        return fail(std::move(allowed.error()));
    return opened(parts, tx, matters::By::staff(actor), std::move(checkup), asked);
}

Result<CheckupStanding> apply_for_checkup(const CheckupParts& parts, sql::Tx& tx, const Actor& actor,
                                          const CheckupWish& asked) {
    const auto employer = actor.bound_employer ? EmployerFiles{tx}.find(*actor.bound_employer) : std::nullopt;
    if (!employer) return fail(hidden());
    Subject subject;
    subject.addressed_to = {employer->id};
    if (auto allowed = may(actor, Right::receive_letter, subject); !allowed) return fail(std::move(allowed.error()));
    const auto unit = employer->unit_id.value_or(UnitId::trusted(parts.matters.tree));
    return opened(parts, tx, matters::By::addressee(actor.id), begun(tx, *employer, unit, Origin::applied, asked),
                  asked);
}

}  // namespace gongyou::legal_checkup

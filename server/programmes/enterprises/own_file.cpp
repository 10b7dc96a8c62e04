#include "programmes/enterprises/own_file.hpp"

#include "core/organisations/unit_tree.hpp"
#include "core/people/person_store.hpp"
#include "core/people/staff.hpp"
#include "programmes/enterprises/employer_accounts.hpp"

namespace gongyou::enterprises {

namespace {

/// The one gate, asked about the employer's own file: what it is sent is its own.
Result<EmployerFile> own_file(sql::Session& session, const Actor& actor) {
    if (!actor.bound_employer) return fail(hidden());
    Subject subject;
    subject.addressed_to = {*actor.bound_employer};
    if (auto allowed = may(actor, Right::receive_letter, subject); !allowed) return fail(std::move(allowed.error()));
    auto file = EmployerFiles{session}.find(*actor.bound_employer);
    if (!file) return fail(hidden());
    return *std::move(file);
}

}  // namespace

Result<OwnFile> view_own_file(const EnterpriseParts& parts, sql::Reader& reader, const Actor& actor,
                              const api::NoParams&) {
    const auto file = own_file(reader, actor);
    if (!file) return fail(file.error());
    const auto unit = UnitTree{reader}.find(file->unit_id.value_or(UnitId::trusted(parts.tree)));
    OwnFile view{.name = file->name,
                 .credit_code = file->credit_code,
                 .address = file->address,
                 .consented_on = file->consented_on,
                 .people = {},
                 .unit_name = unit ? unit->name : "",
                 .unit_phone = unit ? unit->phone : ""};
    for (const auto& account : EmployerAccounts{reader}.of(file->id)) {
        const auto person = PersonStore{reader}.find(account.person_id);
        if (person && person->state == PersonState::active)
            view.people.push_back(Staff{reader, parts.people}.name_of(person->id));
    }
    return view;
}

Result<ConsentSet> set_consent(const EnterpriseParts& parts, sql::Tx& tx, const Actor& actor, const SetConsent& asked) {
    auto file = own_file(tx, actor);
    if (!file) return fail(std::move(file.error()));
    file->consented_on = asked.agree ? std::optional{tx.today()} : std::nullopt;
    file->consented_by = asked.agree ? std::optional{actor.id} : std::nullopt;
    auto saved = EmployerFiles{tx}.save(*std::move(file));
    if (!saved) return fail(std::move(saved.error()));
    parts.audit.record(tx, {.tree = parts.tree,
                            .actor = actor.id.text(),
                            .role = std::string{name_of(Role::employer_hr)},
                            .act = asked.agree ? "employer.consented" : "employer.consent_ended",
                            .object_kind = "employer",
                            .object_id = saved->id.text()});
    return ConsentSet{saved->consented_on};
}

}  // namespace gongyou::enterprises

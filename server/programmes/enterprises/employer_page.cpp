#include "programmes/enterprises/employer_page.hpp"

#include "core/organisations/unit_tree.hpp"
#include "core/people/person_store.hpp"
#include "core/people/staff.hpp"
#include "programmes/enterprises/employer_accounts.hpp"
#include "programmes/enterprises/employer_matters.hpp"

namespace gongyou::enterprises {

namespace {

std::vector<AccountLine> accounts_of(const EnterpriseParts& parts, sql::Reader& reader, const EmployerId& id) {
    std::vector<AccountLine> lines;
    Staff staff{reader, parts.people};
    for (const auto& account : EmployerAccounts{reader}.of(id)) {
        const auto person = PersonStore{reader}.find(account.person_id);
        lines.push_back({account.person_id, staff.name_of(account.person_id),
                         person ? person->state : PersonState::disabled, account.code_until,
                         staff.name_of(account.issued_by), account.issued_at});
    }
    return lines;
}

/// Asked in the reader's scope and before the reader's wall, kind by kind.
std::vector<MatterCount> matters_of(const EnterpriseParts& parts, sql::Reader& reader, const Actor& actor,
                                    const EmployerId& id) {
    std::vector<MatterCount> counts;
    for (const auto& [kind, read] : parts.counted)
        if (has_right(actor, read))
            counts.push_back({kind, EmployerMatters{reader}.count(scope_of(actor, read), kind, id)});
    return counts;
}

}  // namespace

Result<EmployerPageOfDesk> view_employer(const EnterpriseParts& parts, sql::Reader& reader, const Actor& actor,
                                         const OneEmployer& asked) {
    const auto file = file_for(parts, reader, actor, Right::read_employers, asked.id);
    if (!file) return fail(file.error());
    const auto contact = contact_of(parts, *file);
    if (!contact) return fail(contact.error());
    const auto unit = file->unit_id ? UnitTree{reader}.find(*file->unit_id) : std::nullopt;
    EmployerPageOfDesk page{.id = file->id, .revision = file->file_revision, .name = file->name};
    page.credit_code = file->credit_code;
    page.unit_id = file->unit_id;
    page.unit_name = unit ? unit->name : "";
    page.address = file->address;
    if (file->trade) page.trade = enum_named<Trade>(*file->trade);
    if (contact->legal_representative) page.legal_representative = contact->legal_representative->text();
    if (contact->phone) page.phone = contact->phone->text();
    page.head_count = file->head_count;
    page.consented_on = file->consented_on;
    page.is_complete = is_complete(*file);
    page.may_keep = file_for(parts, reader, actor, Right::keep_employers, asked.id).has_value();
    page.accounts = accounts_of(parts, reader, file->id);
    if (has_right(actor, Right::read_letter)) {
        auto letters = letters::letters_of_employer(parts.letters, reader, actor, file->id);
        if (!letters) return fail(std::move(letters.error()));
        page.letters = *std::move(letters);
    }
    for (const auto& letter : page.letters) page.open_items += letter.open_items;
    page.matters = matters_of(parts, reader, actor, file->id);
    return page;
}

}  // namespace gongyou::enterprises

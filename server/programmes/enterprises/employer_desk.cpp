#include "programmes/enterprises/employer_desk.hpp"

#include "core/organisations/employers.hpp"
#include "core/organisations/unit_tree.hpp"
#include "platform/json/read.hpp"
#include "platform/json/write.hpp"

namespace gongyou::enterprises {

namespace {

constexpr int employers_shown = 20;
constexpr int most_chosen = 5000;

crypto::SealPlace contact_place(const EnterpriseParts& parts, const EmployerId& id) {
    return {.table = "employer", .column = "contact", .record = id.text(), .tree = parts.tree};
}

template <class Text>
std::optional<std::string> text_of(const std::optional<Text>& text) {
    if (!text) return std::nullopt;
    return text->text();
}

/// What was entered, in the file; within what the actor keeps.
Result<Done> fill_in(const EnterpriseParts& parts, sql::Tx& tx, const Actor& actor, const EmployerParticulars& entered,
                     EmployerFile& file) {
    if (auto allowed = may(actor, Right::keep_employers, subject_at(tx, entered.unit_id, file.id)); !allowed)
        return fail(std::move(allowed.error()));
    if (entered.head_count && *entered.head_count < 0)
        return fail(wrong_field("head_count", "employer.head_count_wrong"));
    file.name = entered.name.text();
    file.credit_code = text_of(entered.credit_code);
    file.unit_id = entered.unit_id;
    file.address = text_of(entered.address);
    file.trade = entered.trade ? std::optional{std::string{name_of(*entered.trade)}} : std::nullopt;
    file.contact = sealed_contact(parts, file.id, {entered.legal_representative, entered.phone});
    file.head_count = entered.head_count ? std::optional<std::int64_t>{*entered.head_count} : std::nullopt;
    return Done{};
}

void record(const EnterpriseParts& parts, sql::Tx& tx, const Actor& actor, std::string_view act, const EmployerId& id) {
    parts.audit.record(tx, {.tree = parts.tree,
                            .actor = actor.id.text(),
                            .role = std::string{name_of(Role::desk)},
                            .act = act,
                            .object_kind = "employer",
                            .object_id = id.text()});
}

EmployerQuestion question_of(const EnterpriseParts& parts, const ListEmployers& asked) {
    return {.root = UnitId::trusted(parts.tree),
            .words = asked.words ? asked.words->text() : "",
            .unit = asked.unit_id ? asked.unit_id->text() : "",
            .trade = asked.trade ? std::string{name_of(*asked.trade)} : "",
            .incomplete = asked.incomplete.value_or(false),
            .after = asked.after ? asked.after->text() : "",
            .most = employers_shown + 1};
}

}  // namespace

std::string sealed_contact(const EnterpriseParts& parts, const EmployerId& id, const EmployerContact& contact) {
    return parts.keys.seal(contact_place(parts, id), json::write_json(contact));
}

Result<EmployerContact> contact_of(const EnterpriseParts& parts, const EmployerFile& file) {
    if (!file.contact) return EmployerContact{};
    const auto text = parts.keys.unseal(contact_place(parts, file.id), *file.contact);
    if (!text) return fail(text.error());
    return json::read_json<EmployerContact>(*text);
}

Result<EmployerFile> file_for(const EnterpriseParts& parts, sql::Session& session, const Actor& actor, Right right,
                              const EmployerId& id) {
    auto file = EmployerFiles{session}.find(id);
    if (!file) return fail(hidden());
    const auto unit = file->unit_id.value_or(UnitId::trusted(parts.tree));
    if (auto allowed = may(actor, right, subject_at(session, unit, id)); !allowed)
        return fail(std::move(allowed.error()));
    return *std::move(file);
}

bool is_complete(const EmployerFile& file) { return file.credit_code && file.address && file.unit_id; }

Result<EmployerKept> add_employer(const EnterpriseParts& parts, sql::Tx& tx, const Actor& actor,
                                  const AddEmployer& asked) {
    EmployerFile file{.id = tx.fresh_id<EmployerId>()};
    if (auto filled = fill_in(parts, tx, actor, asked.employer, file); !filled) return fail(std::move(filled.error()));
    if (auto added = Employers{tx}.add({.id = file.id, .name = file.name, .credit_code = file.credit_code}); !added)
        return fail(std::move(added.error()));
    return EmployerFiles{tx}.save(file).map([&](const EmployerFile& kept) {
        record(parts, tx, actor, "employer.added", kept.id);
        return EmployerKept{kept.id, kept.file_revision};
    });
}

Result<EmployerKept> change_employer(const EnterpriseParts& parts, sql::Tx& tx, const Actor& actor,
                                     const ChangeEmployer& asked) {
    auto file = file_for(parts, tx, actor, Right::keep_employers, asked.id);
    if (!file) return fail(std::move(file.error()));
    if (file->file_revision != asked.revision) return fail({FaultKind::conflict, "employer.changed_meanwhile"});
    if (auto filled = fill_in(parts, tx, actor, asked.employer, *file); !filled) return fail(std::move(filled.error()));
    return EmployerFiles{tx}.save(*std::move(file)).map([&](const EmployerFile& kept) {
        record(parts, tx, actor, "employer.changed", kept.id);
        return EmployerKept{kept.id, kept.file_revision};
    });
}

Result<EmployerPage> list_employers(const EnterpriseParts& parts, sql::Reader& reader, const Actor& actor,
                                    const ListEmployers& asked) {
    EmployerPage page;
    UnitTree tree{reader};
    for (auto& file : EmployerFiles{reader}.page(scope_of(actor, Right::read_employers), question_of(parts, asked))) {
        if (page.items.size() == employers_shown) {
            page.next = page.items.back().id;
            break;
        }
        const auto unit = file.unit_id ? tree.find(*file.unit_id) : std::nullopt;
        const auto trade = file.trade ? enum_named<Trade>(*file.trade) : std::nullopt;
        page.items.push_back(
            {file.id, std::move(file.name), file.credit_code, unit ? unit->name : "", trade, is_complete(file)});
    }
    return page;
}

Result<KeepingUnions> list_keeping_unions(const EnterpriseParts&, sql::Reader& reader, const Actor& actor,
                                          const api::NoParams&) {
    return KeepingUnions{EmployerFiles{reader}.unions(scope_of(actor, Right::keep_employers), reader.today())};
}

Result<EmployerIds> choose_employers(const EnterpriseParts& parts, sql::Reader& reader, const Actor& actor,
                                     const ListEmployers& asked) {
    auto question = question_of(parts, asked);
    question.most = most_chosen;
    return EmployerIds{EmployerFiles{reader}.ids(scope_of(actor, Right::read_employers), question)};
}

}  // namespace gongyou::enterprises

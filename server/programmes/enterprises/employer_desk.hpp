#pragma once

#include "core/access/decision.hpp"
#include "core/api/command.hpp"
#include "core/organisations/credit_code.hpp"
#include "core/organisations/employer_files.hpp"
#include "kernel/list.hpp"
#include "kernel/text.hpp"
#include "programmes/enterprises/enterprises.hpp"

namespace gongyou::enterprises {

/// Whom to ask at an employer; kept sealed.
struct EmployerContact {
    std::optional<Line<2, 40>> legal_representative;
    std::optional<Line<5, 40>> phone;
};
BOOST_DESCRIBE_STRUCT(EmployerContact, (), (legal_representative, phone))

std::string sealed_contact(const EnterpriseParts& parts, const EmployerId& id, const EmployerContact& contact);
/// Fault: seal.broken.
Result<EmployerContact> contact_of(const EnterpriseParts& parts, const EmployerFile& file);

/// The file, if the actor has `right` over it. Fault: access.not_found.
Result<EmployerFile> file_for(const EnterpriseParts& parts, sql::Session& session, const Actor& actor, Right right,
                              const EmployerId& id);

/// What the desk enters of an employer. What it leaves out is not known.
struct EmployerParticulars {
    Line<2, 100> name;
    std::optional<CreditCode> credit_code;
    UnitId unit_id;  ///< the union whose desk keeps the file
    std::optional<Line<4, 120>> address;
    std::optional<Trade> trade;
    std::optional<Line<2, 40>> legal_representative;
    std::optional<Line<5, 40>> phone;
    std::optional<std::int32_t> head_count;
};
BOOST_DESCRIBE_STRUCT(EmployerParticulars, (),
                      (name, credit_code, unit_id, address, trade, legal_representative, phone, head_count))

struct AddEmployer : api::Command {
    EmployerParticulars employer;
};
BOOST_DESCRIBE_STRUCT(AddEmployer, (api::Command), (employer))

struct ChangeEmployer : api::Command {
    EmployerId id;
    std::int64_t revision = 0;
    EmployerParticulars employer;
};
BOOST_DESCRIBE_STRUCT(ChangeEmployer, (api::Command), (id, revision, employer))

struct EmployerKept {
    EmployerId id;
    std::int64_t revision = 0;
};
BOOST_DESCRIBE_STRUCT(EmployerKept, (), (id, revision))

/// Faults: access.not_found for a union out of reach, employer.code_taken, employer.head_count_wrong by field.
Result<EmployerKept> add_employer(const EnterpriseParts& parts, sql::Tx& tx, const Actor& actor,
                                  const AddEmployer& asked);
/// Also: employer.changed_meanwhile.
Result<EmployerKept> change_employer(const EnterpriseParts& parts, sql::Tx& tx, const Actor& actor,
                                     const ChangeEmployer& asked);

/// A page of the register is asked for.
struct ListEmployers {
    std::optional<Line<1, 60>> words;  ///< part of the name, or how the credit code begins
    std::optional<UnitId> unit_id;     ///< kept there or below
    std::optional<Trade> trade;
    std::optional<bool> incomplete;
    std::optional<EmployerId> after;
};
BOOST_DESCRIBE_STRUCT(ListEmployers, (), (words, unit_id, trade, incomplete, after))

struct EmployerItem {
    EmployerId id;
    std::string name;
    std::optional<std::string> credit_code;
    std::string unit_name;
    std::optional<Trade> trade;
    bool is_complete = false;  ///< a code can be sent: credit code, address and union are known
};
BOOST_DESCRIBE_STRUCT(EmployerItem, (), (id, name, credit_code, unit_name, trade, is_complete))
struct EmployerPage {
    std::vector<EmployerItem> items;
    std::optional<EmployerId> next;
};
BOOST_DESCRIBE_STRUCT(EmployerPage, (), (items, next))

/// Within the reader's scope and before the wall, twenty at a time.
Result<EmployerPage> list_employers(const EnterpriseParts& parts, sql::Reader& reader, const Actor& actor,
                                    const ListEmployers& asked);

/// Whom letters can be sent to: all that the question finds.
struct EmployerIds {
    std::vector<EmployerId> ids;
};
BOOST_DESCRIBE_STRUCT(EmployerIds, (), (ids))
Result<EmployerIds> choose_employers(const EnterpriseParts& parts, sql::Reader& reader, const Actor& actor,
                                     const ListEmployers& asked);

/// The unions under which the actor may enter employers.
struct KeepingUnions {
    std::vector<KeepingUnion> items;
};
BOOST_DESCRIBE_STRUCT(KeepingUnions, (), (items))
Result<KeepingUnions> list_keeping_unions(const EnterpriseParts& parts, sql::Reader& reader, const Actor& actor,
                                          const api::NoParams& none);

/// Whether a code can be sent to it.
bool is_complete(const EmployerFile& file);

}  // namespace gongyou::enterprises

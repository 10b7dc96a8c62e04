#pragma once

#include <gtest/gtest.h>

#include "core/organisations/unit_tree.hpp"
#include "core/people/first_administrators.hpp"
#include "core/people/people_desk.hpp"
#include "core/people/phone_sign_in.hpp"
#include "core/people/recovery.hpp"
#include "platform/crypto/test_keyring.hpp"
#include "platform/crypto/totp.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou {

using namespace std::chrono_literals;

/// For tests: a member of staff as he knows himself.
struct Staff {
    PersonId id;
    std::string login;
    std::string password;
    std::string totp_secret;
    std::string device_token;
    std::string session_token;
};

/// Base of tests of this room: a small county with everything in its place, on either database, at noon of 2026-03-02.
/// Hashes are cheap here; what they cost is another room's test.
class PeopleOnBoth : public sql::OnBothWithSchema {
protected:
    void SetUp() override {
        database_ = open_database();
        parts_.send_code = [this](sql::Tx&, const Phone& phone, std::string_view code) {
            sent_.emplace_back(phone.text(), code);
        };
        parts_.record = [this](sql::Tx&, const PeopleEvent& event) {
            recorded_.push_back(std::string{event.act} + " " + std::string{event.result});
        };
        parts_.sessions_ended = [this](const PersonId& person) { ended_.push_back(person); };
        root_ = add_unit(UnitKind::county, {});
        town_ = add_unit(UnitKind::township, root_);
    }

    std::unique_ptr<sql::Database> open_database() {
        return std::make_unique<sql::Database>(
            sql::DatabaseSettings{.url = test_database().url(), .readers = 2, .writer = {}}, clock_, random_,
            [](std::string_view what) { ADD_FAILURE() << what; });
    }
    template <class Apply>
    auto write(Apply apply) {
        return database_->write_and_wait(std::move(apply));
    }
    template <class Ask>
    auto read(Ask ask) {
        return database_->read(std::move(ask));
    }

    UnitId add_unit(UnitKind kind, std::optional<UnitId> parent, std::optional<EmployerId> employer = {}) {
        const Unit unit{UnitId::unordered(random_), std::move(parent),  kind, "工会", "330113", "0571-12351",
                        std::move(employer),        date("2026-01-01"), {}};
        EXPECT_TRUE(write([&](sql::Tx& tx) { return UnitTree{tx}.add(unit); }));
        return unit.id;
    }

    static SignInWithPassword password_of(const Staff& staff) {
        SignInWithPassword asked;
        asked.login = Private{Line<1, 100>::trusted(staff.login)};
        asked.password = Private{TypedPassword{staff.password}};
        return asked;
    }
    static GiveSecondFactor factor(const std::string& code) {
        GiveSecondFactor given;
        given.code = Private{*SixDigits::read(code)};
        return given;
    }
    /// A code that was not used yet: half a minute later.
    std::string next_code(const Staff& staff) {
        clock_.pass(30s);
        return code_of(staff);
    }
    std::string code_of(const Staff& staff) const {
        const auto seconds = std::chrono::floor<std::chrono::seconds>(clock_.now().time_since_epoch()).count();
        return crypto::totp_code(staff.totp_secret, seconds / 30);
    }

    Result<TicketIssued> give_password(const Staff& staff, const Caller& caller) {
        const SignIn sign_in{parts_};
        const auto asked = password_of(staff);
        const auto file = read([&](sql::Reader& reader) { return sign_in.look_up(reader, asked, caller); });
        if (!file) return fail(file.error());
        const auto checked = sign_in.check(*file, asked);
        return told(write([&](sql::Tx& tx) { return sign_in.begin(tx, checked); }));
    }
    Result<SignedIn> give_factor(const std::string& ticket, const std::string& code, Caller caller) {
        caller.ticket_token = ticket;
        return told(write([&](sql::Tx& tx) { return SignIn{parts_}.finish(tx, factor(code), caller); }));
    }
    Result<SignedIn> sign_in(const Staff& staff, const Caller& caller) {
        const auto ticket = give_password(staff, caller);
        if (!ticket) return fail(ticket.error());
        return give_factor(ticket->token, next_code(staff), caller);
    }

    std::vector<SetUpCode> set_up_codes() {
        return *write(
            [&](sql::Tx& tx) { return Result<std::vector<SetUpCode>>{codes_for_missing_administrators(tx, parts_)}; });
    }
    BeginFirstUse first_use_of(const std::string& code, const Staff& staff) {
        BeginFirstUse asked;
        asked.code = Private{*OpenCode::read(code)};
        asked.login = Private{Login::trusted(staff.login)};
        asked.name = Private{Line<2, 40>::trusted("某某")};
        asked.password = Private{TypedPassword{staff.password}};
        return asked;
    }
    Result<FirstUseBegun> begin_first_use(const std::string& code, const Staff& staff) {
        const FirstUse first_use{parts_};
        const auto asked = first_use_of(code, staff);
        const auto known = read([&](sql::Reader& reader) { return first_use.look_up(reader, asked); });
        if (!known) return fail(known.error());
        const auto prepared = first_use.prepare(asked);
        if (!prepared) return fail(prepared.error());
        return write([&](sql::Tx& tx) { return first_use.begin(tx, *prepared); });
    }
    Result<SignedIn> confirm_first_use(const std::string& ticket, const std::string& code) {
        Caller caller{.prefix = "192.0.2", .ticket_token = ticket};
        return told(write([&](sql::Tx& tx) { return FirstUse{parts_}.confirm(tx, factor(code), caller); }));
    }
    /// Goes the whole way from a code to a signed-in member of staff.
    Staff staff_from(const std::string& code, const std::string& login) {
        Staff staff{{}, login, "a quiet heron counts boats", "", "", ""};
        const auto begun = begin_first_use(code, staff);
        if (!begun) throw std::runtime_error{std::string{begun.error().code}};
        staff.totp_secret = begun->totp_secret;
        const auto signed_in = confirm_first_use(begun->ticket.token, next_code(staff));
        if (!signed_in) throw std::runtime_error{std::string{signed_in.error().code}};
        staff.id = signed_in->person;
        staff.device_token = signed_in->device_token;
        staff.session_token = signed_in->token;
        return staff;
    }
    void make_administrators() {
        for (const auto& [administrator, code] : set_up_codes()) {
            Staff staff = staff_from(code, std::string{name_of(administrator)});
            if (administrator == Role::system_admin) system_ = staff;
            if (administrator == Role::security_admin) security_ = staff;
            if (administrator == Role::audit_admin) audit_ = staff;
        }
    }
    Result<InvitationMade> invite(Role role, std::optional<UnitId> unit) {
        InvitePerson asked;
        asked.name = Private{Line<2, 40>::trusted("某某")};
        asked.role = role;
        asked.unit_id = std::move(unit);
        return write(
            [&](sql::Tx& tx) { return PeopleDesk{parts_}.invite(tx, acting(system_, Role::system_admin), asked); });
    }
    Result<RoleRequestDecided> decide(const Actor& actor, const RoleRequestId& id, bool grant) {
        DecideRoleRequest asked;
        asked.id = id;
        asked.grant = grant;
        return write([&](sql::Tx& tx) { return PeopleDesk{parts_}.decide(tx, actor, asked); });
    }
    /// Invited by the system administrator, granted by the security administrator, signed in on the own telephone.
    Staff new_staff(Role role, const UnitId& unit, const std::string& login) {
        const auto made = invite(role, unit);
        if (!made || !decide(acting(security_, Role::security_admin), made->request_id, true))
            throw std::runtime_error{"no new staff"};
        return staff_from(made->code, login);
    }
    static Actor acting(const Staff& staff, Role role) {
        Actor actor;
        actor.id = staff.id;
        actor.grants = {{role, UnitId{}}};
        return actor;
    }
    std::optional<FoundSession> session_of(const std::string& token) {
        return read([&](sql::Reader& reader) { return SessionStore{reader, parts_}.find(token, reader.now()); });
    }

    SetClock clock_{date("2026-03-02")};
    SystemRandom random_;
    crypto::Keyring keyring_ = crypto::test_keyring();
    crypto::PasswordHasher hasher_{keyring_, random_, {.memory_kib = 64, .passes = 1, .lanes = 1}};
    GuessGuard guard_{clock_};
    PeopleParts parts_{keyring_, hasher_, guard_, "tree"};
    std::unique_ptr<sql::Database> database_;
    std::vector<std::pair<std::string, std::string>> sent_;  ///< phone, code
    std::vector<std::string> recorded_;
    std::vector<PersonId> ended_;
    UnitId root_;
    UnitId town_;
    Staff system_;
    Staff security_;
    Staff audit_;
};

}  // namespace gongyou

#include "callers.hpp"

#include <fmt/format.h>

#include <future>

#include "core/people/person_seals.hpp"
#include "core/people/person_store.hpp"
#include "core/people/session_store.hpp"
#include "core/people/staff.hpp"
#include "platform/crypto/receipt.hpp"
#include "programmes/rights/consultation_store.hpp"
#include "programmes/rights/report_store.hpp"

namespace gongyou::walks {

std::string Answer::code() const {
    const auto* found = body.if_contains("code");
    return status >= 400 && found && found->is_string() ? std::string{found->as_string()} : std::string{};
}

Answer Callers::get(const std::string& path, const PersonId& by) {
    return ask({.method = http::Method::get, .path = path, .prefix = "127.0.0.0/24"}, by);
}

Answer Callers::post(const std::string& path, const boost::json::object& body, const PersonId& by) {
    return ask({.method = http::Method::post,
                .path = path,
                .headers = {{"content-type", "application/json"}},
                .body = boost::json::serialize(body),
                .prefix = "127.0.0.0/24"},
               by);
}

Answer Callers::ask(http::Request request, const PersonId& by) {
    request.headers.emplace_back("host", "localhost");
    if (!by.is_empty()) {
        const auto token = token_of(by);
        request.headers.emplace_back("cookie", "__Host-gongyou=" + token);
        request.headers.emplace_back("x-gongyou-token", SessionStore::anti_forgery(house_.keys(), token));
        request.headers.emplace_back("sec-fetch-site", "same-origin");
    }
    std::promise<Answer> answer;
    house_.api().answer(std::move(request), [&](http::Response given) {
        boost::system::error_code none;
        auto body = boost::json::parse(given.body, none);
        answer.set_value({given.status, body.is_object() ? body.as_object() : boost::json::object{}});
    });
    return answer.get_future().get();
}

PersonId Callers::somebody(Role role, const UnitId& unit, std::size_t place) {
    auto& person = people_[{role, unit.text(), place}];
    if (!person.is_empty()) return person;
    [[maybe_unused]] const auto done = house_.database().write_and_wait([&](sql::Tx& tx) -> Result<Done> {
        auto there = Staff{tx, house_.people()}.at(role, unit);
        while (there.size() <= place) there.push_back(added(tx, role, unit, there.size()));
        person = there[place];
        return Done{};
    });
    return person;
}

PersonId Callers::added(sql::Tx& tx, Role role, const UnitId& unit, std::size_t place) {
    const auto person = tx.fresh_id<PersonId>();
    const auto name = fmt::format("{} {}", name_of(role), place + 1);  // no two alike who work on one letter
    PersonStore store{tx};
    store.add({.id = person,
               .state = PersonState::active,
               .name = PersonSeals{house_.keys(), house_.tree()}.seal_name(person, name),
               .made_at = tx.now()});
    store.give({.id = new_uuid_v7(tx.now(), tx.random()),
                .person_id = person,
                .role = role,
                .unit_id = unit,
                .granted_at = tx.now(),
                .asked_by = "console",
                .decided_by = "console"});
    return person;
}

PersonId Callers::speaker_of(const EmployerId& employer) {
    const auto made = house_.database().write_and_wait([&](sql::Tx& tx) -> Result<PersonId> {
        if (const auto there = Staff{tx, house_.people()}.speaking_for(employer); !there.empty()) return there.front();
        const auto person = tx.fresh_id<PersonId>();
        PersonStore store{tx};
        store.add({.id = person,
                   .state = PersonState::active,
                   .name = PersonSeals{house_.keys(), house_.tree()}.seal_name(person, "陈人事"),
                   .employer_id = employer,
                   .made_at = tx.now()});
        store.give({.id = new_uuid_v7(tx.now(), tx.random()),
                    .person_id = person,
                    .role = Role::employer_hr,
                    .unit_id = UnitId::trusted(house_.tree()),
                    .granted_at = tx.now(),
                    .asked_by = "console",
                    .decided_by = "console"});
        return person;
    });
    return *made;
}

MatterId Callers::behind(const std::string& receipt) {
    const auto code = crypto::ReceiptCode::parse(receipt);
    if (!code) return {};
    const auto hash = crypto::receipt_lookup_hash(house_.keys(), *code);
    return house_.database().read([&](sql::Reader& reader) -> MatterId {
        if (const auto asked = rights::ConsultationStore{reader}.find_by_receipt(hash)) return asked->id;
        const auto filed = rights::ReportStore{reader}.find_by_receipt(hash);
        return filed ? filed->id : MatterId{};
    });
}

std::string Callers::token_of(const PersonId& person) {
    const auto begun = house_.database().write_and_wait([&](sql::Tx& tx) -> Result<SignedIn> {
        SessionStore sessions{tx, house_.people()};
        auto begun = sessions.begin(tx, person, Channel::staff, {});
        sessions.give_factor(sessions.find(begun.token, tx.now())->actor.session, tx.now());
        return begun;
    });
    return begun->token;
}

}  // namespace gongyou::walks

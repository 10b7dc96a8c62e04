#include "core/people/sign_in_routes.hpp"

#include "core/api/routes.hpp"
#include "core/people/cookies.hpp"
#include "core/people/first_use.hpp"
#include "core/people/own_session.hpp"
#include "core/people/phone_sign_in.hpp"
#include "core/people/recovery.hpp"
#include "core/people/sign_in.hpp"

namespace gongyou {

namespace {

using api::Answered;
using api::command;
using api::get;
using api::post;
using api::query;

/// A ticket was given: what comes next.
struct NextFactor {
    std::string next = "second_factor";
};
BOOST_DESCRIBE_STRUCT(NextFactor, (), (next))

/// What a new account's owner puts into the authenticator app. Shown once.
struct NewFactor {
    std::string totp_secret;
    std::string totp_uri;
};
BOOST_DESCRIBE_STRUCT(NewFactor, (), (totp_secret, totp_uri))

/// A command together with where it came from.
template <class Asked>
struct From {
    Asked asked;
    Caller caller;
};
template <class Asked>
constexpr auto with_caller = [](const api::Caller& caller, const Asked& asked) -> Result<From<Asked>> {
    return From<Asked>{asked, caller_of(caller.request)};
};

struct Plain : api::Command {};
BOOST_DESCRIBE_STRUCT(Plain, (api::Command), ())

/// The outcome of the last step of signing in, with its cookies.
Result<Kept<Answered<api::Nothing>>> signed_in_answer(Result<Kept<SignedIn>> outcome, Instant now, Channel channel) {
    if (!outcome) return fail(std::move(outcome.error()));
    if (!outcome->answer) return Kept<Answered<api::Nothing>>{fail(std::move(outcome->answer.error()))};
    return Kept<Answered<api::Nothing>>{Answered<api::Nothing>{{}, 200, cookies_of(*outcome->answer, now, channel)}};
}

void add_password(api::Routes& routes, const SignInParts& parts) {
    routes.push_back(
        command(
            post, "/api/sign-in/password", with_ticket(),
            [&parts](const api::Caller& caller, const SignInWithPassword& asked) -> Result<CheckedPassword> {
                const SignIn sign_in{parts.people};
                const auto file = parts.database.read(
                    [&](sql::Reader& reader) { return sign_in.look_up(reader, asked, caller_of(caller.request)); });
                if (!file) return fail(file.error());
                return sign_in.check(*file, asked);
            },
            [&parts](sql::Tx& tx, const Actor&, const CheckedPassword& checked) -> Result<Kept<Answered<NextFactor>>> {
                auto begun = SignIn{parts.people}.begin(tx, checked);
                if (!begun) return fail(std::move(begun.error()));
                if (!begun->answer) return Kept<Answered<NextFactor>>{fail(std::move(begun->answer.error()))};
                return Kept<Answered<NextFactor>>{Answered<NextFactor>{{}, 200, cookie_of(*begun->answer)}};
            },
            &parts.hashing)
            .called("Staff sign in: the password"));
    routes.push_back(command(post, "/api/sign-in/second-factor", with_ticket(), with_caller<GiveSecondFactor>,
                             [&parts](sql::Tx& tx, const Actor&, const From<GiveSecondFactor>& given) {
                                 return signed_in_answer(SignIn{parts.people}.finish(tx, given.asked, given.caller),
                                                         tx.now(), Channel::staff);
                             })
                         .called("Staff sign in: the second factor"));
}

void add_phone(api::Routes& routes, const SignInParts& parts) {
    routes.push_back(command(post, "/api/sign-in/phone/code", with_ticket(),
                             [&parts](sql::Tx& tx, const Actor&, const AskForPhoneCode& asked) {
                                 return PhoneSignIn{parts.people}.ask(tx, asked).map([](Done) {
                                     return Answered<api::Nothing>{{}, 202};
                                 });
                             })
                         .called("A worker asks for a code by message"));
    routes.push_back(command(post, "/api/sign-in/phone", with_ticket(), with_caller<SignInByPhone>,
                             [&parts](sql::Tx& tx, const Actor&, const From<SignInByPhone>& given) {
                                 return signed_in_answer(
                                     PhoneSignIn{parts.people}.finish(tx, given.asked, given.caller), tx.now(),
                                     Channel::phone);
                             })
                         .called("A worker signs in with the code"));
}

void add_first_use(api::Routes& routes, const SignInParts& parts) {
    routes.push_back(
        command(
            post, "/api/first-use/begin", with_ticket(),
            [&parts](const api::Caller&, const BeginFirstUse& asked) -> Result<PreparedFirstUse> {
                const FirstUse first_use{parts.people};
                const auto known =
                    parts.database.read([&](sql::Reader& reader) { return first_use.look_up(reader, asked); });
                if (!known) return fail(known.error());
                return first_use.prepare(asked);
            },
            [&parts](sql::Tx& tx, const Actor&, const PreparedFirstUse& ready) {
                return FirstUse{parts.people}.begin(tx, ready).map([](FirstUseBegun begun) {
                    return Answered<NewFactor>{
                        {std::move(begun.totp_secret), std::move(begun.totp_uri)}, 200, cookie_of(begun.ticket)};
                });
            },
            &parts.hashing)
            .called("First use of a set-up code or invitation"));
    routes.push_back(command(post, "/api/first-use/confirm", with_ticket(), with_caller<GiveSecondFactor>,
                             [&parts](sql::Tx& tx, const Actor&, const From<GiveSecondFactor>& given) {
                                 return signed_in_answer(FirstUse{parts.people}.confirm(tx, given.asked, given.caller),
                                                         tx.now(), Channel::staff);
                             })
                         .called("First use: the app's code; the account stands from here on"));
    routes.push_back(command(
                         post, "/api/recovery/begin", with_ticket(),
                         [&parts](const api::Caller&, const BeginRecovery& asked) -> Result<PreparedRecovery> {
                             const Recovery recovery{parts.people};
                             const auto login = parts.database.read(
                                 [&](sql::Reader& reader) { return recovery.look_up(reader, asked); });
                             if (!login) return fail(login.error());
                             return recovery.prepare(asked, *login);
                         },
                         [&parts](sql::Tx& tx, const Actor&, const PreparedRecovery& ready) {
                             return Recovery{parts.people}.begin(tx, ready).map([](const TicketIssued& ticket) {
                                 return Answered<NextFactor>{{}, 200, cookie_of(ticket)};
                             });
                         },
                         &parts.hashing)
                         .called("A new password, with a recovery token; the second factor follows"));
}

void add_own_session(api::Routes& routes, const SignInParts& parts) {
    routes.push_back(
        query(get, "/api/me", signed_in(),
              [&parts](sql::Reader& reader, const api::Caller& caller, const api::NoParams&) -> Result<Me> {
                  const auto token = caller_of(caller.request).session_token;
                  const auto found = SessionStore{reader, parts.people}.find(token, reader.now());
                  if (!found) return fail({FaultKind::unauthenticated, "session.none"});
                  auto me = OwnSession{parts.people}.me(reader, *found, token);
                  if (me) me->unread = parts.unread(reader, me->person_id);
                  return me;
              })
            .called("Who is signed in"));
    routes.push_back(
        command(post, "/api/sign-out", signed_in(), [&parts](sql::Tx& tx, const Actor& actor, const Plain&) {
            return OwnSession{parts.people}.sign_out(tx, actor).map([](Done) {
                return Answered<api::Nothing>{{}, 200, farewell_cookies()};
            });
        }).called("Ends this session"));
    routes.push_back(
        command(post, "/api/sign-out/everywhere", signed_in(), [&parts](sql::Tx& tx, const Actor& actor, const Plain&) {
            return OwnSession{parts.people}.sign_out_everywhere(tx, actor).map([](Done) {
                return Answered<api::Nothing>{{}, 200, farewell_cookies()};
            });
        }).called("Ends all of one's sessions"));
    routes.push_back(
        command(post, "/api/session/extend", signed_in(), [&parts](sql::Tx& tx, const Actor& actor, const Plain&) {
            return OwnSession{parts.people}.extend(tx, actor).map([](Done) { return api::Nothing{}; });
        }).called("The session was about to end: it goes on"));
    routes.push_back(
        command(
            post, "/api/step-up", signed_in(),
            [](const api::Caller& caller, const GiveSecondFactor& given) -> Result<From<GiveSecondFactor>> {
                return From<GiveSecondFactor>{given, caller_of(caller.request)};
            },
            [&parts](sql::Tx& tx, const Actor& actor,
                     const From<GiveSecondFactor>& given) -> Result<Kept<api::Nothing>> {
                auto stepped = OwnSession{parts.people}.step_up(tx, actor, given.asked, given.caller);
                if (!stepped) return fail(std::move(stepped.error()));
                if (!stepped->answer) return Kept<api::Nothing>{fail(std::move(stepped->answer.error()))};
                return Kept<api::Nothing>{api::Nothing{}};
            })
            .called("The factor is given again, for what needs it fresh"));
}

}  // namespace

api::Routes sign_in_routes(const SignInParts& parts) {
    api::Routes routes;
    add_password(routes, parts);
    add_phone(routes, parts);
    add_first_use(routes, parts);
    add_own_session(routes, parts);
    return routes;
}

}  // namespace gongyou

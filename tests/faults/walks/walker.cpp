#include "walker.hpp"

#include <fmt/format.h>

#include <future>
#include <sstream>

#include "acts.hpp"
#include "app/clock_turning.hpp"
#include "core/matters/matter_store.hpp"
#include "core/organisations/points.hpp"
#include "core/people/person_seals.hpp"
#include "core/people/person_store.hpp"
#include "core/people/session_store.hpp"
#include "core/people/staff.hpp"
#include "platform/crypto/receipt.hpp"
#include "programmes/rights/consultation_store.hpp"
#include "programmes/rights/report_store.hpp"
#include "verdict.hpp"

namespace gongyou::walks {

namespace {

constexpr std::size_t at_once = 8;

/// Which kind a key opens, and whether by name: told by the key, so that sent again it is the same.
bool is_question(const std::string& key) { return key.at(1) < '8'; }
bool leaves_a_number(const std::string& key) { return key.front() < '8'; }

void say(const std::string& line) {
    fmt::print("{}\n", line);
    std::fflush(stdout);  // before the next thing is done: whoever kills us reads it
}

std::string after(std::string_view member, const std::string& body) {
    const auto at = body.find(member);
    if (at == std::string::npos) return {};
    const auto from = at + member.size();
    return body.substr(from, body.find('"', from) - from);
}

}  // namespace

Walker::Walker(const std::string& data, Instant now)
    : config_{.data = data,
              .web = data + "/no-pages",
              .law = GONGYOU_SOURCE_DIR "/law",
              .receipt_stock = 0,
              .demo = true},
      clock_{now},
      log_{{.file = data + "/../log"}, clock_},
      books_{app::Books::read(config::law_folder(config_))},
      house_{config_, books_, clock_, random_, log_, http::no_limits},
      jobs_{house_.job_handlers()},
      county_{UnitId::trusted(house_.tree())} {
    township_ = house_.database().read([](sql::Reader& reader) { return Points{reader}.find("YX001")->unit_id; });
}

Walker::Answer Walker::post(const std::string& path, const std::string& body, const std::string& token) {
    http::Request request{.method = http::Method::post, .path = path, .body = body, .prefix = "127.0.0.0/24"};
    request.headers = {{"content-type", "application/json"}, {"host", "localhost"}};
    if (!token.empty()) {
        request.headers.emplace_back("cookie", "__Host-gongyou=" + token);
        request.headers.emplace_back("x-gongyou-token", SessionStore::anti_forgery(house_.keys(), token));
        request.headers.emplace_back("sec-fetch-site", "same-origin");
    }
    std::promise<Answer> answer;
    house_.api().answer(std::move(request), [&](http::Response given) {
        answer.set_value({given.status, std::move(given.body)});
    });
    return answer.get_future().get();
}

/// Somebody who holds the role at the unit: the first one there, or a new one.
PersonId Walker::somebody(Role role, const UnitId& unit) {
    auto& person = people_[{role, unit.text()}];
    if (!person.is_empty()) return person;
    [[maybe_unused]] const auto done = house_.database().write_and_wait([&](sql::Tx& tx) -> Result<Done> {
        if (const auto there = Staff{tx, house_.people()}.at(role, unit); !there.empty()) person = there.front();
        if (person.is_empty()) {
            person = tx.fresh_id<PersonId>();
            PersonStore store{tx};
            store.add({.id = person,
                       .state = PersonState::active,
                       .name = PersonSeals{house_.keys(), house_.tree()}.seal_name(person, "某某"),
                       .made_at = tx.now()});
            store.give({.id = new_uuid_v7(tx.now(), tx.random()),
                        .person_id = person,
                        .role = role,
                        .unit_id = unit,
                        .granted_at = tx.now(),
                        .asked_by = "console",
                        .decided_by = "console"});
        }
        return Done{};
    });
    return person;
}

std::string Walker::token_of(const PersonId& person) {
    const auto begun = house_.database().write_and_wait([&](sql::Tx& tx) -> Result<SignedIn> {
        return SessionStore{tx, house_.people()}.begin(tx, person, Channel::staff, {});
    });
    return begun->token;
}

void Walker::file(const std::string& key, std::vector<Walk>& open) {
    say("filing " + key);
    const auto phone = leaves_a_number(key) ? R"("phone":"13800000000",)" : "";
    const auto begin = fmt::format(R"({{"key":"{}","point":"YX001",{})", key, phone);
    const auto answer = is_question(key)
                            ? post("/api/consultations",
                                   begin + R"("topic":"wages","question":"公司说下个月才发上个月的工资，合法吗？",)"
                                           R"("consent":true})")
                            : post("/api/reports", begin + R"("employer_name":"云溪晨光针织有限公司",)"
                                                           R"("place":"工业园区二号楼",)"
                                                           R"("facts":"老板拖欠工资三个月，多次催讨。",)"
                                                           R"("uploads":[],"consent":true})");
    const auto receipt = after("\"receipt\":\"", answer.body);
    const auto id = behind(receipt);
    if (id.is_empty()) {
        say("wrong answer to a filing: " + std::to_string(answer.status));
        right_ = false;
        return;
    }
    std::string digits;
    for (const char c : receipt)
        if (c != ' ') digits += c;
    open.push_back({id.text(), digits, acts_of_a_walk});
    say("filed " + key + " " + id.text() + " " + digits);
}

MatterId Walker::behind(const std::string& receipt) {
    const auto code = crypto::ReceiptCode::parse(receipt);
    if (!code) return {};
    const auto hash = crypto::receipt_lookup_hash(house_.keys(), *code);
    return house_.database().read([&](sql::Reader& reader) -> MatterId {
        if (const auto asked = rights::ConsultationStore{reader}.find_by_receipt(hash)) return asked->id;
        const auto filed = rights::ReportStore{reader}.find_by_receipt(hash);
        return filed ? filed->id : MatterId{};
    });
}

/// Whoever takes the act: the desk of the township or of the county; of a question now and then a lawyer.
PersonId Walker::taker(const Acts& acts, const Request& request, const UnitId& unit) {
    if (request.counsels) return somebody(Role::counsellor, unit);
    const bool is_lawyer = acts.kind == "consultation" && request.gap != Request::Gap::person && random_.below(3) == 0;
    return somebody(is_lawyer ? Role::lawyer : Role::desk, unit);
}

std::string Walker::body_of(const Request& request, const PersonId& by, const UnitId& unit,
                            const std::vector<Walk>& open) {
    std::string body{request.body};
    const auto gap = body.find("{}");
    if (gap == std::string::npos) return body;
    std::string id = open[random_.below(open.size())].id;
    if (request.gap == Request::Gap::person) id = (random_.below(3) ? by : somebody(Role::counsellor, unit)).text();
    if (request.gap == Request::Gap::unit) id = (random_.below(2) ? county_ : township_).text();
    return body.replace(gap, 2, id);
}

/// One act, whatever it is; the answer must be what the table says about the state the matter is in.
void Walker::act_on(Walk& walk, const std::vector<Walk>& open) {
    const auto found = house_.database().read(
        [&](sql::Reader& reader) { return *matters::MatterStore{reader}.find(MatterId::trusted(walk.id)); });
    const auto& acts = acts_of(found.kind);
    const auto& request = chosen(acts, found.state, random_);
    const auto& unit = random_.below(2) ? county_ : township_;
    const auto by = request.by_reporter ? PersonId{} : taker(acts, request, unit);

    auto body = body_of(request, by, unit, open);
    if (!body.empty()) body.insert(0, ",");
    const auto named = request.by_reporter ? R"("receipt":")" + walk.receipt + "\""
                                           : R"("revision":)" + std::to_string(found.revision);
    const auto path = request.by_reporter ? fmt::format("{}/{}", acts.receipt_path, request.path)
                                          : fmt::format("{}/{}/{}", acts.desk_path, walk.id, request.path);
    const auto answer = post(path, fmt::format(R"({{"key":"{}",{}{}}})", new_uuid_v4(random_), named, body),
                             request.by_reporter ? std::string{} : token_of(by));

    const bool listed = acts.is_listed(found.state, request);
    const auto code = after("\"code\":\"", answer.body);
    // a listed step may still be refused for what the table does not know: whom, into what, how often, by when
    const bool as_said = listed
                             ? answer.status == 200 || (answer.status / 100 == 4 && code != "matter.step_not_possible")
                             : answer.status / 100 == 4;
    say("tried " + walk.id + " " + (answer.status == 200 ? fmt::format("{}.{}", found.kind, request.act) : code));
    Verdict verdict;
    house_.database().read([&](sql::Reader& reader) {
        judge(reader, found.id, std::nullopt, verdict);
        return 0;
    });
    for (const auto& faults : {verdict.off_table, verdict.clocks_lost})
        for (const auto& fault : faults) say("wrong after " + std::string{request.act} + ": " + fault);
    right_ = right_ && verdict.off_table.empty() && verdict.clocks_lost.empty();
    if (as_said) return;
    say(fmt::format("wrong {} in {}: {} {}", request.act, found.state, answer.status, code));
    right_ = false;
}

/// Up to three days; now and then what the clocks have to tell is told.
void Walker::pass_time() {
    if (random_.below(3) == 0) {
        clock_.pass(std::chrono::hours{24} * (1 + random_.below(3)));
        say("now " + std::to_string(clock_.now().time_since_epoch().count()));
    }
    if (random_.below(4) == 0 && !jobs_.at(std::string{app::clock_job}).work({})) right_ = false;
}

bool Walker::run(int walks, std::string pending, std::vector<Walk> open) {
    say("ready");
    if (!pending.empty()) file(pending, open), --walks;
    while (walks > 0 || !open.empty()) {
        if (walks > 0 && open.size() < at_once) file(new_uuid_v4(random_), open), --walks;
        if (open.empty()) return false;
        auto& walk = open[random_.below(open.size())];
        act_on(walk, open);
        --walk.left;
        std::erase_if(open, [](const Walk& one) { return one.left <= 0; });
        pass_time();
    }
    if (!jobs_.at(std::string{app::clock_job}).work({})) right_ = false;
    say("done");
    return right_;
}

std::string written(const std::vector<Walk>& walks) {
    std::string text;
    for (const auto& walk : walks) text += fmt::format("{},{},{};", walk.id, walk.receipt, walk.left);
    return text;
}

std::vector<Walk> walks_from(const std::string& text) {
    std::vector<Walk> walks;
    std::istringstream in{text};
    for (std::string one; std::getline(in, one, ';');) {
        const auto first = one.find(','), second = one.rfind(',');
        walks.push_back(
            {one.substr(0, first), one.substr(first + 1, second - first - 1), std::stoi(one.substr(second + 1))});
    }
    return walks;
}

}  // namespace gongyou::walks

#include "walker.hpp"

#include <fmt/format.h>

#include <future>
#include <sstream>

#include "app/clock_turning.hpp"
#include "core/organisations/points.hpp"
#include "core/people/person_seals.hpp"
#include "core/people/person_store.hpp"
#include "core/people/session_store.hpp"
#include "core/people/staff.hpp"
#include "platform/crypto/receipt.hpp"
#include "programmes/rights/report_store.hpp"
#include "verdict.hpp"

namespace gongyou::walks {

namespace {

constexpr std::size_t at_once = 8;

/// An act as a request: where it goes, and what it brings along besides key and report.
struct Request {
    std::string_view act;
    std::string_view path;  ///< below /api/desk/reports/{id}/, or /api/reports/
    std::string_view body;
    bool by_reporter = false;
};
constexpr Request requests[] = {
    {"triage", "triage", R"("urgency":"orange")"},
    {"accept", "accept", R"("track":"advice")"},
    {"ask", "ask", R"("text":"请补充发薪日期。")"},
    {"answer", "answer", R"("text":"已联系企业。")"},
    {"note", "note", R"("text":"先不要联系企业。")"},
    {"refuse", "refuse", R"("ground":"no_facts","text":"没有可查的事实。")"},
    {"transfer", "transfer", R"("body":"labour_inspection","text":"由劳动监察办理。")"},
    {"merge", "merge", R"("into":"{}")"},
    {"gather", "gather", R"("others":["{}"])"},
    {"assign", "assign", R"("person_id":"{}")"},
    {"hand_over", "hand-over", R"("unit_id":"{}","reason":"工作地点在本镇。")"},
    {"close", "close", R"("outcome":"paid","result":"工资已补发。")"},
    {"revert", "revert", R"("reason":"点错了按钮。")"},
    {"reply", "reply", R"("text":"每月十五日发薪。")", true},
    {"withdraw", "withdraw", R"("text":"不用了。")", true},
    {"press", "pressure", R"("text":"主任找我谈话了。","at_once":false)", true},
    {"rate", "rate", R"("rating":"good")", true},
    {"reopen", "reopen", R"("text":"又开始拖欠了。")", true},
    {"disclose", "disclosure", R"("disclose":true)", true},
};

bool is_listed(rights::ReportState state, const Request& request) {
    const auto by = request.by_reporter ? matters::Taker::Kind::reporter : matters::Taker::Kind::staff;
    const auto act = enum_named<rights::ReportAct>(request.act).value();
    return matters::step_for(rights::report_procedure, state, act, by).has_value();
}

/// Any act, two times in three one that is listed. Few withdraw, or no walk would come far.
const Request& chosen(rights::ReportState state, Random& random) {
    const bool any = random.below(3) == 0;
    for (;;) {
        const auto& request = requests[random.below(std::size(requests))];
        if (!any && !is_listed(state, request)) continue;
        if (request.act != "withdraw" || random.below(8) == 0) return request;
    }
}

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
      house_{config_, clock_, random_, log_, http::no_limits},
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

/// A session of somebody at the unit's desk; the first one there, or a new one.
std::string Walker::token_at(const UnitId& unit) {
    const auto begun = house_.database().write_and_wait([&](sql::Tx& tx) -> Result<SignedIn> {
        auto& desk = desks_[unit.text()];
        if (const auto there = Staff{tx, house_.people()}.at(Role::desk, unit); desk.is_empty() && !there.empty())
            desk = there.front();
        if (desk.is_empty()) {
            desk = tx.fresh_id<PersonId>();
            PersonStore store{tx};
            store.add({.id = desk,
                       .state = PersonState::active,
                       .name = PersonSeals{house_.keys(), house_.tree()}.seal_name(desk, "某某"),
                       .made_at = tx.now()});
            store.give({.id = new_uuid_v7(tx.now(), tx.random()),
                        .person_id = desk,
                        .role = Role::desk,
                        .unit_id = unit,
                        .granted_at = tx.now(),
                        .asked_by = "console",
                        .decided_by = "console"});
        }
        return SessionStore{tx, house_.people()}.begin(tx, desk, Channel::staff, {});
    });
    return begun->token;
}

void Walker::file(const std::string& key, std::vector<Walk>& open) {
    say("filing " + key);
    const auto phone =
        key.front() < '8' ? R"("phone":"13800000000",)" : "";  // told by the key: sent again it is the same
    const auto answer =
        post("/api/reports", fmt::format(R"({{"key":"{}","point":"YX001",{})"
                                         R"("employer_name":"云溪晨光针织有限公司","place":"工业园区二号楼",)"
                                         R"("facts":"老板拖欠工资三个月，多次催讨。","uploads":[],"consent":true}})",
                                         key, phone));
    const auto receipt = after("\"receipt\":\"", answer.body);
    const auto code = crypto::ReceiptCode::parse(receipt);
    const auto found = house_.database().read([&](sql::Reader& reader) {
        return code ? rights::ReportStore{reader}.find_by_receipt(crypto::receipt_lookup_hash(house_.keys(), *code))
                    : std::nullopt;
    });
    if (!found) {
        say("wrong answer to a filing: " + std::to_string(answer.status));
        right_ = false;
        return;
    }
    std::string digits;
    for (const char c : receipt)
        if (c != ' ') digits += c;
    open.push_back({found->id.text(), digits, acts_of_a_walk});
    say("filed " + key + " " + found->id.text() + " " + digits);
}

/// One act, whatever it is; the answer must be what the table says about the state the report is in.
void Walker::act_on(Walk& walk, const std::vector<Walk>& open) {
    const auto found = house_.database().read(
        [&](sql::Reader& reader) { return *rights::ReportStore{reader}.find(rights::ReportId::trusted(walk.id)); });
    const auto& request = chosen(state_of(found), random_);
    const bool above = random_.below(2);
    const auto& desk = above ? county_ : township_;
    const auto token = request.by_reporter ? std::string{} : token_at(desk);

    std::string body{request.body};
    if (const auto gap = body.find("{}"); gap != std::string::npos)
        body.replace(gap, 2,
                     request.act == "merge" || request.act == "gather" ? open[random_.below(open.size())].id
                     : request.act == "assign"                         ? desks_[desk.text()].text()
                                               : (random_.below(2) ? county_ : township_).text());
    const auto named = request.by_reporter ? R"("receipt":")" + walk.receipt + "\""
                                           : R"("revision":)" + std::to_string(found.revision);
    const auto path = request.by_reporter ? fmt::format("/api/reports/{}", request.path)
                                          : fmt::format("/api/desk/reports/{}/{}", walk.id, request.path);
    const auto answer = post(path, fmt::format(R"({{"key":"{}",{},{}}})", new_uuid_v4(random_), named, body), token);

    const bool listed = is_listed(state_of(found), request);
    const auto code = after("\"code\":\"", answer.body);
    // a listed step may still be refused for what the table does not know: whom, into what, how often, by when
    const bool as_said = listed
                             ? answer.status == 200 || (answer.status / 100 == 4 && code != "matter.step_not_possible")
                             : answer.status / 100 == 4;
    say("tried " + walk.id + " " + (answer.status == 200 ? std::string{request.act} : code));
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

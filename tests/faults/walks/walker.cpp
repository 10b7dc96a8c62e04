#include "walker.hpp"

#include <fmt/format.h>

#include <sstream>

#include "app/clock_turning.hpp"
#include "core/matters/matter_store.hpp"
#include "core/organisations/points.hpp"
#include "verdict.hpp"

namespace gongyou::walks {

namespace {

constexpr std::size_t at_once = 3;  // the more, the more days each of them loses to the others

void say(const std::string& line) {
    fmt::print("{}\n", line);
    std::fflush(stdout);  // before the next thing is done: whoever kills us reads it
}

/// A receipt or code as it is typed: without the gaps it is shown with.
std::string digits_of(const boost::json::object& body, std::string_view field) {
    std::string digits;
    if (const auto* found = body.if_contains(field))
        for (const char c : found->as_string())
            if (c != ' ') digits += c;
    return digits;
}

/// Of a receipt's look-up the part that is about this kind; a code's is about nothing else.
boost::json::object behind_code(const Kind& kind, boost::json::object body) {
    if (kind.code_field != "receipt") return body;
    const auto* found = body.if_contains(kind.name);
    return found && found->is_object() ? found->as_object() : boost::json::object{};
}

std::string_view matters_path(const Kind& kind, const Deed& deed) {
    return deed.by_employer() ? kind.own_path : kind.desk_path;
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
      county_{UnitId::trusted(house_.tree())},
      township_{house_.database().read([](sql::Reader& reader) { return Points{reader}.find("YX001")->unit_id; })} {}

void Walker::wrong(const std::string& what) {
    say("wrong " + what);
    right_ = false;
}

bool Walker::file(const std::string& key, Walks& open) {
    say("filing " + key);
    auto [kind, path, body, employer, by_employer] = filing_of(key);
    body["key"] = key;
    const bool by_desk = kind_named(kind).is_entered;
    const auto& unit = key.at(2) < '8' ? county_ : township_;
    const auto firm = employer ? checkups_.employer(*employer) : EmployerId{};
    if (employer && !by_employer) body["employer_id"] = firm.text();
    const auto answer = callers_.post(path, body,
                                      by_employer ? callers_.speaker_of(firm)
                                      : by_desk   ? callers_.somebody(Role::desk, unit)
                                                  : PersonId{});
    if (employer && answer.code() == "legal_checkup.open_already") return say("turned " + key), false;
    const auto receipt = digits_of(answer.body, "receipt");
    if (answer.status / 100 != 2)
        return wrong(fmt::format("answer to a filing: {} {}", answer.status, answer.code())), true;
    const auto id = by_desk ? std::string{answer.body.at("id").as_string()} : callers_.behind(receipt).text();
    const int acts = kind_named(kind).acts;
    open.push_back({id, {}, acts});
    if (!receipt.empty()) open.back().codes.push_back(receipt);
    say(fmt::format("filed {} {} {} {}", key, id, acts, receipt));
    return true;
}

Seen Walker::seen(const Kind& kind, const Deed& deed, const matters::Matter& found, const std::string& code,
                  const PersonId& by, const Walks& open) {
    const auto answer = deed.by_code()
                            ? callers_.post(std::string{kind.look_up}, {{kind.code_field, code}})
                            : callers_.get(fmt::format("{}/{}", matters_path(kind, deed), found.id.text()), by);
    boost::json::object matter;
    if (answer.status == 200) matter = deed.by_code() ? behind_code(kind, answer.body) : answer.body;
    return {.matter = std::move(matter),
            .today = clock_.today(),
            .random = random_,
            .other_matter = [&] { return open[random_.below(open.size())].id; },
            .person = [this, &kind, &found] { return takers_.to_be_given(kind, found).text(); },
            .unit = [this] { return takers_.some_unit().text(); },
            .supervisor = [this, &found](std::size_t place) { return takers_.to_be_in_a_team(found, place).text(); }};
}

Answer Walker::tried(const Kind& kind, const Deed& deed, const matters::Matter& matter, const std::string& code,
                     const PersonId& by, const Seen& seen) {
    if (deed.path == "letters" && !seen.matter.empty())
        return deed.act == "letter" ? letters_.brought_on(seen.matter, matter.unit_id, clock_.today())
                                    : letters_.sent_back(seen.matter, deed.act);
    auto form = filled_in(kind, deed, deed.by_code() ? deed.needs : seen.needs_of(deed.act).value_or(deed.needs), seen);
    form["key"] = new_uuid_v4(random_);
    if (deed.by_code())
        form[kind.code_field] = code;
    else
        form["revision"] = matter.revision;
    if (kind.one_route && deed.is_step()) form["step"] = deed.act;
    const auto path = deed.by_code() ? fmt::format("{}/{}", kind.code_path, deed.path)
                                     : fmt::format("{}/{}/{}", matters_path(kind, deed), matter.id.text(), deed.path);
    return callers_.post(path, form, by);
}

/// A listed step may still be refused for what the table does not know: whom, into what, how often, by when. What the
/// page does not offer to staff is not done; what it offers is not hidden.
void Walker::judge_answer(const Kind& kind, const Deed& deed, const matters::Matter& before, const Answer& answer,
                          bool offered) {
    const auto code = answer.code();
    const bool is_refused = answer.status / 100 == 4;
    bool as_said = answer.status == 200 || is_refused;
    if (deed.is_step()) {
        const bool listed = kind.is_listed(before.state, deed);
        if (!listed) as_said = is_refused;
        if (listed) as_said = as_said && code != "matter.step_not_possible";
        if (!deed.by_code()) as_said = as_said && (answer.status != 200 || offered);
        if (offered) as_said = as_said && listed && code != "access.not_found";
    }
    if (!as_said) wrong(fmt::format("{} in {}: {} {}", deed.act, before.state, answer.status, code));
}

/// What an answer brings that is shown once, or is a walk of its own.
void Walker::take_home(const Deed& deed, Walk& walk, Walks& open, const Answer& answer) {
    if (const auto code = digits_of(answer.body, "code"); deed.act == "code" && answer.status == 200) {
        walk.codes.push_back(code);
        say("code " + walk.id + " " + code);
    }
    if ((deed.act != "mediation" && deed.act != "supervision") || answer.status != 200) return;
    const std::string id{answer.body.at("id").as_string()};
    const int acts = kind_named(deed.act).acts;
    say(fmt::format("grew {} {} {}", id, walk.id, acts));
    open.push_back({id, walk.codes, acts});
}

void Walker::judge_matter(const Deed& deed, const MatterId& id) {
    Verdict verdict;
    house_.database().read([&](sql::Reader& reader) {
        judge(reader, house_.keys(), id, std::nullopt, verdict);
        return 0;
    });
    for (const auto& faults : {verdict.off_table, verdict.clocks_lost})
        for (const auto& fault : faults) wrong("after " + std::string{deed.act} + ": " + fault);
}

/// One act, whatever it is; the answer must be what the table says about the state the matter is in.
void Walker::act_on(Walk& walk, Walks& open) {
    const auto id = MatterId::trusted(walk.id);
    const auto found =
        house_.database().read([&](sql::Reader& reader) { return *matters::MatterStore{reader}.find(id); });
    const auto& kind = kind_named(found.kind);
    const auto* deed = &chosen(kind, found.state, random_);
    if (deed->by_code() && (walk.codes.empty() || (kind.name == "mediation" && random_.below(6) == 0)))
        deed = &kind.deeds.back();  // first a letter goes out
    if (deed->by.right == Right::supervise && !found.assigned_to && random_.below(4) != 0)
        deed = &deed_named(kind, kind.gives);  // nobody else could
    const auto by = takers_.of(kind, *deed, found);
    const auto code = walk.codes.empty() ? std::string{} : walk.codes[random_.below(walk.codes.size())];
    const auto looked = seen(kind, *deed, found, code, by, open);
    const auto answer = tried(kind, *deed, found, code, by, looked);
    say(fmt::format("tried {} {} {} {}", walk.id, kind.name, deed->act, answer.code()));
    if (!goes_on(kind, found.state)) walk.left = 1, say("over " + walk.id);
    take_home(*deed, walk, open, answer);
    judge_answer(kind, *deed, found, answer, looked.needs_of(deed->act).has_value());
    judge_matter(*deed, id);
}

/// Now and then up to three days, seldom three weeks; now and then what the clocks have to tell is told.
void Walker::pass_time() {
    if (random_.below(5) == 0) {
        const auto days = 1 + random_.below(random_.below(12) == 0 ? 21 : 3);
        clock_.pass(std::chrono::hours{24} * days);
        say("now " + std::to_string(clock_.now().time_since_epoch().count()));
    }
    if (random_.below(4) == 0 && !jobs_.at(std::string{app::clock_job}).work({})) right_ = false;
}

bool Walker::run(int walks, std::string pending, Walks open) {
    say("ready");
    if (!pending.empty()) walks -= file(pending, open);
    while (walks > 0 || !open.empty()) {
        if (walks > 0 && open.size() < at_once) walks -= file(new_uuid_v4(random_), open);
        if (open.empty()) return false;
        auto& walk = open[random_.below(open.size())];
        for (auto spell = 1 + random_.below(5); spell > 0 && walk.left > 0; --spell, --walk.left) act_on(walk, open);
        std::erase_if(open, [](const Walk& one) { return one.left <= 0; });
        pass_time();
    }
    if (!jobs_.at(std::string{app::clock_job}).work({})) right_ = false;
    say("done");
    return right_;
}

std::string written(const Walks& walks) {
    std::string text;
    for (const auto& walk : walks) {
        text += fmt::format("{},{}", walk.id, walk.left);
        for (const auto& code : walk.codes) text += "," + code;
        text += ";";
    }
    return text;
}

Walks walks_from(const std::string& text) {
    Walks walks;
    std::istringstream in{text};
    for (std::string one; std::getline(in, one, ';');) {
        std::istringstream parts{one};
        std::string id, left, code;
        std::getline(parts, id, ',');
        std::getline(parts, left, ',');
        walks.push_back({id, {}, std::stoi(left)});
        while (std::getline(parts, code, ',')) walks.back().codes.push_back(code);
    }
    return walks;
}

}  // namespace gongyou::walks

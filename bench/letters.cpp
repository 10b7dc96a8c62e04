// Letters on paper: an agreement of four pages as PDF; whether a letter is genuine, asked over HTTP; 500 reminder
// letters of one batch issued and set by the house itself while desks go on reading, with what the desks wait beside;
// and a page of a register of 100,000.
//   letters [reminder letters, 500] [letters in the register, 100000]
#include <fmt/format.h>

#include <atomic>
#include <thread>

#include "core/letters/letter_batch.hpp"
#include "core/letters/letter_batches.hpp"
#include "core/letters/letter_code.hpp"
#include "core/letters/letter_examples.hpp"
#include "core/letters/letter_paper.hpp"
#include "core/letters/letter_store.hpp"
#include "core/organisations/employers.hpp"
#include "core/people/person_seals.hpp"
#include "core/people/person_store.hpp"
#include "parts/client.hpp"
#include "parts/figures.hpp"
#include "parts/filled_county.hpp"
#include "parts/load.hpp"
#include "parts/running_house.hpp"
#include "platform/paper/page_index.hpp"
#include "platform/paper/pdf.hpp"

namespace {

using namespace gongyou;
using Steady = std::chrono::steady_clock;

double milliseconds_since(Steady::time_point began) {
    return std::chrono::duration<double, std::milli>(Steady::now() - began).count();
}

/// A letter of this kind with every field filled in; `terms` of them in the fields that hold several lines.
paper::Document letter_of(const letters::Shipped& shipped, const char* kind, int terms, const std::string& code) {
    const auto& made = *shipped.templates.find(kind);
    auto fields = letters::filled_in(made);
    std::string lines;
    for (int i = 0; i < terms; ++i)
        lines += "甲方与乙方确认下列款项及其期间，乙方按月足额转入甲方的工资账户，逾期的按约定承担责任。\n";
    for (const auto& field : made.fields)
        if (field.kind == letters::FieldKind::text && terms > 0) fields[field.name] = lines;
    const auto text = shipped.text(kind, fields);
    return letters::letter_paper(made, text.value(),
                                 {.issuer = "云溪镇总工会",
                                  .number = "（2026）云溪工劳调字第12号",
                                  .code = code,
                                  .address = "https://gongyou.example/#/verify",
                                  .on = date("2026-03-05"),
                                  .copy_to = {},
                                  .is_draft = false});
}

void measure_agreement(const letters::Shipped& shipped, const std::string& code) {
    paper::Document agreement;
    int pages = 0;
    for (int terms = 2; pages < 4; ++terms) {
        agreement = letter_of(shipped, "mediation_agreement", terms, code);
        pages = paper::pages_of(agreement).back();
    }
    std::vector<double> rounds;
    for (int round = 0; round < 15; ++round) {
        const auto began = Steady::now();
        if (paper::pdf(agreement).empty()) std::abort();
        rounds.push_back(milliseconds_since(began));
    }
    fmt::print("an agreement of {} pages\n", pages);
    bench::print_at_most("an agreement of four pages as PDF", 50, bench::median(rounds), " ms");
}

/// A letter that was issued, as its row stands; the paper itself is not asked for.
std::string issued_letter(bench::RunningHouse& running, const UnitId& unit) {
    SystemRandom random;
    const auto code = letters::fresh_code(random);
    const auto done = running.database().write_and_wait([&](sql::Tx& tx) -> Result<Done> {
        letters::Letter letter{.id = tx.fresh_id<letters::LetterId>(), .kind = "mediation_agreement", .unit_id = unit};
        letter.state = "issued";
        letter.title = "劳动争议调解协议书";
        letter.digest = std::string(64, '0');
        letter.drafted_on = tx.today();
        letter.year = 2026;
        letter.number = 12;
        letter.number_text = "（2026）云溪工劳调字第12号";
        letter.code = code;
        letter.issued_on = tx.today();
        letters::LetterStore{tx}.add(letter);
        return Done{};
    });
    if (!done) std::abort();
    return code;
}

void measure_verification(bench::RunningHouse& running, const std::string& code) {
    bench::Client client{running.port()};
    const auto path = "/api/letters/verify?code=" + code;
    std::vector<double> rounds;
    for (int round = 0; round < 300; ++round) {
        const auto began = Steady::now();
        const auto answer = client.get(path);
        rounds.push_back(milliseconds_since(began));
        if (!answer || answer->status != 200) std::abort();
    }
    bench::print_at_most("whether a letter is genuine, p99", 5, bench::quantile(rounds, 0.99), " ms");
}

/// Desks that ask 200 times a second for their list: more than all people of a county do.
double desks_p99(bench::RunningHouse& running, const std::string& token) {
    const auto request = fmt::format(
        "GET /api/desk/reports?limit=20 HTTP/1.1\r\nHost: localhost:{}\r\nAccept: application/json\r\n"
        "Cookie: __Host-gongyou={}\r\n\r\n",
        running.port(), token);
    const auto report = bench::run_load({.port = running.port(),
                                         .connections = 4,
                                         .time = std::chrono::milliseconds{2000},
                                         .every = std::chrono::milliseconds{20},
                                         .request = [&](std::uint64_t) { return request; }});
    if (report.wrong + report.broken > 0) fmt::print("  {} wrong, {} broken\n", report.wrong, report.broken);
    return report.p99_us / 1000;
}

/// Somebody of the union with a name of his own: nobody checks or signs what he wrote himself.
Actor a_colleague(bench::RunningHouse& running, Role role, const UnitId& unit, std::string_view name) {
    const auto& people = running.house().people();
    auto made = running.database().write_and_wait([&](sql::Tx& tx) -> Result<PersonId> {
        const auto id = tx.fresh_id<PersonId>();
        PersonStore{tx}.add({.id = id,
                             .state = PersonState::active,
                             .name = PersonSeals{people.keyring, people.tree}.seal_name(id, name),
                             .made_at = tx.now()});
        return id;
    });
    Actor actor;
    actor.id = made.value();
    actor.grants = {{role, unit}};
    return actor;
}

/// One command of the house, as the writer does it; the program ends where it is refused.
template <class Asked, class View>
View commanded(bench::RunningHouse& running, const Actor& actor, const Asked& asked,
               Result<View> (*act)(const letters::LetterParts&, sql::Tx&, const Actor&, const Asked&)) {
    auto done = running.database().write_and_wait(
        [&](sql::Tx& tx) { return act(running.house().letters(), tx, actor, asked); });
    if (!done) fmt::print("{}\n", done.error().code), std::abort();
    return *std::move(done);
}

/// The letters of the batch as they stand now, fifty to a command.
std::vector<letters::MoveBatch> steps_of(bench::RunningHouse& running, const letters::LetterBatchId& batch) {
    return running.database().read([&](sql::Reader& reader) {
        std::vector<letters::MoveBatch> steps;
        for (const auto& id : letters::LetterBatches{reader}.letters_of(batch, {}, 100'000)) {
            const auto letter = letters::LetterStore{reader}.find(id).value();
            if (steps.empty() || steps.back().letters.size() == letters::batch_step) steps.push_back({{}, batch, {}});
            steps.back().letters.push_back({id, letter.revision, letters::Digest::trusted(letter.digest)});
        }
        return steps;
    });
}

bool are_all_set(bench::RunningHouse& running, const letters::LetterBatchId& batch) {
    return running.database().read([&](sql::Reader& reader) {
        for (const auto& id : letters::LetterBatches{reader}.letters_of(batch, {}, 100'000))
            if (!letters::LetterStore{reader}.find(id)->file_id) return false;
        return true;
    });
}

/// A batch to `count` employers, drafted, checked and signed.
letters::LetterBatchId signed_batch(bench::RunningHouse& running, const Actor& writer, const Actor& checker,
                                    const Actor& signer, int count) {
    const auto word = [](std::string_view name, std::string_view value) {
        return letters::FieldValue{letters::FieldName::trusted(std::string{name}),
                                   letters::FieldWords::trusted(std::string{value})};
    };
    letters::DraftBatch batch{.kind = letters::KindName::trusted("reminder_letter")};
    batch.fields = {word("cause", "本会在日常工作中注意到以下情况。"),
                    word("points", "请按月足额支付工资。\n逢节假日提前支付。"), word("asks", "自查并书面回复。"),
                    word("contact", "维权岗 0571-00000000")};
    for (int done = 0; done < count; done += letters::batch_step) {
        batch.employers.clear();
        for (int i = done; i < std::min(count, done + letters::batch_step); ++i)
            batch.employers.push_back(running.database()
                                          .write_and_wait([&](sql::Tx& tx) {
                                              return Employers{tx}.add({.id = tx.fresh_id<EmployerId>(),
                                                                        .name = fmt::format("云溪第{}制造厂", i)});
                                          })
                                          ->id);
        batch.batch_id = commanded(running, writer, batch, &letters::draft_batch).batch_id;
    }
    for (const auto& step : steps_of(running, *batch.batch_id))
        commanded(running, checker, step, &letters::check_batch);
    for (const auto& step : steps_of(running, *batch.batch_id))
        commanded(running, signer, step, &letters::approve_batch);
    return *batch.batch_id;
}

void measure_reminders(bench::RunningHouse& running, const UnitId& unit, const std::string& token, int count) {
    const auto writer = a_colleague(running, Role::desk, unit, "孙经办");
    const auto checker = a_colleague(running, Role::desk, unit, "李核稿");
    const auto signer = a_colleague(running, Role::signer, unit, "周主席");
    const auto batch = signed_batch(running, writer, checker, signer, count);
    running.house().start_workers();
    std::vector<double> alone, beside;
    for (int round = 0; round < 3; ++round) alone.push_back(desks_p99(running, token));
    double seconds = 0;
    std::atomic<bool> done = false;
    std::jthread issuing{[&] {
        const auto began = Steady::now();
        for (const auto& step : steps_of(running, batch)) commanded(running, checker, step, &letters::issue_batch);
        while (!are_all_set(running, batch)) std::this_thread::sleep_for(std::chrono::milliseconds{200});
        seconds = milliseconds_since(began) / 1000;
        done = true;
    }};
    while (!done) beside.push_back(desks_p99(running, token));
    fmt::print("the desks' p99: {:.2f} ms alone, {:.2f} ms beside\n", bench::median(alone), bench::median(beside));
    bench::print_at_most(fmt::format("{} reminder letters of a batch issued and set, with desks that read", count), 30,
                         seconds, " s");
    bench::print_at_most("the desks' p99 while they go out", 2, bench::median(beside) / bench::median(alone), "×");
}

/// Letters as they stand in a register of years, one town after the other.
void fill_register(bench::RunningHouse& running, const bench::CountyUnits& units, int count) {
    constexpr int at_once = 5000;
    for (int from = 0; from < count; from += at_once) {
        const auto done = running.database().write_and_wait([&](sql::Tx& tx) -> Result<Done> {
            for (int i = from; i < std::min(count, from + at_once); ++i) {
                const auto town = static_cast<std::size_t>(i) % units.townships.size();
                letters::Letter letter{
                    .id = tx.fresh_id<letters::LetterId>(), .kind = "opinion", .unit_id = units.townships[town]};
                letter.state = "closed";
                letter.title = "工会劳动法律监督意见书";
                letter.digest = std::string(64, '0');
                letter.drafted_on = tx.today();
                letter.year = 2020 + i % 7;
                letter.number = i + 1;
                letter.number_text = fmt::format("某工监意〔{}〕{}号", *letter.year, i + 1);
                letter.issued_on = tx.today();
                letters::LetterStore{tx}.add(letter);
            }
            return Done{};
        });
        if (!done) std::abort();
    }
}

void measure_register(bench::RunningHouse& running, const std::string& token, std::string_view who) {
    bench::Client client{running.port()};
    const auto cookie = fmt::format("Cookie: __Host-gongyou={}\r\n", token);
    std::vector<double> rounds;
    for (int round = 0; round < 100; ++round) {
        const auto began = Steady::now();
        const auto answer = client.get("/api/desk/letters?registered=true", cookie);
        rounds.push_back(milliseconds_since(began));
        if (!answer || answer->status != 200) std::abort();
    }
    bench::print_at_most(fmt::format("a page of the register, {}, p99", who), 20, bench::quantile(rounds, 0.99), " ms");
}

}  // namespace

int main(int count, char** arguments) {
    const int reminders = count > 1 ? std::stoi(arguments[1]) : 500;
    const letters::Shipped shipped;
    const bench::TemporaryFolder folder;
    bench::RunningHouse running{bench::config_in(folder.path())};
    const auto units = bench::county_units(running.database());
    bench::fill_up_to(running.database(), units, 1000);
    const auto code = issued_letter(running, units.townships.front());
    const auto token = bench::signed_in_as(running.house(), Role::desk, units.townships.front());
    measure_agreement(shipped, code);
    measure_verification(running, code);
    measure_reminders(running, units.townships.front(), token, reminders);
    fill_register(running, units, count > 2 ? std::stoi(arguments[2]) : 100'000);
    measure_register(running, token, "a town's desk");
    measure_register(running, bench::signed_in_as(running.house(), Role::desk, units.county), "the county's desk");
}

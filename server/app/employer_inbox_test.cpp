#include <fmt/format.h>

#include "app/wall_looks.hpp"
#include "core/letters/letter_addressees.hpp"
#include "core/letters/letter_store.hpp"
#include "core/matters/matter_store.hpp"
#include "programmes/rights/report_store.hpp"

// The wall as an employer's account sees it (security.md AZ-5): 500 complaints over 20 employers, and a house without
// one. What it is told hangs on the letters that were served on it, and on nothing else: not a count, hint or size.
namespace gongyou::app {
namespace {

constexpr int employer_count = 20;
constexpr int complaint_count = 500;

/// Twenty employers, one with letters, and in one of two houses what was said about them.
class ServedHouse {
public:
    ServedHouse(sql::Dialect engine, bool complained) : app{engine} {
        app.write([&](sql::Tx& tx) -> Result<Done> {
            for (int i = 0; i < employer_count; ++i)
                employers.push_back(
                    Employers{tx}.add({.id = tx.fresh_id<EmployerId>(), .name = fmt::format("云溪第{}制造厂", i)})->id);
            return Done{};
        });
        for (const auto at : {0, 1, 2}) accounts.push_back(speaks_for(employers[static_cast<std::size_t>(at)]));
        letters.push_back(served(employers[0], "issued"));
        letters.push_back(served(employers[0], "voided"));
        if (complained) complain();
    }
    void as(std::size_t account) { app.as(accounts[account]); }

    TestApp app;
    std::vector<EmployerId> employers;
    std::vector<PersonId> accounts;    ///< of the first three; the first has letters
    std::vector<std::string> letters;  ///< served on the first
    std::vector<std::string> hidden;   ///< ids of complaints

private:
    UnitId town() { return app.unit("云溪镇总工会"); }
    PersonId speaks_for(const EmployerId& employer) {
        app.clock().pass(std::chrono::seconds{1});  // ids made in one millisecond would be in any order
        return app.as(Role::employer_hr, town(), employer);
    }
    std::string served(const EmployerId& employer, std::string_view state) {
        app.clock().pass(std::chrono::seconds{1});
        const auto unit = town();
        return app.write([&](sql::Tx& tx) -> Result<std::string> {
            letters::Letter letter{.id = tx.fresh_id<letters::LetterId>(), .kind = "reminder_letter", .unit_id = unit};
            letter.employer_id = employer;
            letter.state = state;
            letter.law = app.house().letters().law.pack(law::Place{}).frozen();
            letter.title = "工会劳动法律监督提示函";
            letter.digest = std::string(64, '0');
            letter.drafted_on = tx.today();
            letter.year = 2026;
            letter.number = static_cast<std::int64_t>(letters.size()) + 1;
            letter.number_text = fmt::format("云溪工监提〔2026〕{}号", *letter.number);
            letter.code = fmt::format("ABCDEFGH{:08}", *letter.number);
            letter.issued_on = tx.today();
            letter.fields = app.house().letters().seal().sealed_fields(letter, {{"asks", "自查。"}});
            letters::LetterStore{tx}.add(letter);
            letters::LetterAddressees{tx}.serve({letter.id, employer, tx.today(), tx.today().plus_days(14)});
            return letter.id.text();
        });
    }
    /// In no time at all: the clocks of both houses stay together.
    void complain() {
        const auto unit = town();
        app.write([&](sql::Tx& tx) -> Result<Done> {
            for (int i = 0; i < complaint_count; ++i) {
                rights::Report report{matters::Matter{.id = tx.fresh_id<rights::ReportId>(),
                                                      .kind = "report",
                                                      .unit_id = unit,
                                                      .state = "filed",
                                                      .opened_on = tx.today(),
                                                      .law = {.edition = 1, .digest = "0000000000000000"},
                                                      .title = "用人单位"}};
                report.employer_id = employers[static_cast<std::size_t>(i % employer_count)];
                report.facts = "拖欠工资三个月。";
                report.receipt = new_uuid_v4(tx.random());
                matters::MatterStore{tx}.add(report);
                rights::ReportStore{tx}.add(report);
                hidden.push_back(report.id.text());
            }
            return Done{};
        });
    }
};

class EmployerInbox : public sql::OnBothDatabases {
protected:
    ServedHouse house{GetParam(), true};
    ServedHouse twin{GetParam(), false};
};
INSTANTIATE_TEST_SUITE_P(Databases, EmployerInbox, sql::both_databases, sql::name_of_engine);

TEST_P(EmployerInbox, IsTheSameOverFiveHundredComplaintsAndOverNone) {
    ASSERT_EQ(house.hidden.size(), 500U);
    int looked_at = 0;
    for (std::size_t account = 0; account < house.accounts.size(); ++account) {
        house.as(account), twin.as(account);
        const auto expect_alike = [&](const std::string& path, const std::string& in_twin) {
            const auto here = told(house.app.get(path));
            EXPECT_EQ(here, told(twin.app.get(in_twin))) << "GET " << path;
            ++looked_at;
        };
        for (const auto path : read_paths(house.app)) {
            if (path.find("{id}") == std::string_view::npos) {
                for (const auto* question : {"", "?limit=100", "?mine=true"})
                    expect_alike(filled(path, "", "") + question, filled(path, "", "") + question);
                continue;
            }
            for (std::size_t i = 0; i < house.letters.size(); ++i)
                expect_alike(filled(path, house.letters[i], house.letters[i]),
                             filled(path, twin.letters[i], twin.letters[i]));
            for (const auto at : {0U, 1U, 499U})  // of a complaint, as of what never was
                expect_alike(filled(path, house.hidden[at], house.hidden[at]),
                             filled(path, house.hidden[at], house.hidden[at]));
        }
    }
    EXPECT_GT(looked_at, 500);
}

TEST_P(EmployerInbox, HoldsWhatWasServedOnThisEmployerAndNothingElse) {
    house.as(0);
    const auto page = body_of(house.app.get("/api/employer/letters"));
    ASSERT_EQ(page.at("items").as_array().size(), 2U);
    EXPECT_EQ(page.at("items").at(0).at("state").as_string(), "withdrawn");  // the newest first
    EXPECT_EQ(page.at("items").at(1).at("state").as_string(), "to_answer");
    for (const std::size_t stranger : {1U, 2U}) {
        house.as(stranger);
        EXPECT_EQ(body_of(house.app.get("/api/employer/letters")).at("items").as_array().size(), 0U);
        EXPECT_EQ(house.app.get("/api/employer/letters/" + house.letters[0]).status, 404);
    }
}

TEST_P(EmployerInbox, AnActOnAComplaintIsAnsweredLikeOneOnWhatNeverWas) {
    const std::string nowhere = "0198c1d2-0000-7000-8000-00000000000a";
    house.as(0);
    const std::map<std::string, boost::json::object> bodies{
        {"answer", {{"kind", "accepts"}, {"words", "已经改正。"}, {"contact", "陈人事"}}},
        {"proof", {{"item", 1}, {"words", "已经改正。"}}},
        {"receipt", {}}};
    for (const auto& [act, body] : bodies) {
        const auto outcome = [&, &act = act, &body = body](const std::string& id) {
            return told(house.app.act("/api/employer/letters/" + id + "/" + act, body));
        };
        for (const auto at : {0U, 1U, 499U}) EXPECT_EQ(outcome(house.hidden[at]), outcome(nowhere)) << act;
    }
    EXPECT_EQ(told(house.app.post("/api/employer/letters/" + house.hidden[0] + "/letter.pdf", {})),
              told(house.app.post("/api/employer/letters/" + nowhere + "/letter.pdf", {})));
}

}  // namespace
}  // namespace gongyou::app

#include "app/report_life_house.hpp"
#include "programmes/rights/report_store.hpp"

// Who holds no receipt waits as long as who holds one (security.md AN-4): another matter is read in its stead.
namespace gongyou::app {
namespace {

class ReceiptLookUps : public ReportLife {
protected:
    std::string receipt_read_for(const std::string& hash) {
        return app.house().database().read(
            [&](sql::Reader& reader) { return rights::ReportStore{reader}.find_near_receipt(hash)->receipt; });
    }
};

TEST_P(ReceiptLookUps, ReadAnotherMatterInTheSteadOfWhatIsNotThere) {
    std::vector<std::string> hashes;
    for (int i = 0; i < 3; ++i) filed();
    app.as(Role::desk, app.county());
    const auto reports = list();
    for (const auto& item : reports)
        hashes.push_back(app.house().database().read([&](sql::Reader& reader) {
            return rights::ReportStore{reader}.find(MatterId::trusted(std::string{item.at("id").as_string()}))->receipt;
        }));
    ASSERT_EQ(hashes.size(), 3u);
    for (const auto& hash : hashes) EXPECT_EQ(receipt_read_for(hash), hash);
    // before the first, between two, behind the last: each database has an order of its own, and there is always one
    for (const auto& unknown : {std::string{}, hashes[0] + "0", hashes[1] + "0", hashes[2] + "0", std::string{"~"}})
        EXPECT_EQ(std::ranges::count(hashes, receipt_read_for(unknown)), 1) << unknown;
}

TEST_P(ReceiptLookUps, TellNothingOfTheOneThatWasReadInstead) {
    const auto receipt = filed(true);
    app.as_nobody();
    const auto held = app.post("/api/receipts/lookup", {{"receipt", receipt}});
    EXPECT_EQ(held.status, 200);
    for (const auto* other : {"1234 5678 9012 3456 7890", "0000 0000 0000 0000 0000", "no receipt at all"}) {
        const auto answer = app.post("/api/receipts/lookup", {{"receipt", other}});
        EXPECT_EQ(answer.status, 404) << other;
        EXPECT_EQ(body_of(answer).at("code").as_string(), "receipt.unknown");
        EXPECT_EQ(answer.body.find("晨光"), std::string::npos);
        EXPECT_EQ(app.post("/api/reports/refusal", {{"receipt", other}}).status, 404);
    }
}

INSTANTIATE_TEST_SUITE_P(Databases, ReceiptLookUps, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app

#include "core/letters/letter_store.hpp"

#include <algorithm>
#include <atomic>
#include <thread>

#include "core/organisations/unit_tree.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou::letters {
namespace {

class LetterStoreOnBoth : public sql::OnBothWithSchema {
protected:
    void SetUp() override {
        session_ = test_database().open();
        unit_ = UnitId::unordered(random_);
        ASSERT_TRUE(UnitTree{*session_}.add({.id = unit_,
                                             .parent_id = {},
                                             .kind = UnitKind::county,
                                             .name = "清河县总工会",
                                             .area_code = "330113",
                                             .phone = "0571-12351",
                                             .employer_id = {},
                                             .valid_from = date("2026-01-01"),
                                             .valid_to = {}}));
    }
    Letter letter() {
        return {.id = LetterId::fresh(clock_.now(), random_),
                .kind = "opinion",
                .unit_id = unit_,
                .state = "draft",
                .law = law::FrozenLaw::read("330113@1-0123456789abcdef").value(),
                .title = "工会劳动法律监督意见书",
                .fields = "sealed",
                .digest = std::string(64, 'a'),
                .drafted_on = clock_.today()};
    }

    SetClock clock_{date("2026-03-02")};
    SystemRandom random_;
    std::unique_ptr<sql::Session> session_;
    UnitId unit_;
};

TEST_P(LetterStoreOnBoth, KeepsALetterAndRefusesTheSecondOfTwoWhoSave) {
    LetterStore store{*session_};
    const auto added = letter();
    store.add(added);
    auto one = store.find(added.id).value();
    auto other = one;
    one.state = "checked";
    EXPECT_EQ(store.save(one)->revision, 2);
    other.state = "voided";
    EXPECT_EQ(store.save(other).error().code, "letter.changed_meanwhile");
    EXPECT_EQ(store.find(added.id)->state, "checked");
}

TEST_P(LetterStoreOnBoth, NumbersEachKindAndYearFromOne) {
    LetterStore store{*session_};
    EXPECT_EQ(store.draw_number(unit_, "opinion", 2026), 1);
    EXPECT_EQ(store.draw_number(unit_, "opinion", 2026), 2);
    EXPECT_EQ(store.draw_number(unit_, "proposal", 2026), 1);
    EXPECT_EQ(store.draw_number(unit_, "opinion", 2027), 1);
}

TEST_P(LetterStoreOnBoth, GivesANumberBackThatWasNotUsed) {
    LetterStore store{*session_};
    session_->control("BEGIN");
    EXPECT_EQ(store.draw_number(unit_, "opinion", 2026), 1);
    session_->control("ROLLBACK");
    EXPECT_EQ(store.draw_number(unit_, "opinion", 2026), 1);
}

/// Two servers, each drawing fifty numbers and undoing every fifth: no gap, no double.
TEST_P(LetterStoreOnBoth, TwoServersAtOnceLeaveNoGapAndNoDouble) {
    constexpr int each = 50;
    const auto draw_many = [&](std::vector<std::int64_t>& kept) {
        const auto own = test_database().open();
        LetterStore store{*own};
        for (int i = 0; i < each; ++i) {
            own->control(own->dialect() == sql::Dialect::sqlite ? "BEGIN IMMEDIATE" : "BEGIN");
            const auto number = store.draw_number(unit_, "opinion", 2026);
            const bool undone = i % 5 == 4;
            own->control(undone ? "ROLLBACK" : "COMMIT");
            if (!undone) kept.push_back(number);
        }
    };
    std::vector<std::int64_t> here;
    std::vector<std::int64_t> there;
    std::thread other{[&] { draw_many(there); }};
    draw_many(here);
    other.join();
    here.insert(here.end(), there.begin(), there.end());
    std::ranges::sort(here);
    ASSERT_EQ(here.size(), 80u);
    for (std::size_t i = 0; i < here.size(); ++i) EXPECT_EQ(here[i], static_cast<std::int64_t>(i) + 1);
}

/// Two signers at the same moment, each on a connection of his own, both having read the same revision.
TEST_P(LetterStoreOnBoth, OfTwoApprovalsAtOnceOneWins) {
    const auto added = letter();
    LetterStore{*session_}.add(added);
    const auto read = LetterStore{*session_}.find(added.id).value();
    std::atomic<int> saved = 0;
    const auto approve = [&](std::string by) {
        const auto own = test_database().open();
        own->control(own->dialect() == sql::Dialect::sqlite ? "BEGIN IMMEDIATE" : "BEGIN");
        auto mine = read;
        mine.state = "approved";
        mine.approved_by = PersonId::trusted(std::move(by));
        if (LetterStore{*own}.save(mine)) ++saved;
        own->control("COMMIT");
    };
    std::thread other{[&] { approve("one"); }};
    approve("other");
    other.join();
    EXPECT_EQ(saved, 1);
    EXPECT_EQ(LetterStore{*session_}.find(added.id)->revision, 2);
}

INSTANTIATE_TEST_SUITE_P(Databases, LetterStoreOnBoth, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::letters

#include "core/referrals/referral_store.hpp"

#include <atomic>
#include <thread>

#include "app/referral_road.hpp"

namespace gongyou::app {
namespace {

using referrals::Referral;
using referrals::ReferralId;
using referrals::ReferralStore;

/// The store under a house that has sent one.
class ReferralStores : public ReferralRoad {
protected:
    Referral found(const std::string& id) {
        return app.house().database().read(
            [&](sql::Reader& reader) { return ReferralStore{reader}.find(ReferralId::trusted(id)).value(); });
    }
};

/// Two desks at the same moment, each on a connection of its own, both having read the same revision.
TEST_P(ReferralStores, OfTwoStepsAtOnceOneWins) {
    const auto read = found(sent());
    std::atomic<int> saved = 0;
    const auto save = [&](std::string state) {
        const auto own = app.database().open();
        own->control(own->dialect() == sql::Dialect::sqlite ? "BEGIN IMMEDIATE" : "BEGIN");
        auto mine = read;
        mine.state = std::move(state);
        if (ReferralStore{*own}.save(mine)) ++saved;
        own->control("COMMIT");
    };
    std::thread other{[&] { save("received"); }};
    save("recalled");
    other.join();
    EXPECT_EQ(saved, 1);
    EXPECT_EQ(found(read.id.text()).revision, 2);
}

TEST_P(ReferralStores, TakesAReturnOnceEvenWhenTwoDesksDoItAtTheSameMoment) {
    const auto read = found(sent());
    std::atomic<int> taken = 0;
    const auto take = [&](std::int64_t number) {
        const auto own = app.database().open();
        own->control(own->dialect() == sql::Dialect::sqlite ? "BEGIN IMMEDIATE" : "BEGIN");
        try {
            ReferralStore{*own}.add_event({.referral_id = read.id,
                                           .number = number,
                                           .act = "accept",
                                           .state = "accepted",
                                           .made_at = app.clock().now(),
                                           .by_person = read.sent_by,
                                           .way = "package",
                                           .return_id = "00112233445566778899aabbccddeeff",
                                           .words = ""});
            own->control("COMMIT");
            ++taken;
        } catch (const sql::StorageError&) {
            own->control("ROLLBACK");
        }
    };
    std::thread one{[&] { take(2); }};
    take(3);
    one.join();
    EXPECT_EQ(taken, 1);
}

/// Four, a second apart, two a page: the newest first, and the page after begins behind the last.
TEST_P(ReferralStores, ListsTheNewestFirstPageByPage) {
    std::vector<std::string> ids;
    for (int i = 0; i < 4; ++i) {
        ids.push_back(sent());
        app.clock().pass(std::chrono::seconds{1});
    }
    ScopeSql scope;
    scope.scope_1 = app.county();
    const auto page = [&](const std::string& before) {
        return app.house().database().read([&](sql::Reader& reader) {
            std::string text;
            for (const auto& row :
                 ReferralStore{reader}.newest(scope, {.before = ReferralId::trusted(before), .most = 2}))
                text += row.id.text() + " ";
            return text;
        });
    };
    EXPECT_EQ(page(""), ids[3] + " " + ids[2] + " ");
    EXPECT_EQ(page(ids[2]), ids[1] + " " + ids[0] + " ");
    EXPECT_EQ(page(ids[0]), "");
}

INSTANTIATE_TEST_SUITE_P(Databases, ReferralStores, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app

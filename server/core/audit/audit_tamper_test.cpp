#include <gtest/gtest.h>

#include <functional>
#include <random>

#include "core/audit/audit_trail.hpp"
#include "core/audit/audit_verify.hpp"
#include "platform/crypto/test_keyring.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou::audit {
namespace {

constexpr std::string_view put_entry = R"sql(
    INSERT INTO audit_entry (tree, number, at, actor, role, act, object_kind, object_id, purpose, result, day, times,
                             digest, mac)
    VALUES (:tree, :number, :at, :actor, :role, :act, :object_kind, :object_id, :purpose, :result, :day, :times,
            :digest, :mac)
)sql";
constexpr std::string_view put_head =
    "INSERT INTO audit_head (tree, number, digest, mac) VALUES (:tree, :number, :digest, :mac)";

/// Somebody who may write what they like to the database, but does not have the key file: what they leave behind.
struct Copy {
    std::vector<AuditRow> rows;
    AuditHead head;
};

/// A manipulation; returns the number of the first entry that is no longer as it was.
using Manipulation = std::function<std::int64_t(Copy&, std::size_t i, std::size_t j)>;

void rechain(Copy& copy, const crypto::Keyring& own, std::size_t from, bool with_macs) {
    for (std::size_t i = from; i < copy.rows.size(); ++i) {
        auto& row = copy.rows[i];
        row.number = static_cast<std::int64_t>(i) + 1;
        row.digest =
            chained_digest(crypto::Profile::intl, i == 0 ? std::string(64, '0') : copy.rows[i - 1].digest, row);
        if (with_macs) row.mac = entry_mac(own, row.digest);
    }
    copy.head.number = static_cast<std::int64_t>(copy.rows.size());
    copy.head.digest = copy.rows.back().digest;
    if (with_macs) copy.head.mac = head_mac(own, copy.head);
}

std::int64_t number(std::size_t index) { return static_cast<std::int64_t>(index) + 1; }

/// i < j are places in the chain, both at random.
std::vector<Manipulation> manipulations(const crypto::Keyring& own) {
    const auto edit = [](auto change) {
        return [change](Copy& copy, std::size_t i, std::size_t) {
            change(copy.rows[i]);
            return number(i);
        };
    };
    return {
        edit([](AuditRow& row) { row.actor += "x"; }),
        edit([](AuditRow& row) { row.role = "system_admin"; }),
        edit([](AuditRow& row) { row.act = "report.read"; }),
        edit([](AuditRow& row) { row.object_id = "elsewhere"; }),
        edit([](AuditRow& row) {
            row.object_kind += row.object_id;
            row.object_id.clear();
        }),  // same letters, moved over
        edit([](AuditRow& row) { row.purpose = "duty"; }),
        edit([](AuditRow& row) { row.result = "refused"; }),
        edit([](AuditRow& row) { row.at += std::chrono::microseconds{1}; }),
        edit([](AuditRow& row) { row.times = 1; }),
        edit([](AuditRow& row) { row.day = date("2026-01-01"); }),
        edit([](AuditRow& row) { row.digest[7] = row.digest[7] == '0' ? '1' : '0'; }),
        edit([](AuditRow& row) { row.mac[9] = row.mac[9] == 'A' ? 'B' : 'A'; }),
        edit([](AuditRow& row) { row.mac.clear(); }),
        // taken out, with and without closing the gap, with and without computing the rest anew
        [](Copy& copy, std::size_t i, std::size_t) {
            copy.rows.erase(copy.rows.begin() + static_cast<std::ptrdiff_t>(i));
            return number(i);
        },
        [](Copy& copy, std::size_t i, std::size_t) {
            copy.rows.erase(copy.rows.begin() + static_cast<std::ptrdiff_t>(i));
            for (auto& row : copy.rows) row.number -= row.number > number(i) ? 1 : 0;
            copy.head.number -= 1;
            return number(i);
        },
        [&own](Copy& copy, std::size_t i, std::size_t) {
            copy.rows.erase(copy.rows.begin() + static_cast<std::ptrdiff_t>(i));
            rechain(copy, own, i, false);
            return number(i);
        },
        [&own](Copy& copy, std::size_t i, std::size_t) {
            copy.rows.erase(copy.rows.begin() + static_cast<std::ptrdiff_t>(i));
            rechain(copy, own, i, true);
            return number(i);
        },
        // two changed places, all of them or all but their numbers
        [](Copy& copy, std::size_t i, std::size_t j) {
            std::swap(copy.rows[i], copy.rows[j]);
            std::swap(copy.rows[i].number, copy.rows[j].number);
            return number(i);
        },
        [](Copy& copy, std::size_t i, std::size_t j) {
            std::swap(copy.rows[i].actor, copy.rows[j].actor);
            std::swap(copy.rows[i].object_id, copy.rows[j].object_id);
            return number(i);
        },
        [](Copy& copy, std::size_t i, std::size_t j) {
            std::swap(copy.rows[i].mac, copy.rows[j].mac);
            return number(i);
        },
        // put in
        [&own](Copy& copy, std::size_t i, std::size_t j) {
            copy.rows.insert(copy.rows.begin() + static_cast<std::ptrdiff_t>(i), copy.rows[j]);
            rechain(copy, own, i, true);
            return number(i);
        },
        [&own](Copy& copy, std::size_t i, std::size_t) {
            copy.rows.push_back(copy.rows[i]);
            rechain(copy, own, copy.rows.size() - 1, true);
            return static_cast<std::int64_t>(copy.rows.size());
        },
        [](Copy& copy, std::size_t i, std::size_t) {  // a true entry once more behind the end, the head left alone
            copy.rows.push_back(copy.rows[i]);
            copy.rows.back().number = static_cast<std::int64_t>(copy.rows.size());
            return copy.rows.back().number;
        },
        [](Copy& copy, std::size_t i, std::size_t) {  // before the beginning
            copy.rows.push_back(copy.rows[i]);
            copy.rows.back().number = -number(i);
            return -number(i);
        },
        // the end cut off: as it is, with the head moved back, with the head's mac taken from the entry
        [](Copy& copy, std::size_t i, std::size_t) {
            copy.rows.resize(i);
            return number(i);
        },
        [](Copy& copy, std::size_t i, std::size_t) {
            copy.rows.resize(i + 1);
            copy.head.number = number(i);
            copy.head.digest = copy.rows.back().digest;
            return number(i) + 1;
        },
        [](Copy& copy, std::size_t i, std::size_t) {
            copy.rows.resize(i + 1);
            copy.head.number = number(i);
            copy.head.digest = copy.rows.back().digest;
            copy.head.mac = copy.rows.back().mac;
            return number(i) + 1;
        },
        // one edited and everything after it computed anew, without the key or with one's own
        [&own](Copy& copy, std::size_t i, std::size_t) {
            copy.rows[i].actor = "somebody else";
            rechain(copy, own, i, false);
            return number(i);
        },
        [&own](Copy& copy, std::size_t i, std::size_t) {
            copy.rows[i].actor = "somebody else";
            rechain(copy, own, i, true);
            return number(i);
        },
        [&own](Copy& copy, std::size_t, std::size_t) {
            rechain(copy, own, 0, true);
            return std::int64_t{1};
        },
    };
}

class AuditTampering : public sql::OnBothWithSchema {};

TEST_P(AuditTampering, IsAlwaysFoundAndTheFirstBadEntryIsNamed) {
    const auto session = test_database().open();
    SetClock clock{date("2026-03-02")};
    SystemRandom random;
    const auto keyring = crypto::test_keyring();
    const auto own = crypto::test_keyring();
    AuditTrail trail{keyring};
    constexpr int entries = 30;
    for (int i = 0; i < entries; ++i) {
        sql::Tx tx{*session, clock.now(), random};
        trail.record(tx, {.tree = "county",
                          .actor = "p" + std::to_string(i),
                          .role = "desk",
                          .act = "report.opened",
                          .object_kind = "report",
                          .object_id = "r" + std::to_string(i)});
        clock.pass(std::chrono::minutes{1});
    }
    ASSERT_TRUE(verify(*session, keyring).whole);
    Copy whole{entries_before(*session, "county", 1000, 1000), {}};
    std::reverse(whole.rows.begin(), whole.rows.end());
    whole.head = {"county", entries, whole.rows.back().digest, ""};
    whole.head.mac = head_mac(keyring, whole.head);

    // whoever owns the database can take the guards away
    for (const auto* guard : {"audit_entry_stays", "audit_entry_is_kept", "audit_head_goes_on", "audit_head_is_kept"}) {
        const std::string table = std::string_view{guard}.starts_with("audit_entry") ? "audit_entry" : "audit_head";
        session->run_once(std::string{"DROP TRIGGER "} + guard +
                          (GetParam() == sql::Dialect::postgres ? " ON " + table : ""));
    }

    const int trials = GetParam() == sql::Dialect::sqlite ? 2000 : 400;
    const auto kinds = manipulations(own);
    std::mt19937 dice{20260302};  // the same trials each time
    for (int trial = 0; trial < trials; ++trial) {
        const auto kind = static_cast<std::size_t>(trial) % kinds.size();
        const auto i = std::uniform_int_distribution<std::size_t>{0, entries - 2}(dice);
        const auto j = std::uniform_int_distribution<std::size_t>{i + 1, entries - 1}(dice);
        Copy copy = whole;
        const auto first_bad = kinds[kind](copy, i, j);

        session->run_once("BEGIN");
        session->run_once("DELETE FROM audit_entry");
        session->run_once("DELETE FROM audit_head");
        for (const auto& row : copy.rows) session->execute(put_entry, row);
        session->execute(put_head, copy.head);
        const auto report = verify(*session, keyring);
        session->run_once("ROLLBACK");
        ASSERT_FALSE(report.whole) << "kind " << kind << ", entry " << i + 1;
        ASSERT_EQ(report.first_bad, first_bad) << "kind " << kind << ", entry " << i + 1 << ": " << report.why;
    }
    EXPECT_TRUE(verify(*session, keyring).whole);
}

INSTANTIATE_TEST_SUITE_P(Databases, AuditTampering, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::audit

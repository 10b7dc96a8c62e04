#pragma once

#include <optional>
#include <vector>

#include "core/access/scope.hpp"
#include "core/referrals/referral.hpp"
#include "kernel/result.hpp"
#include "platform/sql/session.hpp"

namespace gongyou::referrals {

/// A line of the desk's list, or of an office's mailbox.
struct ReferralRow {
    ReferralId id;
    std::string state;
    std::string unit_name;
    std::string office_name;
    std::string office_kind;
    std::string letter_title;
    std::optional<std::string> letter_number;
    Date sent_on;
    Date granted_until;
    std::optional<Date> answer_by;
};
BOOST_DESCRIBE_STRUCT(ReferralRow, (),
                      (id, state, unit_name, office_name, office_kind, letter_title, letter_number, sent_on,
                       granted_until, answer_by))

/// What is looked for; empty: anything.
struct ReferralQuestion {
    std::string state;
    bool open = false;  ///< only what is neither closed nor recalled
    std::string letter_id;
    std::string matter_id;
    std::string granted_on;  ///< only what an office reads on this day
    ReferralId before;
    int most = 20;
};

/// Referrals, what happened to them, and the packages that left. Lives as long as one transaction or one question.
class ReferralStore {
public:
    explicit ReferralStore(sql::Session& session) : session_{session} {}

    void add(const Referral& referral);
    std::optional<Referral> find(const ReferralId& id);
    /// Saves state and last day. Fault: referral.changed_meanwhile, when somebody else saved it since it was read.
    Result<Referral> save(Referral changed);
    /// All of a matter, the oldest first.
    std::vector<Referral> of_matter(const MatterId& id);

    void add_event(const ReferralEvent& event);
    std::vector<ReferralEvent> events_of(const ReferralId& id);
    bool is_taken(const std::string& return_id);

    void add_package(const ReferralPackage& package);
    std::vector<ReferralPackage> packages_of(const ReferralId& id);
    std::optional<ReferralPackage> package_with(const std::string& file_digest);

    /// Up to `asked.most` that units within `scope` sent, newest first.
    std::vector<ReferralRow> newest(const ScopeSql& scope, const ReferralQuestion& asked);
    /// The same of what offices within `scope` got.
    std::vector<ReferralRow> mailbox(const ScopeSql& scope, const ReferralQuestion& asked);

private:
    sql::Session& session_;
};

}  // namespace gongyou::referrals

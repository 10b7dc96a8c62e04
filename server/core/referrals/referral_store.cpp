#include "core/referrals/referral_store.hpp"

#include "platform/sql/by_id.hpp"
#include "platform/sql/joined.hpp"
#include "platform/sql/number.hpp"

namespace gongyou::referrals {

namespace {

constexpr std::string_view add_referral = R"sql(
    INSERT INTO referral (id, unit_id, office_id, matter_id, letter_id, state, revision, basis, words, granted_until,
                          answer_by, sent_on, sent_by)
    VALUES (:id, :unit_id, :office_id, :matter_id, :letter_id, :state, :revision, :basis, :words, :granted_until,
            :answer_by, :sent_on, :sent_by)
)sql";
constexpr std::string_view whole_referral = R"sql(
    SELECT id, unit_id, office_id, matter_id, letter_id, state, revision, basis, words, granted_until, answer_by,
           sent_on, sent_by
      FROM referral
)sql";
constexpr std::string_view referral_with_id = " WHERE id = :id";
constexpr std::string_view referrals_with_matter = " WHERE matter_id = :id ORDER BY id";
constexpr auto find_referral = sql::joined<whole_referral, referral_with_id>;
constexpr auto list_referrals_of_matter = sql::joined<whole_referral, referrals_with_matter>;
constexpr std::string_view save_referral = R"sql(
    UPDATE referral SET state = :state, granted_until = :granted_until, revision = revision + 1
     WHERE id = :id AND revision = :revision
)sql";

constexpr std::string_view add_referral_event = R"sql(
    INSERT INTO referral_event (referral_id, number, act, state, made_at, by_person, way, return_id, words)
    VALUES (:referral_id, :number, :act, :state, :made_at, :by_person, :way, :return_id, :words)
)sql";
constexpr std::string_view list_referral_events = R"sql(
    SELECT referral_id, number, act, state, made_at, by_person, way, return_id, words FROM referral_event
     WHERE referral_id = :id ORDER BY number
)sql";
struct ReturnAsked {
    std::string return_id;
};
BOOST_DESCRIBE_STRUCT(ReturnAsked, (), (return_id))
constexpr std::string_view find_return = "SELECT number FROM referral_event WHERE return_id = :return_id";

constexpr std::string_view add_referral_package = R"sql(
    INSERT INTO referral_package (id, referral_id, made_at, made_by, code_digest, file_digest)
    VALUES (:id, :referral_id, :made_at, :made_by, :code_digest, :file_digest)
)sql";
constexpr std::string_view list_packages = R"sql(
    SELECT id, referral_id, made_at, made_by, code_digest, file_digest FROM referral_package
     WHERE referral_id = :id ORDER BY id
)sql";
struct FileAsked {
    std::string file_digest;
};
BOOST_DESCRIBE_STRUCT(FileAsked, (), (file_digest))
constexpr std::string_view find_package = R"sql(
    SELECT id, referral_id, made_at, made_by, code_digest, file_digest FROM referral_package
     WHERE file_digest = :file_digest ORDER BY id LIMIT 1
)sql";

struct AskReferrals : ScopeSql {
    std::string state;
    bool open = false;
    std::string letter_id;
    std::string matter_id;
    std::string granted_on;
    std::string before;
    int most = 20;
};
BOOST_DESCRIBE_STRUCT(AskReferrals, (ScopeSql), (state, open, letter_id, matter_id, granted_on, before, most))

// `r` is the referral as the gate sees it: the matter's id and employer, at the unit of whoever asks.
constexpr std::string_view columns_of_list = R"sql(
    SELECT r.referral_id, r.state, u.name, o.name, p.kind, l.title, l.number_text, r.sent_on, r.granted_until,
           r.answer_by
      FROM (SELECT f.id AS referral_id, f.state, f.unit_id AS sender_id, f.office_id, f.letter_id, f.sent_on,
                   f.granted_until, f.answer_by, m.id, m.employer_id,
)sql";
constexpr std::string_view at_the_sender = " f.unit_id AS unit_id";
constexpr std::string_view at_the_office = " f.office_id AS unit_id";
constexpr std::string_view rest_of_list = R"sql(
              FROM referral f JOIN matter m ON m.id = f.matter_id) r
      JOIN unit u ON u.id = r.sender_id JOIN unit o ON o.id = r.office_id
      JOIN partner_office p ON p.unit_id = r.office_id JOIN letter l ON l.id = r.letter_id
     WHERE (:before = '' OR r.referral_id < :before) AND (:state = '' OR r.state = :state)
       AND (:letter_id = '' OR r.letter_id = :letter_id) AND (:matter_id = '' OR r.id = :matter_id)
       AND (:open = 0 OR r.state NOT IN ('closed', 'recalled'))
       AND (:granted_on = '' OR r.granted_until >= :granted_on) AND
)sql";
constexpr std::string_view newest_referrals_first = " ORDER BY r.referral_id DESC LIMIT :most";
constexpr auto list_sent = sql::joined<columns_of_list, at_the_sender, rest_of_list, scope::reaches_row_by_row,
                                       scope::and_, scope::before_the_wall, newest_referrals_first>;
constexpr auto list_of_mailbox = sql::joined<columns_of_list, at_the_office, rest_of_list, scope::reaches_row_by_row,
                                             scope::and_, scope::before_the_wall, newest_referrals_first>;

AskReferrals asked_within(const ScopeSql& scope, const ReferralQuestion& asked) {
    AskReferrals ask;
    static_cast<ScopeSql&>(ask) = scope;
    ask.state = asked.state;
    ask.open = asked.open;
    ask.letter_id = asked.letter_id;
    ask.matter_id = asked.matter_id;
    ask.granted_on = asked.granted_on;
    ask.before = asked.before.text();
    ask.most = asked.most;
    return ask;
}

}  // namespace

void ReferralStore::add(const Referral& referral) { session_.execute(add_referral, referral); }

std::optional<Referral> ReferralStore::find(const ReferralId& id) {
    return session_.find<Referral>(find_referral, sql::ById{id});
}

Result<Referral> ReferralStore::save(Referral changed) {
    if (session_.execute(save_referral, changed) == 0)
        return fail({FaultKind::conflict, "referral.changed_meanwhile"});  // two desks at once
    changed.revision += 1;
    return changed;
}

std::vector<Referral> ReferralStore::of_matter(const MatterId& id) {
    return session_.list<Referral>(list_referrals_of_matter, sql::ById{id});
}

void ReferralStore::add_event(const ReferralEvent& event) { session_.execute(add_referral_event, event); }

std::vector<ReferralEvent> ReferralStore::events_of(const ReferralId& id) {
    return session_.list<ReferralEvent>(list_referral_events, sql::ById{id});
}

bool ReferralStore::is_taken(const std::string& return_id) {
    return session_.find<sql::Number>(find_return, ReturnAsked{return_id}).has_value();
}

void ReferralStore::add_package(const ReferralPackage& package) { session_.execute(add_referral_package, package); }

std::vector<ReferralPackage> ReferralStore::packages_of(const ReferralId& id) {
    return session_.list<ReferralPackage>(list_packages, sql::ById{id});
}

std::optional<ReferralPackage> ReferralStore::package_with(const std::string& file_digest) {
    return session_.find<ReferralPackage>(find_package, FileAsked{file_digest});
}

std::vector<ReferralRow> ReferralStore::newest(const ScopeSql& scope, const ReferralQuestion& asked) {
    return session_.list<ReferralRow>(list_sent, asked_within(scope, asked));
}

std::vector<ReferralRow> ReferralStore::mailbox(const ScopeSql& scope, const ReferralQuestion& asked) {
    return session_.list<ReferralRow>(list_of_mailbox, asked_within(scope, asked));
}

}  // namespace gongyou::referrals

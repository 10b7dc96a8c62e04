#include "core/people/phone_code_store.hpp"

namespace gongyou {

namespace {

struct Replacement : PhoneCode {
    Instant last_before;
    int a_day = 0;
};
BOOST_DESCRIBE_STRUCT(Replacement, (PhoneCode), (last_before, a_day))
struct ByPhone {
    std::string phone_index;
    Instant now;
};
BOOST_DESCRIBE_STRUCT(ByPhone, (), (phone_index, now))
struct Digest {
    std::string digest;
};
BOOST_DESCRIBE_STRUCT(Digest, (), (digest))
struct Before {
    Date day;
};
BOOST_DESCRIBE_STRUCT(Before, (), (day))

constexpr std::string_view replace_code = R"sql(
    INSERT INTO phone_code (phone_index, digest, sent_at, ends_at, tries_left, sent_day, sent_count)
    VALUES (:phone_index, :digest, :sent_at, :ends_at, :tries_left, :sent_day, 1)
    ON CONFLICT (phone_index) DO UPDATE
       SET digest = excluded.digest, sent_at = excluded.sent_at, ends_at = excluded.ends_at,
           tries_left = excluded.tries_left, sent_day = excluded.sent_day,
           sent_count = CASE WHEN phone_code.sent_day = excluded.sent_day THEN phone_code.sent_count + 1 ELSE 1 END
     WHERE phone_code.sent_at <= :last_before
       AND (phone_code.sent_day <> excluded.sent_day OR phone_code.sent_count < :a_day)
)sql";
constexpr std::string_view count_phone_code_try = R"sql(
    UPDATE phone_code SET tries_left = tries_left - 1
     WHERE phone_index = :phone_index AND tries_left > 0 AND ends_at > :now AND digest <> ''
)sql";
constexpr std::string_view find_digest = "SELECT digest FROM phone_code WHERE phone_index = :phone_index";
constexpr std::string_view use_phone_code = "UPDATE phone_code SET digest = '' WHERE phone_index = :phone_index";
constexpr std::string_view delete_old_phone_codes = "DELETE FROM phone_code WHERE sent_day < :day";

}  // namespace

bool PhoneCodeStore::replace(const PhoneCode& code) {
    return session_.execute(replace_code, Replacement{code, code.sent_at - lifetimes_.between_phone_codes,
                                                      lifetimes_.phone_codes_a_day}) == 1;
}

std::optional<std::string> PhoneCodeStore::take_try(const std::string& phone_index, Instant now) {
    const ByPhone key{phone_index, now};
    if (session_.execute(count_phone_code_try, key) == 0) return std::nullopt;
    return session_.find<Digest>(find_digest, key)->digest;
}

void PhoneCodeStore::use_up(const std::string& phone_index) {
    session_.execute(use_phone_code, ByPhone{phone_index, {}});
}

long long PhoneCodeStore::sweep(Date today) {
    return session_.execute(delete_old_phone_codes, Before{today.plus_days(-1)});
}

}  // namespace gongyou

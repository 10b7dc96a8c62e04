#pragma once

#include <optional>
#include <string>

#include "core/people/people_parts.hpp"
#include "kernel/described.hpp"

namespace gongyou {

/// The code last sent to a number.
struct PhoneCode {
    std::string phone_index;
    std::string digest;
    Instant sent_at;
    Instant ends_at;
    int tries_left = 0;
    Date sent_day;
};
BOOST_DESCRIBE_STRUCT(PhoneCode, (), (phone_index, digest, sent_at, ends_at, tries_left, sent_day))

/// Codes sent to phones, one row a number. Limits are conditions of the statements, so that many at once do not pass.
class PhoneCodeStore {
public:
    PhoneCodeStore(sql::Session& session, const Lifetimes& lifetimes) : session_{session}, lifetimes_{lifetimes} {}

    /// Whether one more may be sent now; then it has taken the place of the last.
    bool replace(const PhoneCode& code);
    /// Counts one try; the code's digest, or nothing when there is none to try.
    std::optional<std::string> take_try(const std::string& phone_index, Instant now);
    void use_up(const std::string& phone_index);
    /// Forgets numbers to which nothing was sent since the day before `today`.
    long long sweep(Date today);

private:
    sql::Session& session_;
    const Lifetimes& lifetimes_;
};

}  // namespace gongyou

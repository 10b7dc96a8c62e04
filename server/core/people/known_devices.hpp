#pragma once

#include <string>

#include "core/people/people_parts.hpp"

namespace gongyou {

/// Devices on which somebody has signed in before (AUTH-4). Lives as long as one transaction or one question.
class KnownDevices {
public:
    KnownDevices(sql::Session& session, const PeopleParts& parts) : session_{session}, parts_{parts} {}

    /// The device's digest if this person has signed in on it within the time devices are remembered; else empty.
    std::string known(std::string_view device_token, const PersonId& person, Date today);
    /// Remembers the device for this person; the token to set as cookie, the one it came with or a new one.
    std::string remember(sql::Tx& tx, std::string_view device_token, const PersonId& person);
    void forget_all_of(const PersonId& person);
    long long sweep(Date today);

private:
    sql::Session& session_;
    const PeopleParts& parts_;
};

}  // namespace gongyou

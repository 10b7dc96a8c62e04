#pragma once

#include <chrono>

#include "core/access/actor.hpp"

namespace gongyou {

/// How long things last (security.md SE-2, AUTH-6, RA-3). An administrator may make them shorter, never longer.
struct Lifetimes {
    std::chrono::seconds staff_idle = std::chrono::minutes{30};
    std::chrono::seconds administrator_idle = std::chrono::minutes{15};
    std::chrono::seconds staff_whole = std::chrono::hours{8};
    std::chrono::seconds worker_idle = std::chrono::hours{12};
    std::chrono::seconds worker_whole = std::chrono::hours{24 * 30};
    std::chrono::seconds ticket = std::chrono::minutes{10};  ///< between two factors; first use needs time for an app
    std::chrono::seconds recovery = std::chrono::minutes{15};
    std::chrono::seconds first_use = std::chrono::hours{24};
    std::chrono::seconds phone_code = std::chrono::minutes{5};
    std::chrono::seconds between_phone_codes = std::chrono::minutes{1};
    int phone_codes_a_day = 5;
    int tries = 5;  ///< wrong codes for one ticket or one phone code
    int device_days = 180;

    /// A session that has several roles lasts as long as the strictest allows.
    std::chrono::seconds idle_of(Channel channel, bool administrates) const {
        if (channel == Channel::phone) return worker_idle;
        return administrates ? administrator_idle : staff_idle;
    }
    std::chrono::seconds whole_of(Channel channel) const {
        return channel == Channel::phone ? worker_whole : staff_whole;
    }
};

}  // namespace gongyou

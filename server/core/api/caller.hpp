#pragma once

#include "core/access/actor.hpp"
#include "platform/http/message.hpp"

namespace gongyou::api {

/// Who asks and how the request came: for the few routes that need a cookie or the network as well.
struct Caller {
    const Actor& actor;
    const http::Request& request;
};

}  // namespace gongyou::api

#pragma once

#include <boost/describe.hpp>

namespace gongyou::crypto {

/// Which family of algorithms (security.md KEY-4). Both may live in one store.
enum class Profile {
    intl,   ///< AES-256-GCM, SHA-256
    guomi,  ///< 国密: SM4-CTR with HMAC-SM3, SM3
};
BOOST_DESCRIBE_ENUM(Profile, intl, guomi)

}  // namespace gongyou::crypto

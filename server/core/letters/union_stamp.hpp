#pragma once

#include <optional>
#include <string>

#include "kernel/date.hpp"
#include "kernel/described.hpp"
#include "kernel/id.hpp"

namespace gongyou::letters {

using StampId = Id<struct StampTag>;

enum class StampState {
    asked,     ///< brought in by the office; nobody has let it be used
    in_use,    ///< printed on what the union issues; one of each union
    refused,   ///< the signer said no
    withdrawn  ///< printed no more: another one came, or it was taken back. Papers that bear it stay as they are
};
BOOST_DESCRIBE_ENUM(StampState, asked, in_use, refused, withdrawn)

/// A union's official seal (印章) as a picture. The picture is a file, sealed like any other.
struct UnionStamp {
    StampId id;
    UnitId unit_id;
    std::string state;           ///< by name
    std::int64_t revision = 1;   ///< guards two signers at once
    std::int64_t diameter = 42;  ///< in millimetres, as the seal is wide
    FileId file_id;
    std::string digest;  ///< SHA-256 of the picture: what somebody lets be used
    PersonId asked_by;
    Instant asked_at;
    std::optional<PersonId> decided_by;
    std::optional<Instant> decided_at;
};
BOOST_DESCRIBE_STRUCT(UnionStamp, (),
                      (id, unit_id, state, revision, diameter, file_id, digest, asked_by, asked_at, decided_by,
                       decided_at))

inline StampState state_of(const UnionStamp& stamp) { return enum_named<StampState>(stamp.state).value(); }

}  // namespace gongyou::letters

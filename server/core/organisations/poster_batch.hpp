#pragma once

#include <optional>
#include <string>

#include "core/organisations/unit.hpp"
#include "kernel/date.hpp"
#include "kernel/described.hpp"
#include "kernel/id.hpp"
#include "kernel/result.hpp"

namespace gongyou {

/// Where a printing stands.
enum class PosterState {
    printed,    ///< 在用: hangs, or is about to
    tampered,   ///< 被动过手脚: somebody interfered with a poster of it
    withdrawn,  ///< 已收回: taken down; whoever scans one still finds help
};
BOOST_DESCRIBE_ENUM(PosterState, printed, tampered, withdrawn)

/// What an officer says of a printing after a round.
enum class PosterMark {
    tampered,
    mended,  ///< the poster was put right or replaced
    withdrawn,
};
BOOST_DESCRIBE_ENUM(PosterMark, tampered, mended, withdrawn)

/// How somebody interfered.
enum class Tampering {
    covered,  ///< 贴盖: another code was stuck over ours
    altered,  ///< 涂改: address or telephone number was changed
    copied,   ///< 仿冒: a poster that looks like ours and is not
};
BOOST_DESCRIBE_ENUM(Tampering, covered, altered, copied)

/// A printing of posters (海报批次) of a township or the county. Its number is all that a code says beside the public
/// address, so that a code tells nobody at which wall it was scanned (security.md AN-6).
struct PosterBatch {
    std::int64_t number = 0;
    UnitId unit_id;
    Date printed_on;
    std::int64_t copies = 1;
    PosterState state = PosterState::printed;
    std::optional<Tampering> tampering;   ///< while it is tampered with
    std::optional<std::string> found_at;  ///< where, as it is published
    std::optional<Date> found_on;
    std::int64_t revision = 1;
    bool operator==(const PosterBatch&) const = default;
};
BOOST_DESCRIBE_STRUCT(PosterBatch, (),
                      (number, unit_id, printed_on, copies, state, tampering, found_at, found_on, revision))

/// One thing an officer said of a printing.
struct PosterMarking {
    PosterMark mark = PosterMark::tampered;
    std::optional<Tampering> tampering;
    std::optional<std::string> found_at;
    std::string reason;
    Date marked_on;
    PersonId by_person;
};
BOOST_DESCRIBE_STRUCT(PosterMarking, (), (mark, tampering, found_at, reason, marked_on, by_person))

/// The printing after `marking`. What is withdrawn stays so: its posters no longer hang anywhere. A second find is a
/// second marking. Faults: poster.withdrawn; poster.not_tampered (nothing to mend).
Result<PosterBatch> marked(PosterBatch batch, const PosterMarking& marking);

/// Whether a printing may belong to units of this kind: the township's or coarser.
constexpr bool may_print(UnitKind kind) { return kind == UnitKind::township || kind == UnitKind::county; }

}  // namespace gongyou

#pragma once

#include "core/access/actor.hpp"
#include "core/api/command.hpp"
#include "core/organisations/poster_batches.hpp"
#include "kernel/text.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/point_desk.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// Posters are to be printed: a new number for the codes.
struct PrintPosters : api::Command {
    UnitId unit_id;  ///< a township or the county
    std::int64_t copies = 1;
};
BOOST_DESCRIBE_STRUCT(PrintPosters, (api::Command), (unit_id, copies))

/// What an officer found, or did, at a wall.
struct MarkPosters : api::Command {
    Line<1, 9> number;  ///< as it stands in the address
    std::int64_t revision = 0;
    PosterMark mark = PosterMark::tampered;
    std::optional<Tampering> tampering;   ///< in what way; with `tampered` it must be said
    std::optional<Line<2, 60>> found_at;  ///< published: whoever scans a code of this number reads it
    Line<4, 200> reason;                  ///< for colleagues
};
BOOST_DESCRIBE_STRUCT(MarkPosters, (api::Command), (number, revision, mark, tampering, found_at, reason))

struct PosterMarkView {
    PosterMark mark = PosterMark::tampered;
    std::optional<Tampering> tampering;
    std::optional<std::string> found_at;
    std::string reason;
    Date marked_on;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(PosterMarkView, (), (mark, tampering, found_at, reason, marked_on, by_name))

/// A printing as its desk sees it.
struct PosterBatchItem {
    std::int64_t number = 0;
    UnitId unit_id;
    std::string unit_name;
    Date printed_on;
    std::int64_t copies = 1;
    PosterState state = PosterState::printed;
    std::string address;  ///< what its codes lead to
    std::int64_t revision = 1;
    std::vector<PosterMarkView> marks;
};
BOOST_DESCRIBE_STRUCT(PosterBatchItem, (),
                      (number, unit_id, unit_name, printed_on, copies, state, address, revision, marks))

struct PosterBatchList {
    std::vector<PosterBatchItem> items;
    std::vector<DeskUnit> units;  ///< for which this desk may print
    std::string public_address;
};
BOOST_DESCRIBE_STRUCT(PosterBatchList, (), (items, units, public_address))

struct PosterStanding {
    std::int64_t number = 0;
    PosterState state = PosterState::printed;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(PosterStanding, (), (number, state, revision))

/// The printing, if the actor looks after its unit; else the one answer for what is not there.
Result<PosterBatchView> poster_batch_for(sql::Session& session, const Actor& actor, std::int64_t number);

Result<PosterBatchList> list_poster_batches(const RightsParts& parts, sql::Reader& reader, const Actor& actor);
/// Faults: access.not_found; by field unit.too_small (a code must not tell one wall from another), number.out_of_range.
Result<PosterStanding> print_posters(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                     const PrintPosters& asked);
/// Faults: access.not_found; poster.changed_meanwhile, poster.withdrawn, poster.not_tampered; by field value.missing.
Result<PosterStanding> mark_posters(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                    const MarkPosters& asked);

}  // namespace gongyou::rights

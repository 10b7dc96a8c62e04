#pragma once

#include "core/access/decision.hpp"
#include "core/api/command.hpp"
#include "core/letters/letters.hpp"
#include "core/letters/union_stamp.hpp"
#include "platform/extract/picture_dots.hpp"
#include "platform/paper/document.hpp"

namespace gongyou::letters {

inline constexpr std::size_t largest_stamp = 2 * 1024 * 1024;
inline constexpr int smallest_diameter = 30, largest_diameter = 50;  ///< millimetres

/// Whose file the picture is.
inline files::FileOwner picture_of(const StampId& id) { return {"union_stamp", id.text()}; }

/// The office brings in its union's seal as a picture (PNG).
struct BringStamp {
    std::int32_t diameter = 42;
};
BOOST_DESCRIBE_STRUCT(BringStamp, (), (diameter))

/// The same once it was looked at and put on disk.
struct StampThatCame : BringStamp {
    files::PreparedUpload picture;
    std::string digest;
};

/// Where a seal stands after an act.
struct StampStanding {
    StampId id;
    StampState state = StampState::asked;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(StampStanding, (), (id, state, revision))

/// Whether a seal may come at all: from the office of a union, which numbers and sends its letters. Faults:
/// access.not_found; stamp.asked_already while one waits for the signer; choice.unknown by field.
Result<Done> may_bring_stamp(sql::Session& session, const Actor& actor, const BringStamp& asked);
/// Reads it in the cage and keeps nothing but its ink, in the red of a seal. Slow. Faults: those of accept_upload,
/// DotReading::read and stamp_ink.
Result<StampThatCame> look_at_stamp(const LetterParts& parts, const extract::DotReading& reading,
                                    const BringStamp& asked, std::string_view png);
/// It waits for the signer. Faults: those of may_bring_stamp.
Result<StampStanding> bring_stamp(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const StampThatCame& came);

/// The signer lets it be used, or not: exactly the picture that was on the screen.
struct DecideStamp : api::Command {
    StampId id;
    std::int64_t revision = 0;
    Line<64, 64> digest;
    bool use = false;
};
BOOST_DESCRIBE_STRUCT(DecideStamp, (api::Command), (id, revision, digest, use))
/// The one in use before is withdrawn. Nobody decides about what they brought themselves, nor under another account
/// (AZ-7). Faults: access.not_found, stamp.changed_meanwhile, stamp.not_waiting, stamp.own, stamp.same_person.
Result<StampStanding> decide_stamp(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const DecideStamp& asked);

struct WithdrawStamp : api::Command {
    StampId id;
    std::int64_t revision = 0;
};
BOOST_DESCRIBE_STRUCT(WithdrawStamp, (api::Command), (id, revision))
/// From now on the place is left for the stamp again. One person is enough: it takes away and gives nothing. Faults:
/// access.not_found, stamp.changed_meanwhile, stamp.not_in_use.
Result<StampStanding> withdraw_stamp(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                     const WithdrawStamp& asked);

struct StampLine {
    StampId id;
    StampState state = StampState::asked;
    std::int64_t revision = 1;
    std::int64_t diameter = 42;
    std::string digest;
    std::string asked_by;
    Instant asked_at;
    std::optional<std::string> decided_by;
    std::optional<Instant> decided_at;
    bool mine = false;  ///< the reader brought it, and does not decide about it
};
BOOST_DESCRIBE_STRUCT(StampLine, (),
                      (id, state, revision, diameter, digest, asked_by, asked_at, decided_by, decided_at, mine))

/// The seals of the reader's union; their pictures are asked for one by one.
struct StampList {
    std::string unit_name;
    bool may_bring = false;
    bool may_decide = false;
    std::vector<StampLine> items;
};
BOOST_DESCRIBE_STRUCT(StampList, (), (unit_name, may_bring, may_decide, items))
struct ListStamps {};
BOOST_DESCRIBE_STRUCT(ListStamps, (), ())
Result<StampList> list_stamps(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                              const ListStamps& asked);

struct OneStamp {
    StampId id;
};
BOOST_DESCRIBE_STRUCT(OneStamp, (), (id))
/// Its picture. Faults: access.not_found, those of Files::read.
Result<api::Answer> stamp_picture(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                                  const OneStamp& asked);

/// The seal as a paper needs it; none: the letter bears none. Faults: those of Files::read.
Result<std::optional<paper::Stamp>> stamp_on(const LetterParts& parts, sql::Session& session, const Letter& letter);

}  // namespace gongyou::letters

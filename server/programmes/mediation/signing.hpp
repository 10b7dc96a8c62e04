#pragma once

#include "programmes/mediation/mediation_rows.hpp"

namespace gongyou::mediation {

/// A point of a signature, in thousandths of the pad.
struct StrokePoint {
    std::int32_t x = 0;
    std::int32_t y = 0;
};
BOOST_DESCRIBE_STRUCT(StrokePoint, (), (x, y))

/// One movement of the finger or pen.
struct Stroke {
    List<StrokePoint, 400> points;
};
BOOST_DESCRIBE_STRUCT(Stroke, (), (points))

/// A signature on a screen (屏幕签名): kept as it was drawn.
struct Strokes {
    List<Stroke, 60> strokes;
};
BOOST_DESCRIBE_STRUCT(Strokes, (), (strokes))

/// Whether somebody has drawn more than a dot.
bool is_a_signature(const Strokes& drawn);

/// What still keeps an agreement from its seal: the parties who have not signed this text, and whether the mediator
/// has not. A signature for a former text does not count. Pure.
struct MissingSignatures {
    std::vector<PartyId> parties;
    bool mediator = false;

    bool none() const { return parties.empty() && !mediator; }
};
MissingSignatures missing_signatures(const std::vector<Party>& parties, const std::vector<Signature>& signatures,
                                     std::string_view paper, std::string_view digest);

/// The day the agreement takes effect: of the last signature or the seal, whichever came last (劳动争议调解仲裁法
/// art. 14). Pure.
Date effective_day(const std::vector<Signature>& signatures, std::string_view digest, Date sealed_on);

}  // namespace gongyou::mediation

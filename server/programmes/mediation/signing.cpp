#include "programmes/mediation/signing.hpp"

#include <algorithm>

namespace gongyou::mediation {

namespace {

constexpr std::size_t fewest_points = 8;  // fewer is a slip of the finger

}  // namespace

bool is_a_signature(const Strokes& drawn) {
    std::size_t points = 0;
    for (const auto& stroke : drawn.strokes) points += stroke.points.size();
    return points >= fewest_points;
}

MissingSignatures missing_signatures(const std::vector<Party>& parties, const std::vector<Signature>& signatures,
                                     std::string_view paper, std::string_view digest) {
    const auto has_signed = [&](std::string_view signer) {
        return std::ranges::any_of(signatures, [&](const Signature& one) {
            return one.paper == paper && one.signer == signer && one.digest == digest;
        });
    };
    MissingSignatures missing;
    for (const auto& party : parties)
        if (!has_signed(party.id.text())) missing.parties.push_back(party.id);
    missing.mediator = !has_signed(the_mediator);
    return missing;
}

Date effective_day(const std::vector<Signature>& signatures, std::string_view digest, Date sealed_on) {
    Date last = sealed_on;
    for (const auto& one : signatures)
        if (one.paper == agreement_paper && one.digest == digest) last = std::max(last, one.signed_on);
    return last;
}

}  // namespace gongyou::mediation

#pragma once

#include "core/organisations/poster_batch.hpp"
#include "programmes/rights/station_pages.hpp"

namespace gongyou::rights {

struct OnePosterBatch {
    std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(OnePosterBatch, (), (number))

/// What was done to posters of this number, so that whoever stands before one can look.
struct PosterWarning {
    Tampering tampering = Tampering::covered;
    std::string found_at;
    Date found_on;
};
BOOST_DESCRIBE_STRUCT(PosterWarning, (), (tampering, found_at, found_on))

/// What a scanned code leads to: the union of this township, its station and points, and how to check the address.
struct PosterLanding {
    std::int64_t number = 0;
    PosterState state = PosterState::printed;
    std::optional<PosterWarning> warning;  ///< while it is tampered with
    std::string unit_name;
    std::string unit_phone;
    std::string area_code;  ///< of the township; six digits: the county
    std::string public_address;
    std::vector<PublicPoint> points;  ///< stations first, then by name
};
BOOST_DESCRIBE_STRUCT(PosterLanding, (),
                      (number, state, warning, unit_name, unit_phone, area_code, public_address, points))

/// Never kept on the way. Fault: poster.unknown.
Result<PosterLanding> poster_landing(const RightsParts& parts, sql::Reader& reader, const OnePosterBatch& asked);
/// The QR code of a printing. Fault: poster.unknown.
Result<api::Download> poster_code(const RightsParts& parts, sql::Reader& reader, const OnePosterBatch& asked);

}  // namespace gongyou::rights

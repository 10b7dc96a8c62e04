#include "programmes/rights/jurisdiction.hpp"

#include <gtest/gtest.h>

#include "programmes/rights/complaint_examples.hpp"

namespace gongyou::rights {
namespace {

Unit unit(std::string_view number, UnitKind kind, std::string area) {
    Unit made;
    made.id = UnitId::trusted("0198c1d2-0000-7000-8000-00000000000" + std::string{number});
    made.kind = kind;
    made.area_code = std::move(area);
    return made;
}

const std::vector<Unit> district{
    unit("1", UnitKind::county, "330113"),           unit("2", UnitKind::township, "330113001"),
    unit("3", UnitKind::township, "330113002"),      unit("4", UnitKind::station, "330113001"),
    unit("5", UnitKind::enterprise, "330113001005"), unit("6", UnitKind::township, ""),
};

TEST(Jurisdiction, IsTheNearestFederationWhoseAreaHoldsThePlaceOfWork) {
    EXPECT_EQ(jurisdiction(a_complaint("W01").in("330113001"), district).unit, district[1].id);
    EXPECT_EQ(jurisdiction(a_complaint("W01").in("330113002007"), district).unit, district[2].id);  // a village of it
    EXPECT_EQ(jurisdiction(a_complaint("W01").in("330113009"), district).unit, district[0].id);     // no union there
    EXPECT_EQ(jurisdiction(a_complaint("W01").in("330113001005"), district).unit, district[1].id);  // not the firm's
}

TEST(Jurisdiction, ACourierWhoWorksInAnotherDistrictIsElsewhere) {
    // Lives and scans in 330113, works in 330106: the place of work decides.
    const auto found = jurisdiction(a_complaint("P01").in("330106"), district);
    EXPECT_EQ(found.where, InWhoseArea::elsewhere);
    EXPECT_EQ(found.unit, std::nullopt);
}

TEST(Jurisdiction, TakesTheWorkersWordThatItIsElsewhere) {
    Complaint complaint = a_complaint("W01");
    complaint.outside = true;
    EXPECT_EQ(jurisdiction(complaint, district).where, InWhoseArea::elsewhere);
}

TEST(Jurisdiction, OfNobodyWhoSaidIsNotGuessed) { EXPECT_EQ(jurisdiction({}, district).where, InWhoseArea::not_said); }

}  // namespace
}  // namespace gongyou::rights

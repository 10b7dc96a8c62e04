#include "programmes/mediation/mediation_words.hpp"

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <fstream>
#include <sstream>

namespace gongyou::mediation {
namespace {

boost::json::object desks_texts() {
    std::ostringstream text;
    text << std::ifstream{GONGYOU_SOURCE_DIR "/web/src/texts/zh.json"}.rdbuf();
    return boost::json::parse(text.str()).as_object();
}

/// Those of a list that papers call otherwise than the desk's screens.
template <DescribedEnum Choice, class InWords>
std::string called_otherwise(const boost::json::value& screen, InWords in_words) {
    std::string names;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Choice>>([&](auto each) {
        if (in_words(each.value) != screen.at(each.name).as_string()) names.append(each.name).append(" ");
    });
    return names;
}

TEST(MediationWords, AreThoseOfTheDesksScreens) {
    const auto texts = desks_texts();
    ASSERT_FALSE(texts.empty());
    const auto& own = texts.at("mediation");
    const auto& shared = texts.at("matters").at("mediation");
    EXPECT_EQ(called_otherwise<TermKind>(own.at("termKinds"), &term_in_words), "");
    EXPECT_EQ(called_otherwise<MediationState>(shared.at("states"), &state_in_words), "");
    EXPECT_EQ(called_otherwise<CaseKind>(own.at("caseKinds"), &case_kind_in_words), "");
    EXPECT_EQ(called_otherwise<Route>(own.at("routeNames"), &route_in_words), "");
    const auto act = [](MediationAct one) { return act_in_words(name_of(one)); };
    EXPECT_EQ(called_otherwise<MediationAct>(shared.at("steps"), act), "");
    const auto ground = [](auto one) { return ground_in_words(name_of(one)); };
    EXPECT_EQ(called_otherwise<NotAcceptedGround>(own.at("grounds"), ground), "");
    EXPECT_EQ(called_otherwise<ExclusionGround>(own.at("grounds"), ground), "");
}

TEST(MediationWords, FindTheKindOfAClaimByItsWord) {
    EXPECT_EQ(term_called("劳动报酬"), TermKind::wages);
    EXPECT_FALSE(term_called("工资"));
}

}  // namespace
}  // namespace gongyou::mediation

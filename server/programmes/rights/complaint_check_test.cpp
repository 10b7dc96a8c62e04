#include "programmes/rights/complaint_check.hpp"

#include <gtest/gtest.h>

#include "platform/json/read.hpp"
#include "platform/json/write.hpp"
#include "programmes/rights/complaint_examples.hpp"

namespace gongyou::rights {
namespace {

/// "field code; field code" of all that is wrong on 2026-03-03.
std::string wrong(const Complaint& complaint, IdentityLevel level = IdentityLevel::phone) {
    std::string text;
    for (const auto& fault : check_complaint(complaint, level, date("2026-03-03"), shipped_categories())) {
        EXPECT_TRUE(fault.field.starts_with("complaint.")) << fault.field;
        text += (text.empty() ? "" : "; ") + fault.field.substr(10) + " " + std::string{fault.code};
    }
    return text;
}

TEST(CheckComplaint, FindsNothingInOneThatSaysNothing) {
    EXPECT_EQ(wrong({}), "");
    EXPECT_EQ(wrong({}, IdentityLevel::anonymous), "");
    EXPECT_EQ(main_category({}).text(), "X09");
    EXPECT_EQ(least_people({}), 1);
}

TEST(CheckComplaint, KnowsTheCategoriesAndTakesEachOnce) {
    EXPECT_EQ(wrong(a_complaint("W01").also("W04").also("S01")), "");
    EXPECT_EQ(wrong(a_complaint("W01").also("W99").also("W01")),
              "more_categories[0] category.unknown; more_categories[1] category.twice");
}

TEST(CheckComplaint, KeepsToTheCalendar) {
    EXPECT_EQ(wrong(a_complaint("W01").from("2026-01").to("2026-03")), "");  // this month, though it is not over
    EXPECT_EQ(wrong(a_complaint("W01").from("2026-04")), "happened_from date.in_future");
    EXPECT_EQ(wrong(a_complaint("W01").from("2026-02").to("2026-01")), "happened_to happened.backwards");
    EXPECT_EQ(wrong(a_complaint("W01").from("2026-02-10").to("2026-02")), "");  // the month holds the day
    EXPECT_EQ(wrong(a_complaint("D01").left("2026-03-04")), "left_on date.in_future");
    Complaint early = a_complaint("D01").left("2026-02-28");
    early.entry_date = date("2026-03-01");
    EXPECT_EQ(wrong(early), "left_on relation.left_before_entry");
}

TEST(CheckComplaint, AnonymousSaysNoDayNoNumberAndNoName) {
    Complaint complaint = a_complaint("J01").from("2026-01-15").people(3);
    complaint.disclose_to_employer = true;
    complaint.representative = Representative{Speaks::for_a_group, *Line<2, 40>::read("李某")};
    EXPECT_EQ(wrong(complaint), "");
    EXPECT_EQ(wrong(complaint, IdentityLevel::anonymous),
              "happened_from happened.month_only; people_number people.band_only; disclose_to_employer "
              "disclosure.not_when_anonymous; representative representative.not_when_anonymous");
}

TEST(CheckComplaint, HoldsTheNumberAgainstItsBand) {
    EXPECT_EQ(wrong(a_complaint("W01").people(People::ten_to_twenty_nine).people(29)), "");
    EXPECT_EQ(wrong(a_complaint("W01").people(People::ten_to_twenty_nine).people(30)),
              "people_number people.not_in_band");
    EXPECT_EQ(wrong(a_complaint("W01").people(0)), "people_number number.out_of_range");
    EXPECT_EQ(wrong(a_complaint("W01").yuan(-5)), "amount_claimed_fen number.out_of_range");
}

TEST(CheckComplaint, NothingTriedStandsAlone) {
    EXPECT_EQ(wrong(a_complaint("W01").tried(Way::none)), "");
    EXPECT_EQ(wrong(a_complaint("W01").tried(Way::none).tried(Way::talked)), "tried_already tried.none_and_more");
}

TEST(CheckComplaint, WhoeverIsNamedAnswersTheWholeForm) {
    EXPECT_EQ(wrong(a_complaint("W01"), IdentityLevel::named),
              "happened_from value.missing; people_number value.missing; demand value.missing; relation value.missing; "
              "entry_date value.missing; job value.missing; wage_form value.missing; monthly_wage_fen value.missing; "
              "tried_already value.missing; truth_declaration value.missing; amount_claimed_fen value.missing");
    Complaint refused = a_complaint("W01");
    refused.truth_declaration = false;
    EXPECT_EQ(wrong(refused), "truth_declaration truth.not_declared");
}

TEST(Complaint, TravelsAsJsonAndLeavesOutWhatWasNotSaid) {
    const auto text = R"({"category":"W01","happened_from":"2026-01","ongoing":true,"amount_claimed_fen":960000,)"
                      R"("people":"two_to_nine","tried_already":[{"way":"hotline","number":"12345-77"}],)"
                      R"("danger_flags":["boss_gone"]})";
    const auto read = json::read_json<Complaint>(text);
    ASSERT_TRUE(read);
    EXPECT_EQ(amount_claimed(*read), Cents{960000});
    EXPECT_TRUE(has(*read, Danger::boss_gone));
    EXPECT_TRUE(has_tried(*read, Way::hotline));
    EXPECT_EQ(json::write_json(*read), text);
    EXPECT_TRUE(json::read_json<Complaint>("{}"));
}

TEST(Complaint, NamesEveryWrongFieldAtOnce) {
    const auto read = json::read_json<Complaint>(
        R"({"category":"W1","happened_from":"soon","credit_code":"91350100M000100Y44","construction":{},"area":"1"})");
    ASSERT_FALSE(read);
    std::string text;
    for (const auto& fault : read.error().fields) text += fault.field + " " + std::string{fault.code} + "; ";
    EXPECT_EQ(text,
              "category category.unknown; happened_from month.wrong; credit_code credit_code.wrong; "
              "construction.project value.missing; area area.wrong; ");
}

}  // namespace
}  // namespace gongyou::rights

#include "app/demo_house.hpp"

#include <gtest/gtest.h>

#include <set>

#include "app/test_app.hpp"
#include "programmes/legal_checkup/legal_checkup_procedure.hpp"
#include "programmes/mediation/mediation_procedure.hpp"
#include "programmes/supervision/supervision_procedure.hpp"

namespace gongyou::app {
namespace {

struct Named {
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Named, (), (name))

using Names = std::set<std::string>;

template <DescribedEnum E>
Names all_names() {
    Names names;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto each) { names.emplace(each.name); });
    return names;
}

/// A demo of fewer people and matters, in which nothing may be missing all the same. It takes long to load, and one
/// test looks at all of it.
class DemoHouse : public testing::TestWithParam<sql::Dialect> {
protected:
    DemoHouse() {
        SystemRandom random;
        loaded = load_demo(
            app.house(), app.clock(), random,
            {.employers = 30, .staff = 40, .reports = 300, .questions = 60, .mediations = 30, .supervisions = 20});
    }
    Names names(std::string_view question) {
        Names found;
        app.house().database().read([&](sql::Reader& reader) {
            for (const auto& row : reader.session().list<Named>(question)) found.insert(row.name);
            return true;
        });
        return found;
    }

    void expect_every_state_category_topic_and_role();
    void expect_a_whole_trail();
    void expect_people_on_duty_and_work_to_do();

    TestApp app{GetParam(), "2026-03-02"};
    Result<Done> loaded = Done{};
};

void DemoHouse::expect_every_state_category_topic_and_role() {
    EXPECT_EQ(names("SELECT DISTINCT state FROM matter WHERE kind = 'report'"), all_names<rights::ReportState>());
    EXPECT_EQ(names("SELECT DISTINCT state FROM matter WHERE kind = 'consultation'"),
              all_names<rights::ConsultationState>());
    auto mediated = all_names<mediation::MediationState>();
    mediated.erase("applied");  // whatever comes to a desk is entered in its register in the same step
    EXPECT_EQ(names("SELECT DISTINCT state FROM matter WHERE kind = 'mediation'"), mediated);
    EXPECT_EQ(names("SELECT DISTINCT state FROM matter WHERE kind = 'supervision'"),
              all_names<supervision::SupervisionState>());
    EXPECT_EQ(names("SELECT DISTINCT state FROM matter WHERE kind = 'checkup'"),
              all_names<legal_checkup::CheckupState>());
    EXPECT_EQ(names("SELECT DISTINCT topic FROM consultation"), all_names<rights::Topic>());

    Names categories;
    for (const auto& complaint : names("SELECT complaint FROM report WHERE complaint LIKE '{%'"))
        categories.insert(std::string{boost::json::parse(complaint).at("category").as_string()});
    for (const auto& category : app.house().rights().categories.all())
        EXPECT_TRUE(categories.contains(category.code.text())) << category.code.text();

    auto roles = all_names<Role>();
    for (const auto* by_first_use : {"system_admin", "security_admin", "audit_admin"}) roles.erase(by_first_use);
    EXPECT_EQ(names("SELECT DISTINCT role FROM person_role"), roles);

    const auto count = [&](std::string_view table) {
        const auto session = app.database().open(true);
        std::string found;
        session->connection() << "SELECT CAST(COUNT(*) AS TEXT) FROM " + std::string{table}, soci::into(found);
        return std::stoi(found);
    };
    EXPECT_GT(count("report_person"), 3);  // what is mediated is by name, from 2026 on
    EXPECT_EQ(count("hotline_ticket"), 3);
    EXPECT_EQ(count("report_claim"), 3);
    EXPECT_EQ(count("matter_kept_from"), 1);
}

void DemoHouse::expect_a_whole_trail() {
    SystemRandom random;
    EXPECT_EQ(load_demo(app.house(), app.clock(), random).error().code, "demo.already_loaded");
    app.as(Role::audit_admin);
    EXPECT_EQ(app.act("/api/admin/audit/verify", {}).status, 200);
}

void DemoHouse::expect_people_on_duty_and_work_to_do() {
    EXPECT_EQ(names("SELECT code AS name FROM point").size(), 12U);
    EXPECT_EQ(names("SELECT name FROM unit WHERE kind = 'township'").size(), 3U);
    // Eight weeks from the Monday of this week on, two times a lawyer on Thursdays: the eighth is 23 April 2026.
    EXPECT_TRUE(names("SELECT day AS name FROM duty").contains("2026-04-23"));
    app.as(Role::desk, app.county());
    EXPECT_FALSE(body_of(app.get("/api/desk/todo")).at("items").as_array().empty());
    EXPECT_FALSE(body_of(app.get("/api/desk/consultations")).at("items").as_array().empty());
}

TEST_P(DemoHouse, ShowsEveryStateCategoryTopicAndRoleHasPeopleOnDutyAndItsTrailIsWhole) {
    ASSERT_TRUE(loaded) << loaded.error().code;
    expect_every_state_category_topic_and_role();
    expect_a_whole_trail();
    expect_people_on_duty_and_work_to_do();
}

INSTANTIATE_TEST_SUITE_P(Databases, DemoHouse, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app

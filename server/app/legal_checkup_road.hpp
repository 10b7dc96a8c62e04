#pragma once

#include "app/clock_turning.hpp"
#include "app/test_app.hpp"
#include "core/matters/matter_store.hpp"
#include "core/organisations/employers.hpp"

namespace gongyou::app {

/// A township's desk, three people of the county who can be a team, and an employer with an account.
class LegalCheckupRoad : public sql::OnBothDatabases {
protected:
    explicit LegalCheckupRoad(std::string_view today) : app{GetParam(), today} {}

    static constexpr auto firm = "云溪晨光针织有限公司";

    void SetUp() override {
        employer_ = app.house().database().read([](sql::Reader& reader) { return Employers{reader}.named(firm)->id; });
        town_ = app.unit("云溪镇总工会");
        desk_ = app.as(Role::desk, town_, {}, "孙经办");
        leader_ = app.as(Role::supervisor, app.county(), {}, "陈指导");
        lawyer_ = app.as(Role::supervisor, app.county(), {}, "许律师");
        supervisor_ = app.as(Role::supervisor, app.county(), {}, "林监督");
        hr_ = app.as(Role::employer_hr, town_, employer_, "陈人事");
    }

    static std::string said(const boost::json::object& object, std::string_view name) {
        const auto* found = object.if_contains(name);
        return found && found->is_string() ? std::string{found->as_string()} : "";
    }
    static std::string fault_of(const http::Response& answer) {
        const auto body = body_of(answer);
        if (body.contains("errors") && !body.at("errors").as_array().empty())
            return std::string{body.at("errors").at(0).at("code").as_string()};
        return said(body, "code");
    }
    static boost::json::object words(std::string_view text = "已经记录在案。") { return {{"text", text}}; }
    static boost::json::object a_wish() {
        return {{"mode", "visit"}, {"staff_count", 86}, {"contact", "陈人事"}, {"wishes", "想看看合同文本"}};
    }

    /// The employer applies by its account.
    std::string applied() {
        app.as(hr_);
        const auto answer = app.act("/api/employer/legal-checkups", a_wish());
        EXPECT_EQ(answer.status, 200) << answer.body;
        return said(body_of(answer), "id");
    }
    std::string invited() {
        app.as(desk_);
        auto wish = a_wish();
        wish["employer_id"] = employer_.text();
        wish["origin"] = "invited";
        const auto answer = app.act("/api/desk/legal-checkups", wish);
        EXPECT_EQ(answer.status, 200) << answer.body;
        return said(body_of(answer), "id");
    }
    boost::json::object view(const std::string& id) { return body_of(app.get("/api/desk/legal-checkups/" + id)); }
    /// The item of the check-up as the desk reads it; empty where nothing was found of it.
    boost::json::object item(const std::string& id, std::string_view code) {
        app.as(desk_);
        const auto seen = view(id);
        for (const auto& one : seen.at("findings").as_array())
            if (one.at("code").as_string() == code) return one.as_object();
        return {};
    }
    boost::json::object own(const std::string& id) {
        app.as(hr_);
        return body_of(app.get("/api/employer/legal-checkups/" + id));
    }
    std::int64_t revision_of(const std::string& id) {
        return app.house().database().read(
            [&](sql::Reader& reader) { return matters::MatterStore{reader}.find(MatterId::trusted(id))->revision; });
    }
    http::Response step(const PersonId& person, const std::string& id, std::string_view name,
                        boost::json::object more = {}) {
        more["revision"] = revision_of(id);
        more["step"] = name;
        app.as(person);
        return app.act((person == hr_ ? "/api/employer/legal-checkups/" : "/api/desk/legal-checkups/") + id + "/step",
                       std::move(more));
    }
    void does(const PersonId& person, const std::string& id, std::string_view name, boost::json::object more = {}) {
        const auto answer = step(person, id, name, std::move(more));
        EXPECT_EQ(answer.status, 200) << name << " " << answer.body;
    }
    /// The code of the fault, of the first wrong field if there is one; empty when it was done.
    std::string refused(const PersonId& person, const std::string& id, std::string_view name,
                        boost::json::object more = {}) {
        const auto answer = step(person, id, name, std::move(more));
        return answer.status == 200 ? "" : fault_of(answer);
    }
    boost::json::object a_team() {
        return {{"leader_id", leader_.text()},
                {"lawyer_id", lawyer_.text()},
                {"supervisor_id", supervisor_.text()},
                {"undertaken_on", app.clock().today().text()}};
    }
    /// All forty items: risks where named, else in order.
    http::Response found(const std::string& id, std::initializer_list<int> risks) {
        boost::json::array items;
        for (int item = 1; item <= 40; ++item) {
            boost::json::object one{{"item", item}, {"result", "ok"}};
            if (std::ranges::count(risks, item) > 0)
                one = {{"item", item},
                       {"result", "risk"},
                       {"quote", "加班按公司规定执行"},
                       {"advice", "写明基数、比例和审批"},
                       {"found_by", "machine"}};
            items.push_back(std::move(one));
        }
        app.as(leader_);
        return app.act("/api/desk/legal-checkups/" + id + "/findings",
                       {{"revision", revision_of(id)}, {"items", std::move(items)}});
    }
    http::Response reviewed(const PersonId& person, const std::string& id, int item, std::string_view review) {
        app.as(person);
        return app.act("/api/desk/legal-checkups/" + id + "/review",
                       {{"revision", revision_of(id)}, {"item", item}, {"review", review}});
    }
    /// Papers in, forty items looked at, visited today; the risks are accepted by the lawyer.
    void come_to_the_visit(const std::string& id, std::initializer_list<int> risks) {
        does(leader_, id, "receive_papers");
        EXPECT_EQ(found(id, risks).status, 200);
        does(leader_, id, "finish_review");
    }
    /// The report went out today with these risks.
    std::string reported(std::initializer_list<int> risks) {
        const auto id = applied();
        does(desk_, id, "schedule", a_team());
        come_to_the_visit(id, risks);
        does(leader_, id, "record_visit", {{"on", app.clock().today().text()}, {"text", "现场记录双方签字。"}});
        for (const int item : risks) EXPECT_EQ(reviewed(lawyer_, id, item, "accepted").status, 200);
        does(lawyer_, id, "send_draft");
        does(hr_, id, "comment", words());
        does(desk_, id, "issue_report");
        return id;
    }
    /// The same to its end: each risk looked at again with this result.
    std::string closed(std::initializer_list<int> risks, std::string_view recheck = "done") {
        const auto id = reported(risks);
        does(leader_, id, "begin_recheck");
        for (const int item : risks) does(leader_, id, "recheck_item", {{"item", item}, {"recheck", recheck}});
        does(desk_, id, "close", words());
        return id;
    }
    static boost::json::object risk_of(const boost::json::object& seen, std::int64_t item) {
        for (const auto& one : seen.at("findings").as_array())
            if (one.at("item").as_int64() == item) return one.as_object();
        return {};
    }
    /// How many notices of this kind are before the person.
    std::int64_t notices(const PersonId& person, std::string_view kind) {
        app.as(person);
        const auto page = body_of(app.get("/api/notices"));
        return std::ranges::count_if(page.at("items").as_array(),
                                     [&](const auto& one) { return one.at("kind").as_string() == kind; });
    }
    std::string due_of(const std::string& id, std::string_view code, std::string_view state = "running") {
        app.as(desk_);
        const auto seen = view(id);
        std::string due = "none";
        for (const auto& clock : seen.at("clocks").as_array())
            if (clock.at("code").as_string() == code && clock.at("state").as_string() == state)
                due = std::string{clock.at("due_on").as_string()};
        return due;
    }
    std::string state_of(const std::string& id) {
        app.as(desk_);
        return said(view(id), "state");
    }
    void pass_to(std::string_view day) {
        const auto days = date(day).days_since_1970() - app.clock().today().days_since_1970();
        app.clock().pass(std::chrono::hours{24 * days});
    }
    void turn_the_clocks() {
        app.write([this](sql::Tx& tx) -> Result<Done> {
            plan_clocks(tx, queue_, std::chrono::seconds{0});
            return Done{};
        });
        app.run_jobs();
    }

    TestApp app;
    EmployerId employer_;
    UnitId town_;
    PersonId desk_, leader_, lawyer_, supervisor_, hr_;

private:
    jobs::JobQueue queue_;
};

}  // namespace gongyou::app

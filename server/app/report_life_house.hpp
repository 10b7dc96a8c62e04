#pragma once

#include "app/clock_turning.hpp"
#include "app/test_app.hpp"

namespace gongyou::app {

using Lines = std::vector<std::string>;

/// Reports at the demo county, whose reporters come back, whose desks work and whose clocks turn when the test says so.
/// The county lies in no province, so that only the house's own targets run: contact one working day, triage one,
/// progress ten, supplement fifteen days rolling to a working day (law/packs/policy.toml). 2026-03-02 is a Monday.
class ReportLife : public sql::OnBothDatabases {
protected:
    ReportLife() : app{GetParam()} { app.lies_in_no_province(); }

    UnitId township() { return app.unit("云溪镇总工会"); }
    UnitId other_township() { return app.unit("石塘镇总工会"); }
    EmployerId employer() {
        return app.house().database().read(
            [](sql::Reader& reader) { return Employers{reader}.named("云溪晨光针织有限公司")->id; });
    }

    /// Files one at the township, or without a number at the county; its receipt.
    std::string filed(bool anonymous = false) {
        boost::json::object report{{"employer_name", "云溪晨光针织有限公司"},
                                   {"place", "云溪镇人民路 8 号"},
                                   {"facts", "拖欠工资三个月，老板说下个月再发。"},
                                   {"uploads", boost::json::array{}},
                                   {"consent", true}};
        if (!anonymous) {
            report["point"] = "YX001";
            report["phone"] = "13800001111";
        }
        app.as_nobody();
        const auto answer = app.act("/api/reports", report);
        EXPECT_EQ(answer.status, 201) << answer.body;
        return std::string{body_of(answer).at("receipt").as_string()};
    }
    /// One of the township with a number and what else the form asks; its receipt.
    std::string filed_with(boost::json::object complaint, bool anonymous = false) {
        boost::json::object report{{"employer_name", "云溪晨光针织有限公司"},
                                   {"place", "云溪镇人民路 8 号"},
                                   {"facts", "拖欠工资三个月，老板说下个月再发。"},
                                   {"uploads", boost::json::array{}},
                                   {"consent", true},
                                   {"complaint", std::move(complaint)}};
        if (!anonymous) {
            report["point"] = "YX001";
            report["phone"] = "13800001111";
        }
        app.as_nobody();
        const auto answer = app.act("/api/reports", report);
        EXPECT_EQ(answer.status, 201) << answer.body;
        return std::string{body_of(answer).at("receipt").as_string()};
    }
    /// What the reporter does with the receipt: the state it leads to, or the code of the fault.
    std::string by_receipt(const std::string& receipt, const std::string& act, boost::json::object more = {}) {
        app.as_nobody();
        more["receipt"] = receipt;
        return told(app.act("/api/reports/" + act, more));
    }
    boost::json::object looked_up(const std::string& receipt) {
        app.as_nobody();
        return body_of(app.post("/api/receipts/lookup", {{"receipt", receipt}})).at("report").as_object();
    }
    /// A step of the desk that asks now, at the revision the report has.
    std::string step(const std::string& id, const std::string& act, boost::json::object more = {}) {
        more["revision"] = view(id).at("revision");
        return told(app.act("/api/desk/reports/" + id + "/" + act, more));
    }
    static std::string told(const http::Response& answer) {
        const auto body = body_of(answer);
        if (body.contains("state")) return std::string{body.at("state").as_string()};
        if (body.contains("errors") && !body.at("errors").as_array().empty())
            return std::string{body.at("errors").at(0).at("code").as_string()};
        return std::string{body.at("code").as_string()};
    }
    boost::json::object view(const std::string& id) { return body_of(app.get("/api/desk/reports/" + id)); }
    boost::json::array list() { return body_of(app.get("/api/desk/reports")).at("items").as_array(); }
    /// The one the desk has not seen yet.
    std::string new_id() {
        for (const auto& item : list())
            if (seen_.insert(std::string{item.at("id").as_string()}).second)
                return std::string{item.at("id").as_string()};
        ADD_FAILURE() << "nothing new";
        return {};
    }
    /// "ticket.triage 2026-03-03" of each that runs, by name.
    Lines running(const std::string& id) {
        Lines lines;
        const auto report = view(id);
        for (const auto& clock : report.at("clocks").as_array())
            if (clock.at("state").as_string() == "running")
                lines.push_back(std::string{clock.at("code").as_string()} + " " +
                                std::string{clock.at("due_on").as_string()});
        std::ranges::sort(lines);
        return lines;
    }
    Lines todo(const std::string& query = "") {
        Lines lines;
        const auto page = body_of(app.get("/api/desk/todo" + query));
        for (const auto& item : page.at("items").as_array())
            lines.push_back(std::string{item.at("due_on").as_string()} + " " +
                            std::string{item.at("code").as_string()});
        return lines;
    }
    /// The reminders before whoever asks, the oldest first.
    Lines reminders() {
        Lines kinds;
        const auto page = body_of(app.get("/api/notices"));
        for (const auto& item : page.at("items").as_array())
            if (item.at("kind").as_string().starts_with("clock."))
                kinds.insert(kinds.begin(), std::string{item.at("kind").as_string()});
        return kinds;
    }

    /// `hour` in Shanghai on that day.
    void go_to(std::string_view day, int hour = 12) {
        const auto to = SetClock{date(day)}.now() + std::chrono::hours{hour - 12};
        app.clock().pass(to - app.clock().now());
    }
    void turn_clocks() {
        jobs::JobQueue queue;
        app.write([&](sql::Tx& tx) -> Result<Done> {
            plan_clocks(tx, queue, std::chrono::seconds{0});
            return Done{};
        });
        app.run_jobs();
    }
    /// `as` works on a report of the township that has been filed just now: triaged.
    std::string triaged() {
        const auto id = new_id();
        EXPECT_EQ(step(id, "triage", {{"urgency", "yellow"}}), "triaged");
        return id;
    }

    TestApp app;
    std::set<std::string> seen_;
};

}  // namespace gongyou::app

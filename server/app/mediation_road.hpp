#pragma once

#include "app/clock_turning.hpp"
#include "app/report_form_example.hpp"
#include "app/test_app.hpp"

namespace gongyou::app {

/// The whole house, and what desk, mediator and parties do with a mediation in it.
class MediationRoad : public sql::OnBothDatabases {
protected:
    explicit MediationRoad(std::string_view today = "2026-03-04") : app{GetParam(), today} {}

    UnitId township() { return app.unit("云溪镇总工会"); }

    static std::string said(const boost::json::object& object, std::string_view name) {
        return std::string{object.at(name).as_string()};
    }
    /// A cook who left, nine thousand six hundred yuan unpaid.
    static boost::json::object an_application(std::string_view kind = "ordinary") {
        return {
            {"case_kind", kind},
            {"source", "counter"},
            {"category", "W01"},
            {"subject", "拖欠一月和二月工资"},
            {"facts", "二月二十八日离职，一月和二月的工资没有发。"},
            {"left_on", "2026-02-28"},
            {"parties",
             boost::json::array{
                 {{"side", "applicant"},
                  {"kind", "person"},
                  {"particulars", {{"name", "李师傅"}, {"phone", "13800001111"}}}},
                 {{"side", "respondent"}, {"kind", "employer"}, {"particulars", {{"name", "云溪晨光针织有限公司"}}}}}},
            {"claims",
             boost::json::array{{{"name", "李师傅"}, {"kind", "wages"}, {"amount_fen", 960000}, {"speaks", false}}}}};
    }
    static boost::json::array drawn() {
        boost::json::array points;
        for (int i = 0; i < 9; ++i) points.push_back({{"x", i * 100}, {"y", i * 50}});
        return {{{"points", points}}};
    }
    /// "wages" from the firm to the cook, in one payment.
    static boost::json::array one_payment(std::int64_t fen, std::string_view due) {
        return {{{"kind", "wages"},
                 {"what", "支付一月和二月工资"},
                 {"from", "云溪晨光针织有限公司"},
                 {"to", "李师傅"},
                 {"amount_fen", fen},
                 {"due_on", due},
                 {"instalments", boost::json::array{}}}};
    }

    void as_desk() { app.as(desk_); }
    void as_mediator() { app.as(mediator_); }
    /// Desk and mediator of the township, and a mediation that the desk has written down.
    std::string opened(boost::json::object application = an_application()) {
        desk_ = app.as(Role::desk, township());
        mediator_ = app.as(Role::mediator, township());
        as_desk();
        const auto answer = app.act("/api/desk/mediations", std::move(application));
        EXPECT_EQ(answer.status, 200) << answer.body;
        return said(body_of(answer), "id");
    }
    /// A report by name about unpaid wages at the township's desk; with its receipt in `receipt_`, and accepted for
    /// mediation.
    std::string reported_for_mediation(bool accepted = true) {
        app.as_nobody();
        receipt_ = said(body_of(app.act("/api/reports", {{"employer_name", "云溪晨光针织有限公司"},
                                                         {"place", "云溪镇人民路 8 号"},
                                                         {"facts", "拖欠工资两个月，老板说下个月再发。"},
                                                         {"phone", "13800001111"},
                                                         {"named", a_named_person()},
                                                         {"complaint", a_whole_complaint()},
                                                         {"point", "YX001"},
                                                         {"uploads", boost::json::array{}},
                                                         {"consent", true}})),
                        "receipt");
        desk_ = app.as(Role::desk, township());
        mediator_ = app.as(Role::mediator, township());
        as_desk();
        const auto seen = body_of(app.get("/api/desk/reports"));
        const auto report = std::string{seen.at("items").at(0).at("id").as_string()};
        if (!accepted) return report;
        app.act("/api/desk/reports/" + report + "/triage", {{"revision", 1}, {"urgency", "yellow"}});
        app.act("/api/desk/reports/" + report + "/accept",
                {{"revision", 2}, {"track", "mediation"}, {"limitation_told", true}});
        return report;
    }
    boost::json::object view(const std::string& id) { return body_of(app.get("/api/desk/mediations/" + id)); }
    /// A step at the revision at which the case stands.
    http::Response step(const std::string& id, const std::string& act, boost::json::object more = {}) {
        const auto seen = view(id);
        more["revision"] = seen.contains("revision") ? seen.at("revision").as_int64() : 0;
        return app.act("/api/desk/mediations/" + id + "/" + act, more);
    }
    void does(const std::string& id, const std::string& act, boost::json::object more = {}) {
        const auto answer = step(id, act, std::move(more));
        EXPECT_EQ(answer.status, 200) << act << " " << answer.body;
    }
    std::string state_of(const std::string& id) { return said(view(id), "state"); }
    std::string party(const std::string& id, std::string_view side) {
        const auto seen = view(id);
        for (const auto& one : seen.at("parties").as_array())
            if (one.at("side").as_string() == side) return std::string{one.at("id").as_string()};
        return {};
    }
    std::string code_of(const std::string& id, std::string_view side) {
        const auto answer = step(id, "code", {{"party_id", party(id, side)}});
        EXPECT_EQ(answer.status, 200) << answer.body;
        return said(body_of(answer), "code");
    }
    http::Response by_code(const std::string& act, const std::string& code, boost::json::object more = {}) {
        app.as_nobody();
        more["code"] = code;
        return app.act("/api/mediations/" + act, more);
    }
    http::Response looked_up(const std::string& code) {
        app.as_nobody();
        return app.post("/api/mediations/lookup", {{"code", code}});
    }
    /// To the table: both have agreed, the mediator is named.
    void come_to_the_table(const std::string& id) {
        as_desk();
        does(id, "note-consent", {{"party_id", party(id, "respondent")}});
        does(id, "accept");
        does(id, "appoint", {{"person_id", mediator_.text()}});
    }
    /// The agreement drawn up, signed by all at the mediator's screen, sealed.
    void agree(const std::string& id, boost::json::array items) {
        as_mediator();
        does(id, "draft-agreement", {{"items", std::move(items)}});
        for (const auto* side : {"applicant", "respondent"})
            does(id, "take-signature", {{"party_id", party(id, side)}, {"strokes", drawn()}});
        does(id, "sign-as-mediator", {{"strokes", drawn()}});
        does(id, "seal-agreement");
    }
    std::string due_of(const std::string& id, std::string_view code) {
        const auto seen = view(id);
        for (const auto& clock : seen.at("clocks").as_array())
            if (clock.at("code").as_string() == code && clock.at("state").as_string() == "running")
                return std::string{clock.at("due_on").as_string()};
        return "none";
    }
    void pass_to(std::string_view day) {
        const auto days = date(day).days_since_1970() - app.clock().today().days_since_1970();
        app.clock().pass(std::chrono::hours{24 * days});
        if (!desk_.text().empty()) as_desk();  // sessions do not last so long
    }
    void turn_the_clocks() {
        app.write([this](sql::Tx& tx) -> Result<Done> {
            plan_clocks(tx, queue_, std::chrono::seconds{0});
            return Done{};
        });
        app.run_jobs();
    }

    TestApp app;
    PersonId desk_;
    PersonId mediator_;
    std::string receipt_;

private:
    jobs::JobQueue queue_;
};

}  // namespace gongyou::app

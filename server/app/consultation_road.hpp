#pragma once

#include "app/clock_turning.hpp"
#include "app/test_app.hpp"

namespace gongyou::app {

inline constexpr auto the_question = "公司说下个月才发上个月的工资，这样合法吗？";

inline boost::json::object a_question() { return {{"topic", "wages"}, {"question", the_question}, {"consent", true}}; }

inline boost::json::object with_number(boost::json::object question) {
    question["phone"] = "138 0000 1111";
    question["point"] = "YX001";
    return question;
}

inline std::string text_at(const boost::json::object& object, std::string_view name) {
    return std::string{object.at(name).as_string()};
}

/// The whole house, and what people do with consultations in it. It begins on the Thursday before the Spring Festival
/// of 2026.
class ConsultationRoad : public sql::OnBothDatabases {
protected:
    ConsultationRoad() : app{GetParam(), "2026-02-12"} {}

    UnitId township() { return app.unit("云溪镇总工会"); }
    UnitId other_township() { return app.unit("石塘镇总工会"); }
    std::string asked(const boost::json::object& question) {
        app.as_nobody();
        const auto answer = app.act("/api/consultations", question);
        EXPECT_EQ(answer.status, 201) << answer.body;
        return text_at(body_of(answer), "receipt");
    }
    boost::json::array list(const std::string& query = "") {
        const auto answer = app.get("/api/desk/consultations" + query);
        EXPECT_EQ(answer.status, 200) << answer.body;
        return body_of(answer).at("items").as_array();
    }
    std::string first_id() { return std::string{list().at(0).at("id").as_string()}; }
    boost::json::object view(const std::string& id) { return body_of(app.get("/api/desk/consultations/" + id)); }
    http::Response step(const std::string& id, const std::string& act, int revision, boost::json::object more = {}) {
        more["revision"] = revision;
        return app.act("/api/desk/consultations/" + id + "/" + act, more);
    }
    boost::json::object looked_up(const std::string& receipt) {
        app.as_nobody();
        return body_of(app.post("/api/receipts/lookup", {{"receipt", receipt}}));
    }
    http::Response by_receipt(const std::string& act, const std::string& receipt, boost::json::object more = {}) {
        app.as_nobody();
        more["receipt"] = receipt;
        return app.act("/api/consultations/" + act, more);
    }
    std::string due_of(const boost::json::object& seen, std::string_view code) {
        for (const auto& clock : seen.at("clocks").as_array())
            if (clock.at("code").as_string() == code && clock.at("state").as_string() == "running")
                return std::string{clock.at("due_on").as_string()};
        return "none";
    }
    void turn_the_clocks() {
        app.write([this](sql::Tx& tx) -> Result<Done> {
            plan_clocks(tx, queue_, std::chrono::seconds{0});
            return Done{};
        });
        app.run_jobs();
    }

    TestApp app;

private:
    jobs::JobQueue queue_;
};

}  // namespace gongyou::app

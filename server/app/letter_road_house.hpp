#pragma once

#include "app/test_app.hpp"

namespace gongyou::app {

/// A township's union in the demo county, with two at its desk and a signer. The township lies in Zhejiang (330113).
class LetterRoad : public sql::OnBothDatabases {
protected:
    explicit LetterRoad(std::string_view profile = "intl")
        : app{GetParam(), "2026-03-02", log::Level::error, profile} {}

    UnitId town() { return app.unit("云溪镇总工会"); }
    void SetUp() override {
        writer = app.as(Role::desk, town(), {}, "孙经办");
        checker = app.as(Role::desk, town(), {}, "李核稿");
        signer = app.as(Role::signer, town(), {}, "周主席");
    }

    static boost::json::array reminder(std::string_view points = "请按月足额支付工资。") {
        const auto field = [](std::string_view name, std::string_view value) {
            return boost::json::object{{"name", name}, {"value", value}};
        };
        return {field("employer", "云溪晨光针织有限公司"), field("cause", "本会在日常工作中注意到以下情况。"),
                field("points", points), field("asks", "自查并书面回复。"), field("contact", "孙经办 0571-00000000")};
    }
    boost::json::object draft(boost::json::object more = {}) {
        app.as(writer);
        if (!more.contains("kind")) more["kind"] = "reminder_letter";
        if (!more.contains("fields")) more["fields"] = reminder();
        return body_of(app.act("/api/desk/letters", more));
    }
    std::string drafted(boost::json::object more = {}) { return text_in(draft(std::move(more)), "id"); }
    boost::json::object view(const std::string& id) { return body_of(app.get("/api/desk/letters/" + id)); }

    /// A step at the revision the letter has: the state it leads to, or the code of the fault.
    std::string step(const std::string& id, const std::string& act, boost::json::object more = {}) {
        const auto shown = view(id);
        if (!shown.contains("revision")) return told_of(shown);
        more["revision"] = shown.at("revision");
        if (act == "approve" && !more.contains("digest")) more["digest"] = shown.at("digest");
        return told_of(body_of(app.act("/api/desk/letters/" + id + "/" + act, more)));
    }
    static std::string told_of(const boost::json::object& body) {
        if (body.contains("state")) return text_in(body, "state");
        if (body.contains("errors") && !body.at("errors").as_array().empty())
            return std::string{body.at("errors").at(0).at("code").as_string()};
        return text_in(body, "code");
    }
    static std::string text_in(const boost::json::object& body, std::string_view name) {
        const auto* found = body.if_contains(name);
        return found && found->is_string() ? std::string{found->as_string()} : "";
    }
    /// Drafted, checked, signed, numbered, and on paper.
    std::string issued(boost::json::object more = {}) {
        const auto id = drafted(std::move(more));
        app.as(checker);
        EXPECT_EQ(step(id, "check"), "checked");
        app.as(signer);
        EXPECT_EQ(step(id, "approve"), "approved");
        app.as(checker);
        EXPECT_EQ(step(id, "issue"), "issued");
        app.run_jobs();
        return id;
    }
    boost::json::object verified(const std::string& query) {
        app.as_nobody();
        return body_of(app.get("/api/letters/verify?" + query));
    }

    TestApp app;
    PersonId writer;
    PersonId checker;
    PersonId signer;
};

}  // namespace gongyou::app

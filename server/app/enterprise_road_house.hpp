#pragma once

#include "app/letter_road_house.hpp"
#include "platform/crypto/totp.hpp"
#include "platform/files/file_examples.hpp"

namespace gongyou::app {

/// The town's desk and an employer whose file is complete; who comes with the code on the paper.
class EnterpriseRoad : public LetterRoad {
protected:
    static constexpr auto firm = "云溪晨光针织有限公司";
    static constexpr auto other_firm = "云溪同心五金制造厂";
    static constexpr auto credit_code = "91350100M000100Y43";

    EmployerId employer_called(const std::string& name) {
        return app.house().database().read([&](sql::Reader& reader) { return Employers{reader}.named(name)->id; });
    }
    boost::json::object file_of(const EmployerId& id) { return body_of(app.get("/api/desk/employers/" + id.text())); }
    /// The desk completes the file; the outcome.
    boost::json::object completed(const EmployerId& id, std::string_view name, std::string_view code = credit_code) {
        app.as(writer);
        return body_of(app.act("/api/desk/employers/" + id.text(), {{"revision", file_of(id).at("revision")},
                                                                    {"employer",
                                                                     {{"name", name},
                                                                      {"credit_code", code},
                                                                      {"unit_id", town().text()},
                                                                      {"address", "云溪镇人民路 8 号"},
                                                                      {"trade", "manufacturing"},
                                                                      {"legal_representative", "王某"},
                                                                      {"phone", "0000-88020000"},
                                                                      {"head_count", 320}}}}));
    }
    boost::json::object invited(const EmployerId& id, boost::json::object more = {}) {
        app.as(writer);
        return body_of(app.act("/api/desk/employers/" + id.text() + "/invite", std::move(more)));
    }
    http::Response claim(std::string_view code, std::string_view credit = credit_code,
                         std::string_view login = "chenguang-hr") {
        app.as_nobody();
        return app.act("/api/employer-claims/begin", {{"credit_code", credit},
                                                      {"code", code},
                                                      {"name", "陈人事"},
                                                      {"login", login},
                                                      {"password", "seven green lamps on the bridge"}});
    }
    static std::string cookie_in(const http::Response& answer, std::string_view name) {
        for (const auto& [header, value] : answer.headers)
            if (value.starts_with(std::string{name} + "=")) return value.substr(0, value.find(';'));
        return "";
    }
    /// The app's code is confirmed: the session's cookie, or none.
    std::string confirmed(const http::Response& begun) {
        const auto secret = text_in(body_of(begun), "totp_secret");
        const auto step = app.clock().now().time_since_epoch() / std::chrono::seconds{30};
        const boost::json::object body{{"key", new_uuid_v4(random)}, {"code", crypto::totp_code(secret, step)}};
        const auto answer =
            app.ask(http::Method::post, "/api/first-use/confirm", boost::json::serialize(body),
                    {{"cookie", cookie_in(begun, "__Host-gongyou-ticket")}, {"origin", "http://localhost:8080"}});
        return answer.status == 200 ? cookie_in(answer, "__Host-gongyou") : "";
    }
    /// A letter that was handed over at the employer's door.
    std::string served(std::optional<std::string_view> reply_by = {}) {
        auto fields = reminder();
        if (reply_by) fields.push_back({{"name", "reply_by"}, {"value", *reply_by}});
        const auto id = issued({{"fields", fields}});
        EXPECT_EQ(
            step(id, "serve", {{"proof", {{"way", "direct"}, {"happened_on", today()}, {"received_by", "前台"}}}}),
            "served");
        return id;
    }
    std::string today() { return app.clock().today().text(); }
    /// Somebody speaks for the employer.
    PersonId speaks_for(const EmployerId& id) { return app.as(Role::employer_hr, town(), id, "陈人事"); }
    boost::json::object inbox() { return body_of(app.get("/api/employer/letters")); }
    std::string a_photo() {
        const auto answer = app.ask(http::Method::put, "/api/employer/uploads?name=zhengming.jpg",
                                    files::examples::jpeg(), {{"content-type", "image/jpeg"}});
        EXPECT_EQ(answer.status, 201) << answer.body;
        return text_in(body_of(answer), "upload_id");
    }
    boost::json::object answered(const std::string& id, boost::json::object more = {}) {
        more["kind"] = "accepts_partly";
        more["words"] = "第一项已经改正，第二项有不同意见。";
        more["contact"] = "陈人事 0000-88020000";
        return body_of(app.act("/api/employer/letters/" + id + "/answer", std::move(more)));
    }

    SystemRandom random;
};

}  // namespace gongyou::app

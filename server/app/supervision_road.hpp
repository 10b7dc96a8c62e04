#pragma once

#include "app/clock_turning.hpp"
#include "app/report_form_example.hpp"
#include "app/test_app.hpp"
#include "core/matters/matter_store.hpp"
#include "programmes/supervision/supervision_store.hpp"

namespace gongyou::app {

/// A township's union and its county in the demo county: two at the desk and a signer below; two at the desk, a signer
/// and two supervisors with cards above. The township lies in Zhejiang (330113). Both draw up letters.
class SupervisionRoad : public sql::OnBothDatabases {
protected:
    explicit SupervisionRoad(std::string_view today) : app{GetParam(), today} {}

    static constexpr auto firm = "云溪晨光针织有限公司";

    UnitId township() { return app.unit("云溪镇总工会"); }
    void SetUp() override {
        desk_ = app.as(Role::desk, township(), {}, "孙经办");
        checker_ = app.as(Role::desk, township(), {}, "李核稿");
        signer_ = app.as(Role::signer, township(), {}, "周主席");
        county_desk_ = app.as(Role::desk, app.county(), {}, "吴经办");
        county_checker_ = app.as(Role::desk, app.county(), {}, "郑核稿");
        county_signer_ = app.as(Role::signer, app.county(), {}, "王主席");
        first_ = app.as(Role::supervisor, app.county(), {}, "陈监督");
        second_ = app.as(Role::supervisor, app.county(), {}, "林监督");
        as_county();
        for (const auto& one : {first_, second_}) EXPECT_EQ(give_card(one, "2027-12-31"), 200);
    }
    int give_card(const PersonId& person, std::string_view until) {
        return app
            .act("/api/desk/supervisor-cards", {{"person_id", person.text()},
                                                {"number", "浙工监0001"},
                                                {"issuer", "县总工会"},
                                                {"valid_until", until}})
            .status;
    }

    static std::string said(const boost::json::object& object, std::string_view name) {
        const auto* found = object.if_contains(name);
        return found && found->is_string() ? std::string{found->as_string()} : "";
    }
    static boost::json::object a_lead(std::string_view category = "W01") {
        return {{"origin", "own_finding"},
                {"employer_name", firm},
                {"category", category},
                {"subject", "未按月足额支付工资"},
                {"facts", "工会日常走访发现该单位未按月足额支付工资。"}};
    }

    void as_desk() { app.as(desk_); }
    void as_pair() { app.as(first_); }
    void as_county() { app.as(county_desk_); }

    boost::json::object view(const std::string& id) { return body_of(app.get("/api/desk/supervisions/" + id)); }
    std::string state_of(const std::string& id) {
        as_county();
        return said(view(id), "state");
    }
    /// A lead that the desk has registered.
    std::string registered(boost::json::object lead = a_lead()) {
        as_desk();
        const auto answer = app.act("/api/desk/supervisions", std::move(lead));
        EXPECT_EQ(answer.status, 200) << answer.body;
        return said(body_of(answer), "id");
    }
    /// A step at the revision at which the case stands.
    http::Response step(const std::string& id, std::string_view name, boost::json::object more = {}) {
        const auto seen = view(id);
        more["revision"] = seen.contains("revision") ? seen.at("revision").as_int64() : 0;
        more["step"] = name;
        return app.act("/api/desk/supervisions/" + id + "/step", more);
    }
    void does(const std::string& id, std::string_view name, boost::json::object more = {}) {
        const auto answer = step(id, name, std::move(more));
        EXPECT_EQ(answer.status, 200) << name << " " << answer.body;
    }
    /// The code of the fault, of the first wrong field if there is one; empty when it was done.
    std::string refused(const std::string& id, std::string_view name, boost::json::object more = {}) {
        const auto answer = step(id, name, std::move(more));
        return answer.status == 200 ? "" : fault_of(answer);
    }
    static std::string fault_of(const http::Response& answer) {
        const auto body = body_of(answer);
        if (body.contains("errors") && !body.at("errors").as_array().empty())
            return std::string{body.at("errors").at(0).at("code").as_string()};
        return said(body, "code");
    }
    static boost::json::object words(std::string_view text = "已经记录在案。") { return {{"text", text}}; }

    /// Accepted, and given to the two.
    void come_to_the_pair(const std::string& id) {
        as_desk();
        does(id, "accept");
        does(id, "appoint_pair", {{"person_id", first_.text()}, {"second_id", second_.text()}});
    }
    /// Investigated and urged in vain; one demand each for the days given.
    void come_to_the_opinion(const std::string& id, std::initializer_list<std::string_view> days) {
        as_pair();
        does(id, "investigate");
        does(id, "inquire", words("查阅工资表、考勤记录。"));
        does(id, "urge", words("要求改正。"));
        demand(id, days);
        does(id, "draft_opinion");
    }
    void demand(const std::string& id, std::initializer_list<std::string_view> days) {
        boost::json::array items;
        for (const auto day : days) items.push_back({{"words", "补发拖欠的工资"}, {"due_on", day}});
        const auto answer = app.act("/api/desk/supervisions/" + id + "/items",
                                    {{"revision", view(id).at("revision").as_int64()}, {"items", std::move(items)}});
        EXPECT_EQ(answer.status, 200) << answer.body;
    }

    /// What the case itself does not know of a letter of this kind.
    static boost::json::array the_rest(std::string_view kind) {
        const auto field = [](std::string_view name, std::string_view value) {
            return boost::json::object{{"name", name}, {"value", value}};
        };
        if (kind == "opinion")
            return {field("employer_data", "统一社会信用代码、地址见登记"),
                    field("breach", "《中华人民共和国劳动法》第五十条")};
        if (kind == "proposal")
            return {field("authority", "县人力资源和社会保障局"),
                    field("employer_data", "统一社会信用代码、地址见登记"),
                    field("breach", "《中华人民共和国劳动法》第五十条"), field("proposal", "依法调查处理。"),
                    field("enclosures", "意见书及送达回证")};
        if (kind == "lead_transfer")
            return {field("procuratorate", "某某县人民检察院"), field("basis", "协作意见"),
                    field("employer_data", "统一社会信用代码、地址见登记"), field("suggested", "支持起诉"),
                    field("enclosures", "意见书及送达回证，5页")};
        if (kind == "talk_record")
            return {field("session", "2026年6月，工会会议室"),
                    field("talkers", "本会监督员"),
                    field("recorder", "本会监督员"),
                    field("person", "用人单位人事部门"),
                    field("about", "工资支付"),
                    field("talk", "称资金紧张。")};
        return {};
    }
    /// Drafted by one, checked by another, signed, numbered, on paper: as the county or as the township.
    std::string issued(const std::string& id, std::string_view kind, bool by_county = false) {
        app.as(by_county ? county_desk_ : desk_);
        const auto drafted =
            app.act("/api/desk/letters", {{"kind", kind}, {"matter_id", id}, {"fields", the_rest(kind)}});
        EXPECT_EQ(drafted.status, 200) << drafted.body;
        const auto letter = said(body_of(drafted), "id");
        app.as(by_county ? county_checker_ : checker_);
        moves(letter, "check");
        app.as(by_county ? county_signer_ : signer_);
        moves(letter, "approve");
        app.as(by_county ? county_checker_ : checker_);
        moves(letter, "issue");
        app.run_jobs();
        return letter;
    }
    void moves(const std::string& letter, const std::string& act, boost::json::object more = {}) {
        const auto shown = body_of(app.get("/api/desk/letters/" + letter));
        more["revision"] = shown.at("revision");
        if (act == "approve") more["digest"] = shown.at("digest");
        const auto answer = app.act("/api/desk/letters/" + letter + "/" + act, more);
        EXPECT_EQ(answer.status, 200) << act << " " << answer.body;
    }
    /// Issued and handed over today.
    std::string served(const std::string& id, std::string_view kind, bool by_county = false) {
        const auto letter = issued(id, kind, by_county);
        moves(letter, "serve",
              {{"proof", {{"way", "direct"}, {"happened_on", app.clock().today().text()}, {"received_by", "前台"}}}});
        return letter;
    }

    std::string due_of(const std::string& id, std::string_view code, std::string_view state = "running") {
        as_county();
        const auto seen = view(id);
        std::string due = "none";
        for (const auto& clock : seen.at("clocks").as_array())
            if (clock.at("code").as_string() == code && clock.at("state").as_string() == state)
                due = std::string{clock.at("due_on").as_string()};
        return due;
    }
    void pass_to(std::string_view day) {
        const auto days = date(day).days_since_1970() - app.clock().today().days_since_1970();
        app.clock().pass(std::chrono::hours{24 * days});
        as_desk();  // sessions do not last so long
    }
    void turn_the_clocks() {
        app.write([this](sql::Tx& tx) -> Result<Done> {
            plan_clocks(tx, queue_, std::chrono::seconds{0});
            return Done{};
        });
        app.run_jobs();
    }

    TestApp app;
    PersonId desk_, checker_, signer_, county_desk_, county_checker_, county_signer_, first_, second_;

private:
    jobs::JobQueue queue_;
};

}  // namespace gongyou::app

#pragma once

#include "app/clock_turning.hpp"
#include "app/test_app.hpp"
#include "platform/files/file_examples.hpp"

namespace gongyou::app {

inline constexpr auto complained_about = "云溪晨光针织有限公司";
inline constexpr auto another_firm = "云溪同心五金制造厂";

inline std::string text_in(const http::Response& answer, std::string_view name) {
    return std::string{body_of(answer).at(name).as_string()};
}

struct InGroup {
    EmployerId id;
    EmployerGroupId group_id;
};
BOOST_DESCRIBE_STRUCT(InGroup, (), (id, group_id))
inline constexpr std::string_view join_group = "UPDATE employer SET group_id = :group_id WHERE id = :id";
struct Conflict {
    PersonId person_id;
    EmployerId employer_id;
};
BOOST_DESCRIBE_STRUCT(Conflict, (), (person_id, employer_id))
inline constexpr std::string_view declare_conflict =
    "INSERT INTO conflict (person_id, employer_id) VALUES (:person_id, :employer_id)";

/// What an open page is told.
class Listener final : public http::EventStream {
public:
    bool send(std::string_view event, std::string_view data) override {
        heard.push_back(std::string{event} + " " + std::string{data});
        return true;
    }
    void close() override {}
    std::vector<std::string> heard;
};

/// Somebody who stands on an employer's side, and the open page on which he waits for news.
struct WalledOff {
    std::string who;
    PersonId person;
    std::shared_ptr<Listener> page = std::make_shared<Listener>();
};

/// A house with the affairs of another firm and, if `complained`, all that can be there about one employer: reports in
/// every state, named and anonymous, consultations, clocks, links, files, notices, requests to see who reported. The
/// same happens in both kinds of house at the same minutes but for that, and that takes no time.
class WalledHouse {
public:
    WalledHouse(sql::Dialect engine, bool complained) : app{engine}, complained_{complained} {
        found_the_employers_side();
        officer_ = comes(Role::desk, township());
        above_ = comes(Role::desk, app.county());
        custodian_ = comes(Role::custodian, app.county());
        lawyer_ = comes(Role::lawyer, township());
        everybody_opens_a_page();
        affairs_of_the_other_firm();
        if (complained_) affairs_of_the_employer();
        days_pass();
    }

    UnitId township() { return app.unit("云溪镇总工会"); }
    /// The desk that sees it all.
    void as_the_desk_above() { app.as(above_); }

    TestApp app;
    std::vector<WalledOff> walled_off;
    std::vector<std::string> hidden;  ///< ids of what is about the employer; none where nobody complained
    std::vector<std::string> shared;  ///< ids of the other firm's affairs, in one order in both houses

private:
    PersonId comes(Role role, const UnitId& unit = {}, std::optional<EmployerId> employer = {}) {
        app.clock().pass(std::chrono::seconds{1});  // ids made in one millisecond would be in any order
        return app.as(role, unit, std::move(employer));
    }
    void walls(std::string who, PersonId person) { walled_off.push_back({std::move(who), std::move(person)}); }

    void found_the_employers_side() {
        const auto enterprise = app.unit(std::string{complained_about} + "工会");
        UnitId workshop;
        EmployerId employer, sister;
        app.write([&](sql::Tx& tx) -> Result<Done> {
            Employers employers{tx};
            employer = employers.named(complained_about)->id;
            const EmployerGroup group{tx.fresh_id<EmployerGroupId>(), "晨光集团"};
            employers.add_group(group);
            tx.session().execute(join_group, InGroup{employer, group.id});
            sister =
                employers.add({.id = tx.fresh_id<EmployerId>(), .name = "云溪晨光服饰有限公司", .group_id = group.id})
                    ->id;
            workshop = UnitTree{tx}
                           .add({.id = tx.fresh_id<UnitId>(),
                                 .parent_id = enterprise,
                                 .kind = UnitKind::enterprise,
                                 .name = "晨光二车间工会",
                                 .area_code = "330199101",
                                 .valid_from = tx.today()})
                           ->id;
            return Done{};
        });
        walls("人事", comes(Role::employer_hr, enterprise, employer));
        walls("企业工会", comes(Role::enterprise_union, enterprise));
        walls("车间工会", comes(Role::enterprise_union, workshop));
        walls("受聘于该企业的县维权岗", comes(Role::desk, app.county(), employer));
        walls("受聘于同集团企业的镇维权岗", comes(Role::desk, township(), sister));
        walls("保密员", comes(Role::custodian, app.county(), employer));
        walls("律师", comes(Role::lawyer, township(), employer));
        walls("心理咨询师", comes(Role::counsellor, app.county(), sister));
        walls("职工", comes(Role::worker, {}, employer));
        walls("系统管理员", comes(Role::system_admin, {}, employer));
        walls("安全管理员", comes(Role::security_admin, {}, employer));
        walls("审计管理员", comes(Role::audit_admin, {}, sister));
        walls("声明回避的县维权岗", comes(Role::desk, app.county()));
        app.write([&](sql::Tx& tx) -> Result<Done> {
            tx.session().execute(declare_conflict, Conflict{walled_off.back().person, employer});
            return Done{};
        });
        walls("兼任企业工会的镇维权岗", comes(Role::desk, township()));
        app.clock().pass(std::chrono::seconds{1});  // his second role
        app.write([&](sql::Tx& tx) -> Result<Done> {
            PersonStore{tx}.give({.id = new_uuid_v7(tx.now(), tx.random()),
                                  .person_id = walled_off.back().person,
                                  .role = Role::enterprise_union,
                                  .unit_id = enterprise,
                                  .granted_at = tx.now(),
                                  .asked_by = "console",
                                  .decided_by = "console"});
            return Done{};
        });
    }
    void everybody_opens_a_page() {
        for (auto& one : walled_off) {
            app.as(one.person);
            if (auto answer = app.get("/api/desk/events"); answer.events) answer.events(one.page);
        }
    }

    /// Files one; its receipt, and its id at the front of `ids`.
    std::string filed(const char* firm, bool anonymous, std::vector<std::string>& ids,
                      boost::json::array uploads = boost::json::array{}) {
        boost::json::object report{{"employer_name", firm},
                                   {"place", "云溪镇人民路 8 号"},
                                   {"facts", "拖欠工资三个月，老板说下个月再发。"},
                                   {"uploads", std::move(uploads)},
                                   {"consent", true},
                                   {"point", "YX001"}};
        if (!anonymous) report["phone"] = "13800001111";
        app.as_nobody();
        const auto answer = app.act("/api/reports", report);
        EXPECT_EQ(answer.status, 201) << answer.body;
        find_new("reports", ids);
        return text_in(answer, "receipt");
    }
    std::string asked(bool anonymous, std::vector<std::string>& ids) {
        boost::json::object question{
            {"topic", "wages"}, {"question", "公司说下个月才发工资，合法吗？"}, {"consent", true}};
        question["point"] = "YX001";
        if (!anonymous) question["phone"] = "13800001111";
        app.as_nobody();
        const auto answer = app.act("/api/consultations", question);
        EXPECT_EQ(answer.status, 201) << answer.body;
        find_new("consultations", ids);
        return text_in(answer, "receipt");
    }
    void find_new(const std::string& kind, std::vector<std::string>& ids) {
        app.as(above_);
        const auto page = body_of(app.get("/api/desk/" + kind + "?limit=100"));
        for (const auto& item : page.at("items").as_array())
            if (known_.insert(std::string{item.at("id").as_string()}).second)
                ids.emplace_back(item.at("id").as_string());
    }
    void step(const std::string& kind, const std::string& id, const std::string& act, boost::json::object more = {}) {
        const auto path = "/api/desk/" + kind + "/" + id;
        more["revision"] = body_of(app.get(path)).at("revision");
        const auto answer = app.act(path + "/" + act, std::move(more));
        EXPECT_EQ(answer.status, 200) << act << " " << answer.body;
    }
    void by_receipt(const std::string& act, const std::string& receipt, boost::json::object more = {}) {
        app.as_nobody();
        more["receipt"] = receipt;
        const auto answer = app.act("/api/reports/" + act, std::move(more));
        EXPECT_EQ(answer.status, 200) << act << " " << answer.body;
    }
    std::string asked_to_unseal(const std::string& report, bool granted) {
        app.as(officer_);
        const auto id =
            text_in(app.act("/api/desk/reports/" + report + "/unseal", {{"purpose", "核对发薪日期"}}), "request_id");
        app.as(custodian_);
        if (granted) app.act("/api/desk/unseal-requests/" + id + "/decide", {{"grant", true}});
        return id;
    }
    std::string a_picture() {
        app.as_nobody();
        const auto answer = app.ask(http::Method::put, "/api/uploads?name=a.jpg", files::examples::jpeg(),
                                    {{"content-type", "image/jpeg"}});
        EXPECT_EQ(answer.status, 201) << answer.body;
        return text_in(answer, "upload_id");
    }

    void affairs_of_the_other_firm() {
        const auto pass = [this] {
            app.run_jobs();  // each by itself: PostgreSQL takes those that wait together in any order
            app.clock().pass(std::chrono::minutes{1});
        };
        pass(), filed(another_firm, false, shared);
        app.as(officer_);
        pass(), step("reports", shared[0], "triage", {{"urgency", "yellow"}});
        pass(), step("reports", shared[0], "accept", {{"track", "advice"}});
        pass(), step("reports", shared[0], "assign", {{"person_id", officer_.text()}});
        pass(), filed(another_firm, false, shared);
        pass(), shared.push_back(asked_to_unseal(shared[0], false));
        pass(), filed(another_firm, true, shared);
        pass(), asked(false, shared);
        pass();
    }
    void affairs_of_the_employer();
    void days_pass() {
        jobs::JobQueue queue;
        for (int day = 0; day < 3; ++day) {
            app.clock().pass(std::chrono::hours{24});
            app.run_jobs();
            app.clock().pass(std::chrono::seconds{1});
            app.write([&](sql::Tx& tx) -> Result<Done> {
                plan_clocks(tx, queue, std::chrono::seconds{0});
                return Done{};
            });
            app.run_jobs();
        }
    }

    bool complained_;
    PersonId officer_, above_, custodian_, lawyer_;
    std::set<std::string> known_;
};

/// One in each state, each in the hands of those who also have the other firm's.
inline void WalledHouse::affairs_of_the_employer() {
    const auto brought_to = [this](const std::vector<std::string>& acts) {
        const std::map<std::string, boost::json::object> bodies{
            {"triage", {{"urgency", "red"}}},
            {"assign", {{"person_id", officer_.text()}}},
            {"accept", {{"track", "supervision"}}},
            {"ask", {{"text", "请补充工资条。"}}},
            {"answer", {{"text", "已联系企业。"}}},
            {"refuse", {{"ground", "not_labour"}, {"text", "这件事不属于劳动权益。"}}},
            {"transfer", {{"body", "labour_inspection"}, {"text", "已移送劳动保障监察。"}}},
            {"hand-over", {{"unit_id", township().text()}, {"reason", "请贵镇办理。"}}},
            {"close", {{"outcome", "settled"}, {"result", "已办结。"}}}};
        const auto receipt = filed(complained_about, false, hidden);
        app.as(officer_);
        for (const auto& act : acts) step("reports", hidden.back(), act, bodies.at(act));
        return receipt;
    };
    brought_to({});
    brought_to({"hand-over"});
    brought_to({"triage", "assign", "answer"});
    const auto triaged = hidden.back();
    const auto asked_back = brought_to({"triage", "assign", "ask"});
    by_receipt("reply", asked_back, {{"text", "每月十五日发薪。"}});
    brought_to({"triage", "ask"});
    const auto accepted = brought_to({"triage", "assign", "accept"});
    by_receipt("pressure", accepted, {{"text", "主任威胁我。"}, {"at_once", true}});
    find_new("reports", hidden);
    brought_to({"triage", "refuse"});
    brought_to({"triage", "transfer"});
    brought_to({"triage"});
    step("reports", hidden.back(), "merge", {{"into", triaged}});
    by_receipt("withdraw", brought_to({"triage"}));
    const auto closed = brought_to({"triage", "accept", "close"});
    by_receipt("rate", closed, {{"rating", "good"}});
    filed(complained_about, false, hidden, {a_picture()});
    app.as(above_);
    const auto files = body_of(app.get("/api/desk/reports/" + hidden.back())).at("files").as_array();
    hidden.emplace_back(files.at(0).at("id").as_string());
    const auto anonymous = filed(complained_about, true, hidden, {a_picture()});
    by_receipt("pressure", anonymous, {{"text", "主任威胁我。"}, {"at_once", true}});
    find_new("reports", hidden);
    hidden.push_back(asked_to_unseal(triaged, false));
    hidden.push_back(asked_to_unseal(hidden.front(), true));

    asked(true, hidden);
    asked(false, hidden);
    app.as(lawyer_);
    step("consultations", hidden.back(), "take", {{"difficulty", "simple"}});
    step("consultations", hidden.back(), "answer",
         {{"text", "不合法，可以书面催要。"}, {"basis", boost::json::array{}}});
    asked(false, hidden);
    app.as(lawyer_);
    step("consultations", hidden.back(), "take", {{"difficulty", "simple"}});
    step("consultations", hidden.back(), "convert",
         {{"employer_name", complained_about}, {"place", "云溪镇人民路 8 号"}});
    find_new("reports", hidden);
}

}  // namespace gongyou::app

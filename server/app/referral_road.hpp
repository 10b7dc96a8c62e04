#pragma once

#include "app/letter_road_house.hpp"

namespace gongyou::app {

/// A township that gives a report on to the county's procuratorate, with a letter that was issued out of it.
/// 2026-03-02.
class ReferralRoad : public LetterRoad {
protected:
    void SetUp() override {
        LetterRoad::SetUp();
        county_desk = app.as(Role::desk, app.county(), {}, "钱县办");
        office = registered("清河县人民检察院", "procuratorate");
        other_office = registered("清河县劳动保障监察大队", "inspection");
        procurator = app.as(Role::partner, UnitId::trusted(office), {}, "赵检察");
        other = app.as(Role::partner, UnitId::trusted(other_office), {}, "孙监察");
        report = filed(false);
        letter = issued({{"matter_id", report}});
    }

    std::string registered(const std::string& name, const std::string& kind) {
        app.as(county_desk);
        const auto made =
            body_of(app.act("/api/desk/offices",
                            {{"kind", kind}, {"name", name}, {"address", "清河路 1 号"}, {"phone", "0571-88001234"}}));
        EXPECT_EQ(told_of(made), "") << boost::json::serialize(made);
        return text_in(made, "id");
    }
    /// A report at the township; its id.
    std::string filed(bool anonymous, const boost::json::array& uploads = {}) {
        boost::json::object asked{{"employer_name", "云溪晨光针织有限公司"},
                                  {"place", "云溪镇人民路 8 号"},
                                  {"facts", "拖欠工资三个月，老板说下个月再发。"},
                                  {"uploads", uploads},
                                  {"consent", true},
                                  {"point", "YX001"}};
        if (!anonymous) asked["phone"] = "13800001111";
        app.clock().pass(std::chrono::seconds{1});
        app.as_nobody();
        EXPECT_EQ(app.act("/api/reports", asked).status, 201);
        app.as(writer);
        const auto seen = body_of(app.get("/api/desk/reports"));
        for (const auto& item : seen.at("items").as_array())
            if (item.at("anonymous").as_bool() == anonymous) return std::string{item.at("id").as_string()};
        ADD_FAILURE() << "no report";
        return {};
    }
    /// Sent by the writer; `more` changes what is asked.
    boost::json::object send(boost::json::object more = {}) {
        app.as(writer);
        const auto add = [&](std::string_view name, boost::json::value value) {
            if (!more.contains(name)) more[name] = std::move(value);
        };
        add("letter_id", letter.c_str());
        add("office_id", office.c_str());
        add("asks", "请依法审查，支持起诉。");
        add("basis", "consent");
        add("basis_words", "2026年3月1日当面同意，有签名。");
        add("granted_until", "2026-03-31");
        add("answer_by", "2026-03-16");
        if (more.at("answer_by").is_null()) more.erase("answer_by");  // the desk names none
        return body_of(app.act("/api/desk/referrals", more));
    }
    std::string sent(boost::json::object more = {}) {
        const auto told = send(std::move(more));
        EXPECT_EQ(text_in(told, "state"), "sent") << boost::json::serialize(told);
        return text_in(told, "id");
    }
    boost::json::object referral(const std::string& id) { return body_of(app.get("/api/desk/referrals/" + id)); }
    /// A step of the desk that asks now, at the revision the referral has.
    std::string desk_step(const std::string& id, const std::string& act, boost::json::object more = {}) {
        const auto seen = referral(id);
        if (!seen.contains("revision")) return told_of(seen);
        more["revision"] = seen.at("revision");
        return told_of(body_of(app.act("/api/desk/referrals/" + id + "/" + act, more)));
    }
    boost::json::object opened(const std::string& id) { return body_of(app.act("/api/mailbox/" + id + "/open", {})); }
    std::string answered(const std::string& id, boost::json::object said) {
        return told_of(body_of(app.act("/api/mailbox/" + id + "/answer", {{"said", std::move(said)}})));
    }
    std::string first_file(const std::string& id) {
        return std::string{opened(id).at("files").at(0).at("id").as_string()};
    }
    /// The package, taken by the writer.
    std::string package_of(const std::string& id) {
        app.as(writer);
        const auto answer = app.post("/api/desk/referrals/" + id + "/package", {});
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.body;
    }
    /// "result" with all it needs.
    static boost::json::object a_result() {
        return {{"kind", "result"},
                {"words", "已支持起诉，法院判决支付。"},
                {"result", "support_of_suit"},
                {"document", "清检民支〔2026〕3号"},
                {"amount_fen", 1200000}};
    }
    /// An upload of this kind, waiting to be claimed.
    std::string uploaded(const std::string& bytes, const std::string& type = "application/pdf",
                         const std::string& name = "a.pdf") {
        const auto answer = app.ask(http::Method::put, "/api/uploads?name=" + name, bytes, {{"content-type", type}});
        EXPECT_EQ(answer.status, 201) << answer.body;
        return text_in(body_of(answer), "upload_id");
    }

    PersonId county_desk;
    PersonId procurator;
    PersonId other;
    std::string office;
    std::string other_office;
    std::string report;
    std::string letter;
};

}  // namespace gongyou::app

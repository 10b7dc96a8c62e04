#include "app/report_life_house.hpp"

// Who claims what in a matter of several, from the phone and from the counter, and many reports gathered into one.
namespace gongyou::app {
namespace {

boost::json::object a_claim(std::string_view name, std::int64_t fen, bool speaks = false) {
    return {{"name", name}, {"amount_fen", fen}, {"from", "2025-11"}, {"to", "2026-01"}, {"speaks", speaks}};
}

class ReportClaims : public ReportLife {
protected:
    void filed_with(boost::json::array claims, bool anonymous = false) {
        boost::json::object report{{"employer_name", "云溪晨光针织有限公司"},
                                   {"place", "云溪镇人民路 8 号"},
                                   {"facts", "车间里好几个人的工资都没有发。"},
                                   {"uploads", boost::json::array{}},
                                   {"consent", true},
                                   {"claims", std::move(claims)}};
        if (!anonymous) report["phone"] = "13800001111", report["point"] = "YX001";
        app.as_nobody();
        const auto answer = app.act("/api/reports", report);
        EXPECT_EQ(answer.status, 201) << answer.body;
    }
    boost::json::object sheet(const std::string& id) { return body_of(app.get("/api/desk/reports/" + id + "/claims")); }
    http::Response keep(const std::string& id, int revision, boost::json::array claims) {
        return app.act("/api/desk/reports/" + id + "/claims", {{"revision", revision}, {"claims", std::move(claims)}});
    }
    static std::string names(const boost::json::object& sheet) {
        std::string all;
        for (const auto& line : sheet.at("lines").as_array()) all += std::string{line.at("name").as_string()} + " ";
        return all;
    }
    std::string audited(std::string_view act) {
        const auto session = app.database().open(true);
        std::string found;
        session->connection() << "SELECT CAST(COUNT(*) AS TEXT) FROM audit_entry WHERE act = '" + std::string{act} +
                                     "'",
            soci::into(found);
        return found;
    }
};

TEST_P(ReportClaims, AddUpAndShowTheirNamesOnlyForAPurpose) {
    filed_with({a_claim("周晓禾", 960'050), a_claim("林大壮", 1'200'049)});
    app.as(Role::desk, township());
    const auto id = new_id();
    const auto masked = sheet(id);
    EXPECT_EQ(masked.at("total_fen").as_int64(), 2'160'099);  // 9,600.50 + 12,000.49
    EXPECT_EQ(names(masked), "周* 林* ");
    EXPECT_EQ(audited("claims.read"), "0");
    const auto read = app.act("/api/desk/reports/" + id + "/claims/read", {{"purpose", "打印欠薪清单"}});
    ASSERT_EQ(read.status, 200) << read.body;
    EXPECT_EQ(names(body_of(read)), "周晓禾 林大壮 ");
    EXPECT_EQ(audited("claims.read"), "1");
}

TEST_P(ReportClaims, AreKeptAnewByOneDeskAtATime) {
    filed();
    app.as(Role::desk, township());
    const auto id = new_id();
    EXPECT_EQ(sheet(id).at("revision").as_int64(), 0);
    ASSERT_EQ(keep(id, 0, {a_claim("周晓禾", 100)}).status, 200);
    EXPECT_EQ(told(keep(id, 0, {a_claim("林大壮", 200)})), "matter.changed_meanwhile");
    const auto kept = keep(id, 1, {a_claim("林大壮", 200)});
    ASSERT_EQ(kept.status, 200) << kept.body;
    EXPECT_EQ(body_of(kept).at("revision").as_int64(), 2);
    EXPECT_EQ(names(body_of(kept)), "林* ");
    EXPECT_EQ(told(keep(id, 2, {a_claim("林大壮", 0)})), "number.out_of_range");
    EXPECT_EQ(step(id, "triage", {{"urgency", "yellow"}}), "triaged");
    EXPECT_EQ(step(id, "refuse", {{"ground", "not_labour"}, {"text", "不属于劳动权益事项。"}}), "refused");
    EXPECT_EQ(told(keep(id, 2, {a_claim("林大壮", 300)})), "report.over");
}

TEST_P(ReportClaims, OfReportsThatGoOnInOneAddToItsList) {
    filed_with({a_claim("周晓禾", 100'00), a_claim("林大壮", 200'00)});
    app.as(Role::desk, township());
    const auto into = triaged();
    filed_with({a_claim("陈小满", 300'00, true)});
    app.as(Role::desk, township());
    const auto with_list = new_id();
    filed();  // says no amount
    app.as(Role::desk, township());
    const auto without = new_id();
    EXPECT_EQ(step(into, "gather", {{"others", boost::json::array{with_list, without}}}), "triaged");

    const auto many = sheet(into);
    EXPECT_EQ(many.at("total_fen").as_int64(), 600'00);
    EXPECT_EQ(many.at("lines").as_array().size(), 4u);
    EXPECT_EQ(many.at("representatives").as_int64(), 1);
    EXPECT_FALSE(many.at("lines").at(0).as_object().contains("report"));  // its own people come first
    const auto& lines = many.at("lines").as_array();
    EXPECT_TRUE(std::ranges::any_of(lines, [&](const auto& line) {
        return line.as_object().contains("report") && line.at("report").as_string() == with_list &&
               line.at("amount_fen").as_int64() == 300'00;
    }));
    EXPECT_EQ(many.at("points").at(0).as_string(), "amount_missing");
    EXPECT_EQ(sheet(with_list).at("lines").as_array().size(), 1u);  // each keeps its own
}

TEST_P(ReportClaims, SayWhoWasPaidAndWhatIsStillOpen) {
    filed_with({a_claim("周晓禾", 960'050), a_claim("林大壮", 1'200'049)});
    app.as(Role::desk, township());
    const auto id = new_id();
    const auto pay = [&](int revision, int line, std::int64_t fen, std::string_view on = "2026-03-01") {
        return app.act("/api/desk/reports/" + id + "/claims/pay",
                       {{"revision", revision},
                        {"line", line},
                        {"payment", {{"amount_fen", fen}, {"on", on}, {"proof", "周晓禾的转账回单"}}}});
    };
    const auto first = pay(1, 0, 500'000);
    ASSERT_EQ(first.status, 200) << first.body;
    const auto paid = body_of(first);
    EXPECT_EQ(paid.at("paid_fen").as_int64(), 500'000);
    EXPECT_EQ(paid.at("open_fen").as_int64(), 1'660'099);  // 9,600.50 - 5,000.00 + 12,000.49
    EXPECT_EQ(paid.at("lines").at(0).at("open_fen").as_int64(), 460'050);
    EXPECT_FALSE(paid.at("lines").at(0).at("paid").at(0).as_object().contains("proof"));  // it may hold a name
    EXPECT_EQ(told(pay(1, 0, 1)), "matter.changed_meanwhile");
    EXPECT_EQ(told(pay(2, 2, 1)), "claims.no_line");
    EXPECT_EQ(told(pay(2, 0, 0)), "number.out_of_range");
    EXPECT_EQ(told(pay(2, 0, 1, "2026-03-03")), "date.in_future");
    const auto more = body_of(pay(2, 0, 500'000));  // 10,000 in all: more than 9,600.50 was claimed
    EXPECT_EQ(more.at("lines").at(0).at("open_fen").as_int64(), 0);
    EXPECT_EQ(more.at("open_fen").as_int64(), 1'200'049);  // what one got too much pays nobody else
    EXPECT_EQ(more.at("points").as_array().back().as_string(), "paid_more_than_claimed");
    EXPECT_EQ(audited("claims.paid"), "2");
    const auto read = body_of(app.act("/api/desk/reports/" + id + "/claims/read", {{"purpose", "打印欠薪清单"}}));
    EXPECT_EQ(read.at("lines").at(0).at("paid").at(1).at("proof").as_string(), "周晓禾的转账回单");
}

TEST_P(ReportClaims, AreWrittenDownAtTheCounterToo) {
    app.as(Role::desk, township());
    const auto answer = app.act("/api/desk/reports", {{"channel", "counter"},
                                                      {"employer_name", "云溪晨光针织有限公司"},
                                                      {"place", "云溪镇人民路 8 号"},
                                                      {"facts", "车间里好几个人的工资都没有发。"},
                                                      {"phone", "13800001111"},
                                                      {"consent", true},
                                                      {"claims", {a_claim("周晓禾", 100), a_claim("林大壮", 200)}}});
    ASSERT_EQ(answer.status, 201) << answer.body;
    EXPECT_EQ(sheet(new_id()).at("total_fen").as_int64(), 300);
}

TEST_P(ReportClaims, OfAnotherTownshipAreNotThere) {
    filed_with({a_claim("周晓禾", 100)});
    app.as(Role::desk, township());
    const auto id = new_id();
    app.as(Role::desk, other_township());
    EXPECT_EQ(app.get("/api/desk/reports/" + id + "/claims").status, 404);
    EXPECT_EQ(app.act("/api/desk/reports/" + id + "/claims/read", {{"purpose", "看看名单"}}).status, 404);
    EXPECT_EQ(keep(id, 1, {}).status, 404);
}

TEST_P(ReportClaims, LieInTheStoreSealedAndAnonymousOnesWithMonthsOnly) {
    filed_with({a_claim("周晓禾", 960'050)}, true);
    filed_with({a_claim("周晓禾", 960'050)});
    const auto session = app.database().open(true);
    soci::rowset<std::string> all = (session->connection().prepare << "SELECT claims FROM report_claim");
    for (const auto& claims : all)
        for (const auto* secret : {"周晓禾", "960050", "2025-11"})
            EXPECT_EQ(claims.find(secret), std::string::npos) << secret;

    auto exact = a_claim("周晓禾", 960'050);
    exact["from"] = "2025-11-03";
    app.as_nobody();
    const auto refused = app.act("/api/reports", {{"employer_name", "云溪晨光针织有限公司"},
                                                  {"place", "云溪镇人民路 8 号"},
                                                  {"facts", "车间里好几个人的工资都没有发。"},
                                                  {"uploads", boost::json::array{}},
                                                  {"consent", true},
                                                  {"claims", boost::json::array{exact}}});
    EXPECT_EQ(told(refused), "happened.month_only");
}

INSTANTIATE_TEST_SUITE_P(Databases, ReportClaims, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app

#include "app/mediation_road.hpp"
#include "platform/paper/read_back.hpp"

// Each paper of a mediation, from a case as it is worked on to a PDF that is read back.
namespace gongyou::app {
namespace {

class MediationLetters : public MediationRoad {
protected:
    void SetUp() override {
        writer_ = app.as(Role::desk, township(), {}, "孙经办");
        checker_ = app.as(Role::desk, township(), {}, "李核稿");
        signer_ = app.as(Role::signer, township(), {}, "周主席");
    }
    static std::string told(const http::Response& answer) {
        const auto body = body_of(answer);
        return body.contains("state") ? said(body, "state") : said(body, "code");
    }
    static std::string text_of(const std::string& pdf) {
        auto text = paper::read_back_bytes(pdf).text;
        std::erase_if(text, [](char c) { return c == '\n' || c == ' ' || c == '\f'; });
        return text;
    }
    boost::json::object known(const std::string& id, const std::string& kind) {
        app.as(writer_);
        return body_of(app.get("/api/desk/letter-known?matter_id=" + id + "&kind=" + kind));
    }
    std::string letter_step(const std::string& letter, const std::string& act, boost::json::object more = {}) {
        const auto shown = body_of(app.get("/api/desk/letters/" + letter));
        more["revision"] = shown.at("revision");
        if (act == "approve") more["digest"] = shown.at("digest");
        return told(app.act("/api/desk/letters/" + letter + "/" + act, more));
    }
    /// The letter of that kind out of the case, with what only a person can say; on its way out up to its number.
    std::string issued(const std::string& id, const std::string& kind,
                       const std::map<std::string, std::string>& by_hand = {}) {
        const auto fields = known(id, kind);
        EXPECT_TRUE(fields.contains("fields")) << kind << boost::json::serialize(fields);
        boost::json::array filled;
        for (const auto& one : fields.at("fields").as_array())
            if (!by_hand.contains(said(one.as_object(), "name"))) filled.push_back(one);
        for (const auto& [name, value] : by_hand) filled.push_back({{"name", name}, {"value", value}});
        const auto drafted = app.act("/api/desk/letters", {{"kind", kind}, {"matter_id", id}, {"fields", filled}});
        EXPECT_EQ(drafted.status, 200) << kind << drafted.body;
        const auto letter = said(body_of(drafted), "id");
        app.as(checker_);
        EXPECT_EQ(letter_step(letter, "check"), "checked") << kind;
        app.as(signer_);
        EXPECT_EQ(letter_step(letter, "approve"), "approved") << kind;
        app.as(checker_);
        EXPECT_EQ(letter_step(letter, "issue"), "issued") << kind;
        app.run_jobs();
        app.clock().pass(std::chrono::seconds{1});  // which letter was the last is told by the hour
        return letter;
    }
    std::string printed(const std::string& letter) {
        app.as(checker_);
        const auto answer = app.get("/api/desk/letters/" + letter + "/letter.pdf");
        EXPECT_EQ(answer.status, 200) << answer.body;
        return text_of(answer.body);
    }
    void says(const std::string& text, std::initializer_list<const char*> words) {
        for (const auto* one : words) EXPECT_NE(text.find(one), std::string::npos) << one << " in " << text;
    }
    http::Response print(const std::string& id, const std::string& what, boost::json::object more) {
        more["purpose"] = "结案归档";
        return app.post("/api/desk/mediations/" + id + "/" + what, more);
    }
    std::string audited(const std::string& act) {
        const auto session = app.database().open(true);
        std::string count;
        session->connection() << "SELECT CAST(COUNT(*) AS TEXT) FROM audit_entry WHERE act = '" + act + "'",
            soci::into(count);
        return count;
    }

    PersonId writer_;
    PersonId checker_;
    PersonId signer_;
};
INSTANTIATE_TEST_SUITE_P(Databases, MediationLetters, sql::both_databases, sql::name_of_engine);

TEST_P(MediationLetters, OfACaseThatIsAgreedAreLettersWithNumbersFromTheApplicationToTheConfirmation) {
    const auto id = opened();
    says(printed(issued(id, "mediation_application")),
         {"劳动争议调解申请书", "（2026）云溪工劳调申字第1号", "申请人：李师傅", "电话13800001111",
          "李师傅，劳动报酬，9,600元", "2026年3月4日"});
    come_to_the_table(id);
    does(id, "plan-session", {{"starts_on", "2026-03-12"}, {"starts_at", "09:30"}, {"place", "二楼调解室"}});
    const auto acceptance = issued(id, "mediation_acceptance");
    // 浙江省劳动人事争议调解仲裁条例 art. 10: fifteen days from receipt on 4 March
    says(printed(acceptance),
         {"劳动争议调解受理通知书", "（2026）云溪工劳调受字第1号", "李师傅、云溪晨光针织有限公司：",
          "自收到申请之日起15日（依据《浙江省劳动人事争议调解仲裁条例》第十条）", "届满日为2026年3月19日",
          "2026年3月12日09:30，二楼调解室"});
    says(printed(issued(id, "proof_of_service", {{"place", "云溪镇人民路8号"}, {"way", "直接送达"}})),
         {"送达回证", "云溪工送〔2026〕1号", "劳动争议调解受理通知书，（2026）云溪工劳调受字第1号"});

    app.as(writer_);
    EXPECT_EQ(said(known(id, "judicial_confirmation"), "code"), "mediation.agreement_not_in_force");
    pass_to("2026-03-12");
    as_mediator();
    does(id, "hold-session", {{"session", 1}, {"present", "双方"}, {"gist", "双方核对了工资条。"}});
    agree(id, one_payment(960'000, "2026-03-31"));
    const auto agreement = printed(issued(id, "mediation_agreement"));
    says(agreement, {"劳动争议调解协议书", "（2026）云溪工劳调字第1号", "甲方（劳动者）：李师傅",
                     "支付一月和二月工资，共人民币玖仟陆佰元整（9,600元），最晚2026年3月31日"});
    EXPECT_EQ(agreement.find("玖仟陆佰"), agreement.rfind("玖仟陆佰"));  // promised once
    says(printed(issued(id, "arbitration_review", {{"commission", "区劳动人事争议仲裁委员会"}})),
         {"（2026）云溪工劳调字第1号调解协议", "该协议于2026年3月12日生效", "区劳动人事争议仲裁委员会"});
    says(printed(
             issued(id, "judicial_confirmation", {{"court", "区人民法院"}, {"employer_address", "云溪镇人民路8号"}})),
         {"区人民法院", "（2026）云溪工劳调字第1号调解协议有效", "送达地址：云溪镇人民路8号"});

    EXPECT_EQ(said(known(id, "mediation_minutes"), "code"), "letter.not_for_this_matter");
    as_mediator();
    const auto minutes = print(id, "minutes.pdf", {{"session", 1}});
    ASSERT_EQ(minutes.status, 200) << minutes.body;
    says(text_of(minutes.body), {"劳动争议调解笔录", "第1次调解", "双方核对了工资条。", "2026年3月12日09:30"});
    EXPECT_EQ(print(id, "minutes.pdf", {{"session", 2}}).status, 422);
    as_desk();
    EXPECT_EQ(print(id, "minutes.pdf", {{"session", 1}}).status, 403);
    EXPECT_EQ(audited("mediation.minutes_printed"), "1");
}

TEST_P(MediationLetters, OfACaseThatIsNotTakenOrEndsSayWhyAndWhatElseThereIs) {
    const auto refused = opened();
    does(refused, "not-accept", {{"ground", "not_ours"}, {"text", "单位不在本镇。"}});
    says(printed(issued(refused, "mediation_refusal", {{"arbitration", "区仲裁委员会，人民大道1号"}})),
         {"劳动争议调解不予受理告知书", "（2026）云溪工劳调拒字第1号", "不归本组织管。单位不在本镇。",
          "向劳动保障监察机构投诉", "人民大道1号"});

    const auto failed = opened();
    come_to_the_table(failed);
    as_mediator();
    does(failed, "no-agreement", {{"text", "单位说没有钱，职工说老板买了新车。"}});
    const auto text = printed(issued(failed, "mediation_ended", {{"arbitration", "区仲裁委员会，人民大道1号"}}));
    says(text, {"劳动争议调解终止告知书", "（2026）云溪工劳调终字第1号", "已于2026年3月4日终止",
                "经调解，双方没有达成协议。", "工资条、银行流水、欠条"});
    EXPECT_EQ(text.find("新车"), std::string::npos);  // what was said stays there
}

TEST_P(MediationLetters, MakeTheFileAndWhatWasSaidIsInTheMediatorsAlone) {
    const auto id = opened();
    does(
        id, "log-contact",
        {{"party_id", party(id, "respondent")}, {"way", "telephone"}, {"reached", true}, {"text", "老板说下月再谈。"}});
    does(id, "note", {{"text", "同事之间的话。"}});
    come_to_the_table(id);
    does(id, "plan-session", {{"starts_on", "2026-03-04"}, {"starts_at", "09:30"}, {"place", "二楼调解室"}});
    issued(id, "mediation_acceptance");
    as_mediator();
    does(id, "hold-session", {{"session", 1}, {"present", "双方"}, {"gist", "双方核对了工资条。"}});
    as_desk();
    auto answer = print(id, "file.pdf", {{"with_notes", false}});
    ASSERT_EQ(answer.status, 200) << answer.body;
    auto text = text_of(answer.body);
    says(text, {"劳动争议调解案卷", "李师傅与云溪晨光针织有限公司", "目录", "案情和请求", "证据和凭证目录",
                "（2026）云溪工劳调受字第1号", "办理经过", "指定调解员", "用途：结案归档"});
    for (const auto* words : {"老板说下月再谈", "核对了工资条", "同事之间"})
        EXPECT_EQ(text.find(words), std::string::npos) << words;
    EXPECT_EQ(print(id, "file.pdf", {{"with_notes", true}}).status, 404);
    as_mediator();
    answer = print(id, "file.pdf", {{"with_notes", true}});
    ASSERT_EQ(answer.status, 200) << answer.body;
    text = text_of(answer.body);
    says(text, {"老板说下月再谈", "核对了工资条", "含调解记录", "第1次调解"});
    EXPECT_EQ(text.find("同事之间"), std::string::npos);
    EXPECT_EQ(audited("mediation.file_printed"), "1");
    EXPECT_EQ(audited("mediation.file_printed_with_notes"), "1");
    app.clock().pass(std::chrono::minutes{6});
    EXPECT_EQ(print(id, "file.pdf", {{"with_notes", false}}).status, 403);  // the second factor is no longer fresh
}

TEST_P(MediationLetters, GiveThePageOnWhichEachPartOfTheFileBegins) {
    const auto id = opened();
    as_desk();
    const auto answer = print(id, "file.pdf", {{"with_notes", false}});
    ASSERT_EQ(answer.status, 200) << answer.body;
    const auto file = paper::read_back_bytes(answer.body);
    EXPECT_EQ(file.pages, 5);  // cover, contents, case, evidence, timeline
    const crypto::TestFolder folder;
    std::ofstream{folder / "file.pdf", std::ios::binary} << answer.body;
    const auto page = [&](int number) {
        const auto at = std::to_string(number);
        return paper::said_by("pdftotext -layout -f " + at + " -l " + at + " " + (folder / "file.pdf").string() + " -");
    };
    EXPECT_NE(page(3).find("案情和请求"), std::string::npos);
    EXPECT_NE(page(5).find("办理经过"), std::string::npos);
    std::istringstream contents{page(2)};
    std::string rows;
    for (std::string line; std::getline(contents, line);)
        for (const auto* name : {"案情和请求", "证据和凭证目录", "办理经过"})
            if (line.find(name) != std::string::npos) rows += line.substr(line.find_last_not_of(' '), 1);
    EXPECT_EQ(rows, "345");
}

}  // namespace
}  // namespace gongyou::app

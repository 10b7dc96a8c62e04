#include "programmes/legal_checkup/checkup_proof.hpp"
#include "app/legal_checkup_road.hpp"
#include "platform/files/file_examples.hpp"

// A risk of the report is put right, shown with files, looked at by the team, sent back and taken.
namespace gongyou::app {
namespace {

struct CheckupProof : LegalCheckupRoad {
    CheckupProof() : LegalCheckupRoad{"2026-03-16"} {}

    std::string uploaded(const PersonId& person, std::string_view name, std::string bytes, std::string_view type) {
        app.as(person);
        const auto answer =
            app.ask(http::Method::put,
                    std::string{person == hr_ ? "/api/employer" : "/api/desk"} + "/uploads?name=" + std::string{name},
                    std::move(bytes), {{"content-type", std::string{type}}});
        EXPECT_EQ(answer.status, 201) << answer.body;
        return said(body_of(answer), "upload_id");
    }
    std::string a_photo(const PersonId& person) {
        return uploaded(person, "gongshi.jpg", files::examples::jpeg(), "image/jpeg");
    }
    std::string a_pdf(const PersonId& person) {
        return uploaded(person, "xintiaokuan.pdf", files::examples::pdf(), "application/pdf");
    }
    static boost::json::object shown(int item, boost::json::array uploads = {}) {
        return {{"item", item}, {"text", "新条款已经公示。"}, {"owner", "陈人事"}, {"uploads", std::move(uploads)}};
    }
    /// Of the first proof of the item, as the employer reads it.
    boost::json::object proof(const std::string& id, std::int64_t item, std::size_t which = 0) {
        return risk_of(own(id), item).at("proofs").at(which).as_object();
    }
    std::string file_of(const std::string& id, std::int64_t item, std::size_t which = 0) {
        return said(proof(id, item).at("files").at(which).as_object(), "id");
    }
};
INSTANTIATE_TEST_SUITE_P(Databases, CheckupProof, sql::both_databases, sql::name_of_engine);

TEST_P(CheckupProof, CarriesPhotosAndPdfsThatDeskTeamAndEmployerOpen) {
    const auto id = reported({11});
    does(hr_, id, "put_right", shown(11, {a_photo(hr_), a_pdf(hr_)}));
    const auto handed_in = proof(id, 11);
    EXPECT_EQ(said(handed_in, "words"), "新条款已经公示。");
    EXPECT_TRUE(handed_in.at("by_employer").as_bool());
    EXPECT_FALSE(handed_in.contains("answer"));
    ASSERT_EQ(handed_in.at("files").as_array().size(), 2U);
    EXPECT_EQ(said(handed_in.at("files").at(0).as_object(), "name"), "gongshi.jpg");
    const auto photo = file_of(id, 11), pdf = file_of(id, 11, 1);
    app.as(hr_);
    const auto own_copy = app.get("/api/employer/legal-checkups/" + id + "/proofs/" + photo);
    EXPECT_EQ(own_copy.status, 200);
    EXPECT_EQ(own_copy.type, "image/jpeg");
    for (const auto& inside : {desk_, leader_, lawyer_, supervisor_}) {
        app.as(inside);
        EXPECT_EQ(risk_of(view(id), 11).at("proofs").as_array().size(), 1U);
        const auto answer = app.get("/api/desk/legal-checkups/" + id + "/proofs/" + pdf);
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(answer.type, "application/pdf");
        EXPECT_EQ(fault_of(app.get("/api/desk/legal-checkups/" + id + "/proofs/" + photo + "/pages/1")),
                  "file.no_pages");
    }
}

TEST_P(CheckupProof, IsNobodyElsesAndOfNoOtherCheckup) {
    const auto id = reported({11});
    does(hr_, id, "put_right", shown(11, {a_photo(hr_)}));
    const auto file = file_of(id, 11);
    const auto desk_path = "/api/desk/legal-checkups/" + id + "/proofs/" + file;
    const auto own_path = "/api/employer/legal-checkups/" + id + "/proofs/" + file;
    const auto other = app.house().database().read(
        [](sql::Reader& reader) { return Employers{reader}.named("云溪同心五金制造厂")->id; });
    struct Cell {
        std::string who;
        PersonId person;
        int desk_status;
        int own_status;
    };
    const std::vector<Cell> cells{
        {"desk above", app.as(Role::desk, app.county(), {}, "县经办"), 200, 403},
        {"desk beside", app.as(Role::desk, app.unit("石塘镇总工会"), {}, "邻镇经办"), 404, 403},
        {"desk behind the wall", app.as(Role::desk, town_, employer_, "自家人"), 404, 403},
        {"supervisor not of the team", app.as(Role::supervisor, app.county(), {}, "旁人"), 404, 403},
        {"signer", app.as(Role::signer, app.county(), {}, "周主席"), 403, 403},
        {"another employer", app.as(Role::employer_hr, town_, other, "别家人事"), 403, 404},
    };
    for (const auto& [who, person, desk_status, own_status] : cells) {
        app.as(person);
        EXPECT_EQ(app.get(desk_path).status, desk_status) << who;
        EXPECT_EQ(app.get(desk_path + "/pages/1").status, desk_status == 200 ? 404 : desk_status) << who;
        EXPECT_EQ(app.get(own_path).status, own_status) << who;
    }
    app.as_nobody();
    EXPECT_EQ(app.get(desk_path).status, 401);
    EXPECT_EQ(app.get(own_path).status, 401);
    // the same file through a check-up it did not come with
    does(leader_, id, "begin_recheck");
    does(leader_, id, "accept_proof", {{"item", 11}});
    does(desk_, id, "close", words());
    const auto next = applied();
    app.as(hr_);
    EXPECT_EQ(fault_of(app.get("/api/employer/legal-checkups/" + next + "/proofs/" + file)), "file.unknown");
    EXPECT_EQ(app.get(own_path).status, 200);  // and of one that is closed it can still be read
}

TEST_P(CheckupProof, IsSentBackWithAReasonAndTheDaysRunOnFromTheReport) {
    const auto id = reported({11, 19});
    pass_to("2026-03-20");
    does(hr_, id, "put_right", shown(11, {a_photo(hr_)}));
    EXPECT_EQ(due_of(id, "checkup.fix_high"), "none");
    EXPECT_EQ(refused(desk_, id, "send_back", {{"item", 11}, {"text", "请补公示照片。"}}), "access.not_found");
    EXPECT_EQ(refused(leader_, id, "send_back", {{"item", 11}}), "value.missing");
    EXPECT_EQ(refused(leader_, id, "send_back", {{"item", 19}, {"text", "还没有交。"}}),
              "legal_checkup.no_proof_waits");
    const auto before = notices(hr_, "checkup.proof_sent_back");
    does(leader_, id, "send_back", {{"item", 11}, {"text", "照片看不清日期，请再拍一张。"}});
    EXPECT_EQ(notices(hr_, "checkup.proof_sent_back"), before + 1);
    // The report went out on Monday 16 March: 15 days end on the 31st, sent back or not.
    EXPECT_EQ(due_of(id, "checkup.fix_high"), "2026-03-31");
    EXPECT_FALSE(risk_of(own(id), 11).contains("done_on"));
    EXPECT_EQ(said(proof(id, 11), "answer"), "sent_back");
    EXPECT_EQ(said(proof(id, 11), "answered_on"), "2026-03-20");
    EXPECT_EQ(said(proof(id, 11), "reason"), "照片看不清日期，请再拍一张。");
    does(hr_, id, "put_right", shown(11, {a_photo(hr_)}));
    EXPECT_EQ(due_of(id, "checkup.fix_high"), "none");
    EXPECT_EQ(risk_of(own(id), 11).at("proofs").as_array().size(), 2U);
    EXPECT_FALSE(proof(id, 11, 1).contains("answer"));
}

TEST_P(CheckupProof, OfOneKindSentBackKeepsTheClockThatAnotherKeptRunning) {
    const auto id = reported({11, 12});  // both high
    pass_to("2026-03-20");
    does(hr_, id, "put_right", shown(11));
    EXPECT_EQ(due_of(id, "checkup.fix_high"), "2026-03-31");
    does(leader_, id, "send_back", {{"item", 11}, {"text", "请附新的条款。"}});
    EXPECT_EQ(due_of(id, "checkup.fix_high"), "2026-03-31");
}

TEST_P(CheckupProof, OnceTakenIsTheSecondLookAsWell) {
    const auto id = reported({11, 19});
    does(hr_, id, "put_right", shown(11, {a_photo(hr_)}));
    EXPECT_EQ(refused(desk_, id, "accept_proof", {{"item", 11}}), "access.not_found");
    EXPECT_EQ(refused(leader_, id, "accept_proof", {{"item", 19}}), "legal_checkup.no_proof_waits");
    does(supervisor_, id, "accept_proof", {{"item", 11}});
    EXPECT_EQ(said(proof(id, 11), "answer"), "accepted");
    EXPECT_EQ(said(risk_of(own(id), 11), "recheck"), "done");
    EXPECT_EQ(refused(hr_, id, "put_right", shown(11)), "legal_checkup.proof_accepted");
    does(leader_, id, "begin_recheck");
    EXPECT_EQ(refused(desk_, id, "close", words()), "legal_checkup.not_rechecked");  // item 19
    does(hr_, id, "put_right", shown(19, {a_pdf(hr_)}));                             // late, and still in time
    does(leader_, id, "accept_proof", {{"item", 19}});
    does(desk_, id, "close", words());
    EXPECT_EQ(said(view(id), "outcome"), "rectified");
}

TEST_P(CheckupProof, OfWhoRefusedAndThenDidItIsLookedAtAnew) {
    const auto id = reported({11});
    does(leader_, id, "begin_recheck");
    does(leader_, id, "recheck_item", {{"item", 11}, {"recheck", "refused"}});
    does(leader_, id, "ask_again", words("再次请贵单位整改。"));
    does(hr_, id, "put_right", shown(11, {a_photo(hr_)}));
    EXPECT_FALSE(risk_of(own(id), 11).contains("recheck"));
    EXPECT_EQ(refused(desk_, id, "close", words()), "legal_checkup.not_rechecked");
    does(leader_, id, "accept_proof", {{"item", 11}});
    does(desk_, id, "close", words());
    EXPECT_EQ(said(view(id), "outcome"), "rectified");
}

TEST_P(CheckupProof, ThatCameOnPaperIsEnteredByTheDesk) {
    const auto id = reported({11});
    does(desk_, id, "put_right", shown(11, {a_photo(desk_)}));
    EXPECT_FALSE(proof(id, 11).at("by_employer").as_bool());
    EXPECT_EQ(proof(id, 11).at("files").as_array().size(), 1U);
}

TEST_P(CheckupProof, TakesEachUploadOnceAndIsUndoneWhereOneIsUnknown) {
    const auto id = reported({11, 19});
    const auto photo = a_photo(hr_);
    does(hr_, id, "put_right", shown(11, {photo}));
    EXPECT_EQ(refused(hr_, id, "put_right", shown(19, {photo})), "upload.unknown");
    EXPECT_FALSE(risk_of(own(id), 19).contains("done_on"));
    EXPECT_TRUE(risk_of(own(id), 19).at("proofs").as_array().empty());
}

TEST_P(CheckupProof, IsKeptSealed) {
    const auto id = reported({11});
    does(hr_, id, "put_right", shown(11));
    does(leader_, id, "send_back", {{"item", 11}, {"text", "请补公示照片。"}});
    const auto kept = app.house().database().read(
        [&](sql::Reader& reader) { return legal_checkup::ProofStore{reader}.of(MatterId::trusted(id)); });
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept.at(0).words.find("公示"), std::string::npos);
    EXPECT_EQ(kept.at(0).reason.find("公示"), std::string::npos);
    EXPECT_EQ(kept.at(0).answer, legal_checkup::ProofAnswer::sent_back);
}

}  // namespace
}  // namespace gongyou::app

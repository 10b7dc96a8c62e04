#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "app/mediation_road.hpp"
#include "core/statistics/counter_store.hpp"

// Mediations led through their life at random by desk, mediator and parties: whatever they do, each answer is one we
// planned for, and what stands afterwards agrees with itself.
namespace gongyou::app {
namespace {

struct MediationWalks : MediationRoad {
    /// Something that may be sent with the act; what the case does not allow is refused.
    boost::json::object body_for(const std::string& act, const std::string& id) {
        const auto today = app.clock().today();
        boost::json::object body{{"text", "走到这一步。"}};
        if (act == "log-contact" || act == "note-consent" || act == "note-refusal" || act == "note-extension" ||
            act == "note-stop" || act == "take-signature")
            body["party_id"] = party(id, chance(2) ? "applicant" : "respondent");
        if (act == "log-contact") body["way"] = "telephone", body["reached"] = true;
        if (act == "not-accept") body["ground"] = "elsewhere";
        if (act == "appoint") body["person_id"] = mediator_.text();
        if (act == "exclude-mediator") body["person_id"] = mediator_.text(), body["ground"] = "interest";
        if (act == "plan-session")
            body["starts_on"] = today.text(), body["starts_at"] = "09:00", body["place"] = "二楼调解室";
        if (act == "hold-session") body["session"] = 1, body["present"] = "双方", body["gist"] = "谈过一次。";
        if (act == "take-signature" || act == "sign-as-mediator") body["strokes"] = drawn();
        if (act == "propose-extension") body["until"] = today.plus_days(20).text();
        if (act == "draft-agreement") body["items"] = one_payment(100, today.plus_days(3).text());
        if (act == "record-payment")
            body["item"] = 1, body["amount_fen"] = 50, body["paid_on"] = today.text(), body["proof"] = "收条";
        if (act == "file-confirmation")
            body["route"] = "judicial_confirmation", body["body"] = "法院", body["both"] = true;
        if (act == "note-confirmed") body["number"] = "一号";
        if (act == "inform") body["arbitration"] = "区仲裁委员会";
        const std::set<std::string> without_words{"note-consent",     "take-signature",   "sign-as-mediator",
                                                  "plan-session",     "hold-session",     "propose-extension",
                                                  "note-extension",   "draft-agreement",  "record-payment",
                                                  "appoint",          "exclude-mediator", "file-confirmation",
                                                  "note-confirmed",   "inform",           "enrol",
                                                  "accept",           "extend",           "seal-agreement",
                                                  "begin-performance"};
        if (without_words.contains(act)) body.erase("text");
        return body;
    }
    bool chance(unsigned in) { return random_() % in == 0; }
    void agrees_with_itself(const std::string& id) {
        const auto seen = view(id);
        const auto state = said(seen, "state");
        const bool is_over = state == "closed" || state == "archived";
        int running = 0;
        for (const auto& clock : seen.at("clocks").as_array()) running += clock.at("state").as_string() == "running";
        if (is_over) {
            EXPECT_EQ(running, 0);
            EXPECT_TRUE(seen.contains("outcome"));
        }
        const bool was_sealed = seen.contains("agreement") && seen.at("agreement").as_object().contains("effective_on");
        EXPECT_EQ(was_sealed, !seen.at("routes").as_array().empty());
        for (const auto* bound : {"in_force", "performing", "confirming", "confirmed", "unperformed"})
            if (state == bound) {
                EXPECT_TRUE(was_sealed) << state;
            }
        std::int64_t paid = 0;
        if (seen.contains("agreement"))
            for (const auto& payment : seen.at("agreement").at("payments").as_array())
                paid += payment.at("amount_fen").as_int64();
        EXPECT_LE(paid, 100);
    }

    std::mt19937 random_{20260304};  // the same walks each time
};
INSTANTIATE_TEST_SUITE_P(Databases, MediationWalks, sql::both_databases, sql::name_of_engine);

TEST_P(MediationWalks, MeetOnlyWhatWasPlannedFor) {
    std::set<std::string> states;
    int taken = 0;
    for (int walk = 0; walk < 12; ++walk) {
        const auto id = opened();
        for (int at = 0; at < 40; ++at) {
            chance(2) ? as_desk() : as_mediator();
            const auto seen = view(id);
            if (!seen.contains("state")) continue;  // the mediator does not have it
            states.insert(said(seen, "state"));
            const auto& can = seen.at("can").as_array();
            if (can.empty()) continue;
            auto act = std::string{can.at(random_() % can.size()).at("step").as_string()};
            if ((act == "note" || act == "note_withdrawal" || act == "note_stop") && !chance(5)) continue;
            std::ranges::replace(act, '_', '-');
            const auto answer = step(id, act, body_for(act, id));
            EXPECT_TRUE(answer.status == 200 || answer.status == 409 || answer.status == 422)
                << act << " " << answer.status << answer.body;
            taken += answer.status == 200;
            as_desk();
            agrees_with_itself(id);
            if (chance(6)) app.clock().pass(std::chrono::hours{24}), turn_the_clocks();
        }
    }
    EXPECT_GT(taken, 60);
    app.house().database().read([&](sql::Reader& reader) {
        EXPECT_EQ(statistics::CounterStore{reader}.all(), app.house().counting().recount(reader));
        return 0;
    });
    EXPECT_GE(states.size(), 7U);
}

}  // namespace
}  // namespace gongyou::app

#pragma once

#include "core/matters/matter_view.hpp"
#include "programmes/rights/counselling.hpp"
#include "programmes/rights/report_view.hpp"

namespace gongyou::rights {

/// An answer with what it says beside its words.
struct AnswerView {
    Date on;
    std::string text;
    std::string next_steps;
    std::string evidence;
    std::string limitation_on;  ///< a day, or empty
    std::vector<LawArticle> basis;
};
BOOST_DESCRIBE_STRUCT(AnswerView, (), (on, text, next_steps, evidence, limitation_on, basis))

/// A step that may be taken now, and the fields it needs.
struct PossibleConsultationStep {
    ConsultationAct step = ConsultationAct::answer;
    std::vector<std::string> needs;
};
BOOST_DESCRIBE_STRUCT(PossibleConsultationStep, (), (step, needs))

/// What the law says of legal aid, to be shown with its source where it may be asked for.
struct AidHint {
    std::string code;
    std::string source;
    std::string what;
    std::int64_t days = 0;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(AidHint, (), (code, source, what, days, note))

/// A consultation as those who work on it read it. Who asked is not in it.
struct ConsultationView {
    ConsultationId id;
    ConsultationState state = ConsultationState::asked;
    std::int64_t revision = 1;
    Topic topic = Topic::other;
    AskedBy channel = AskedBy::web;
    std::string title;
    std::string question;
    Date asked_on;
    bool anonymous = false;
    UnitView unit;
    std::optional<std::string> assigned_to;  ///< name of whoever has it
    bool mine = false;
    std::optional<Difficulty> difficulty;
    std::vector<AnswerView> answers;
    std::vector<matters::StepView> steps;
    std::vector<matters::ClockView> clocks;
    std::vector<LinkView> links;  ///< reports that grew from it
    std::vector<AidHint> aid;     ///< where legal aid may be asked for now
    bool aid_at_once = false;  ///< the time limit told in an answer is so near that aid may begin before it is decided
    std::vector<PossibleConsultationStep> can;
};
BOOST_DESCRIBE_STRUCT(ConsultationView, (),
                      (id, state, revision, topic, channel, title, question, asked_on, anonymous, unit, assigned_to,
                       mine, difficulty, answers, steps, clocks, links, aid, aid_at_once, can))

/// The consultation as it is in the store, if the actor has `right` over it; else the one answer for what is not there.
Result<Consultation> consultation_for(sql::Session& session, const Actor& actor, Right right, const ConsultationId& id);

/// Its answers in clear, the oldest first; the words come from its events.
Result<std::vector<AnswerView>> answers_in_clear(const RightsParts& parts, sql::Session& session,
                                                 const Consultation& consultation);

Result<ConsultationView> view_consultation(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                           const OneConsultation& asked);

struct LawArticleList {
    std::vector<LawArticle> items;
};
BOOST_DESCRIBE_STRUCT(LawArticleList, (), (items))

/// What an answer to it may cite.
Result<LawArticleList> list_articles(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                     const OneConsultation& asked);

/// Somebody who could have it.
struct Adviser {
    PersonId id;
    std::string name;
    Role role = Role::desk;
    std::int64_t open = 0;  ///< matters they have that have not ended
    bool mine = false;      ///< the one who asks
};
BOOST_DESCRIBE_STRUCT(Adviser, (), (id, name, role, open, mine))

struct AdviserList {
    std::vector<Adviser> items;
};
BOOST_DESCRIBE_STRUCT(AdviserList, (), (items))

/// Desks, lawyers and counsellors of its unit and above, the least burdened first.
Result<AdviserList> list_advisers(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                  const OneConsultation& asked);

}  // namespace gongyou::rights

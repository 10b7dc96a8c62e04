#pragma once

#include "core/matters/matter_view.hpp"
#include "core/organisations/duty_roster.hpp"
#include "programmes/rights/consultation_files.hpp"
#include "programmes/rights/counselling.hpp"
#include "programmes/rights/report_view.hpp"
#include "programmes/rights/time_limit.hpp"

namespace gongyou::rights {

/// An answer with what it says beside its words.
struct AnswerView {
    Date on;
    std::string text;
    std::string next_steps;
    std::string evidence;
    std::string limitation_on;            ///< a day, or empty
    std::optional<CountedLimit> counted;  ///< how it was counted, where a rule did
    std::vector<LawArticle> basis;
    std::vector<ConsultationFile> files;
};
BOOST_DESCRIBE_STRUCT(AnswerView, (), (on, text, next_steps, evidence, limitation_on, counted, basis, files))

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
    std::vector<ConsultationFile> files;  ///< of the question and of what was asked again
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
                       mine, difficulty, files, answers, steps, clocks, links, aid, aid_at_once, can))

/// The consultation as it is in the store, if the actor has `right` over it; else the one answer for what is not there.
Result<Consultation> consultation_for(sql::Session& session, const Actor& actor, Right right, const ConsultationId& id);

/// A limit counted by the law the consultation was opened under, as seen on `today`. Faults: those of counted_limit.
Result<CountedLimit> limit_for(const RightsParts& parts, const Consultation& consultation, const LimitFrom& from,
                               Date today);

/// Its answers in clear, the oldest first; the words come from its events. How many days are left is
/// said as of `today`.
Result<std::vector<AnswerView>> answers_in_clear(const RightsParts& parts, sql::Session& session,
                                                 const Consultation& consultation, Date today);

Result<ConsultationView> view_consultation(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                           const OneConsultation& asked);

/// Which limit of a consultation is to be counted, from when.
struct AskLimit {
    ConsultationId id;
    TimeLimit limit = TimeLimit::arbitration;
    Date event_on;
};
BOOST_DESCRIBE_STRUCT(AskLimit, (), (id, limit, event_on))

struct LimitRules {
    std::vector<LimitRule> items;
};
BOOST_DESCRIBE_STRUCT(LimitRules, (), (items))

/// The limits an answer may count.
Result<LimitRules> list_limits(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                               const OneConsultation& asked);
/// One of them counted, before the answer is sent.
Result<CountedLimit> view_limit(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                const AskLimit& asked);

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

/// Somebody sits at a point of the unit today, as the roster calls them: who could be asked by telephone.
struct AdviserOnDuty {
    std::string point_name;
    DutyRole role = DutyRole::coordinator;
    std::string called;
    TimeOfDay from;
    TimeOfDay to;
};
BOOST_DESCRIBE_STRUCT(AdviserOnDuty, (), (point_name, role, called, from, to))

struct AdviserList {
    std::vector<Adviser> items;
    std::vector<AdviserOnDuty> on_duty;  ///< of today, at the points of its unit and below
};
BOOST_DESCRIBE_STRUCT(AdviserList, (), (items, on_duty))

/// Desks, lawyers and counsellors of its unit and above, the least burdened first; whoever stands on an employer's side
/// is left out, since a question may be about any. And who is on duty today.
Result<AdviserList> list_advisers(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                  const OneConsultation& asked);

}  // namespace gongyou::rights

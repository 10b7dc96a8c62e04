#pragma once

#include "core/matters/matter.hpp"
#include "kernel/text.hpp"
#include "programmes/rights/consultation_choices.hpp"
#include "programmes/rights/consultation_procedure.hpp"

namespace gongyou::rights {

using ConsultationId = MatterId;
using Question = Paragraphs<10, 2000>;

/// A consultation (咨询): a matter whose title is how its question begins. Its words are in clear, or sealed as in the
/// store.
struct Consultation : matters::Matter {
    Topic topic = Topic::other;
    AskedBy channel = AskedBy::web;
    std::string question;
    std::string receipt;  ///< hash of the receipt code
    std::optional<Difficulty> difficulty;
    std::int64_t file_count = 0;  ///< of the question and all that was written since
};
BOOST_DESCRIBE_STRUCT(Consultation, (matters::Matter), (topic, channel, question, receipt, difficulty, file_count))

/// Where it stands. The store holds only states of the procedure.
inline ConsultationState state_of_consultation(const matters::Matter& matter) {
    return enum_named<ConsultationState>(matter.state).value();
}

/// Who asked, sealed.
struct AskerIdentity {
    ConsultationId consultation_id;
    std::string phone;      ///< sealed
    std::string phone_key;  ///< keyed digest
};
BOOST_DESCRIBE_STRUCT(AskerIdentity, (), (consultation_id, phone, phone_key))

/// What an answer says beside its words.
struct AnswerDetails {
    ConsultationId matter_id;
    std::int64_t number = 0;  ///< of the event
    std::string next_steps;
    std::string evidence;
    std::string limitation_on;  ///< a local date, or empty
    std::string counted;        ///< LimitFrom as JSON, where a rule counted that date; or empty
};
BOOST_DESCRIBE_STRUCT(AnswerDetails, (), (matter_id, number, next_steps, evidence, limitation_on, counted))

/// A rule of law an answer rests on (依据), as it was cited.
struct LawArticle {
    std::string code;
    std::string source;  ///< statute and article
    std::string what;
    bool operator==(const LawArticle&) const = default;
};
BOOST_DESCRIBE_STRUCT(LawArticle, (), (code, source, what))

/// One of them in the store.
struct BasisRow {
    ConsultationId matter_id;
    std::int64_t number = 0;
    std::int64_t position = 0;
    std::string code;
    std::string source;
    std::string what;
};
BOOST_DESCRIBE_STRUCT(BasisRow, (), (matter_id, number, position, code, source, what))

}  // namespace gongyou::rights

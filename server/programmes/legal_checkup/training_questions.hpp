#pragma once

#include "core/access/actor.hpp"
#include "core/api/command.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/legal_checkup/legal_checkup.hpp"

namespace gongyou::legal_checkup {

/// A question of a training for employers' people (用工培训题): a sentence that is right or wrong in law, and why.
struct TrainingQuestion {
    int item;  ///< of the forty it belongs to
    std::string_view sentence;
    bool is_right;
    std::string_view why;
    std::string_view law;
};
/// One for each item, in their order.
std::span<const TrainingQuestion> training_questions();

struct QuestionRow {
    std::string code;  ///< "CK08"
    std::string name;  ///< of the item
    std::string sentence;
    bool is_right = false;
    std::string why;
    std::string law;
    bool is_frequent = false;  ///< it was found often hereabouts
};
BOOST_DESCRIBE_STRUCT(QuestionRow, (), (code, name, sentence, is_right, why, law, is_frequent))
struct QuestionList {
    std::vector<QuestionRow> items;
};
BOOST_DESCRIBE_STRUCT(QuestionList, (), (items))

/// All of them, first those about what check-ups at the actor's unit and below found most in this year and the last.
/// What was found in fewer places than figures may show, or where a matter is hidden from the actor, is not told by the
/// order.
Result<QuestionList> list_training_questions(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                                             const api::NoParams&);

}  // namespace gongyou::legal_checkup

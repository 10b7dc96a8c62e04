#include "fills.hpp"
#include "programmes/supervision/supervision_choices.hpp"
#include "programmes/supervision/supervision_command.hpp"

namespace gongyou::walks {

namespace {

using boost::json::array;
using boost::json::object;
using boost::json::value;

/// One of the choices three times in four, or any.
template <class Choice>
Fill mostly(std::string_view one) {
    return [one](const Seen& seen) { return seen.random.below(4) ? value(one) : any_of<Choice>(seen); };
}

/// One demand, or two; now and then no day is chosen.
value some_demands(const Seen& seen) {
    array items;
    for (auto n = 1 + seen.random.below(2); n > 0; --n) {
        object one{{"words", "补发拖欠的工资。"}};
        if (seen.random.below(4)) one["due_on"] = in_days(seen, seen.today, 30);
        items.push_back(one);
    }
    return items;
}

value number_of_item(const Seen& seen) {
    return field_of(one_of(&seen.matter, "items", seen.random), "number", value(1));
}

/// On what an authority is asked: mostly what the timeline bears.
value ground_of_proposal(const Seen& seen) {
    std::string_view ground = "no_correction";
    if (const auto* steps = seen.matter.if_contains("steps"))
        for (const auto& one : steps->as_array()) {
            if (one.at("step").as_string() == "note_refusal") ground = "refused_receipt";
            if (one.at("step").as_string() == "run_out") ground = "no_answer";
        }
    return mostly<supervision::ProposalGround>(ground)(seen);
}

}  // namespace

const Fills& supervision_fills() {
    const auto says = [](const char* text) { return [text](const Seen&) { return value(text); }; };
    const auto somebody = [](const Seen& seen) { return value(seen.person()); };
    static const Fills all{{"supervision.refuse.ground", any_of<supervision::NotTakenGround>},
                           {"second_id", somebody},
                           {"heard", mostly<supervision::Heard>("employer")},
                           {"both", [](const Seen& seen) { return value(seen.random.below(4) > 0); }},
                           {"letter_id",
                            [](const Seen& seen) {
                                return field_of(one_of(&seen.matter, "letters", seen.random), "id",
                                                value(seen.other_matter()));
                            }},
                           {"record_reply.answer", any_of<supervision::AnswerKind>},
                           {"record_answer.answer", any_of<supervision::AnswerKind>},
                           {"lawyer", says("高律师")},
                           {"demand.items", some_demands},
                           {"drop_item.item", number_of_item},
                           {"prove_item.item", number_of_item},
                           {"check_item.item", number_of_item},
                           {"finding", mostly<supervision::Finding>("done")},
                           {"proposal_ground", ground_of_proposal},
                           {"transfer_ground", any_of<supervision::TransferGround>},
                           {"stop_ground", any_of<supervision::StopGround>},
                           {"accepted", any_of<supervision::Acceptance>},
                           {"note_result.result", any_of<supervision::AuthorityResult>},
                           {"watch", mostly<supervision::WatchFinding>("kept")},
                           {"measure", mostly<supervision::Measure>("suggestion")},
                           {"facts", says("该单位有职工反映没有按月足额发放工资。")}};
    return all;
}

}  // namespace gongyou::walks

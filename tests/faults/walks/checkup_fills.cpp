#include "fills.hpp"
#include "programmes/legal_checkup/checkup_items.hpp"
#include "programmes/legal_checkup/legal_checkup_choices.hpp"

namespace gongyou::walks {

namespace {

using boost::json::array;
using boost::json::object;
using boost::json::value;

/// All forty items, or now and then a few. About every sixteenth is a risk, with what it needs.
value some_findings(const Seen& seen) {
    const auto risks = seen.random.below(4);
    array items;
    for (const auto& item : legal_checkup::checkup_items()) {
        if (seen.random.below(8) == 0 && risks == 3) continue;  // the rest comes another day
        object found{{"item", item.number}, {"result", "ok"}};
        if (risks > 0 && seen.random.below(16) == 0) {
            found["result"] = "risk";
            found["severity"] = any_of<legal_checkup::Severity>(seen);
            found["quote"] = "加班按公司规定执行。";
            found["advice"] = "写明基数、比例和审批。";
        }
        items.push_back(found);
    }
    return items;
}

/// Of what was found a risk: one that `is_next` three times in four, if there is any.
template <class IsNext>
value some_risk(const Seen& seen, IsNext is_next) {
    array risks, next;
    if (const auto* found = seen.matter.if_contains("findings"))
        for (const auto& one : found->as_array()) {
            if (one.at("result").as_string() != "risk") continue;
            risks.push_back(one.at("item"));
            if (is_next(one.as_object())) next.push_back(one.at("item"));
        }
    const auto& among = next.empty() || seen.random.below(4) == 0 ? risks : next;
    return among.empty() ? value(8) : among.at(seen.random.below(among.size()));
}

bool is_left_out(const object& finding, std::string_view field) {
    const auto* found = finding.if_contains(field);
    return !found || found->is_null();
}

Fill unlooked(std::string_view field) {
    return [field](const Seen& seen) {
        return some_risk(seen, [field](const object& one) { return is_left_out(one, field); });
    };
}

/// Three different ones; seldom one of them is somebody else's.
Fill of_team(std::size_t place) {
    return [place](const Seen& seen) { return value(seen.supervisor(seen.random.below(12) ? place : 0)); };
}

/// Today, or a few days ago.
value lately(const Seen& seen) { return value(seen.today.plus_days(-static_cast<int>(seen.random.below(4))).text()); }

}  // namespace

const Fills& checkup_fills() {
    static const Fills all{
        {"leader_id", of_team(0)},
        {"lawyer_id", of_team(1)},
        {"supervisor_id", of_team(2)},
        {"undertaken_on", lately},
        {"on", lately},
        {"line", any_of<legal_checkup::RedLine>},
        {"checkup.note_talk.heard",
         [](const Seen& seen) { return seen.random.below(2) ? value("worker") : any_of<legal_checkup::Heard>(seen); }},
        {"checkup.findings.items", some_findings},
        {"checkup.review.item",
         [](const Seen& seen) {
             return some_risk(seen, [](const object& one) {
                 const auto* review = one.if_contains("review");
                 return review && review->as_string() == "pending";
             });
         }},
        {"review",
         [](const Seen& seen) {
             return seen.random.below(3) ? value("accepted") : any_of<legal_checkup::Review>(seen);
         }},
        {"checkup.put_right.item", unlooked("done_on")},
        {"checkup.recheck_item.item", unlooked("recheck")},
        {"recheck",
         [](const Seen& seen) { return seen.random.below(3) ? any_of<legal_checkup::Recheck>(seen) : value("done"); }}};
    return all;
}

}  // namespace gongyou::walks

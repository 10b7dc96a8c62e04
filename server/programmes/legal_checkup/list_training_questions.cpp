#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/access/scope.hpp"
#include "core/matters/counted_store.hpp"
#include "core/statistics/counter_store.hpp"
#include "core/statistics/small_cells.hpp"
#include "programmes/legal_checkup/checkup_items.hpp"
#include "programmes/legal_checkup/training_questions.hpp"

namespace gongyou::legal_checkup {

namespace {

/// How often each item was found at the unit and below, in this year and the last; by its code.
std::map<std::string, std::int64_t> found_hereabouts(sql::Reader& reader, const Actor& actor) {
    std::map<std::string, std::int64_t> found;
    const auto unit = actor.unit();
    if (!unit || matters::CountedStore{reader}.hides_anything(scope_of(actor, Right::read_statistics))) return found;
    const auto year = reader.today().year();
    const auto counts =
        statistics::CounterStore{reader}.of_months(*unit, fmt::format("{}-01", year - 1), fmt::format("{}-12", year));
    for (const auto& [key, count] : counts.counts())
        if (key.counter == "checkup.risk_items") found[key.dimension] += count;
    std::erase_if(found, [](const auto& one) { return one.second < statistics::smallest_shown; });
    return found;
}

}  // namespace

Result<QuestionList> list_training_questions(const CheckupParts&, sql::Reader& reader, const Actor& actor,
                                             const api::NoParams&) {
    const auto found = found_hereabouts(reader, actor);
    const auto often = [&](const std::string& code) {
        const auto at = found.find(code);
        return at == found.end() ? 0 : at->second;
    };
    QuestionList list;
    for (const auto& question : training_questions()) {
        const auto code = code_of(question.item);
        list.items.push_back({.code = code,
                              .name = std::string{checkup_items()[static_cast<std::size_t>(question.item - 1)].name},
                              .sentence = std::string{question.sentence},
                              .is_right = question.is_right,
                              .why = std::string{question.why},
                              .law = std::string{question.law},
                              .is_frequent = found.contains(code)});
    }
    std::ranges::stable_sort(list.items, [&](const QuestionRow& one, const QuestionRow& other) {
        return often(one.code) > often(other.code);
    });
    return list;
}

}  // namespace gongyou::legal_checkup

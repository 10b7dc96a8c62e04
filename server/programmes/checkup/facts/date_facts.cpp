#include "programmes/checkup/facts/facts.hpp"

namespace gongyou::checkup {

namespace {

/// The date that stands nearest to a word of the concept, within one sentence.
std::optional<Fact<Date>> date_near(const View& view, Concept c, std::uint32_t gap, bool only_behind) {
    for (const auto& token : view.tokens()) {
        if (token.meaning != c) continue;
        for (const auto& value : view.values()) {
            if (value.unit != Unit::date || !value.date) continue;
            const bool behind = value.begin >= token.end && value.begin - token.end <= gap;
            const bool before = !only_behind && value.end <= token.begin && token.begin - value.end <= 4;
            if (behind || before) return Fact<Date>{*value.date, {value.begin, value.end}};
        }
    }
    return std::nullopt;
}

/// In the signature area a date stands alone, or beside the signature.
std::optional<Fact<Date>> date_of_signature(const View& view) {
    if (!view.holds(U"签字") && !view.holds(U"盖章") && !view.holds(U"签名") && !view.holds(U"日期") &&
        view.text().size() > 14)
        return std::nullopt;
    for (const auto& value : view.values())
        if (value.unit == Unit::date && value.date) return Fact<Date>{*value.date, {value.begin, value.end}};
    return std::nullopt;
}

}  // namespace

void read_dates(const Paper& paper, Facts& facts) {
    const auto agreed = agreed_sentences(paper);
    const std::vector<View> views(agreed.begin(), agreed.end());
    for (const auto& view : views) {
        if (!view.value(Unit::date)) continue;
        if (!facts.work_start && view.has(word::start_work) && !view.holds(U"参加工作") &&
            view.part(view.first(word::start_work)->begin).find(U'至') == std::u32string_view::npos)
            facts.work_start = date_near(view, word::start_work, 6, false);
        if (!facts.signed_on && view.has(word::sign, word::back_sign)) {
            facts.signed_on = date_near(view, word::back_sign, 8, false);
            if (!facts.signed_on) facts.signed_on = date_near(view, word::sign, 6, false);
        }
    }
    if (facts.signed_on) return;
    for (auto i = views.size(); i > 0 && i + 8 > views.size() && !facts.signed_on; --i)
        facts.signed_on = date_of_signature(views[i - 1]);
}

}  // namespace gongyou::checkup

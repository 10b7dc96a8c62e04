#include "programmes/checkup/facts/facts.hpp"
#include "programmes/checkup/text/calendar_date.hpp"

namespace gongyou::checkup {

namespace {

/// Two dates of one sentence that bound a time: 自…至…, 从…到…, …起…止, D1-D2.
bool is_range(const View& view, const Value& first, const Value& last) {
    const auto between = view.paper().words(first.end, last.begin);
    if (between.size() > 14) return false;
    const auto behind = view.paper().words(last.end, std::min(last.end + 1, view.end()));
    if (between.find(U'起') != std::u32string_view::npos && behind == U"止") return true;  // …起，…止
    return between.find_first_of(U"至到-止") != std::u32string_view::npos ||
           holds_any(between, {U"终于", U"讫于", U"迄"});
}

/// A length of time that is the term's: it stands in the part of the sentence that speaks of it and not of probation,
/// notice or a later year.
bool is_of_term(const View& view, const Value& span) {
    const auto& text = view.paper().text.text;
    const auto before = view.paper().words(part_begin(text, span.begin), span.begin);
    for (const auto other : {U"提前", U"试用", U"考察", U"满", U"届满", U"期满", U"离职", U"每", U"前", U"头", U"工作",
                             U"未", U"首", U"续", U"延长", U"顺延"})
        if (before.find(other) != std::u32string_view::npos && before.find(U"合同期") == std::u32string_view::npos &&
            before.find(U"首签") == std::u32string_view::npos && before.find(U"合同统一") == std::u32string_view::npos)
            return false;
    const auto behind =
        view.paper().words(span.end, std::min<std::uint32_t>(span.end + 4, static_cast<std::uint32_t>(text.size())));
    return !behind.starts_with(U"试用") && !behind.starts_with(U"为试") && !behind.starts_with(U"的试") &&
           !behind.starts_with(U"内") && !behind.starts_with(U"前");
}

/// The months in 两年零六个月, 一年又三个月.
double months_on_top(const View& view, const Value& years) {
    if (years.unit != Unit::year) return 0;
    for (const auto& value : view.values()) {
        if (value.unit != Unit::month || value.begin < years.end || value.begin - years.end > 2) continue;
        const auto between = view.paper().words(years.end, value.begin);
        if (between.empty() || between == U"零" || between == U"又" || between == U"另" || between == U"外加")
            return *value.months();
    }
    return 0;
}

void read_span(const View& view, Facts& facts) {
    if (facts.term_months || view.holds_any({U"先后订立", U"先后签订", U"均已届满", U"均已履行"})) return;
    for (const auto& value : view.values()) {  // 签订为期一年半的劳动合同
        if (value.unit != Unit::year && value.unit != Unit::month) continue;
        const auto before = view.paper().words(std::max(value.begin, view.begin() + 3) - 3, value.begin);
        const auto behind = view.paper().words(value.end, std::min(value.end + 8, view.end()));
        if (holds_any(before, {U"为期", U"期限", U"签", U"订"}) && behind.starts_with(U"的") &&
            behind.substr(0, behind.find_first_of(U"，。")).find(U"合同") != std::u32string_view::npos) {
            facts.term_months = Fact<double>{*value.months(), {value.begin, value.end}};
            return;
        }
    }
    for (const auto c : {word::term, word::contract, word::fixed_term}) {
        for (const auto& token : view.tokens()) {
            if (token.meaning != c) continue;
            for (const auto& value : view.values()) {
                const bool is_span = value.unit == Unit::year || value.unit == Unit::month;
                if (!is_span || value.begin < token.end || value.begin - token.end > 8 || !is_of_term(view, value))
                    continue;
                facts.term_months =
                    Fact<double>{*value.months() + months_on_top(view, value), {value.begin, value.end}};
                return;
            }
        }
    }
}

/// 7月1日至8月31日: a contract for a season.
void read_range_without_year(const View& view, const Value& first, const Value& last, Facts& facts) {
    if (last.unit != Unit::date || last.date || !view.has(word::contract, word::term) || !is_range(view, first, last))
        return;
    const auto& text = view.paper().text.text;
    if (view.paper().words(part_begin(text, first.begin), first.begin).find(U"试用") != std::u32string_view::npos)
        return;
    const auto day_of = [](const Value& value) {
        return Date::of(2025, static_cast<unsigned>(value.amount) / 100, static_cast<unsigned>(value.amount) % 100);
    };
    const auto from = day_of(first);
    const auto to = day_of(last);
    if (from && to && *from < *to && !facts.term_months)
        facts.term_months = Fact<double>{months_between(*from, *to), {first.begin, last.end}};
}

void read_range(const View& view, Facts& facts) {
    if (facts.term_end || view.holds_any({U"均已履行", U"均已届满", U"前两份", U"前一份"})) return;
    if (!view.has(word::term, word::contract, word::fixed_term, word::probation, word::ends) && !view.holds(U"自") &&
        !view.text().starts_with(U"从") && !view.clause().has(word::fixed_term))
        return;
    const auto values = view.values();
    for (std::size_t i = 0; i + 1 < values.size(); ++i) {
        const auto& first = values[i];
        if (first.unit != Unit::date) continue;
        if (!first.date) {
            read_range_without_year(view, first, values[i + 1], facts);
            continue;
        }
        for (auto j = i + 1; j < values.size() && j < i + 3; ++j) {
            const auto& last = values[j];
            if (last.unit != Unit::date || !last.date || !is_range(view, first, last)) continue;
            const auto& text = view.paper().text.text;
            const auto before = view.paper().words(part_begin(text, first.begin), first.begin);
            const auto ahead =
                view.paper().words(first.begin > view.begin() + 12 ? first.begin - 12 : view.begin(), first.begin);
            if (ahead.find(U"试用") != std::u32string_view::npos || before.find(U"试用") != std::u32string_view::npos ||
                before.find(U"派遣期限") != std::u32string_view::npos)
                continue;
            // 至2028年6月30日终止（2025年7月1日起）: the end is told first
            const bool turned = (before.ends_with(U"至") || before.ends_with(U"到")) && last.end < text.size() &&
                                text[last.end] == U'起';
            const auto& from = turned ? last : first;
            const auto& to = turned ? first : last;
            facts.term_start = Fact<Date>{*from.date, {from.begin, from.end}};
            facts.term_end = Fact<Date>{*to.date, {to.begin, to.end}};
            return;
        }
    }
}

/// 一、2025年7月1日至2028年6月30日, 做一年：2025年3月1日起，2026年2月28日止: the first long stretch of time between two
/// dates, where no word says that it is the term.
void read_bare_range(const std::vector<View>& views, Facts& facts) {
    constexpr double shortest_months = 0.9;
    for (const auto& view : views) {
        if (view.has(word::leave, word::service_period, word::noncompete, word::approved_hours, word::injury)) continue;
        const auto values = view.values();
        for (std::size_t i = 0; i + 1 < values.size(); ++i) {
            const auto& first = values[i];
            const auto& last = values[i + 1];
            if (first.unit != Unit::date || last.unit != Unit::date || !last.date) continue;
            const auto between = view.paper().words(first.end, last.begin);
            const auto before = view.paper().words(part_begin(view.paper().text.text, first.begin), first.begin);
            const auto ahead = view.paper().words(std::max(first.begin, view.begin() + 8) - 8, first.begin);
            if (between.size() > 12 || ahead.find(U"试") != std::u32string_view::npos ||
                before.find(U"试") != std::u32string_view::npos ||
                holds_any(before, {U"有效", U"培训", U"工资", U"进修", U"许可", U"停工"}))
                continue;
            if (!holds_any(between, {U"至", U"到", U"迄", U"—", U"-", U"~", U"起", U"始"})) continue;
            if (first.date && months_between(*first.date, *last.date) < shortest_months) continue;
            if (first.date) facts.term_start = Fact<Date>{*first.date, {first.begin, first.end}};
            facts.term_end = Fact<Date>{*last.date, {last.begin, last.end}};
            return;
        }
    }
}

/// 以完成…为期限; not 在八小时内可以完成, which only ends with the same characters.
bool names_a_task(const View& view) {
    if (view.holds(U"节点为准")) return false;  // 以完成项目节点为准: hours, not a term
    if (view.holds_any({U"做到", U"干到"}) && view.holds_any({U"封顶", U"竣工", U"完工", U"验收"}) &&
        view.has(word::finish_mark))
        return true;
    const auto* task = view.first(word::task_term);
    return task != nullptr && (task->begin == 0 || view.paper().text.text[task->begin - 1] != U'可');
}

/// 至法定终止情形出现时止: no end is named because there is none.
bool is_open_end(const View& view) {
    return view.holds_any({U"至法定终止", U"法定终止情形出现", U"法定的终止情形", U"法定终止条件出现", U"至法定条件"});
}

/// 受聘二年，试用三个月: in an excerpt the length that is told right before probation.
void read_span_before_probation(const View& view, Facts& facts) {
    const auto* trial = view.first(word::probation);
    if (trial == nullptr) return;
    for (const auto& value : view.values()) {
        if ((value.unit != Unit::year && value.unit != Unit::month) || value.end > trial->begin) continue;
        const auto before = view.paper().words(std::max(value.begin, view.begin() + 2) - 2, value.begin);
        const auto between = view.paper().words(value.end, trial->begin);
        if (between.size() <= 4 && between.starts_with(U"，") && holds_any(before, {U"聘", U"签", U"雇"})) {
            facts.term_months = Fact<double>{*value.months(), {value.begin, value.end}};
            return;
        }
    }
}

/// 干一年, 雇用两年: how long, where no word says that it is the term.
void read_bare_span(const View& view, Facts& facts) {
    for (const auto& value : view.values()) {
        if (value.unit != Unit::year && value.unit != Unit::month) continue;
        const auto before = view.paper().words(std::max(value.begin, view.begin() + 4) - 4, value.begin);
        const auto behind = view.paper().words(value.end, std::min(value.end + 2, view.end()));
        if (holds_any(before, {U"干", U"做", U"雇", U"聘", U"签", U"为期"}) &&
            !holds_any(before, {U"满", U"过", U"够"}) &&
            !holds_any(behind, {U"后", U"以", U"才", U"内", U"试", U"不", U"的"}) &&
            !view.has(word::probation, word::leave_job, word::insurance, word::bonus, word::noncompete)) {
            facts.term_months = Fact<double>{*value.months(), {value.begin, value.end}};
            return;
        }
    }
}

}  // namespace

void read_term(const Paper& paper, Facts& facts) {
    const auto agreed = agreed_sentences(paper);
    const std::vector<View> views(agreed.begin(), agreed.end());
    for (const auto& view : views) {
        read_range(view, facts);
        if (view.has(word::term, word::contract, word::fixed_term)) read_span(view, facts);
        if (view.has(word::open_ended) && facts.term_kind == TermKind::unknown &&
            !view.has(word::request_open, word::waive, word::may, word::must, word::if_) &&
            (view.value(Unit::date) != nullptr || !view.has(word::sign)))
            facts.term_kind = TermKind::open_ended;
        if (names_a_task(view) && facts.term_kind == TermKind::unknown && !view.denied(word::task_term))
            facts.term_kind = TermKind::task;
    }
    for (const auto& view : views)
        if (!paper.is_complete && !facts.term_months && !facts.term_end) read_span_before_probation(view, facts);
    if (!facts.term_end && facts.term_kind == TermKind::unknown && paper.is_complete) read_bare_range(views, facts);
    for (const auto& view : views) {
        if (facts.term_end || facts.term_months || facts.term_kind != TermKind::unknown || !paper.is_complete) break;
        if (is_open_end(view)) facts.term_kind = TermKind::open_ended;
        read_bare_span(view, facts);
    }
    if (facts.term_kind == TermKind::unknown && (facts.term_months || facts.term_end))
        facts.term_kind = TermKind::fixed;
}

}  // namespace gongyou::checkup

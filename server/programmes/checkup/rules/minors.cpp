#include <fmt/format.h>

#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"
#include "programmes/checkup/text/calendar_date.hpp"
#include "programmes/checkup/text/id_number.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// MIN 童工与未成年工 (domain/contract-rules.md B.11)

/// The day of birth a sentence gives (2008年5月生, 出生于…, …出生).
const Value* birth_named(const View& s) {
    for (const auto& value : s.values()) {
        if (value.unit != Unit::date || !value.date) continue;
        const auto behind = words_behind(s, value.end, 2);
        if (behind.starts_with(U"生") || behind.starts_with(U"出生") ||
            holds_any(words_before(s, value.begin, 8), {U"出生", U"生于", U"生日"}))
            return &value;
    }
    return nullptr;
}

/// The age at which somebody begins to work, in years, by the two dates of a sentence.
std::optional<double> age_at_start(const View& s) {
    const auto* born = birth_named(s);
    if (born == nullptr) return std::nullopt;
    for (const auto& value : s.values())
        if (&value != born && value.unit == Unit::date && value.date && *value.date > *born->date &&
            s.has(hire, start_work, work_time))
            return months_between(*born->date, *value.date) / 12;
    return std::nullopt;
}

bool is_minor_of_age(const View& s) {
    for (const auto& value : s.values())
        if (value.unit == Unit::age && value.amount >= 16 && value.amount < 18 &&
            !holds_any(words_before(s, value.begin, 4), {U"子女", U"退休"}))
            return true;
    const auto age = age_at_start(s);
    return age && *age >= 16 && *age < 18;
}

Verdict child_hired(const View& s, const Inquiry&) {
    if (const auto age = age_at_start(s); age && *age < 15.99) return {true, fmt::format("入职时约{:.1f}周岁", *age)};
    const bool turned_down = s.holds_any({U"不要", U"不收", U"不招", U"不用"});
    if (s.has(child_age) && s.has(hire) && !turned_down && !s.has(must_not) && s.holds_any({U"也要", U"也收", U"也招"}))
        return true;
    if (any_ruled_out(s, {hire}) || s.has(must_not, of_no_effect)) return false;
    if (s.holds_any({U"子女", U"严禁", U"不招", U"不收", U"不予录用", U"文艺", U"拒绝", U"退回"})) return false;
    const bool taken = s.said(hire) != nullptr || s.holds_any({U"可以录用", U"予以录用"});
    if (taken && s.has(child_age) && s.denied(child_age) == nullptr) return true;
    for (const auto& value : s.values()) {
        if (value.unit != Unit::age || value.amount > 16 || value.amount < 8) continue;
        const auto before = words_before(s, value.begin, 5);
        const bool under = holds_any(before, {U"不满", U"未满", U"不到", U"不足", U"没满"});
        const bool young = value.low < 15.99 ? !words_behind(s, value.end, 4).starts_with(U"以下的不") : under;
        if (young && taken && !holds_any(before, {U"工龄"})) return true;
    }
    return s.holds(U"童工") && s.said(hire) != nullptr && s.holds_any({U"可以", U"允许"});
}

/// How old the worker of this paper is when he begins, by the dates it gives.
std::optional<double> age_by_facts(const Inquiry& q) {
    const auto& id = q.facts.parties.worker_id_number;
    std::optional<Date> born;
    if (q.facts.parties.born)
        born = q.facts.parties.born->value;
    else if (id)
        born = birth_of(id->value);
    auto start = q.facts.work_start ? q.facts.work_start : q.facts.term_start;
    if (!start) start = q.facts.signed_on;
    if (!born || !start || start->value <= *born) return std::nullopt;
    return months_between(*born, start->value) / 12;
}

Verdict child_by_dates(const Inquiry& q) {
    const auto age = age_by_facts(q);
    if (!age || *age >= 15.99 || *age < 5) return false;
    auto start = q.facts.work_start ? q.facts.work_start : q.facts.term_start;
    if (!start) start = q.facts.signed_on;
    return Verdict::at(start->where, fmt::format("入职时约{:.1f}周岁", *age));
}

bool is_minor_by_facts(const Inquiry& q) {
    const auto age = age_by_facts(q);
    return age && *age >= 15.99 && *age < 17.99;
}

bool keeps_from_danger(const View& s) {
    return s.has(must_not) || any_ruled_out(s, {minor_ban}) ||
           s.holds_any({U"不安排", U"非禁忌", U"严禁", U"调离", U"不接触", U"不进", U"由成年", U"成年同事", U"年满18",
                        U"年满十八", U"已满18"});
}

Verdict dangerous_work_for_minor(const View& s, const Inquiry& q) {
    if (s.said(minor_ban) == nullptr || keeps_from_danger(s)) return false;
    if (s.has(minor) || is_minor_of_age(s)) return s.said(minor) != nullptr || is_minor_of_age(s);
    if (!is_minor_by_facts(q) || s.has(heat_allowance)) return false;
    return s.has(post, party_b, apprentice) || s.holds_any({U"车间", U"岗位", U"线上", U"槽", U"师傅", U"间"});
}

Verdict minor_not_checked(const View& s, const Inquiry& q) {
    if (!(s.has(minor) || is_minor_of_age(s) || is_minor_by_facts(q)) || !s.has(health_check, registration))
        return false;
    if (s.has(must_not) || s.holds_any({U"亲戚名义", U"甲方已", U"公司已", U"甲方自费", U"公司自费"})) return false;
    if (any_said(s, {own_expense, self_bought, charged}) != nullptr && s.has(health_check) &&
        !s.holds_any({U"甲方承担", U"公司承担", U"单位承担"}))
        return true;
    if (s.has(health_check) && s.holds_any({U"本人出钱", U"自己出", U"本人出", U"自己掏"})) return true;
    const bool of_registration = s.has(health_check) || s.has(minor) || s.holds_any({U"人社", U"劳动局", U"劳动部门"});
    for (const auto c : {health_check, registration})
        if (s.denied(c) != nullptr && of_registration) return true;
    return s.holds_any({U"不予办理", U"不办", U"不必", U"无需", U"不用", U"不做", U"不去", U"不再", U"省掉", U"省了",
                        U"免掉", U"都免"}) &&
           of_registration && !s.holds_any({U"不办不", U"不做不得", U"不再续"});
}

constexpr Rule minor_table[] = {
    {"MIN-01", Severity::unlawful, "招用未满16周岁", "Child labour", Scope::any,
     "劳动法 第十五条；劳动法 第九十四条；禁止使用童工规定 第二条、第四条、第六条；未成年人保护法 第六十一条",
     "1995-01-01", about(hire, start_work, minor, child_age), 2, child_hired, child_by_dates,
     "不满16周岁的是童工，家长同意、暑假打工、借别人名义都不行。每用一名每月罚五千元，出事故要追究刑责。",
     "不招用不满16周岁的人；已经来的送回家，费用由单位出。"},
    {"MIN-02", Severity::unlawful, "未成年工从事禁忌劳动", "Prohibited work for minors", Scope::any,
     "劳动法 第六十四条；劳动法 第九十五条；未成年工特殊保护规定 第三条、第四条；职业病防治法 第三十八条；"
     "未成年人保护法 第六十一条",
     "1995-01-01", about(minor_ban, minor, worker, apprentice), 2, dangerous_work_for_minor, nullptr,
     "16至18周岁的未成年工不能干有毒有害、高处、井下、高温、易燃易爆、重体力的活，也不能进酒吧、歌厅、网吧。",
     "换到包装、文员这类没有职业危害的岗位。"},
    {"MIN-03", Severity::high, "未成年工未体检、未登记", "No health check or registration", Scope::any,
     "劳动法 第六十五条；未成年工特殊保护规定 第六条、第七条、第八条、第九条", "1995-01-01",
     about(health_check, registration), 2, minor_not_checked, nullptr,
     "用未成年工，上岗前、满一年、满18周岁都要体检，费用归单位；还要向人社部门办理未成年工登记。",
     "由单位安排并付费体检，办好登记证再上岗。"},
};

}  // namespace

std::span<const Rule> minor_rules() { return minor_table; }

}  // namespace gongyou::checkup::rules

#include "app/commands/law_words.hpp"

#include <fmt/format.h>

#include <array>

namespace gongyou::app {

namespace {

struct InBoth {
    std::string_view zh;
    std::string_view en;
    std::string_view in(Language language) const { return language == Language::zh ? zh : en; }
};

constexpr std::array<InBoth, 7> weekdays{{{"星期日", "Sunday"},
                                          {"星期一", "Monday"},
                                          {"星期二", "Tuesday"},
                                          {"星期三", "Wednesday"},
                                          {"星期四", "Thursday"},
                                          {"星期五", "Friday"},
                                          {"星期六", "Saturday"}}};

/// {when} a day or a run of days, {days} and {total} counted, {name} of a holiday or a notice, {year}.
InBoth sentence(CountingKind kind) {
    switch (kind) {
        case CountingKind::event_not_counted:
            return {"{when}当日不计入。", "{when} itself does not count."};
        case CountingKind::working_days:
            return {"{when}：{days} 个工作日，累计 {total} 个。",
                    "{when}: working days, {days} counted, {total} in all."};
        case CountingKind::make_up_days:
            return {"{when}调休上班：{days} 个工作日，累计 {total} 个。",
                    "{when}: worked in exchange for a holiday, {days} counted, {total} in all."};
        case CountingKind::weekend_skipped:
            return {"{when}是周末，不计。", "{when}: weekend, does not count."};
        case CountingKind::holiday_skipped:
            return {"{when}{name}放假，不计。", "{when}: {name}, does not count."};
        case CountingKind::days_counted:
            return {"{when}：{days} 日。", "{when}: {days} counted."};
        case CountingKind::corresponding_day:
            return {"期满月的对应日是 {when}。", "The corresponding day of the last month is {when}."};
        case CountingKind::end_of_month:
            return {"期满月没有对应日，以该月最后一日 {when}期满。",
                    "The last month has no corresponding day: its last day, {when}, ends the period."};
        case CountingKind::last_day_worked:
            return {"最后一日 {when}是工作日，不移动。", "The last day, {when}, is a working day and stays."};
        case CountingKind::last_day_rests:
            return {"最后一日 {when}是休息日。", "The last day, {when}, is a day of rest."};
        case CountingKind::moved_on:
            return {"顺延到其后第一个工作日 {when}。", "It moves on to the next working day, {when}."};
        case CountingKind::moved_back:
            return {"提前到其前最后一个工作日 {when}。", "It moves back to the working day before, {when}."};
        case CountingKind::not_moved:
            return {"不作顺延，以 {when}为准最稳妥。", "It is not moved: {when} is the safe day."};
        case CountingKind::table:
            return {"{year} 年休息日依据：{name}。", "Days off of {year}: {name}."};
        case CountingKind::no_table:
            break;
    }
    return {"{year} 年没有放假安排可依据，只扣除了周末。",
            "There is no table of holidays for {year}: only weekends were left out."};
}

std::string day_in_words(Date day, Language language) {
    const auto weekday = weekdays[day.weekday()].in(language);
    return language == Language::zh ? fmt::format("{}（{}）", day.text(), weekday)
                                    : fmt::format("{} {}", weekday, day.text());
}

std::string when(const CountingStep& step, Language language) {
    const auto first = day_in_words(step.first, language);
    if (step.first == step.last) return first;
    return first + (language == Language::zh ? "至 " : " to ") + day_in_words(step.last, language);
}

InBoth unit_words(law::Unit unit) {
    switch (unit) {
        case law::Unit::working_day:
            return {"个工作日", "working days"};
        case law::Unit::day:
            return {"日", "days"};
        case law::Unit::month:
            return {"个月", "months"};
        case law::Unit::year:
            return {"年", "years"};
        case law::Unit::hour:
            return {"小时", "hours"};
        case law::Unit::working_hour:
            return {"个工作小时", "working hours"};
        case law::Unit::closing:
            return {"个工作日下班", "closing of a working day"};
        case law::Unit::yuan:
            return {"元", "yuan"};
        case law::Unit::percent:
            return {"%", "%"};
        case law::Unit::per_mille:
            return {"‰", "‰"};
        case law::Unit::person:
            break;
    }
    return {"人", "persons"};
}

InBoth standing(law::Tag tag) {
    switch (tag) {
        case law::Tag::LAW:
            return {"法定", "law"};
        case law::Tag::PUB:
            return {"公开资料，不作为法律引用", "from a public page, not to be cited as law"};
        case law::Tag::KNOW:
            return {"通行认识，须经律师确认", "professional knowledge, for a lawyer to confirm"};
        case law::Tag::DESIGN:
            return {"内部时限，不是法律规定", "a target of the house, not law"};
        case law::Tag::UNVERIFIED:
            break;
    }
    return {"未查实", "not established"};
}

}  // namespace

std::string words_of(const CountingStep& step, Language language) {
    return fmt::format(fmt::runtime(sentence(step.kind).in(language)), fmt::arg("when", when(step, language)),
                       fmt::arg("days", step.days), fmt::arg("total", step.total),
                       fmt::arg("name", language == Language::zh ? step.zh : step.en),
                       fmt::arg("year", step.first.year()));
}

std::string amount_in_words(const law::Rule& rule, Language language) {
    auto unit = unit_words(rule.unit).in(language);
    if (rule.amount == 1 && unit.ends_with('s')) unit.remove_suffix(1);
    return fmt::format("{} {}", rule.amount ? std::to_string(*rule.amount) : "?", unit);
}

std::string words_of(const law::Rule& rule, Language language) {
    const auto format = language == Language::zh ? std::string_view{"{}：{}，{}。依据：{}（{}，{} 核对）。"}
                                                 : "{}: {}, {}. Source: {} ({}, checked {}).";
    return fmt::format(fmt::runtime(format), rule.code, rule.what, amount_in_words(rule, language), rule.source,
                       standing(rule.tag).in(language), rule.checked.text());
}

std::string_view as_long_words(Language language) {
    return InBoth{"该规则包中同样长的期限：", "Rules of this pack that are as long:"}.in(language);
}

std::string_view estimate_words(Language language) {
    return InBoth{"预计：有年份的放假安排尚未录入，公布后重新计算。",
                  "estimate: a year's holidays are not known yet; counted again when they are."}
        .in(language);
}

}  // namespace gongyou::app

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/law/place.hpp"
#include "kernel/working_days.hpp"

namespace gongyou::law {

/// What a number of law is a number of.
enum class Unit {
    working_day,
    day,
    month,
    year,
    hour,          ///< of the day and of the night
    working_hour,  ///< while offices are open
    closing,       ///< closing time of a working day: 1 of the day itself
    yuan,
    percent,
    per_mille,
    person
};
BOOST_DESCRIBE_ENUM(Unit, working_day, day, month, year, hour, working_hour, closing, yuan, percent, per_mille, person)

/// How sure a rule is, and what may be made of it.
enum class Tag {
    LAW,        ///< read in the text of the statute cited: may be shown as law, with its article
    PUB,        ///< read in a public page: a sensible default, not to be cited as law
    KNOW,       ///< professional knowledge, text not read again: a lawyer confirms it before use
    DESIGN,     ///< a proposal of the house: freely changed, never shown as statutory
    UNVERIFIED  ///< could not be established: the amount may be missing, and is then asked for in vain
};
BOOST_DESCRIBE_ENUM(Tag, LAW, PUB, KNOW, DESIGN, UNVERIFIED)

/// One number of law: a row of a rule pack (规则包).
struct Rule {
    std::string pack;  ///< the file it stands in: "zhejiang"
    std::string code;  ///< "opinion.answer": never renamed
    Place place;
    std::optional<std::int64_t> amount;  ///< none only where it is UNVERIFIED
    Unit unit = Unit::day;
    Rolling rolls = Rolling::none;
    Date from;               ///< first day for which this row answers
    std::optional<Date> to;  ///< last day; none: still in force
    std::string source;      ///< statute and article
    Tag tag = Tag::UNVERIFIED;
    Date checked;
    int edition = 1;  ///< of the book in which this row was entered
    std::string what;
    std::optional<std::string> starts;  ///< the event that a period runs from
    std::optional<std::string> note;
    std::string where = {};  ///< file and line, for whoever mends it
};
BOOST_DESCRIBE_STRUCT(Rule, (),
                      (pack, code, place, amount, unit, rolls, from, to, source, tag, checked, edition, what, starts,
                       note))

/// Whether a screen or a letter may call it law.
constexpr bool is_law(const Rule& rule) { return rule.tag == Tag::LAW; }

/// The rule as a period to count. Fault: law.not_a_period {code, unit} for hours, money, shares.
Result<Period> period_of(const Rule& rule);

/// The last day of the rule's period after `event`. Faults: those of period_of and of WorkingDays::deadline.
Result<Deadline> deadline(const Rule& rule, Date event, const WorkingDays& calendar);

}  // namespace gongyou::law

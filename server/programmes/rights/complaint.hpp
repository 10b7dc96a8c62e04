#pragma once

#include <optional>
#include <vector>

#include "core/law/category_code.hpp"
#include "core/organisations/area_code.hpp"
#include "core/organisations/credit_code.hpp"
#include "kernel/id.hpp"
#include "kernel/list.hpp"
#include "kernel/money.hpp"
#include "kernel/month_or_day.hpp"
#include "kernel/text.hpp"
#include "programmes/rights/complaint_words.hpp"

namespace gongyou::rights {

using law::CategoryCode;

/// A way that was tried, and the number of the case there.
struct TriedWay {
    Way way = Way::none;
    std::optional<Line<1, 60>> number;  ///< 案号、工单号
};
BOOST_DESCRIBE_STRUCT(TriedWay, (), (way, number))

/// Who builds what on a site (工程项目). The project's name is the least we need.
struct Construction {
    Line<2, 100> project;
    std::optional<Line<2, 100>> general_contractor;  ///< 总包
    std::optional<Line<2, 100>> subcontractor;       ///< 分包、劳务公司
    std::optional<Line<2, 40>> foreman;              ///< 班组长、包工头
};
BOOST_DESCRIBE_STRUCT(Construction, (), (project, general_contractor, subcontractor, foreman))

struct Representative {
    Speaks speaks = Speaks::for_a_group;
    Line<2, 40> name;
};
BOOST_DESCRIBE_STRUCT(Representative, (), (speaks, name))

/// Who must not know of the report (回避), as whoever reports says: offices by choice, one person by name.
struct KeepFrom {
    std::optional<List<UnitId, 6>> offices;
    std::optional<bool> enterprise_union;  ///< the union within the enterprise (企业工会)
    std::optional<Line<2, 40>> person;
};
BOOST_DESCRIBE_STRUCT(KeepFrom, (), (offices, enterprise_union, person))

/// What a report says beyond employer, place and facts (诉求单). Everything may be left out: the law knows three things
/// that must be there, and a page that was loaded before a question came up sends none of it.
struct Complaint {
    std::optional<CategoryCode> category;  ///< none: X09, 其他
    std::optional<List<CategoryCode, 4>> more_categories;
    std::optional<AreaCode> area;  ///< of the place of work
    std::optional<bool> outside;   ///< the place of work is not in this county
    std::optional<CreditCode> credit_code;
    std::optional<Construction> construction;
    std::optional<MonthOrDay> happened_from;  ///< without a phone number: the month only
    std::optional<MonthOrDay> happened_to;
    std::optional<bool> ongoing;
    std::optional<std::int64_t> amount_claimed_fen;
    std::optional<People> people;
    std::optional<std::int32_t> people_number;
    std::optional<Demand> demand;
    std::optional<Relation> relation;
    std::optional<Date> left_on;
    std::optional<Date> entry_date;
    std::optional<Line<1, 60>> job;
    std::optional<WageForm> wage_form;
    std::optional<std::int64_t> monthly_wage_fen;
    std::optional<List<SpecialGroup, 8>> special_groups;
    std::optional<List<TriedWay, 8>> tried_already;
    std::optional<List<Danger, 6>> danger_flags;
    std::optional<ContactBy> contact_by;
    std::optional<List<SafeTime, 5>> safe_times;
    std::optional<SpokenLanguage> language;
    std::optional<bool> sms_neutral;           ///< a message must not name the union
    std::optional<bool> disclose_to_employer;  ///< none: no
    std::optional<Representative> representative;
    std::optional<KeepFrom> keep_from;
    std::optional<bool> truth_declaration;
};
BOOST_DESCRIBE_STRUCT(Complaint, (),
                      (category, more_categories, area, outside, credit_code, construction, happened_from, happened_to,
                       ongoing, amount_claimed_fen, people, people_number, demand, relation, left_on, entry_date, job,
                       wage_form, monthly_wage_fen, special_groups, tried_already, danger_flags, contact_by, safe_times,
                       language, sms_neutral, disclose_to_employer, representative, keep_from, truth_declaration))

/// The main category; 其他 where none was chosen.
CategoryCode main_category(const Complaint& complaint);
/// The main category, then the others.
std::vector<CategoryCode> categories_of(const Complaint& complaint);
bool has(const Complaint& complaint, Danger flag);
bool has(const Complaint& complaint, SpecialGroup group);
bool has_tried(const Complaint& complaint, Way way);
/// At least so many are known to be concerned: by number, else by the least of the band.
int least_people(const Complaint& complaint);
std::optional<Cents> amount_claimed(const Complaint& complaint);

}  // namespace gongyou::rights

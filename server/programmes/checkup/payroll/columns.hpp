#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gongyou::checkup::payroll {

/// What a column of a payroll, roster or attendance table (工资表、花名册、考勤表) can hold.
namespace column {
enum Column : int {
    emp_id,
    name,
    id_no,
    sex,
    birth,
    dept,
    post,
    emp_type,
    hours_system,
    hire_date,
    first_work_date,
    sign_date,
    c_start,
    c_end,
    c_type,
    sign_no,
    prob_end,
    prob_months,
    leave_date,
    leave_reason,
    period,
    pay_date,
    base_wage,
    post_wage,
    perf,
    piece,
    ot_pay_wd,
    ot_pay_rd,
    ot_pay_hol,
    ot_pay,
    allow_night,
    allow_heat,
    allow_other,
    sick_pay,
    al_pay,
    gross,
    ded_si,
    ded_hpf,
    ded_tax,
    ded_injury,
    ded_fine,
    ded_damage,
    ded_absence,
    ded_other,
    net,
    days_due,
    days_att,
    h_wd,
    h_rd,
    h_hol,
    h_rd_comp,
    max_day_h,
    max_run,
    hours_day,
    hours_week,
    hours_total,
    night_cnt,
    sick_days,
    absent_days,
    leave_days,
    leave_type,
    al_total,
    al_used,
    al_refused,
    si_start,
    si_base,
    hpf_base,
    hpf_rate,
    si_kinds,
    avg12,
    bank_acct,
    payee,
    pay_method,
    cash_sign,
    payslip,
    status_f,
    hazard,
    cert,
    severance,
    noncompete,
    noncompete_pay,
    remark,
    count
};
}
using column::Column;

/// The short name of a column, as specification and --set have it: "h_wd".
std::string_view name_of(Column column);
/// The column that is called so, if there is one.
std::optional<Column> column_named(std::string_view name);
/// How offices usually head it: "平时加班小时".
std::string_view heading_of(Column column);
/// A heading in one form: NFKC, without spaces, line breaks and units in brackets.
std::string heading_in_one_form(std::string_view written);
/// The column under a heading as it is written, if anybody knows it.
std::optional<Column> column_under(std::string_view written);

}  // namespace gongyou::checkup::payroll

#include "programmes/checkup/payroll/columns.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <span>

namespace gongyou::checkup::payroll {

namespace {

/// A column, its short name, and its headings parted by commas, the usual one first.
struct KnownColumn {
    Column column;
    std::string_view name;
    std::string_view headings;
};

constexpr KnownColumn known_columns[] = {
    {column::emp_id, "emp_id", "工号,员工编号,职工编号,编号,人员代码,员工号,职工号,序号"},
    {column::name, "name", "姓名,员工姓名,职工姓名,人员姓名"},
    {column::id_no, "id_no", "身份证号,身份证号码,证件号码,公民身份号码,证照号码,身份证"},
    {column::sex, "sex", "性别"},
    {column::birth, "birth", "出生日期,出生年月,生日"},
    {column::dept, "dept", "部门,车间,班组"},
    {column::post, "post", "岗位,职务,工种,职位"},
    {column::emp_type, "emp_type", "用工形式,用工性质,人员类别,员工类型,用工类型"},
    {column::hours_system, "hours_system", "工时制度,工时制,工时类型"},
    {column::hire_date, "hire_date", "入职日期,入厂日期,进厂时间,到岗日期,用工起始时间,参加本单位工作时间,入职时间"},
    {column::first_work_date, "first_work_date", "参加工作时间,首次参保时间,工作起始年月,参加工作日期"},
    {column::sign_date, "sign_date", "合同签订日期,签约日期,签订时间,签订日期"},
    {column::c_start, "c_start", "合同开始,合同起始日,起始日期,合同开始日期,合同起始日期"},
    {column::c_end, "c_end", "合同到期,合同终止日,截止日期,期满日,合同到期日,合同终止日期,合同到期日期"},
    {column::c_type, "c_type", "合同类型,合同期限类型"},
    {column::sign_no, "sign_no", "签订次数,续签次数,第几次签订"},
    {column::prob_end, "prob_end", "试用期截止,转正日期,试用期截止日期,试用期届满"},
    {column::prob_months, "prob_months", "试用期,试用月数,试用期月数"},
    {column::leave_date, "leave_date", "离职日期,退厂时间,解除日期,离职时间"},
    {column::leave_reason, "leave_reason", "离职原因,解除原因,离职类型"},
    {column::period, "period", "工资月份,所属期,月份,薪资期间,计薪周期"},
    {column::pay_date, "pay_date", "发放日期,发薪日,支付日期,实际发放日,发薪日期"},
    {column::base_wage, "base_wage", "基本工资,底薪,标准工资,岗位工资+基本工资,合同工资"},
    {column::post_wage, "post_wage", "岗位工资,职务工资"},
    {column::perf, "perf", "绩效,奖金,考核工资,绩效工资,绩效奖金"},
    {column::piece, "piece", "计件工资,计件"},
    {column::ot_pay_wd, "ot_pay_wd", "平时加班费,延时加班工资,平时加班工资,延时加班费"},
    {column::ot_pay_rd, "ot_pay_rd", "周末加班费,休息日加班,休息日加班费,休息日加班工资"},
    {column::ot_pay_hol, "ot_pay_hol", "节日加班费,法定节假日加班,法定节假日加班费,节假日加班费"},
    {column::ot_pay, "ot_pay", "加班费,加班工资,加点费,加班费合计"},
    {column::allow_night, "allow_night", "夜班津贴,中夜班费,夜班费"},
    {column::allow_heat, "allow_heat", "高温津贴,高温费,防暑降温费"},
    {column::allow_other, "allow_other", "餐补,房补,交通补贴,话费,津贴,补贴,津贴补贴,其他补贴"},
    {column::sick_pay, "sick_pay", "病假工资"},
    {column::al_pay, "al_pay", "未休年休假工资,年休假工资,未休年假工资,年休假补偿"},
    {column::gross, "gross", "应发工资,应发合计,应付工资,税前工资,应发"},
    {column::ded_si, "ded_si", "社保个人,代扣社保,五险个人,个人社保,社保扣款,社保"},
    {column::ded_hpf, "ded_hpf", "公积金个人,代扣公积金,个人公积金,公积金"},
    {column::ded_tax, "ded_tax", "个税,代扣个税,所得税,个人所得税"},
    {column::ded_injury, "ded_injury", "工伤保险扣款,生育保险扣款,工伤保险个人,生育保险个人"},
    {column::ded_fine, "ded_fine", "罚款,处罚,乐捐,违纪扣款"},
    {column::ded_damage, "ded_damage", "赔偿扣款,质量扣款,损失赔偿,损失扣款"},
    {column::ded_absence, "ded_absence", "缺勤扣款,事假扣款,旷工扣款"},
    {column::ded_other, "ded_other", "其他扣款,代扣其他,押金,服装费,保证金,工装费,工具费,体检费,培训费"},
    {column::net, "net", "实发工资,实发金额,到手工资,实付,实发,实发合计"},
    {column::days_due, "days_due", "应出勤天数,应出勤,制度工作日"},
    {column::days_att, "days_att", "实际出勤,出勤天数,实出勤,实际出勤天数"},
    {column::h_wd, "h_wd", "平时加班小时,延时小时,加点,平时加班,平时加班时数,平日加班小时,工作日加班小时,工作日加班"},
    {column::h_rd, "h_rd", "休息日加班小时,周末加班,周末加班小时,休息日加班时数,双休日加班小时,双休日加班"},
    {column::h_hol, "h_hol", "法定节假日加班小时,节日加班,节日加班小时,节假日加班小时,法定节假日加班时数,节假日加班"},
    {column::h_rd_comp, "h_rd_comp", "已补休小时,调休小时"},
    {column::max_day_h, "max_day_h", "单日最长工时"},
    {column::max_run, "max_run", "连续出勤天数"},
    {column::hours_day, "hours_day", "日均工时,每日工时,平均每日工时"},
    {column::hours_week, "hours_week", "周工时,每周工时"},
    {column::hours_total, "hours_total", "总工时,工时合计,本月工时,实际工时"},
    {column::night_cnt, "night_cnt", "夜班次数,夜班天数"},
    {column::sick_days, "sick_days", "病假天数,病假"},
    {column::absent_days, "absent_days", "缺勤天数,事假天数,旷工天数"},
    {column::leave_days, "leave_days", "请假天数"},
    {column::leave_type, "leave_type", "请假类别,假别"},
    {column::al_total, "al_total", "年休假应休,法定年假,年休假天数,应休年假"},
    {column::al_used, "al_used", "已休年假,已休天数,已休年休假"},
    {column::al_refused, "al_refused", "本人书面放弃天数"},
    {column::si_start, "si_start", "参保日期,社保起缴,参保时间"},
    {column::si_base, "si_base", "社保基数,缴费基数,社保缴费基数"},
    {column::hpf_base, "hpf_base", "公积金基数"},
    {column::hpf_rate, "hpf_rate", "公积金比例"},
    {column::si_kinds, "si_kinds", "险种,参保险种"},
    {column::avg12, "avg12", "前12个月平均工资,上年度月平均工资"},
    {column::bank_acct, "bank_acct", "银行账号,工资卡号,收款账户,银行卡号"},
    {column::payee, "payee", "户名,收款人,账户名"},
    {column::pay_method, "pay_method", "发放方式,支付方式"},
    {column::cash_sign, "cash_sign", "现金签收,签字,签收"},
    {column::payslip, "payslip", "工资条,工资清单"},
    {column::status_f, "status_f", "女职工状态,孕期/产期/哺乳期,预产期,生育日期,孕周"},
    {column::hazard, "hazard", "职业危害岗位,接害因素"},
    {column::cert, "cert", "特种作业证号,证书有效期"},
    {column::severance, "severance", "经济补偿,经济补偿金,离职补偿"},
    {column::noncompete, "noncompete", "竞业限制,竞业限制月数"},
    {column::noncompete_pay, "noncompete_pay", "竞业补偿,竞业限制补偿,竞业限制补偿金"},
    {column::remark, "remark", "备注,说明"},
};
static_assert(std::size(known_columns) == column::count);

constexpr bool in_order() {
    for (int i = 0; i < column::count; ++i)
        if (known_columns[i].column != i) return false;
    return true;
}
static_assert(in_order());

/// A heading that names work beyond hours may mean the hours or the pay: the unit in its brackets tells.
struct HoursOrPay {
    Column hours;
    Column pay;
};
constexpr HoursOrPay hours_or_pay[] = {
    {column::h_wd, column::ot_pay_wd}, {column::h_rd, column::ot_pay_rd}, {column::h_hol, column::ot_pay_hol}};
constexpr std::string_view hour_units[] = {"小时", "(h)", "(H)", "时数"};
constexpr std::string_view money_units[] = {"元", "费", "工资", "额"};

/// What a heading is that is in no list, by a word in it.
struct TellingWord {
    std::string_view word;
    Column column;
};
constexpr TellingWord telling_words[] = {{"押金", column::ded_other},   {"保证金", column::ded_other},
                                         {"风险金", column::ded_other}, {"服装费", column::ded_other},
                                         {"工装费", column::ded_other}, {"厂服", column::ded_other},
                                         {"罚款", column::ded_fine},    {"乐捐", column::ded_fine}};

bool holds_any(std::string_view text, std::span<const std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view one) { return text.find(one) != std::string_view::npos; });
}

bool lists_heading(std::string_view headings, std::string_view one) {
    for (std::size_t at = 0; at <= headings.size();) {
        const auto end = std::min(headings.find(',', at), headings.size());
        if (headings.substr(at, end - at) == one) return true;
        at = end + 1;
    }
    return false;
}

std::string compatible_form(std::string_view text) {
    utf8proc_uint8_t* made = nullptr;
    const auto length =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                     &made, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> kept{made, &std::free};
    if (length < 0) return std::string{text};
    return {reinterpret_cast<const char*>(made), static_cast<std::size_t>(length)};
}

Column by_its_unit(Column column, const std::string& written) {
    for (const auto& one : hours_or_pay) {
        if (column == one.pay && holds_any(written, hour_units) && !holds_any(written, money_units)) return one.hours;
        if (column == one.hours && holds_any(written, money_units) && !holds_any(written, hour_units)) return one.pay;
    }
    return column;
}

}  // namespace

std::string_view name_of(Column column) { return known_columns[column].name; }

std::optional<Column> column_named(std::string_view name) {
    for (const auto& known : known_columns)
        if (known.name == name) return known.column;
    return std::nullopt;
}

std::string_view heading_of(Column column) {
    const auto headings = known_columns[column].headings;
    return headings.substr(0, headings.find(','));
}

std::string heading_in_one_form(std::string_view written) {
    std::string out;
    int brackets = 0;
    for (const char c : compatible_form(written)) {
        if (c == '(' || c == '[') ++brackets;
        if (brackets == 0 && c != ' ' && c != '\t' && c != '\n' && c != '\r') out += c;
        if ((c == ')' || c == ']') && brackets > 0) --brackets;
    }
    return out;
}

std::optional<Column> column_under(std::string_view written) {
    const auto heading = heading_in_one_form(written);
    for (const auto& known : known_columns)
        if (heading == known.name || lists_heading(known.headings, heading))
            return by_its_unit(known.column, compatible_form(written));
    for (const auto& one : telling_words)
        if (heading.find(one.word) != std::string::npos) return one.column;
    return std::nullopt;
}

}  // namespace gongyou::checkup::payroll

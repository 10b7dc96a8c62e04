#include <fmt/format.h>

#include <algorithm>

#include "core/people/id_card.hpp"
#include "programmes/checkup/payroll/checks.hpp"
#include "programmes/checkup/text/calendar_date.hpp"
#include "programmes/checkup/text/id_number.hpp"
#include "programmes/checkup/text/normal_text.hpp"

namespace gongyou::checkup::payroll {

namespace {

constexpr std::string_view licensed_posts[] = {"电工",   "焊工", "焊接", "高处",     "高空", "叉车", "起重",
                                               "行车工", "锅炉", "制冷", "压力容器", "电梯", "登高", "爆破"};
constexpr int months_ahead = 6;  ///< retirement this near is told as advice

/// How the age of a group rises from 2025 on (渐进式延迟法定退休年龄): a month later for every `step` months of birth.
struct Delay {
    std::string_view age;   ///< the law number of the age before
    std::string_view most;  ///< that of the longest delay, in months
    std::string_view first_birth;
    int step;
};
constexpr Delay delays[] = {{"retirement.age_men", "retirement.delay_most", "1965-01-01", 4},
                            {"retirement.age_women_staff", "retirement.delay_most", "1970-01-01", 4},
                            {"retirement.age_women", "retirement.delay_most_women", "1975-01-01", 2}};

Answer child_hired(const PayRow& row) {
    const auto birth = row.birth();
    const auto hired = row.day(column::hire_date);
    const auto least = row.number("worker.age_least");
    if (!birth || !hired || !least) return not_asked();
    const auto age = full_years(*birth, *hired);
    if (age >= *least) return sound();
    return wrong(fmt::format("满{}周岁", *least), fmt::format("{}周岁", age),
                 fmt::format("{}出生，{}入职时{}周岁，不满{}", birth->text(), hired->text(), age, *least));
}

Answer minor_at_risk(const PayRow& row) {
    const auto birth = row.birth();
    const auto least = row.number("worker.age_least");
    const auto until = row.number("worker.minor_until");
    if (!birth || !least || !until) return not_asked();
    const auto age = full_years(*birth, row.own_day());
    if (age < *least || age >= *until) return not_asked();
    const auto hazard = row.text(column::hazard);
    const bool is_hazardous = !hazard.empty() && hazard != "无" && hazard != "否";
    if (is_hazardous || row.amount_or_none(column::night_cnt).amount > 0)
        return wrong(
            "不安排禁忌劳动和夜班",
            is_hazardous ? std::string{hazard} : "夜班" + in_words(row.amount_or_none(column::night_cnt)) + "次",
            fmt::format("{}出生，{}周岁，未满{}", birth->text(), age, *until));
    if (row.says(column::remark, "已体检") || row.says(column::remark, "已登记")) return sound();
    return wrong("体检并登记", "没有记载", fmt::format("{}周岁的未成年工要定期体检、办理登记", age), "high");
}

std::optional<Date> retires_on(const PayRow& row) {
    const auto birth = row.birth();
    const auto woman = row.is_woman();
    if (!birth || !woman) return std::nullopt;
    const bool is_staff = row.says(column::post, "管理") || row.says(column::post, "经理") ||
                          row.says(column::post, "工程师") || row.says(column::post, "技术");
    const auto& delay = delays[!*woman ? 0 : is_staff ? 1 : 2];
    const auto age = row.number(delay.age);
    const auto most = row.number(delay.most);
    if (!age || !most) return std::nullopt;
    const auto first = date(delay.first_birth);
    const auto month = *Date::of(birth->year(), birth->month(), 1);
    int months = 0;
    if (month >= first)
        months = static_cast<int>(std::min<std::int64_t>(*most, full_months(first, month) / delay.step + 1));
    return plus_months(*birth, static_cast<int>(*age) * 12 + months);
}

Answer retirement(const PayRow& row) {
    const auto day = retires_on(row);
    if (!day || row.kind() == WorkKind::retired) return not_asked();
    const auto old_age = full_years(*row.birth(), *day);
    const auto born = fmt::format("{}出生，法定退休{}（满{}周岁{}）", row.birth()->text(), day->text(), old_age,
                                  *row.is_woman() ? "，女职工按岗位名称判断是否管理、技术岗位，请核对" : "");
    const auto left = row.day(column::leave_date);
    const bool over_age = row.says(column::leave_reason, "退休") || row.says(column::leave_reason, "到龄");
    if (left && over_age && *left < *day && !row.says(column::leave_reason, "自愿") &&
        !row.says(column::leave_reason, "弹性"))
        return wrong("不早于" + day->text(), left->text(),
                     fmt::format("{}，{}就以“{}”办理，没有本人自愿提前的记载", born, left->text(),
                                 row.text(column::leave_reason)),
                     "unlawful");
    if (row.has_left()) return sound();
    if (row.today() >= *day)
        return wrong("办理退休或者另签协议", "仍按合同制用工", born + "，已经到龄，没有养老待遇记载", "high");
    if (row.today() >= plus_months(*day, -months_ahead))
        return wrong("提前准备", day->text(), born + fmt::format("，不到{}个月", months_ahead), "advice");
    return sound();
}

Answer identity_wrong(const PayRow& row) {
    const auto number = std::string{row.text(column::id_no)};
    if (number.empty()) return not_asked();
    auto plain = number;
    if (!plain.empty() && plain.back() == 'x') plain.back() = 'X';
    if (const auto fault = id_card_fault(plain, row.today())) {
        const auto what = *fault == "id_card.wrong_length"  ? "位数不对"
                          : *fault == "id_card.wrong_check" ? "校验码不对"
                          : *fault == "id_card.wrong_birth" ? "出生日期不存在"
                                                            : "地区码不存在";
        return wrong("有效的身份证号", what, fmt::format("{}：{}", heading_of(column::id_no), what));
    }
    const auto digits = characters(plain);
    const auto told = row.day(column::birth);
    if (told && birth_of(digits) && *told != *birth_of(digits))
        return wrong(birth_of(digits)->text(), told->text(), "身份证号里的出生日期与出生日期一栏不同");
    const bool told_woman = row.says(column::sex, "女");
    if (!row.text(column::sex).empty() && told_woman != is_of_woman(digits))
        return wrong(is_of_woman(digits) ? "女" : "男", std::string{row.text(column::sex)},
                     "身份证号第十七位表示的性别与性别一栏不同");
    return sound();
}

Answer without_licence(const PayRow& row) {
    const auto post = row.text(column::post);
    if (std::none_of(std::begin(licensed_posts), std::end(licensed_posts),
                     [&](std::string_view one) { return post.find(one) != std::string_view::npos; }))
        return not_asked();
    const auto cert = row.text(column::cert);
    if (cert.empty() || cert == "无" || cert == "-")
        return wrong("持证上岗", "没有证书", fmt::format("{}属于特种作业，证书一栏空着", post));
    for (const auto& one : row.table().head)
        if (one.column == column::cert && heading_in_one_form(one.written) == "证书有效期")
            if (const auto end = day_in(cert); end && *end < row.own_day())
                return wrong("在有效期内", end->text(), fmt::format("{}证书{}过期", post, end->text()));
    return sound();
}

Answer intern_or_over_age(const PayRow& row) {
    if (row.kind() == WorkKind::retired) {
        if (!row.has(column::si_kinds)) return not_asked();
        if (row.says(column::si_kinds, "工伤") || row.says(column::si_kinds, "意外") ||
            row.says(column::si_kinds, "雇主"))
            return sound();
        return wrong("有工伤或者意外保障", "没有", "超龄人员没有工伤保险、意外险或者雇主责任险");
    }
    if (row.kind() != WorkKind::intern) return not_asked();
    const auto hours =
        row.amount_or_none(column::h_wd) + row.amount_or_none(column::h_rd) + row.amount_or_none(column::h_hol);
    if (hours.amount > 0)
        return wrong("不安排加班", in_words(hours) + "小时", fmt::format("实习生当月加班{}小时", in_words(hours)));
    const auto percent = row.number("intern.pay_least");
    const auto agreed = row.wage();
    const auto pay = row.normal_pay();
    if (!percent || !agreed || !pay) return sound();
    const auto least = agreed->share(*percent, 100);
    if (*pay + tolerance >= least) return sound();
    return wrong(in_words(least), in_words(*pay),
                 fmt::format("岗位工资{} × {}% = {}，实习报酬{}", row.wage_in_words(), *percent, in_words(least),
                             in_words(*pay)));
}

constexpr Check people_table[] = {
    {"T-24", "unlawful", "使用童工", "禁止使用童工规定 第二条", "hire_date id_no|birth", child_hired},
    {"T-25", "unlawful", "未成年工", "劳动法 第五十八条、第六十四条、第六十五条", "id_no|birth", minor_at_risk},
    {"T-26", "high", "法定退休年龄", "国务院关于渐进式延迟法定退休年龄的办法 第一条至第三条", "id_no|birth id_no|sex",
     retirement},
    {"T-33", "high", "证件号异常", "劳动合同法 第七条、第八条", "id_no", identity_wrong},
    {"T-43", "unlawful", "特种作业无证或者证书过期", "安全生产法 第三十条", "post cert", without_licence},
    {"T-44", "high", "实习、超龄人员", "职业学校学生实习管理规定 第十七条、第十八条", "emp_type", intern_or_over_age},
};

}  // namespace

std::span<const Check> people_checks() { return people_table; }

}  // namespace gongyou::checkup::payroll

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "programmes/checkup/payroll/checks.hpp"

namespace gongyou::checkup::payroll {

namespace {

constexpr std::size_t fewest_to_compare = 5;
constexpr std::int64_t gap_percent = 15;
constexpr std::string_view outdoor_words[] = {"室外", "户外", "露天", "高温", "环卫", "保洁",
                                              "建筑", "外卖", "快递", "铸造", "冶炼", "炉"};
constexpr std::string_view production_words[] = {"操作", "生产", "车间", "普工", "装配",
                                                 "冲压", "包装", "焊",   "注塑", "缝"};

bool speaks_of(const PayRow& row, std::span<const std::string_view> words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view one) {
        return row.says(column::post, one) || row.says(column::dept, one) || row.says(column::hazard, one);
    });
}

Answer heat_allowance_missing(const PayRow& row) {
    const auto month = row.month();
    if (!month || month->month() < 6 || month->month() > 9 || !row.is_employee()) return not_asked();
    const bool outdoor = speaks_of(row, outdoor_words);
    if (!outdoor && !speaks_of(row, production_words)) return not_asked();
    const auto least = row.number(outdoor ? "heat.outdoor" : "heat.indoor");
    if (!least) return not_asked();
    const auto due = row.amount(column::days_due);
    const auto present = row.amount(column::days_att);
    auto owed = yuan(*least);
    if (due && present && due->amount > 0 && *present < *due) owed = owed.share(present->amount, due->amount);
    const auto paid = row.money_or_none(column::allow_heat);
    if (paid + tolerance >= owed) return sound();
    return wrong(
        in_words(owed), in_words(paid),
        fmt::format("{}月，{}，标准每月{}元，按出勤应发{}，实发{}；没有降温措施、达不到33℃以下的才应发，请核对",
                    month->month(), outdoor ? "室外或者高温作业" : "其他生产岗位", *least, in_words(owed),
                    in_words(paid)));
}

std::vector<TableAnswer> same_twice(std::span<const PayRow> rows) {
    std::map<std::string, std::vector<const PayRow*>> by_number;
    std::map<std::string, std::vector<const PayRow*>> by_account;
    std::vector<TableAnswer> out;
    for (const auto& row : rows) {
        const auto month = row.month() ? row.month()->text() : "";
        const auto number = std::string{row.text(column::id_no)};
        const auto account = std::string{row.text(column::bank_acct)};
        if (!number.empty()) by_number[month + number].push_back(&row);
        if (!account.empty()) by_account[account].push_back(&row);
        out.push_back({row.key(), sound()});
    }
    for (const auto& [number, same] : by_number)
        if (same.size() > 1)
            for (const auto* row : same)
                out.push_back({row->key(), wrong("一人一行", fmt::format("{}行", same.size()),
                                                 fmt::format("同一个身份证号在同一期出现{}次", same.size()))});
    for (const auto& [account, same] : by_account) {
        std::string all;
        std::vector<std::string> people;
        for (const auto* row : same)
            if (std::find(people.begin(), people.end(), row->key()) == people.end()) {
                people.push_back(row->key());
                all += (all.empty() ? "" : "、") + row->key();
            }
        if (people.size() > 1)
            for (const auto& person : people)
                out.push_back({person, wrong("本人账户", fmt::format("{}人共用", people.size()),
                                             fmt::format("{}的工资付到同一个账户", all))});
    }
    return out;
}

Cents median(std::vector<Cents> all) {
    std::sort(all.begin(), all.end());
    const auto middle = all.size() / 2;
    return all.size() % 2 == 1 ? all[middle] : (all[middle - 1] + all[middle]).share(1, 2);
}

/// 0-2, 3-5, 6-10, beyond: years with the firm that are compared with each other.
int tenure_band(const PayRow& row) {
    const auto hired = row.day(column::hire_date);
    const int years = hired ? full_years(*hired, row.own_day()) : 0;
    return years < 3 ? 0 : years < 6 ? 1 : years < 11 ? 2 : 3;
}

std::vector<TableAnswer> women_paid_less(std::span<const PayRow> rows) {
    struct Paid {
        std::vector<Cents> women;
        std::vector<Cents> men;
    };
    std::map<std::pair<std::string, int>, Paid> by_post;
    for (const auto& row : rows) {
        const auto woman = row.is_woman();
        const auto pay = row.normal_pay();
        const auto post = std::string{row.text(column::post)};
        if (!woman || !pay || post.empty()) continue;
        auto& paid = by_post[{post, tenure_band(row)}];
        (*woman ? paid.women : paid.men).push_back(*pay);
    }
    std::vector<TableAnswer> out;
    for (const auto& [post, paid] : by_post) {
        if (paid.women.size() < fewest_to_compare || paid.men.size() < fewest_to_compare) continue;
        const auto women = median(paid.women);
        const auto men = median(paid.men);
        const auto gap = std::max(men, women) - std::min(men, women);
        if (gap.amount * 100 <= std::max(men, women).amount * gap_percent) {
            out.push_back({"*", sound()});
            continue;
        }
        out.push_back(
            {"*", wrong(fmt::format("相差不超过{}%", gap_percent), in_words(gap),
                        fmt::format("{}：女{}人中位数{}，男{}人中位数{}，相差{}（{}%）。这是线索，不是证明", post.first,
                                    paid.women.size(), in_words(women), paid.men.size(), in_words(men), in_words(gap),
                                    gap.amount * 100 / std::max(men, women).amount))});
    }
    return out;
}

constexpr Check whole_table[] = {
    {"T-32", "high", "高温津贴未发", "防暑降温措施管理办法 第十七条", "period post|dept|hazard allow_heat",
     heat_allowance_missing},
    {"T-34", "high", "身份证号或者账号重复", "工资支付暂行规定 第六条", "id_no|bank_acct", nullptr, same_twice},
    {"T-45", "advice", "同岗男女工资差", "妇女权益保障法 第四十五条", "post sex|id_no gross", nullptr, women_paid_less},
};

}  // namespace

std::span<const Check> whole_table_checks() { return whole_table; }

}  // namespace gongyou::checkup::payroll

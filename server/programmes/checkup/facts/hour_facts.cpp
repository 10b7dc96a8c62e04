#include "programmes/checkup/facts/hours_of.hpp"

namespace gongyou::checkup {

namespace {

std::u32string_view part_of(const View& view, std::uint32_t at) {
    const auto& text = view.paper().text.text;
    auto from = part_begin(text, at);
    if (from > view.begin() && text[from - 1] == U'：') from = part_begin(text, from - 1);  // 日工作时间：10小时
    auto to = at;
    while (to < view.end() && text[to] != U'，' && text[to] != U'；' && text[to] != U'。') ++to;
    return view.paper().words(from, to);
}

/// Whether people gather then for something beside their work: 每周三晚七点至九点技术分享会.
bool is_of_a_gathering(std::u32string_view part) {
    return holds_any(part, {U"分享", U"会", U"培训", U"学习", U"讲座"}) && !holds_any(part, {U"上班", U"工作"});
}

/// 早班…，中班…，夜班…: each range is another one's day.
bool is_a_shift(std::u32string_view part) {
    return holds_any(part, {U"早班", U"中班", U"晚班", U"夜班", U"白班", U"A班",  U"B班",  U"C班",  U"甲班", U"乙班",
                            U"丙班", U"一班", U"二班", U"三班", U"大班", U"小班", U"两班", U"三班", U"A岗",  U"B岗"});
}

/// When a place is open, and not when anybody works there.
bool is_of_a_place(std::u32string_view part) {
    return holds_any(part, {U"营业时间", U"开门", U"开放", U"食堂", U"供应", U"接待", U"门禁", U"关门", U"熄灯",
                            U"用餐时间", U"店里营业", U"营业至", U"营业到"}) &&
           !holds_any(part, {U"上班", U"工作时间"});
}

/// What was once, and is not agreed: 从前这条线是十二个钟头.
bool is_of_the_past(std::u32string_view part) {
    return part.starts_with(U"从前") || part.starts_with(U"以前") || part.starts_with(U"过去") ||
           part.starts_with(U"原先") || part.starts_with(U"早先");
}

/// 8:00-12:00，13:00-17:00 adds up; breaks that are said to lie in between are taken off.
std::optional<Fact<double>> by_the_clock(const View& view) {
    double sum = 0;
    int ranges = 0;
    const Value* first = nullptr;
    const Value* last = nullptr;
    const auto values = view.values();
    for (std::size_t i = 0; i + 1 < values.size(); ++i) {
        if (values[i].unit != Unit::clock || values[i + 1].unit != Unit::clock) continue;
        const auto between = view.paper().words(values[i].end, values[i + 1].begin);
        const bool on_and_off = holds_any(between, {U"上班", U"开工", U"到岗", U"上工", U"到店", U"到厂", U"进厂",
                                                    U"接班", U"开机"});  // 6:00开工，18:00收工
        if (between.size() > 8 || (!holds_any(between, {U"-", U"至", U"到", U"—", U"~"}) && !on_and_off)) continue;
        const auto part = part_of(view, values[i].begin);
        if (is_of_a_gathering(part) || is_of_a_place(part) || is_of_the_past(part) ||
            holds_any(part, {U"不安排", U"不得"}))
            continue;
        if (holds_any(part, {U"休息", U"午休", U"用餐", U"吃饭", U"就餐", U"茶歇", U"歇息", U"加班", U"自由支配",
                             U"自己安排", U"自行安排", U"自由活动"}) &&
            !holds_any(part, {U"上班", U"工作"})) {
            const bool is_within = last != nullptr && values[i].amount > (last - 1)->amount &&
                                   values[i + 1].amount < last->amount &&  // not between two ranges
                                   part.find(U"计入") == part.npos;
            if (is_within) sum -= values[i + 1].amount - values[i].amount;
            ++i;
            continue;
        }
        double hours = hours_between(values[i].amount, values[i + 1].amount);
        const bool another_shift = first != nullptr && is_a_shift(part);
        sum = another_shift ? std::max(sum, hours) : sum + hours;
        if (!another_shift && (first == nullptr || !is_a_shift(part))) ++ranges;
        if (first == nullptr) first = &values[i];
        last = &values[i + 1];
        ++i;
    }
    if (first == nullptr) return std::nullopt;
    const bool is_split = ranges > 1;  // the break lies between the ranges already
    for (const auto& value : values) {
        if (is_split) break;
        const auto length = value.hours();
        if (length &&
            holds_any(part_of(view, value.begin),
                      {U"午休", U"休息", U"吃饭", U"用餐", U"就餐", U"午餐", U"歇", U"吃", U"中午", U"自己安排",
                       U"自行安排", U"自由支配", U"午饭", U"中饭", U"晚饭"}) &&
            *length <= 3) {
            const bool both = holds_any(part_of(view, value.begin), {U"饭各", U"餐各"});  // 午饭晚饭各半小时
            sum -= *length * (both ? 2 : 1);
            break;
        }
    }
    return Fact<double>{sum, {first->begin, last->end}};
}

/// 每日8小时, 每班十二小时: less the meal where the sentence names it.
std::optional<Fact<double>> in_words(const View& view) {
    for (const auto& value : view.values()) {
        if (value.unit != Unit::hour || value.amount > 20) continue;
        const auto part = part_of(view, value.begin);
        if (is_of_a_place(part) || is_of_the_past(part) || holds_any(part, {U"运转", U"机器", U"设备", U"营业"}))
            continue;
        const auto just_before = view.paper().words(std::max(value.begin, view.begin() + 4) - 4, value.begin);
        const bool is_told =
            holds_any(just_before, {U"每天", U"每日", U"日工作", U"一天"}) ||  // 每天八小时、每周四十小时
            (just_before.ends_with(U"各") && view.holds_any({U"对班", U"两班", U"两头班", U"白班", U"夜班"}));
        if (!is_told &&
            holds_any(part, {U"加班", U"加点", U"延时", U"休息", U"哺乳", U"不超过", U"每周", U"午休", U"延长", U"迟到",
                             U"提前", U"以上", U"旷工", U"补休", U"月", U"季", U"请假"}) &&
            !holds_any(part, {U"每天工作", U"每日工作", U"日工作"}))
            continue;
        if (!holds_any(
                part, {U"每日",     U"每天", U"日工作", U"每班",   U"工作时间", U"一天",     U"每个工作日", U"每工作日",
                       U"天天",     U"日均", U"工时",   U"工作制", U"工作日",   U"正常出勤", U"一天",       U"日出勤",
                       U"每人每日", U"各守", U"对倒",   U"轮流守", U"各值",     U"一班",     U"各上",       U"一人"}))
            continue;
        double hours = value.amount;
        const bool is_net = holds_any(part, {U"工作", U"作业", U"劳动", U"干活"});  // of work, not of presence
        for (const auto& meal : view.values())
            if (const auto length = meal.hours();
                !is_net && length && meal.begin > value.end &&
                holds_any(part_of(view, meal.begin), {U"吃饭", U"用餐", U"午休", U"休息", U"就餐"}))
                hours -= *length;
        return Fact<double>{hours, {value.begin, value.end}};
    }
    return std::nullopt;
}

std::optional<Fact<double>> days_of_week(const View& view) {
    for (const auto& value : view.values()) {
        if (value.unit != Unit::day && value.unit != Unit::working_day && value.unit != Unit::time) continue;
        const auto part = part_of(view, value.begin);
        const auto before = view.paper().words(part_begin(view.paper().text.text, value.begin), value.begin);
        if (holds_any(part, {U"机台", U"机器", U"设备", U"门店开", U"产线"})) continue;
        if (part.starts_with(U"一周七天") && part.size() <= 5) continue;  // 一周七天，机台转六天，人只做五天
        if (!holds_any(part, {U"每周", U"一周", U"每星期", U"周工作", U"每个星期", U"工作制", U"一个星期", U"一星期",
                              U"一个礼拜", U"一礼拜", U"每礼拜", U"每个礼拜"}) ||
            value.amount > 7)
            continue;
        if (holds_any(before, {U"至少", U"不少于", U"保证", U"应当", U"一定"})) continue;
        const bool resting = holds_any(before, {U"休", U"放假", U"歇"});
        return Fact<double>{resting ? 7 - value.amount : value.amount, {value.begin, value.end}};
    }
    for (const auto range : {U"周一至周六", U"周一到周六", U"周一至六", U"星期一至星期六", U"星期一到星期六",
                             U"礼拜一到礼拜六", U"周一-周六", U"礼拜一至礼拜六"})
        if (view.holds(range)) return Fact<double>{6, {view.begin(), view.end()}};
    const bool is_a_limit = view.holds(U"连续");  // 连续上班六天的，第七天必须休息
    if (view.has(word::single_rest) && !is_a_limit) return Fact<double>{6, {view.begin(), view.end()}};
    if (view.holds(U"双休") || view.holds(U"周六周日休息")) return Fact<double>{5, {view.begin(), view.end()}};
    return std::nullopt;
}

}  // namespace

double hours_between(double from, double to) {
    double hours = to - from;
    if (to < 12 && (hours < 0 || (from >= 12.5 && hours < 0))) hours += 12;
    return hours < 0 ? hours + 12 : hours;
}

bool is_approved(const View& view) {
    if (view.holds_any({U"以后再", U"尚未", U"还没", U"未报", U"未经批准", U"正在申", U"以后申", U"待批", U"再向"}))
        return false;
    return view.said(word::approved_hours) != nullptr ||
           (view.has(word::authority) && view.said(word::approve) != nullptr);
}

std::optional<Fact<double>> hours_a_day(const View& view) {
    if (const auto found = by_the_clock(view)) return found;
    return in_words(view);
}

std::optional<Fact<double>> days_a_week(const View& view) { return days_of_week(view); }

std::optional<Fact<double>> rest_days_a_month(const View& view) {
    constexpr double days_of_month = 30;
    if (view.holds_any({U"初一、十五", U"初一十五"}) && view.has(word::rest))
        return Fact<double>{2, {view.begin(), view.end()}};
    if (view.holds_any({U"初一、初", U"初二、", U"初三、", U"初五、", U"初六、", U"初十、"}) &&
        view.holds_any({U"歇工", U"各歇", U"休息", U"停工一"}) && view.holds_any({U"每逢", U"逢", U"每月"}))
        return Fact<double>{2, {view.begin(), view.end()}};  // 每逢初二、十六歇工
    for (const auto& value : view.values()) {
        if (value.unit != Unit::day) continue;
        const auto part = part_of(view, value.begin);
        const bool of_month = holds_any(part, {U"全月", U"每月", U"当月", U"月出勤", U"一个月", U"每个月"});
        if (of_month && holds_any(part, {U"出勤", U"上班", U"上满", U"做满", U"到岗"}) && value.amount >= 26.5 &&
            value.amount <= 31 && !holds_any(part, {U"加班", U"不超过", U"不得"}))
            return Fact<double>{days_of_month - value.amount, {value.begin, value.end}};
        if (of_month && value.amount <= 7 &&
            holds_any(part, {U"歇", U"休息", U"放假", U"给假", U"轮休", U"公休", U"天假"}) &&
            !holds_any(part, {U"加班", U"病", U"年休", U"事假", U"婚", U"迟到", U"旷工", U"调休", U"补休", U"不休",
                              U"提前", U"内", U"满", U"以上", U"工资"}))
            return Fact<double>{value.amount, {value.begin, value.end}};
        const auto behind = view.paper().words(value.end, std::min(value.end + 8, view.end()));
        for (const auto& rest : view.values())  // 做满二十八天歇两天
            if (rest.unit == Unit::day && rest.begin >= value.end && rest.begin - value.end <= 3 && value.amount > 7 &&
                value.amount <= 31 && rest.amount < 8 &&
                holds_any(view.paper().words(value.end, rest.begin), {U"歇", U"休", U"放"}))
                return Fact<double>{rest.amount * days_of_month / (value.amount + rest.amount),
                                    {value.begin, rest.end}};
        if (value.amount > 7 && value.amount <= 31 && part.find(U'每') != std::u32string_view::npos &&
            holds_any(behind, {U"休息一天", U"休一天", U"歇一天", U"放假一天", U"休息一日", U"休息1天", U"轮休一"}))
            return Fact<double>{days_of_month / value.amount, {value.begin, value.end}};
        if (holds_any(part,
                      {U"月歇",       U"月仅休",   U"月给假",   U"月至多歇", U"月最多休", U"月调休",   U"月轮休",
                       U"个月歇",     U"个月放",   U"月内休",   U"个月能休", U"月内歇",   U"个月休",   U"月可以休",
                       U"月能休",     U"月只歇",   U"月休",     U"每月休",   U"每月放假", U"每个月休", U"每月可休",
                       U"每月安排休", U"每月轮休", U"月放假",   U"每月放",   U"每个月放", U"月放",     U"每月轮休",
                       U"每月歇",     U"每月公休", U"每月只休", U"每月给假"}))
            return Fact<double>{value.amount, {value.begin, value.end}};
    }
    return std::nullopt;
}

void read_hours(const Paper& paper, Facts& facts) {
    auto& hours = facts.hours;
    for (const auto& view : agreed_sentences(paper)) {
        hours.standard |= view.has(word::standard_hours);
        if (view.said(word::cumulative_hours) != nullptr) hours.cumulative = true;
        if (view.said(word::flexible_hours) != nullptr) hours.flexible = true;
        if (view.has(word::cumulative_hours, word::flexible_hours) && is_approved(view)) hours.approved = true;
        if (view.values().empty() && !view.has(word::single_rest)) continue;
        if (!hours.a_day) hours.a_day = hours_a_day(view);
        if (!hours.days_a_week) hours.days_a_week = days_of_week(view);
        if (!hours.rest_days_a_month) hours.rest_days_a_month = rest_days_a_month(view);
    }
}

}  // namespace gongyou::checkup

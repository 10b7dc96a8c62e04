#include "programmes/rights/refusal_words.hpp"

#include "kernel/chinese_date.hpp"

namespace gongyou::rights {

namespace {

std::string_view unit_in_words(law::Unit unit) {
    switch (unit) {
        case law::Unit::working_day:
            return "个工作日";
        case law::Unit::day:
            return "日";
        case law::Unit::month:
            return "个月";
        case law::Unit::year:
            return "年";
        default:
            return "";
    }
}

/// "1年，自知道或者应当知道权利被侵害之日起算"
std::string period_in_words(const law::Rule& rule) {
    std::string words = std::to_string(rule.amount.value_or(0)).append(unit_in_words(rule.unit));
    if (rule.starts) words += "，从" + *rule.starts + "起算";
    return words;
}

std::string basis_of(const law::Rule& rule) {
    if (!law::is_law(rule)) return "（此项尚待核实，请以主管部门的答复为准）";
    return "（依据：" + cited(rule.source) + "）";
}

void add_way_by_ground(RefusalGround ground, std::vector<std::string>& ways) {
    switch (ground) {
        case RefusalGround::not_labour:
            return ways.push_back(
                "不知道这件事归哪里管：打政务服务便民热线12345，说清楚事情，请他们告诉您该找哪个部门。");
        case RefusalGround::already_with_authority:
            return ways.push_back(
                "已经受理的机构会继续办：按它的通知到场、交材料。您需要时，工会可以陪同、"
                "帮您联系法律援助、做心理疏导，打下面的电话就行。");
        case RefusalGround::no_facts:
            return ways.push_back(
                "有了新的材料（工资条、聊天记录、照片、同事的说法），可以再写一份，也可以直接到站点来说。");
        case RefusalGround::already_answered:
            return ways.push_back("有新的事实，可以再写一份，写明哪些是新的。");
    }
}

}  // namespace

std::string_view ground_in_words(RefusalGround ground) {
    switch (ground) {
        case RefusalGround::not_labour:
            return "这件事不属于劳动权益事项，工会没有办理它的职责。";
        case RefusalGround::already_with_authority:
            return "行政机关、仲裁机构或者人民法院已经受理这件事，工会不再作为监督投诉重复受理。";
        case RefusalGround::no_facts:
            return "请您补充以后，仍然没有可以查的事实。";
        case RefusalGround::already_answered:
            return "同一件事已经办结，这次没有新的事实。";
    }
    return "";
}

std::vector<std::string> ways_on(RefusalGround ground, const law::Category* category) {
    std::vector<std::string> ways;
    add_way_by_ground(ground, ways);
    const bool is_elsewhere = ground == RefusalGround::already_with_authority;
    if (category && !is_elsewhere && category->arbitration != law::Scope::no)
        ways.emplace_back("可以直接向工作地点所在地的劳动人事争议仲裁委员会申请仲裁，不必等工会。");
    if (category && !is_elsewhere && category->inspection != law::Scope::no)
        ways.emplace_back("可以向工作地点所在地的劳动保障监察机构投诉；在哪里办，打人力资源和社会保障热线12333问。");
    ways.emplace_back("想先问律师：打公共法律服务热线12348，可以咨询，也可以问怎样申请法律援助。");
    return ways;
}

std::string limit_in_words(const RunningLimit& limit) {
    const auto& rule = limit.rule;
    std::string words = rule.what + "：";
    if (limit.state == LimitationState::not_begun) {
        words += "现在还没有开始计算；期限是" + period_in_words(rule);
    } else if (!limit.safe_day) {
        words += period_in_words(rule) + "，请按您自己的日子算，越早越稳妥";
    } else if (limit.state == LimitationState::passed) {
        words += "按您填写的日期，" + in_chinese(*limit.safe_day) +
                 "可能已经届满；但是期限可能中断过，不要自己放弃，先打电话问";
    } else {
        words += "按您填写的日期，最稳妥的最后一天是" + in_chinese(*limit.safe_day);
    }
    return words + basis_of(rule) + "。";
}

std::string cited(std::string_view source) {
    const auto space = source.find(' ');
    if (space == std::string_view::npos) return std::string{source};
    return "《" + std::string{source.substr(0, space)} + "》" + std::string{source.substr(space + 1)};
}

}  // namespace gongyou::rights

#include "programmes/rights/ticket_words.hpp"

#include <fmt/format.h>

#include "kernel/chinese_date.hpp"
#include "programmes/rights/refusal_words.hpp"

namespace gongyou::rights {

namespace {

struct Word {
    std::string_view list;
    std::string_view name;
    std::string_view zh;
};
// clang-format off
constexpr Word ticket_words[] = {
    {"state", "filed", "待受理"},
    {"state", "handed_over", "已转交"},
    {"state", "triaged", "已分诊"},
    {"state", "asked", "待补充"},
    {"state", "accepted", "办理中"},
    {"state", "refused", "不予受理"},
    {"state", "transferred", "已移送"},
    {"state", "merged", "已并案"},
    {"state", "withdrawn", "已撤回"},
    {"state", "closed", "已办结"},
    {"step", "file", "收到反映"},
    {"step", "triage", "看过、分诊"},
    {"step", "ask", "请诉求人补充"},
    {"step", "reply", "诉求人回复"},
    {"step", "fall_silent", "十五天没有回复，先办结"},
    {"step", "accept", "受理"},
    {"step", "refuse", "不予受理"},
    {"step", "transfer", "移送其他部门"},
    {"step", "hand_over", "转交其他工会"},
    {"step", "merge", "并案"},
    {"step", "answer", "答复"},
    {"step", "note", "内部记录"},
    {"step", "assign", "指定经办人"},
    {"step", "withdraw", "诉求人撤回"},
    {"step", "press", "诉求人说受到压力"},
    {"step", "close", "办结"},
    {"step", "rate", "诉求人评价"},
    {"step", "reopen", "重新办理"},
    {"step", "revert", "退回上一步"},
    {"step", "contact", "首次联系"},
    {"step", "watch", "回访：诉求人说没有事"},
    {"step", "gather", "并成集体诉求"},
    {"step", "give_name", "诉求人补充实名"},
    {"step", "disclose", "诉求人改变是否可以让单位知道"},
    {"step", "keep_away", "请某人回避"},
    {"step", "verify", "核实压力"},
    {"track", "advice", "答复咨询"},
    {"track", "mediation", "调解"},
    {"track", "supervision", "劳动法律监督"},
    {"track", "arrears", "欠薪处置"},
    {"ground", "not_labour", "不属于劳动权益事项"},
    {"ground", "already_with_authority", "行政机关、仲裁机构或法院已经受理"},
    {"ground", "no_facts", "补充后仍没有可查的事实"},
    {"ground", "already_answered", "同一事项已办结，没有新的事实"},
    {"body", "other_union", "用工地所在地的工会"},
    {"body", "labour_inspection", "劳动保障监察"},
    {"body", "arbitration", "劳动人事争议仲裁"},
    {"body", "legal_aid", "法律援助中心"},
    {"body", "justice_office", "司法所"},
    {"body", "court", "人民法院"},
    {"body", "police", "公安机关"},
    {"body", "housing_fund", "住房公积金中心"},
    {"body", "health", "卫生健康、应急管理部门"},
    {"body", "other", "其他单位"},
    {"finding", "retaliation_confirmed", "已查实"},
    {"finding", "retaliation_not_confirmed", "未查实"},
    {"outcome", "paid", "已足额支付"},
    {"outcome", "partly_paid", "部分支付"},
    {"outcome", "settled", "双方达成一致"},
    {"outcome", "rectified", "已改正"},
    {"outcome", "partly_rectified", "部分改正"},
    {"outcome", "advised", "已答复咨询"},
    {"outcome", "authority_handled", "由有关部门处理"},
    {"outcome", "no_violation", "未发现违法"},
    {"outcome", "unfounded", "查无实据"},
    {"outcome", "not_settled", "未能解决，已告知其他途径"},
    {"rating", "very_good", "非常满意"},
    {"rating", "good", "满意"},
    {"rating", "fair", "一般"},
    {"rating", "poor", "不满意"},
    {"rating", "very_poor", "很不满意"},
    {"channel", "web", "网上填写"},
    {"channel", "counter", "当面来说"},
    {"channel", "telephone", "来电"},
    {"channel", "union_line", "12351 转来"},
    {"channel", "city_line", "12345 转来"},
    {"channel", "patrol", "走访了解"},
    {"channel", "imported", "别的平台转来"},
    {"urgency", "red", "红色"},
    {"urgency", "orange", "橙色"},
    {"urgency", "yellow", "黄色"},
    {"urgency", "blue", "蓝色"},
    {"danger", "violence", "暴力、威胁、限制自由"},
    {"danger", "imminent_hazard", "眼前有生命危险"},
    {"danger", "child_worker", "不满十六岁的人在劳动"},
    {"danger", "self_harm", "有轻生的话"},
    {"danger", "boss_gone", "负责人失联"},
    {"danger", "site_blocked", "堵路、堵门"},
    {"people", "one", "一人"},
    {"people", "two_to_nine", "2—9人"},
    {"people", "ten_to_twenty_nine", "10—29人"},
    {"people", "thirty_or_more", "30人以上"},
    {"people", "unsure", "说不清"},
    {"demand", "pay", "支付报酬"},
    {"demand", "stop", "停止侵害"},
    {"demand", "reinstate", "恢复工作"},
    {"demand", "sign_contract", "签订合同"},
    {"demand", "insure", "参加社会保险"},
    {"demand", "treat_injury", "治疗、认定工伤"},
    {"demand", "advice_only", "只要咨询"},
    {"demand", "other", "其他"},
    {"demand", "unsure", "没有想好"},
    {"relation", "working", "在职"},
    {"relation", "left", "已离职"},
    {"relation", "never_signed", "没有签过合同"},
    {"relation", "dispatched", "劳务派遣、外包"},
    {"relation", "platform", "平台接单"},
    {"relation", "unsure", "说不清"},
    {"wage_form", "monthly", "按月"},
    {"wage_form", "daily", "按日"},
    {"wage_form", "hourly", "按小时"},
    {"wage_form", "piece", "计件"},
    {"wage_form", "mixed", "几种合在一起"},
    {"wage_form", "unsure", "说不清"},
    {"special", "under_16", "不满16岁"},
    {"special", "from_16_to_17", "16、17岁"},
    {"special", "pregnant_or_nursing", "孕期、哺乳期"},
    {"special", "disabled", "残疾"},
    {"special", "over_retirement_age", "超过法定退休年龄"},
    {"special", "migrant", "外来务工"},
    {"special", "seafarer", "船员、渔工"},
    {"special", "platform", "新就业形态"},
    {"way", "none", "还没有"},
    {"way", "talked", "与单位交涉"},
    {"way", "enterprise_union", "企业工会"},
    {"way", "inspection", "劳动保障监察"},
    {"way", "arbitration", "劳动仲裁"},
    {"way", "court", "法院"},
    {"way", "police", "公安"},
    {"way", "hotline", "其他热线"},
    {"contact", "call", "电话"},
    {"contact", "sms", "短信"},
    {"contact", "either", "电话、短信都可"},
    {"time", "morning", "上午"},
    {"time", "noon", "中午"},
    {"time", "afternoon", "下午"},
    {"time", "evening", "晚上"},
    {"time", "weekend", "周末"},
    {"language", "mandarin", "普通话"},
    {"language", "dialect", "本地话"},
    {"language", "english", "英语"},
    {"language", "other", "别的话"},
    {"speaks", "for_a_group", "众人推选的代表"},
    {"speaks", "as_guardian", "监护人"},
    {"speaks", "as_agent", "代理人"},
    {"kind", "jpeg", "图片"},
    {"kind", "png", "图片"},
    {"kind", "pdf", "PDF文件"},
    {"document", "id_card", "居民身份证"},
    {"document", "residence_permit", "港澳台居民居住证"},
    {"document", "home_return_permit", "港澳居民来往内地通行证"},
    {"document", "taiwan_permit", "台湾居民来往大陆通行证"},
    {"document", "permanent_residence", "外国人永久居留身份证"},
    {"document", "passport", "护照"},
    {"document", "other", "其他证件"},
    {"yes_no", "yes", "同意"},
    {"yes_no", "no", "不同意"},
    {"clock", "running", "在走"},
    {"clock", "stopped", "已停"},
    {"clock", "expired", "已过期"},
};
// clang-format on

/// Which list the choice of a step is taken from.
constexpr Word lists_of_steps[] = {
    {"file", "channel", ""},  {"triage", "urgency", ""},  {"accept", "track", ""},   {"refuse", "ground", ""},
    {"transfer", "body", ""}, {"close", "outcome", ""},   {"verify", "finding", ""}, {"rate", "rating", ""},
    {"revert", "state", ""},  {"disclose", "yes_no", ""},
};

template <class Choices>
std::string several_in_words(std::string_view list, const Choices& choices) {
    std::string words;
    if (!choices) return words;
    for (const auto& choice : *choices) words += (words.empty() ? "" : "、") + word_for(list, choice);
    return words;
}

std::string month_or_day_in_words(const MonthOrDay& when) {
    const auto day = when.first_day();
    if (when.is_month()) return fmt::format("{}年{}月", day.year(), day.month());
    return in_chinese(day);
}

std::string happened_in_words(const Complaint& complaint) {
    std::string words;
    if (complaint.happened_from) words = "从" + month_or_day_in_words(*complaint.happened_from) + "起";
    if (complaint.happened_to) words += "，到" + month_or_day_in_words(*complaint.happened_to) + "止";
    if (complaint.ongoing) words += *complaint.ongoing ? "，现在还在发生" : "，已经结束";
    return words;
}

std::string category_in_words(const Complaint& complaint, const law::CategoryBook& categories) {
    std::string words;
    for (const auto& code : categories_of(complaint)) {
        const auto* found = categories.find(code);
        words += (words.empty() ? "" : "、") + code.text() + (found ? " " + found->zh : "");
    }
    return words;
}

std::string people_in_words(const Complaint& complaint) {
    if (complaint.people_number) return std::to_string(*complaint.people_number) + "人";
    return complaint.people ? word_for("people", *complaint.people) : "";
}

std::string tried_in_words(const Complaint& complaint) {
    std::string words;
    if (!complaint.tried_already) return words;
    for (const auto& [way, number] : *complaint.tried_already) {
        words += (words.empty() ? "" : "、") + word_for("way", way);
        if (number) words += "（" + number->text() + "）";
    }
    return words;
}

std::string wages_in_words(const Complaint& complaint) {
    auto words = complaint.wage_form ? word_for("wage_form", *complaint.wage_form) : std::string{};
    if (complaint.monthly_wage_fen)
        words += (words.empty() ? "每月" : "，每月") + yuan_in_words(*complaint.monthly_wage_fen) + "元";
    return words;
}

std::string contact_in_words(const Complaint& complaint) {
    auto words = complaint.contact_by ? word_for("contact", *complaint.contact_by) : std::string{};
    for (const auto& more : {several_in_words("time", complaint.safe_times),
                             complaint.language ? word_for("language", *complaint.language) : std::string{},
                             std::string{complaint.sms_neutral.value_or(false) ? "短信不提工会" : ""}})
        if (!more.empty()) words += (words.empty() ? "" : "；") + more;
    return words;
}

std::string words_or_none(const auto& line) { return line ? line->text() : std::string{}; }

}  // namespace

std::string_view word_for(std::string_view list, std::string_view name) {
    for (const auto& word : ticket_words)
        if (word.list == list && word.name == name) return word.zh;
    return "";
}

std::string yuan_in_words(std::int64_t fen) { return fmt::format("{}.{:02}", fen / 100, fen % 100); }

std::string choice_in_words(std::string_view step, std::string_view choice) {
    for (const auto& [of_step, list, none] : lists_of_steps)
        if (of_step == step) return std::string{word_for(list, choice)};
    return "";
}

std::vector<LabelledLine> complaint_in_words(const Complaint& complaint, const law::CategoryBook& categories) {
    const auto* site = complaint.construction ? &*complaint.construction : nullptr;
    std::vector<LabelledLine> lines{
        {"诉求类别", category_in_words(complaint, categories)},
        {"紧急情况", several_in_words("danger", complaint.danger_flags)},
        {"发生时间", happened_in_words(complaint)},
        {"信用代码", words_or_none(complaint.credit_code)},
        {"工程项目", site ? site->project.text() : ""},
        {"总包", site ? words_or_none(site->general_contractor) : ""},
        {"分包、劳务公司", site ? words_or_none(site->subcontractor) : ""},
        {"班组长", site ? words_or_none(site->foreman) : ""},
        {"劳动关系", complaint.relation ? word_for("relation", *complaint.relation) : ""},
        {"离开日期", complaint.left_on ? in_chinese(*complaint.left_on) : ""},
        {"入职日期", complaint.entry_date ? in_chinese(*complaint.entry_date) : ""},
        {"岗位", words_or_none(complaint.job)},
        {"工资形式", wages_in_words(complaint)},
        {"涉及人数", people_in_words(complaint)},
        {"特殊群体", several_in_words("special", complaint.special_groups)},
        {"涉及金额", complaint.amount_claimed_fen ? yuan_in_words(*complaint.amount_claimed_fen) + "元" : ""},
        {"诉求", complaint.demand ? word_for("demand", *complaint.demand) : ""},
        {"已采取途径", tried_in_words(complaint)},
        {"联系方式偏好", contact_in_words(complaint)},
        {"可否让单位知道", complaint.disclose_to_employer ? (*complaint.disclose_to_employer ? "可以" : "不可以") : ""},
        {"代表人、代理人", complaint.representative ? complaint.representative->name.text() + "（" +
                                                          word_for("speaks", complaint.representative->speaks) + "）"
                                                    : ""},
    };
    std::erase_if(lines, [](const LabelledLine& line) { return line.text.empty(); });
    return lines;
}

std::string clock_in_words(const matters::ClockView& clock) {
    auto words = clock.what.empty() ? clock.code : clock.what;
    words += "：从" + in_chinese(clock.event_on) + "起算，到" + in_chinese(clock.due_on) + "（" +
             word_for("clock", clock.state) + (clock.estimate ? "，预计" : "") + "）。";
    if (clock.source.empty()) return words;
    return words + (clock.statutory ? "依据：" + cited(clock.source) + "。" : "本单位自定的目标，不是法律规定。");
}

}  // namespace gongyou::rights

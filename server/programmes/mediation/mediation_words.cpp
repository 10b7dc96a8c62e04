#include "programmes/mediation/mediation_words.hpp"

#include <map>

namespace gongyou::mediation {

namespace {

using WordList = std::map<std::string_view, std::string_view>;

const WordList words_of_terms{
    {"wages", "劳动报酬"},     {"injury", "工伤医疗费"}, {"severance", "经济补偿或赔偿金"},
    {"insurance", "社会保险"}, {"papers", "证明和证件"}, {"other_money", "其他款项"},
    {"other", "其他约定"},
};

const WordList words_of_states{
    {"applied", "已申请"},   {"asking", "征询意见"},        {"accepted", "已受理"},       {"mediating", "调解中"},
    {"to_sign", "待签署"},   {"in_force", "协议生效"},      {"performing", "履行中"},     {"confirming", "申请确认中"},
    {"confirmed", "已确认"}, {"not_confirmed", "不予确认"}, {"unperformed", "未履行"},    {"failed", "调解不成"},
    {"withdrawn", "已撤回"}, {"declined", "一方拒绝"},      {"not_accepted", "不予受理"}, {"closed", "已结案"},
    {"archived", "已归档"},
};

const WordList words_of_case_kinds{
    {"ordinary", "一般劳动争议"},
    {"one_stop", "新业态一站式"},
    {"court_assigned", "法院委派"},
};

const WordList words_of_routes{
    {"arbitration_review", "仲裁审查"},
    {"judicial_confirmation", "司法确认"},
};

const WordList words_of_acts{
    {"apply", "收到调解申请"},
    {"enrol", "登记"},
    {"log_contact", "联系当事人"},
    {"note_consent", "一方同意调解"},
    {"note_refusal", "一方拒绝调解"},
    {"accept", "受理"},
    {"not_accept", "不予受理"},
    {"tell_refusal", "书面告知对方不同意"},
    {"exclude_mediator", "回避"},
    {"appoint", "指定调解员"},
    {"recuse", "调解员回避"},
    {"plan_session", "安排调解会"},
    {"hold_session", "开调解会"},
    {"take_signature", "当场签名"},
    {"sign_as_mediator", "调解员签名"},
    {"raise_alarm", "报警"},
    {"propose_extension", "拟延长"},
    {"note_extension", "一方书面同意延长"},
    {"extend", "延长"},
    {"draft_agreement", "形成协议文本"},
    {"redraft", "修改文本"},
    {"seal_agreement", "盖章，协议生效"},
    {"no_agreement", "调解不成"},
    {"note_stop", "一方要求终止"},
    {"note_withdrawal", "申请人撤回"},
    {"begin_performance", "开始履行"},
    {"record_payment", "收到付款"},
    {"file_confirmation", "共同申请确认"},
    {"note_confirmed", "已确认"},
    {"note_not_confirmed", "不予确认"},
    {"mediate_again", "再次调解"},
    {"note_default", "到期没有履行"},
    {"advise", "说明可以怎么办"},
    {"fulfil", "全部履行"},
    {"inform", "发出告知书"},
    {"close_withdrawal", "问过撤回的原因"},
    {"archive", "归档"},
    {"note", "内部记录"},
    {"agree", "当事人同意调解"},
    {"decline", "当事人不同意调解"},
    {"choose_mediator", "当事人选调解员"},
    {"reject_mediator", "当事人不接受调解员"},
    {"agree_extension", "当事人同意延长"},
    {"sign", "当事人签名"},
    {"stop", "当事人终止调解"},
    {"withdraw", "申请人撤回"},
    {"run_out", "期限届满"},
};

const WordList words_of_grounds{
    {"no_labour_dispute", "不属于劳动争议"},
    {"elsewhere", "别处已经受理"},
    {"not_ours", "不归本组织管"},
    {"no_clear_side", "没有明确的对方"},
    {"anonymous", "申请人不愿表明身份"},
    {"employee", "当事人的职工"},
    {"relative", "当事人的亲属"},
    {"adviser", "当事人的顾问"},
    {"supervised", "参加过同一事项的监督"},
    {"interest", "有别的利害关系"},
    {"rejected", "当事人不接受"},
};

std::string called(const WordList& list, std::string_view name) {
    const auto found = list.find(name);
    return found == list.end() ? std::string{} : std::string{found->second};
}

}  // namespace

std::string term_in_words(TermKind kind) { return called(words_of_terms, name_of(kind)); }
std::string state_in_words(MediationState state) { return called(words_of_states, name_of(state)); }
std::string case_kind_in_words(CaseKind kind) { return called(words_of_case_kinds, name_of(kind)); }
std::string route_in_words(Route route) { return called(words_of_routes, name_of(route)); }
std::string ground_in_words(std::string_view choice) { return called(words_of_grounds, choice); }

std::string act_in_words(std::string_view act) {
    auto words = called(words_of_acts, act);
    return words.empty() ? std::string{act} : words;
}

std::optional<TermKind> term_called(std::string_view words) {
    for (const auto& [name, word] : words_of_terms)
        if (word == words) return enum_named<TermKind>(name).value();
    return std::nullopt;
}

}  // namespace gongyou::mediation

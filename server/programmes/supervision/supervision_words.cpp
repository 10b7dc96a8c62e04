#include "programmes/supervision/supervision_words.hpp"

#include <map>

namespace gongyou::supervision {

std::string told_in_words(SupervisionAct act) {
    using Act = SupervisionAct;
    static const std::map<Act, std::string> words{
        {Act::accept, "工会已经立案监督，会向单位了解情况。不会告诉单位是谁反映的。"},
        {Act::serve_reminder, "工会已经向单位发函提醒，正在等单位回复。"},
        {Act::investigate, "工会决定调查，由两名监督员办理。"},
        {Act::serve_opinion, "工会已经向单位发出书面意见，要求改正并书面答复。"},
        {Act::note_refusal, "单位拒收工会的书面意见。工会可以向主管部门提出建议。"},
        {Act::run_out, "单位没有按时答复。工会可以向主管部门提出建议。"},
        {Act::find_uncorrected, "工会复核后认为单位没有改正。工会可以向主管部门提出建议。"},
        {Act::serve_proposal, "工会已经向主管部门发出建议书，正在等主管部门处理。"},
        {Act::note_result, "主管部门已经有了处理结果，工会正在核对是否落实。"},
        {Act::serve_transfer, "有关情况已经移送检察机关。"},
        {Act::find_corrected, "单位已经改正，工会正在核对。"},
        {Act::confirm_correction, "工会已经复核，单位改正了。"},
        {Act::verify_settlement, "双方协商一致，约定的事已经办了。"},
        {Act::retract, "工会撤回了发给单位的文书，会向你说明原因。"},
    };
    const auto found = words.find(act);
    return found == words.end() ? std::string{} : found->second;
}

std::string state_in_words(SupervisionState state) {
    using State = SupervisionState;
    static const std::map<State, std::string> words{
        {State::examining, "初核"},
        {State::refused, "不予受理"},
        {State::hearing, "听取意见"},
        {State::no_breach, "未发现违法"},
        {State::negotiating, "组织协商"},
        {State::settled, "协商解决"},
        {State::reminded, "已发提示函"},
        {State::investigating, "调查"},
        {State::urging, "督促改正"},
        {State::opinion_drafting, "意见书审批"},
        {State::opinion_served, "意见书已送达"},
        {State::answered, "已书面答复"},
        {State::contested, "企业有异议"},
        {State::rectifying, "整改中"},
        {State::unanswered, "未答复、拒收、未改正"},
        {State::proposal_drafting, "建议书办理中"},
        {State::with_authority, "主管部门处理"},
        {State::with_procuratorate, "检察机关处理"},
        {State::checking, "整改复核"},
        {State::corrected, "整改完成"},
        {State::retracted, "已撤销、更正"},
        {State::closed, "结案归档"},
    };
    return words.at(state);
}

std::string ground_in_words(ProposalGround ground) {
    switch (ground) {
        case ProposalGround::refused_receipt:
            return "拒收意见书";
        case ProposalGround::no_answer:
            return "逾期不答复";
        case ProposalGround::no_correction:
            return "无正当理由不改正";
    }
    return {};
}

std::string result_in_words(AuthorityResult result) {
    switch (result) {
        case AuthorityResult::ordered:
            return "责令改正或者支付";
        case AuthorityResult::fined:
            return "作出行政处罚";
        case AuthorityResult::settled:
            return "单位已经改正";
        case AuthorityResult::partly:
            return "部分改正";
        case AuthorityResult::no_breach:
            return "认为不违法";
        case AuthorityResult::nothing:
            return "没有处理结果";
        case AuthorityResult::other:
            return "其他结果";
    }
    return {};
}

std::string answer_in_words(std::string_view kind) {
    static const std::map<std::string_view, std::string> words{{"accepts", "接受意见并提出整改计划"},
                                                               {"partly", "部分接受"},
                                                               {"contests", "有异议，并说明了理由"},
                                                               {"empty", "没有实质内容"}};
    const auto found = words.find(kind);
    return found == words.end() ? std::string{} : found->second;
}

std::string group_in_words(ProtectedGroup group) {
    switch (group) {
        case ProtectedGroup::new_employment:
            return "新就业形态劳动者";
        case ProtectedGroup::women:
            return "女职工";
        case ProtectedGroup::minors:
            return "未成年工";
        case ProtectedGroup::disabled:
            return "残疾职工";
        case ProtectedGroup::elderly:
            return "超龄劳动者";
        case ProtectedGroup::migrant:
            return "农民工";
        case ProtectedGroup::seafarer:
            return "海员";
    }
    return {};
}

std::string heard_in_words(std::string_view whom) {
    static const std::map<std::string_view, std::string> words{
        {"worker", "职工"}, {"employer", "用人单位"}, {"enterprise_union", "企业工会"}, {"other", "其他人员"}};
    const auto found = words.find(whom);
    return found == words.end() ? std::string{} : found->second;
}

}  // namespace gongyou::supervision

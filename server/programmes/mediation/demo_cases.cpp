#include "programmes/mediation/demo_cases.hpp"

namespace gongyou::mediation {

namespace demo_table {

using enum MediationAct;

constexpr std::string_view arbitration = "区劳动人事争议仲裁委员会（演示），人民大道 1 号";

constexpr DemoTurn paid[] = {
    {note_consent, 6},
    {accept, 3},
    {appoint, 3},
    {plan_session, 3, "调解室"},
    {hold_session, 30, "双方核对了考勤和工资条，公司承认欠付，提出月底前付清。"},
    {draft_agreement, 2},
    {take_signature, 1},
    {seal_agreement, 1},
    {begin_performance, 2},
    {record_payment, 60, "银行回单"},
    {fulfil, 20, "款项已经到账，双方没有别的请求。"},
    {archive, 48, "申请书、笔录、协议书、回单。"},
};
constexpr DemoTurn in_parts[] = {
    {note_consent, 6},
    {accept, 3},
    {appoint, 3},
    {plan_session, 3, "共享法庭"},
    {draft_agreement, 30},
    {take_signature, 1},
    {seal_agreement, 1},
    {begin_performance, 2},
    {record_payment, 90, "银行回单，第一期"},
    {record_payment, 720, "银行回单，第二期"},
    {fulfil, 20, "两期都已付清。"},
};
constexpr DemoTurn broken[] = {
    {note_consent, 6},
    {accept, 3},
    {appoint, 3},
    {draft_agreement, 40},
    {take_signature, 1},
    {seal_agreement, 1},
    {begin_performance, 2},
    {note_default, 300, "到期问过双方，没有付。"},
    {advise, 6, "可以凭协议书向人民法院申请支付令，工会可以陪同。"},
    {inform, 12, arbitration},
};
constexpr DemoTurn confirmed_by_court[] = {
    {note_consent, 6},
    {accept, 3},
    {appoint, 3},
    {draft_agreement, 40},
    {take_signature, 1},
    {seal_agreement, 1},
    {file_confirmation, 30, "共享法庭（演示）"},
    {note_confirmed, 60, "（演示）民特1号"},
    {begin_performance, 12},
    {record_payment, 60, "银行回单"},
    {fulfil, 12, "已经付清。"},
    {archive, 48, "申请书、协议书、裁定书、回单。"},
};
constexpr DemoTurn not_confirmed_by_court[] = {
    {note_consent, 6},
    {accept, 3},
    {appoint, 3},
    {draft_agreement, 40},
    {take_signature, 1},
    {seal_agreement, 1},
    {file_confirmation, 30, "共享法庭（演示）"},
    {note_not_confirmed, 60, "约定的内容不够明确。"},
};
constexpr DemoTurn no_common_ground[] = {
    {note_consent, 6},
    {accept, 3},
    {appoint, 3},
    {plan_session, 3, "调解室"},
    {no_agreement, 60, "双方对解除的原因说法不一，不愿意再谈。"},
    {inform, 20, arbitration},
    {archive, 48, "申请书、笔录、告知书。"},
};
constexpr DemoTurn refused[] = {
    {log_contact, 6, "电话里说不参加调解。"},
    {note_refusal, 12, "公司回复：不同意调解。"},
    {tell_refusal, 4, "对方不同意调解，您可以申请仲裁，工会帮您准备材料。"},
    {inform, 6, arbitration},
};
constexpr DemoTurn withdrawn_early[] = {
    {note_consent, 6},
    {accept, 3},
    {note_withdrawal, 24, "申请人说已经找到新工作，不想再谈。"},
    {close_withdrawal, 12, "问过申请人：没有人施加压力。"},
};
constexpr DemoTurn not_ours[] = {
    {not_accept, 12, "双方是承揽关系，不属于劳动争议，已告知可以找司法所。"},
    {inform, 12, arbitration},
};

constexpr DemoCase all[] = {
    {38, "W01", "两个月工资", "公司欠了两个月工资，找过几次都说下个月发。", TermKind::wages, 1, 10, paid},
    {14, "W01", "加班工资", "连续三个月每天加班两小时，加班费一直没有算。", TermKind::wages, 2, 14, in_parts},
    {7, "D01", "解除合同的补偿", "公司搬厂后让大家自己走，没有给补偿。", TermKind::severance, 1, 8, broken},
    {9, "W01", "年底的提成", "说好的提成到年底不认了，有聊天记录。", TermKind::wages, 1, 20, confirmed_by_court},
    {2, "D01", "离职证明和补偿", "离职证明一直不开，新单位催着要。", TermKind::severance, 1, 15,
     not_confirmed_by_court},
    {13, "D01", "解除是不是合法", "公司说严重违纪，职工说从来没有收到过制度。", TermKind::severance, 1, 15,
     no_common_ground},
    {8, "W01", "最后一个月工资", "离职那个月的工资被扣着没有发。", TermKind::wages, 1, 15, refused},
    {6, "W01", "高温津贴", "夏天的高温津贴没有发。", TermKind::wages, 1, 15, withdrawn_early},
    {3, "W01", "一批活的加工费", "给厂里做了一批活，加工费没有结。", TermKind::wages, 1, 15, not_ours},
};

constexpr int sum_of_shares() {
    int sum = 0;
    for (const auto& one : all) sum += one.of_hundred;
    return sum;
}
static_assert(sum_of_shares() == 100);

}  // namespace demo_table

std::span<const DemoCase> demo_cases() { return demo_table::all; }

}  // namespace gongyou::mediation

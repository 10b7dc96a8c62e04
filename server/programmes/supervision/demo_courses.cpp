#include "programmes/supervision/demo_courses.hpp"

namespace gongyou::supervision {

namespace demo_table {

using enum SupervisionAct;

constexpr DemoTurn reminded_and_done[] = {
    {accept, 6},
    {appoint_pair, 3},
    {hear, 20, "人事说明了情况，答应自查。", "employer"},
    {serve_reminder, 30},
    {record_reply, 90, "自查后已经补签劳动合同。", "accepts"},
    {find_corrected, 20, "抽查合同文本，都已补签。"},
    {tell_worker, 10, "单位已经改正。"},
    {note_watch, 170, "电话回访，新入职的都签了合同。", "kept"},
    {note_watch, 560, "抽查三份合同，没有再发生。", "kept"},
};
constexpr DemoTurn settled_between_them[] = {
    {accept, 6},
    {appoint_pair, 3},
    {hear, 20, "单位承认排班过满。", "employer"},
    {negotiate, 20, "职工和单位都愿意谈。"},
    {settle, 40, "改为每周至少休息一天，下月起执行。"},
    {verify_settlement, 300, "查看了新排班表。"},
    {tell_worker, 10, "约定已经做到。"},
};
constexpr DemoTurn opinion_followed[] = {
    {accept, 6},
    {appoint_pair, 3},
    {hear, 20, "财务说资金紧张。", "employer"},
    {investigate, 10},
    {inquire, 20, "查阅三个月工资表和考勤表。"},
    {urge, 20, "要求补足差额。"},
    {draft_opinion, 40},
    {serve_opinion, 40},
    {record_answer, 120, "接受意见，分批补发。", "accepts"},
    {accept_plan, 20, "计划可行。"},
    {prove_item, 200, "银行回单。"},
    {begin_check, 20},
    {check_item, 10, "款已到账。", "done"},
    {confirm_correction, 5, "全部改正。"},
    {tell_worker, 10, "单位已经补发。"},
    {note_watch, 170, "工资已经按月发。", "kept"},
    {note_watch, 560, "又有两个月没有足额发放。", "recurs"},
};
constexpr DemoTurn opinion_contested[] = {
    {accept, 6},
    {appoint_pair, 3},
    {investigate, 20},
    {inquire, 20, "查阅排班表和审批文件。"},
    {urge, 20, "要求补发节日加班工资。"},
    {draft_opinion, 40},
    {serve_opinion, 40},
    {record_answer, 150, "认为已经按综合计算工时制执行。", "contests"},
    {contest, 20, "异议在于节日工资。"},
    {add_second_opinion, 40, "综合计算工时不免除节日加班工资。", "演示律师"},
    {maintain_opinion, 20, "节日工资一项维持。"},
    {prove_item, 200, "银行回单。"},
};
constexpr DemoTurn silent_firm[] = {
    {accept, 6},
    {appoint_pair, 3},
    {investigate, 20},
    {inquire, 20, "查阅参保名单。"},
    {note_obstruction, 3, "单位拒绝提供工资表。"},
    {urge, 20, "要求补缴社会保险费。"},
    {draft_opinion, 40},
    {note_refusal, 40, "门卫拒收，两名监督员留置并拍摄。"},
    {request_proposal, 20, "拒收意见书。", "refused_receipt"},
    {serve_proposal, 60},
    {note_acceptance, 90, "劳动监察已经立案。", "by_inspection"},
    {find_transferable, 40, "涉及多人，单位不配合。", "group_without_cooperation"},
    {serve_transfer, 60},
    {note_procuratorate, 90, "检察机关受理。", "accepted"},
    {note_procuratorate, 200, "向单位发出检察建议。", "suggestion"},
    {find_corrected, 400, "已经补缴。"},
    {tell_worker, 20, "单位已经补缴社会保险费。"},
    {note_watch, 170, "等社保系统更新。", "unclear"},
};
constexpr DemoTurn nothing_found[] = {
    {accept, 6},
    {appoint_pair, 3},
    {hear, 20, "单位出示了发放记录。", "employer"},
    {find_nothing, 30, "工资按时足额发放，有银行记录。"},
    {tell_worker, 10, "核对过发放记录，没有发现违法。有新的材料可以再反映。"},
};
constexpr DemoTurn letter_was_wrong[] = {
    {accept, 6},
    {appoint_pair, 3},
    {serve_reminder, 30},
    {retract, 60, "提示函写错了适用的条款，撤销并更正。"},
    {tell_worker, 10, "提示函有误，已经撤销。单位没有违法情形。"},
};
constexpr DemoTurn not_taken[] = {
    {refuse, 30, "这件事仲裁委员会已经受理，工会可以陪同、帮助准备材料。", "elsewhere"},
};

constexpr DemoCourse all[] = {
    {30, "C01", "没有签订书面劳动合同", "走访时发现多名职工入职超过一个月没有签合同。", 8, "与职工补签劳动合同",
     reminded_and_done},
    {10, "T01", "连续工作没有休息日", "排班表显示连续三周没有安排休息。", 15, "每周至少安排一天休息",
     settled_between_them},
    {25, "W01", "未足额支付工资", "工资表显示八月起未足额发放。", 14, "补足拖欠的工资", opinion_followed},
    {8, "T03", "节日加班没有支付工资", "国庆节安排上班，没有支付节日加班工资。", 22, "补发节日加班工资",
     opinion_contested},
    {10, "S01", "没有为职工参加社会保险", "抽查发现多名职工没有参加社会保险。", 26, "为职工参加社会保险", silent_firm},
    {2, "C01", "试用期约定过长", "合同约定的试用期疑似过长。", 5, "改正试用期约定", letter_was_wrong},
    {10, "W01", "反映工资没有按时发", "有职工反映上月工资没有按时发。", 3, "按时发放工资", nothing_found},
    {5, "D01", "解除劳动合同的补偿", "职工就补偿金已经申请仲裁。", 1, "支付经济补偿", not_taken},
};

constexpr int sum_of_shares() {
    int sum = 0;
    for (const auto& one : all) sum += one.of_hundred;
    return sum;
}
static_assert(sum_of_shares() == 100);

}  // namespace demo_table

std::span<const DemoCourse> demo_courses() { return demo_table::all; }

}  // namespace gongyou::supervision

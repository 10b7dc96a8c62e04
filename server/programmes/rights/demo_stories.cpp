#include "programmes/rights/demo_stories.hpp"

namespace gongyou::rights {

/// Apart, so that the acts go by their bare names here and nowhere else.
namespace invented {

namespace {

using enum ReportAct;

constexpr DemoStep paid[] = {
    {triage, 5, "orange"},
    {accept, 6, "mediation"},
    {answer, 20, "", "已联系单位负责人，对方认可欠付的数额，约好本周内面谈。"},
    {note, 30, "", "单位近期回款有困难，已请对方书面写明付款日期。"},
    {answer, 40, "", "单位书面承诺十五日内付清。请留意到账，没到请凭回执码告诉我们。"},
    {close, 200, "paid", "欠付的工资已经发到本人账户，本人确认收到。"},
    {rate, 40, "very_good", "谢谢工会。"},
    {watch, 170, "well"},
};
constexpr DemoStep partly_paid[] = {
    {triage, 8, "yellow"},
    {accept, 10, "arrears"},
    {answer, 30, "", "已会同劳动保障监察到现场，单位同意分两次付清。"},
    {close, 260, "partly_paid", "第一笔已到账，第二笔双方约定月底前付清；逾期可以凭约定申请支付令。"},
    {rate, 60, "good"},
};
constexpr DemoStep advised[] = {
    {triage, 12, "blue"},
    {accept, 8, "advice"},
    {answer, 18, "",
     "没有签书面合同满一个月的，可以要求从第二个月起支付双倍工资，时间从知道权利受侵害那天算。工资条、转账记录、工作群"
     "截图都是证据，请先存好。"},
    {close, 60, "advised", "已经说明可以走的路和时限，并约好来站点看材料。"},
    {rate, 50, "good", "说得清楚。"},
};
constexpr DemoStep insured[] = {
    {triage, 9, "yellow"},
    {accept, 10, "supervision"},
    {answer, 60, "", "工会会在日常走访里一并核实，不会提到有人反映。"},
    {close, 300, "rectified", "单位已经为职工办理参保登记。"},
};
constexpr DemoStep insured_in_part[] = {
    {triage, 9, "yellow"},
    {accept, 12, "supervision"},
    {close, 320, "partly_rectified", "多数职工已经参保，其余的单位写了办理时间，工会会回头看。"},
};
constexpr DemoStep refused_twice[] = {
    {triage, 6, "yellow"},
    {refuse, 20, "already_with_authority",
     "这件事仲裁机构已经受理，工会不能同时按监督投诉办理。需要有人陪同出庭、申请法律援助，请来站点，我们帮您办。"},
};
constexpr DemoStep passed_on[] = {
    {triage, 7, "blue"},
    {transfer, 15, "housing_fund", "公积金的事由住房公积金中心处理，材料已经转过去。您也可以直接打他们的电话问进展。"},
};
constexpr DemoStep handed_on[] = {
    {triage, 6, "yellow"},     {hand_over, 10, "", "上班的地方在这个镇，请就近办理。"}, {triage, 6, "yellow"},
    {accept, 10, "mediation"}, {close, 180, "settled", "双方当面谈妥，已经签字。"},     {rate, 30, "very_good"},
};
constexpr DemoStep asked_and_replied[] = {
    {triage, 10, "yellow"},
    {ask, 12, "", "请问欠的是哪几个月的工资？有没有工资条或者转账记录？"},
    {reply, 30, "", "是去年十一月到今年一月的，转账记录已经存好，可以带来。"},
    {accept, 12, "mediation"},
    {close, 240, "settled", "双方达成一致，分三次付清。"},
    {rate, 70, "fair"},
};
constexpr DemoStep asked_in_vain[] = {
    {triage, 10, "blue"},
    {ask, 12, "", "请问是哪一天、哪个车间？没有这些，工会没有办法核实。"},
};
constexpr DemoStep withdrawn_by_the_worker[] = {
    {triage, 10, "yellow"},
    {withdraw, 40, "", "单位已经补发了，不用再办。"},
};
constexpr DemoStep reported_twice[] = {
    {triage, 8, "yellow"},
    {merge, 10},
};
constexpr DemoStep under_pressure[] = {
    {triage, 6, "orange"},
    {accept, 8, "supervision"},
    {press, 50, "", "班组长在会上说谁告状就让谁走人，还把我调去了夜班。"},
    {close, 260, "rectified", "单位已经恢复原来的班次，并在会上说明不得打击报复。"},
};
constexpr DemoStep taken_up_again[] = {
    {triage, 9, "yellow"},
    {accept, 10, "mediation"},
    {close, 150, "not_settled", "单位不同意调解。已经书面告知可以申请仲裁，并附上了要准备的材料。"},
    {reopen, 240, "", "单位又愿意谈了，请工会再帮一次。"},
    {accept, 12, "mediation"},
    {close, 120, "settled", "双方谈妥，已经付清。"},
};
constexpr DemoStep unfounded_in_the_end[] = {
    {triage, 14, "blue"},
    {accept, 10, "supervision"},
    {close, 200, "no_violation", "核对了考勤和工资表，没有发现违法的地方，已经向职工说明。"},
};

constexpr DemoStory stories[] = {
    {3, false, "W01", "上次已经反映过欠薪，怕没有收到，再说一遍：欠我{}元。", reported_twice},
    {19, false, "W01", "从上个月起没有发工资，欠我{}元，问了几次都说再等等。", paid, true},
    {9, false, "W04", "每天加班两三个小时，加班费一直没有算，大概{}元。", partly_paid},
    {13, false, "C01", "进厂半年多没有签合同，想知道可以怎么办。", advised},
    {8, true, "S01", "车间里十几个人都没有交社会保险，怕说了被辞退。", insured},
    {5, true, "S03", "让我们写了自愿放弃社保的声明，说不写就不用来了。", insured_in_part},
    {5, false, "D01", "口头通知我不用来了，没有给书面的理由。已经申请了仲裁，想请工会也管一管。", refused_twice},
    {6, false, "S04", "单位没有给我们交住房公积金。", passed_on},
    {5, false, "W02", "工资里扣了{}元，说是迟到罚款。", handed_on, true},
    {9, false, "W01", "离职了，还有{}元工资没有结清。", asked_and_replied, true},
    {3, true, "J04", "冲床的防护罩坏了，还让接着干。", asked_in_vain},
    {4, false, "H03", "年休假一直不让休，也不给钱。", withdrawn_by_the_worker},
    {2, false, "H01", "每个月加班超过八十个小时，不愿意加就扣钱。", under_pressure},
    {3, false, "W05", "合同到期不续签，没有给补偿，大概{}元。", taken_up_again, true},
    {6, true, "H02", "国庆那几天上班，没有给三倍工资。", unfounded_in_the_end},
};

constexpr int all_together() {
    int sum = 0;
    for (const auto& story : stories) sum += story.of_hundred;
    return sum;
}
static_assert(all_together() == 100);

}  // namespace

}  // namespace invented

std::span<const DemoStory> demo_stories() { return invented::stories; }

}  // namespace gongyou::rights

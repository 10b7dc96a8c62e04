#include "programmes/rights/demo_advice.hpp"

namespace gongyou::rights {

/// Apart, so that the acts go by their bare names here and nowhere else.
namespace advised {

namespace {

using enum ConsultationAct;

constexpr DemoAdvice pay_day[] = {
    {take, 4, "simple"},
    {answer, 10, "", "工资要按月足额发，拖到下个月就是拖欠。先书面催一次，写明欠哪几个月、多少钱。",
     "催了一周还没有，带上材料到站点来，我们陪您去劳动监察。", "工资流水、工资条、催要的聊天记录。",
     "limitation.arbitration_arrears"},
    {be_satisfied, 30},
};
constexpr DemoAdvice no_contract[] = {
    {take, 6, "complex"},
    {answer, 40, "", "没签合同也算有劳动关系，满一个月没签的可以要双倍工资，最多算到满一年。时间长了就难要了。",
     "先向人事书面提出补签，留好回复；不肯签的来站点。", "工作证、考勤、工资转账、派活的消息。",
     "limitation.arbitration"},
    {ask_again, 20, "", "要是一提补签就让我走，怎么办？"},
    {answer, 20, "", "那是另外一件事：没有理由就让您走的，可以要赔偿金。通知和消息都留好，先不要签离职单。", "",
     "辞退的通知、被移出工作群的截图。", "limitation.arbitration"},
    {lapse, 24 * 16},
};
constexpr DemoAdvice hurt_at_work[] = {
    {assign, 5, "research"},
    {answer, 60, "",
     "上下班路上算不算工伤，要看是不是合理的时间和路线、是不是本人主要责任。先报单位，单位不报您自己可以报。",
     "三十天内让单位去申请；不肯的，一年内您自己去，工会可以帮着填。", "病历、交警的责任认定书、走的路线。",
     "injury.apply_worker"},
    {be_satisfied, 60},
};
constexpr DemoAdvice legal_aid[] = {
    {take, 6, "complex"},
    {ask_aid, 20, "", "申请表已经填好，和材料一起交到法律援助中心，等它的决定。"},
    {grant_aid, 60, "", "法律援助中心同意给予援助。"},
    {begin_aid, 30, "", "法律援助中心已经指派律师，会打您留的电话。"},
};
constexpr DemoAdvice no_aid[] = {
    {take, 8, "simple"},
    {ask_aid, 10, "", "申请表已经交到法律援助中心。"},
    {refuse_aid, 80, "", "没有给：材料里看不出经济困难。可以补材料再申请，也可以接着在这里问。"},
    {answer, 10, "", "先申请调解，不收钱；不成再去仲裁，也不收钱。申请书我们帮您写。", "带身份证和工资流水到站点来。",
     "", ""},
    {lapse, 24 * 16},
};
constexpr DemoAdvice becomes_a_report[] = {
    {take, 5, "simple"},
    {convert, 12},
};
constexpr DemoAdvice talked[] = {
    {assign, 3, "simple"},
    {counsel, 30, "", "本人自述连续三周睡不好，与倒班有关。约定下周再谈。"},
    {answer, 20, "", "您说的我们都听进去了。先把睡觉的时间固定下来，调班的事工会去和单位商量。急的时候随时打电话。", "",
     "", ""},
    {be_satisfied, 90},
};
constexpr DemoAdvice handed_on[] = {
    {take, 6, "complex"},
    {hand_back, 10, "", "这几天开庭，请另派一位。"},
    {assign, 6, "complex"},
    {answer, 30, "", "产假期间单位不能降工资、不能解除合同，到期的合同要续到哺乳期满。", "把单位的通知发给我们看看。",
     "医院证明、排班表、单位的通知。", ""},
    {be_satisfied, 60},
};
constexpr DemoAdvice withdrawn_again[] = {
    {withdraw, 20, "", "已经在网上查到了。"},
};

constexpr DemoQuestion questions[] = {
    {24, false, Topic::wages, Role::desk, "公司说下个月才发上个月的工资，这样合法吗？", pay_day},
    {16, false, Topic::contract, Role::lawyer, "进厂快一年了没有签合同，能要双倍工资吗？", no_contract},
    {12, false, Topic::injury, Role::lawyer, "下班路上骑电动车摔伤，算不算工伤？", hurt_at_work},
    {8, false, Topic::wages, Role::lawyer, "欠我四个月工资，请不起律师，能申请法律援助吗？", legal_aid},
    {5, false, Topic::hours_leave, Role::lawyer, "加班费一直没有算，想打官司，可以帮我申请援助吗？", no_aid},
    {8, false, Topic::social_insurance, Role::desk, "单位一直没给我交社保，怎么才能让它补上？", becomes_a_report},
    {7, true, Topic::feelings, Role::counsellor, "连着上夜班，整夜睡不着，心里很烦，不知道跟谁说。", talked},
    {10, true, Topic::women, Role::lawyer, "休完产假回来说没有岗位了，工资降了一半，可以这样吗？", handed_on},
    {10, true, Topic::other, Role::desk, "厂里要求下班以后也回工作群的消息，这算加班吗？", withdrawn_again},
};

constexpr int all_of_them() {
    int sum = 0;
    for (const auto& question : questions) sum += question.of_hundred;
    return sum;
}
static_assert(all_of_them() == 100);

}  // namespace

}  // namespace advised

std::span<const DemoQuestion> demo_questions() { return advised::questions; }

}  // namespace gongyou::rights

#pragma once

#include "core/papers/identity_marks.hpp"

/// Sentences as desks write them, for tests: sixty phrases that tell who somebody is, in five frames. All invented.
namespace gongyou::papers::examples {

struct SeededPhrase {
    const char* words;
    MarkKind kind;
};

inline IdentityFacts facts() {
    return {.names = {"古丽巴哈尔", "石阿妹"},
            .told = {"我在二楼靠窗的那排机器上班，上个月因为请假去看病被组长当众骂了一顿，还扣了我三百块全勤。"},
            .published = {"0000-88010001", "12351"},
            .head_count = {}};
}

inline constexpr SeededPhrase phrases[] = {
    {"13800001111", MarkKind::phone},
    {"138 0000 2222", MarkKind::phone},
    {"139-0000-3333", MarkKind::phone},
    {"＋８６１５０００００４４４４", MarkKind::phone},
    {"一三九零零零零五五五五", MarkKind::phone},
    {"0000-88019991", MarkKind::phone},
    {"电话8801 9992", MarkKind::phone},
    {"微信 lanlan_2001", MarkKind::phone},
    {"QQ：100200300", MarkKind::phone},
    {"a.b@gongyou.example", MarkKind::phone},
    {"110105194912310021", MarkKind::id_number},
    {"11010519491231002X", MarkKind::id_number},
    {"110105 19491231 002x", MarkKind::id_number},
    {"身份证号110105491231002", MarkKind::id_number},
    {"卡号6222 0000 1111 2222 333", MarkKind::id_number},
    {"浙A12345", MarkKind::plate},
    {"浙B·6K788", MarkKind::plate},
    {"浙JD12345", MarkKind::plate},
    {"皖 C 9N012", MarkKind::plate},
    {"浙A1234挂", MarkKind::plate},
    {"车牌尾号3K7", MarkKind::plate},
    {"晚上8点", MarkKind::exact_time},
    {"3月2日上午9点半", MarkKind::exact_time},
    {"20:30", MarkKind::exact_time},
    {"早上七点四十分", MarkKind::exact_time},
    {"14时30分", MarkKind::exact_time},
    {"5号凌晨两点", MarkKind::exact_time},
    {"2月18日夜班", MarkKind::exact_time},
    {"下午三点左右", MarkKind::exact_time},
    {"6：05", MarkKind::exact_time},
    {"王经理", MarkKind::name},
    {"职工李建国", MarkKind::name},
    {"陈师傅", MarkKind::name},
    {"欧阳主任", MarkKind::name},
    {"周小芳女士", MarkKind::name},
    {"姓赵的", MarkKind::name},
    {"老钱", MarkKind::name},
    {"小孙", MarkKind::name},
    {"组长吴秀英", MarkKind::name},
    {"郑会计", MarkKind::name},
    {"名叫冯大海的人", MarkKind::name},
    {"同事何小雨", MarkKind::name},
    {"古丽巴哈尔", MarkKind::name},
    {"石阿妹", MarkKind::name},
    {"林先生", MarkKind::name},
    {"仓管员", MarkKind::rare_job},
    {"叉车司机", MarkKind::rare_job},
    {"质检员", MarkKind::rare_job},
    {"食堂阿姨", MarkKind::rare_job},
    {"车间主任", MarkKind::rare_job},
    {"锅炉工", MarkKind::rare_job},
    {"出纳", MarkKind::rare_job},
    {"缝纫工", MarkKind::rare_job},
    {"门卫", MarkKind::rare_job},
    {"我在二楼靠窗的那排机器上班", MarkKind::own_words},
    {"二楼靠窗的那排机器上班，上个月因为请假", MarkKind::own_words},
    {"因为请假去看病被组长当众骂了一顿", MarkKind::own_words},
    {"被组长当众骂了一顿还扣了我三百块", MarkKind::own_words},
    {"骂了一顿，还扣了我三百块全勤", MarkKind::own_words},
    {"上个月因为请假去看病被组长", MarkKind::own_words},
};
static_assert(std::size(phrases) == 60);

inline constexpr const char* frames[] = {
    "经核实，*的情况属实。",       "来信提到*，本工会已联系用人单位。", "请贵单位就*一事作出说明。",
    "*反映的问题不属于劳动争议。", "根据了解，单位知道是*。",
};

inline constexpr const char* harmless[] = {
    "您反映的问题不属于工会受理范围。",
    "请您在法定期限内向劳动人事争议仲裁委员会申请仲裁。",
    "单位应当按月足额支付劳动报酬。",
    "用人单位拖欠工资的，可以向劳动保障监察投诉。",
    "我们会在日常走访中一并了解，不会提到有人反映。",
    "您可以带上工资条、考勤记录和劳动合同来站点。",
    "这件事已由有关部门受理，工会不重复受理。",
    "工会提出三点意见，请单位研究。",
    "每天工作时间不超过8小时，每周至少休息一天。",
    "您于2026年3月2日反映的事项，工会已经看过。",
    "加班应当支付不低于工资百分之一百五十的报酬。",
    "没有签订书面合同满一个月的，可以要求双倍工资。",
    "员工应当保留证据，任何时候都可以查询。",
    "高温天气应当发放津贴。",
    "社会保险由社保部门处理，请打 12345。",
    "住房公积金的事请向公积金中心反映。",
    "您可以申请法律援助，不收费。",
    "请单位在十五个工作日内书面答复。",
    "职工方面的意见已经转达。",
    "单位成立工会后可以开展集体协商。",
    "法律规定的期限从您知道权利受侵害那天起算。",
    "请核对网址，不要把验证码告诉别人。",
    "安全生产的问题请向应急管理部门反映。",
    "项目已经停工，工资由总包单位先行清偿。",
    "欠薪金额请以工资条为准。",
    "工会可以派人陪同您去仲裁。",
    "本告知不影响您向人民法院起诉。",
    "周末加班不能安排补休的，支付二倍工资。",
    "双方可以自愿调解，也可以直接申请仲裁。",
    "女职工孕期、产期、哺乳期受特殊保护。",
};

}  // namespace gongyou::papers::examples

#include "app/demo_points.hpp"

#include "core/organisations/duty_roster.hpp"
#include "core/organisations/hours_on_a_door.hpp"
#include "core/organisations/points.hpp"
#include "core/organisations/poster_batches.hpp"

namespace gongyou::app {

namespace {

using enum Weekday;
using enum PointService;

// The places lie in the open sea, some eighty sea miles off any coast: nobody lives there.
std::vector<Point> points_of(const std::vector<UnitId>& townships) {
    const auto& yunxi = townships[0];
    const auto& shitang = townships[1];
    const auto& songling = townships[2];
    const OpeningHours six_days = open().on(monday, saturday, "09:00", "17:00");
    return {
        {"YX001",
         yunxi,
         PointKind::station,
         "云溪镇和谐劳动关系服务站",
         "云溪镇人民路 18 号便民中心一楼",
         "0000-88010001",
         "yunxi@gongyou.example",
         "",
         28.6012,
         123.9021,
         office_hours(),
         {consultation, mediation, legal_aid, bargaining_advice, counselling, legal_checkup}},
        {"YX002",
         yunxi,
         PointKind::community,
         "桂花社区服务点",
         "云溪镇桂花社区居委会",
         "0000-88010001",
         "",
         "",
         28.6087,
         123.9143,
         six_days,
         {consultation, mediation}},
        {"YX003",
         yunxi,
         PointKind::park,
         "云溪工业园服务点",
         "云溪工业园 3 号门",
         "0000-88010001",
         "",
         "中午也有人。请到门卫室登记，不用说来做什么。",
         28.5893,
         123.9232,
         open().on(monday, sunday, "08:00", "20:00").also_on_holidays(),
         {consultation, legal_checkup, rest_stop}},
        {"YX004",
         yunxi,
         PointKind::rest_stop,
         "户外劳动者驿站（南桥）",
         "云溪镇南桥头",
         "0000-88010001",
         "",
         "",
         28.5951,
         123.8930,
         always_open(),
         {rest_stop}},
        {"ST001",
         shitang,
         PointKind::station,
         "石塘镇和谐劳动关系服务站",
         "石塘镇海风路 6 号",
         "0000-88010002",
         "shitang@gongyou.example",
         "",
         28.5604,
         123.9688,
         office_hours(),
         {consultation, mediation, legal_aid, bargaining_advice}},
        {"ST002",
         shitang,
         PointKind::enterprise,
         "临港船配园服务点",
         "石塘镇临港路 99 号",
         "0000-88010002",
         "",
         "",
         28.5521,
         123.9834,
         open().on(monday, friday, "08:00", "11:30").on(monday, friday, "13:00", "17:00"),
         {consultation, legal_checkup}},
        {"ST003",
         shitang,
         PointKind::community,
         "渔港社区服务点",
         "石塘镇渔港社区",
         "0000-88010002",
         "",
         "休渔期晚上也开门，时间看门口的通知。",
         28.5688,
         123.9795,
         six_days,
         {consultation, mediation, counselling}},
        {"ST004",
         shitang,
         PointKind::court,
         "云上共享法庭（石塘）",
         "石塘镇司法所二楼",
         "0000-88010002",
         "",
         "",
         28.5633,
         123.9621,
         open().on(tuesday, "09:00", "16:30").on(thursday, "09:00", "16:30"),
         {shared_court, mediation}},
        {"SL001",
         songling,
         PointKind::station,
         "松岭街道和谐劳动关系服务站",
         "松岭街道文化路 2 号",
         "0000-88010003",
         "songling@gongyou.example",
         "",
         28.6395,
         123.9466,
         office_hours(),
         {consultation, mediation, counselling, bargaining_advice}},
        {"SL002",
         songling,
         PointKind::park,
         "软件园服务点",
         "松岭软件园 B 座大厅",
         "0000-88010003",
         "",
         "",
         28.6478,
         123.9577,
         open().on(monday, friday, "09:00", "18:00"),
         {consultation, counselling}},
        {"SL003",
         songling,
         PointKind::mobile,
         "幸福大巴流动服务点",
         "每周三停靠松岭广场",
         "0000-88010003",
         "",
         "",
         28.6431,
         123.9389,
         open().on(wednesday, "13:00", "17:00"),
         {consultation, bus_stop}},
        {"SL004",
         songling,
         PointKind::rest_stop,
         "户外劳动者驿站（松岭）",
         "松岭街道环卫所",
         "0000-88010003",
         "",
         "",
         28.6342,
         123.9528,
         always_open(),
         {rest_stop}},
    };
}

struct DemoDuty {
    std::string_view called;
    DutyRole role;
    std::string_view point;
    Weekday weekday;
    std::string_view starts;
    std::string_view ends;
    bool name_shown;
};

// Called by a name that many have, and nobody here.
constexpr DemoDuty duties[] = {
    {"陈律师", DutyRole::lawyer, "YX001", tuesday, "09:00", "11:30", true},
    {"陈律师", DutyRole::lawyer, "SL001", thursday, "14:00", "17:00", true},
    {"林律师", DutyRole::lawyer, "ST001", thursday, "09:00", "11:30", true},
    {"林律师", DutyRole::lawyer, "YX003", friday, "14:00", "17:00", false},
    {"周咨询师", DutyRole::counsellor, "SL002", wednesday, "14:00", "17:00", true},
    {"周咨询师", DutyRole::counsellor, "ST003", saturday, "09:00", "11:30", true},
    {"王调解员", DutyRole::mediator, "ST004", thursday, "09:00", "16:00", false},
    {"王调解员", DutyRole::mediator, "YX002", monday, "09:00", "12:00", false},
    {"李协调员", DutyRole::coordinator, "YX001", monday, "13:30", "17:00", false},
    {"李协调员", DutyRole::coordinator, "SL003", wednesday, "13:00", "17:00", true},
};

constexpr int weeks_of_duty = 8;
constexpr int days_of_a_week = 7;

TeamMemberId member_called(sql::Tx& tx, std::vector<TeamMember>& team, const UnitId& county, const DemoDuty& duty) {
    for (const auto& known : team)
        if (known.called == duty.called) return known.id;
    team.push_back({tx.fresh_id<TeamMemberId>(), county, duty.role, std::string{duty.called}, {}});
    Team{tx}.add(team.back());
    return team.back().id;
}

void put_on_duty(sql::Tx& tx, const TeamMemberId& member, const DemoDuty& duty) {
    const auto monday_of_this_week = tx.today().plus_days(-static_cast<int>(weekday_of(tx.today())));
    for (int week = 0; week < weeks_of_duty; ++week) {
        const auto day = monday_of_this_week.plus_days(week * days_of_a_week + static_cast<int>(duty.weekday));
        DutyRoster{tx}.add({tx.fresh_id<DutyId>(), std::string{duty.point}, member, day, time_of_day(duty.starts),
                            time_of_day(duty.ends), duty.name_shown});
    }
}

}  // namespace

Result<Done> found_demo_points(sql::Tx& tx, const UnitId& county, const std::vector<UnitId>& townships) {
    for (const auto& point : points_of(townships))
        if (auto added = Points{tx}.add(point); !added) return fail(std::move(added.error()));
    for (const auto& township : townships)
        PosterBatches{tx}.add({.number = 0, .unit_id = township, .printed_on = tx.today(), .copies = 40});
    std::vector<TeamMember> team;
    for (const auto& duty : duties) put_on_duty(tx, member_called(tx, team, county, duty), duty);
    return Done{};
}

}  // namespace gongyou::app

#include "programmes/rights/demo_tickets.hpp"

#include <fmt/format.h>

#include "programmes/rights/demo_parties.hpp"
#include "programmes/rights/file_report.hpp"
#include "programmes/rights/report_step.hpp"
#include "programmes/rights/report_store.hpp"

namespace gongyou::rights {

namespace {

/// What a group's list looks like at the end of the demo's year.
enum class PaidSoFar { nothing, in_part, all };

class DemoTickets {
public:
    DemoTickets(const RightsParts& parts, std::span<const DemoStation> stations, sql::Tx& tx)
        : parts_{parts}, stations_{stations}, tx_{tx} {}

    Result<Done> add() {
        if (auto done = kept_from_an_office(); !done) return done;
        if (auto done = from_the_city_line(); !done) return done;
        for (const auto paid : {PaidSoFar::nothing, PaidSoFar::in_part, PaidSoFar::all})
            if (auto done = group(paid); !done) return done;
        return Done{};
    }

private:
    FileReport told(std::size_t station, std::string_view facts) const {
        const auto& at = stations_[station % stations_.size()];
        return {.point = *PointCode::read(at.points.front()),
                .employer_name = *EmployerName::read(at.employers[station % at.employers.size()]),
                .place = *Place::read("3号厂房"),
                .facts = *Facts::read(facts),
                .phone = Private{*Phone::read(fmt::format("1390001{:04}", station))},
                .consent = true};
    }
    Result<ReportId> file(const FileReport& asked, std::optional<HotlineNumber> number = {}) {
        auto ready = prepare_report(parts_, asked, tx_.now(), parts_.random);
        if (!ready) return fail(std::move(ready.error()));
        if (number) ready->channel = ReportChannel::city_line;
        ready->number = std::move(number);
        return file_report(parts_, tx_, *ready).map([&](const ReportReceipt&) { return ready->report.id; });
    }
    Result<Done> go_on(const ReportId& id, std::size_t station, ReportAct act, Said said) {
        const auto& desk = stations_[station % stations_.size()].desk;
        const By by{matters::Taker::Kind::staff, desk.front()};
        return take(parts_, tx_, by, *ReportStore{tx_}.find(id), act, std::move(said)).map([](const ReportStanding&) {
            return Done{};
        });
    }

    Result<Done> kept_from_an_office() {
        auto asked = told(0, "镇里分管的人和老板是亲戚，工资拖了两个月，请不要让镇上的人经手。");
        asked.named = demo_person(parts_.random);
        asked.complaint = demo_party("W01", 10'400, tx_.today());
        asked.complaint->keep_from = KeepFrom{.offices = List<UnitId, 6>{stations_[0].unit}, .enterprise_union = true};
        return file(asked).map([](const ReportId&) { return Done{}; });
    }

    Result<Done> from_the_city_line() {
        constexpr std::string_view passed_on[] = {"来电人反映：加班三个月没有算加班费，希望有关部门协调处理。",
                                                  "来电人反映：离职一个月，最后的工资还没有结清，请尽快回复。",
                                                  "来电人反映：单位没有签书面合同，想知道怎么办。"};
        for (std::size_t i = 0; i < std::size(passed_on); ++i)
            if (auto filed =
                    file(told(i + 1, passed_on[i]), HotlineNumber::trusted(fmt::format("GD{:08}", 20'010 + i)));
                !filed)
                return fail(std::move(filed.error()));
        return Done{};
    }

    static ClaimList claims_of(PaidSoFar so_far, Date today) {
        constexpr std::string_view names[] = {"周晓禾", "林大壮", "陈小满", "吴春芽", "郑秋实", "王立冬",
                                              "赵谷雨", "孙白露", "钱芒种", "冯小暑", "褚立秋"};
        ClaimList claims;
        for (std::size_t i = 0; i < std::size(names); ++i) {
            Claim claim{.name = Line<1, 40>::trusted(std::string{names[i]}),
                        .amount_fen = static_cast<std::int64_t>(8'000 + 450 * i) * 100,
                        .from = *MonthOrDay::read(today.plus_days(-90).text().substr(0, 7)),
                        .to = *MonthOrDay::read(today.plus_days(-30).text().substr(0, 7)),
                        .speaks = i < 3};
            const bool is_paid = so_far == PaidSoFar::all || (so_far == PaidSoFar::in_part && i < 5);
            const auto share = so_far == PaidSoFar::in_part && i == 4 ? *claim.amount_fen / 2 : *claim.amount_fen;
            if (is_paid) claim.paid = Payments{{share, today.plus_days(-3), Line<1, 100>::trusted("银行转账回单")}};
            claims.push_back(std::move(claim));
        }
        return claims;
    }

    Result<Done> group(PaidSoFar so_far) {
        const auto station = static_cast<std::size_t>(so_far);
        auto asked = told(station + 4, "车间里十一个人的工资都没有发，推选了三个人当代表。");
        asked.complaint = Complaint{};
        asked.complaint->category = *CategoryCode::read("W01");
        asked.complaint->people = People::ten_to_twenty_nine;
        asked.complaint->demand = Demand::pay;
        asked.claims = claims_of(so_far, tx_.today());
        const auto filed = file(asked);
        if (!filed) return fail(filed.error());
        if (so_far == PaidSoFar::nothing) return Done{};
        const auto at = station + 4;
        if (auto done = go_on(*filed, at, ReportAct::triage, {.choice = "orange", .urgency = matters::Urgency::orange});
            !done)
            return done;
        if (auto done = go_on(*filed, at, ReportAct::accept, {.choice = "arrears"}); !done) return done;
        if (so_far == PaidSoFar::in_part) return Done{};
        return go_on(*filed, at, ReportAct::close,
                     {.choice = "paid", .words = "十一个人的工资都已到账，代表逐人核对过。"});
    }

    const RightsParts& parts_;
    std::span<const DemoStation> stations_;
    sql::Tx& tx_;
};

}  // namespace

Result<Done> add_demo_tickets(const RightsParts& parts, sql::Database& database,
                              std::span<const DemoStation> stations) {
    for (const auto& station : stations)
        if (station.desk.empty() || station.points.empty() || station.employers.empty()) return Done{};
    return database.write_and_wait([&](sql::Tx& tx) { return DemoTickets{parts, stations, tx}.add(); });
}

}  // namespace gongyou::rights

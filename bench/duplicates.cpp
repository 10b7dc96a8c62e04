// How long it takes to hold a new report against all others to find the same matter (并案), among 10^6 of one year at
// five employers: worse than any county has it.
//   duplicates [reports, 1000000] [checks, 2000]
#include <fmt/format.h>

#include "core/matters/matter_store.hpp"
#include "parts/figures.hpp"
#include "parts/filled_county.hpp"
#include "parts/running_house.hpp"
#include "platform/json/write.hpp"
#include "programmes/rights/report_insight.hpp"
#include "programmes/rights/report_store.hpp"

namespace {

using namespace gongyou;

constexpr std::string_view employers[] = {"云溪晨光针织有限公司", "石塘远帆船舶配件有限公司", "松岭安达物流有限公司"};

/// Filed today by one of 300 people, at an employer that many wrote about.
rights::Report new_report(sql::Tx& tx, const UnitId& unit, int number) {
    rights::Report report{matters::Matter{.id = tx.fresh_id<rights::ReportId>(),
                                          .kind = "report",
                                          .unit_id = unit,
                                          .state = "filed",
                                          .opened_on = tx.today(),
                                          .law = {.edition = 1, .digest = "0000000000000000"},
                                          .title = std::string{employers[number % 3]}}};
    report.place = fmt::format("工业园区{}号楼", number % 97);
    rights::Complaint complaint;
    complaint.category = *law::CategoryCode::read("W01");
    complaint.amount_claimed_fen = 100'000 + number % 50 * 1000;
    report.complaint = json::write_json(complaint);
    report.receipt = new_uuid_v4(tx.random());
    return report;
}

}  // namespace

int main(int count, char** arguments) {
    const int reports = count > 1 ? std::stoi(arguments[1]) : 1'000'000;
    const int checks = count > 2 ? std::stoi(arguments[2]) : 2000;
    const bench::TemporaryFolder folder;
    bench::RunningHouse running{bench::config_in(folder.path())};
    auto& database = running.database();
    const auto units = bench::county_units(database);
    bench::fill_up_to(database, units, reports);

    std::vector<rights::Report> added;
    const auto filed = database.write_and_wait([&](sql::Tx& tx) -> Result<Done> {
        rights::ReportStore store{tx};
        for (int i = 0; i < checks; ++i) {
            const auto report =
                new_report(tx, units.townships[static_cast<std::size_t>(i) % units.townships.size()], i);
            matters::MatterStore{tx}.add(report);
            store.add(report);
            store.add_identity({report.id, "sealed", fmt::format("{:064}", i % 300)});
            added.push_back(report);
        }
        return Done{};
    });
    if (!filed) throw std::runtime_error{std::string{filed.error().code}};

    std::vector<double> times;
    std::size_t found = 0;
    for (const auto& report : added) {
        const auto began = std::chrono::steady_clock::now();
        found += database
                     .read([&](sql::Reader& reader) {
                         return rights::duplicates_of(running.house().rights(), reader.session(), report);
                     })
                     .size();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());
    }
    fmt::print("  {} checks found {} alike; median {:.2f} ms\n", checks, found, bench::median(times));
    bench::print_at_most(fmt::format("duplicate check of a new report against {}, p99", reports), 30,
                         bench::quantile(times, 0.99), " ms");
    return 0;
}

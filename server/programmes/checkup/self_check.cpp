#include "programmes/checkup/self_check.hpp"

#include "core/api/routes.hpp"
#include "core/api/slow_look.hpp"
#include "core/organisations/unit_tree.hpp"
#include "programmes/checkup/table_check.hpp"

namespace gongyou::checkup {

namespace {

/// Six digits of the place whose union this is.
std::string own_region(sql::Reader& reader) {
    const auto top = UnitTree{reader}.root();
    return top ? top->area_code.substr(0, 6) : std::string{};
}

Result<CheckedPaper> checked(const law::LawBook& law, sql::Reader& reader, const CheckPaper& asked) {
    const auto region = asked.region ? asked.region->text() : own_region(reader);
    CheckedPaper paper{.text = asked.text.disclose().text(), .report = {}};
    paper.report = check_up(paper.text, law_numbers(law, reader.today(), region, 0));
    if (asked.sureness) paper.report.text_quality = std::min(paper.report.text_quality, *asked.sureness);
    paper.read_well = paper.report.text_quality >= read_well;
    return paper;
}

/// A table goes the way of a paper: the file is read in the cage and goes back to the screen, the question is what was
/// read, mended by whoever sent it. So several tables are asked about together, an answer more costs no second reading,
/// and the server keeps nothing between the two.
void add_table_routes(api::Routes& routes, const law::LawBook& law, const extract::TableReading& reading,
                      api::SlowWork& on) {
    routes.push_back(
        api::slow_look("/api/checkup/table", anonymous(), extract::largest_workbook, on,
                       [&reading](const api::NoParams&, std::string body) -> Result<ReadTable> {
                           return read_table(body, reading);
                       })
            .called("What a payroll, roster or attendance sheet holds (.xlsx, .csv); nothing of it is kept"));
    auto asks = api::question(
        api::post, "/api/checkup/tables", anonymous(),
        [](const api::Caller&, const CheckTables& asked) -> Result<CheckTables> { return asked; },
        [&law](sql::Reader& reader, const Actor&, const CheckTables& asked) -> Result<CheckedTables> {
            const auto region = asked.region ? asked.region->text() : own_region(reader);
            const auto tables = plain_tables(asked.tables, asked.told);
            if (!tables) return fail(tables.error());
            return check_tables(*tables, {.book = law, .region = region, .today = reader.today()});
        });
    asks.body_limit = largest_tables;  // ten times what a payroll of a few hundred people takes
    routes.push_back(std::move(asks)
                         .paid_as(http::RouteClass::search)
                         .called("The legal check-up of tables, for whoever holds them; nothing of them is kept"));
}

}  // namespace

api::Routes self_check_routes(const law::LawBook& law, const extract::DocumentReading& reading,
                              const extract::TableReading& tables, api::SlowWork& on) {
    api::Routes routes;
    add_table_routes(routes, law, tables, on);
    routes.push_back(api::slow_look("/api/checkup/paper", anonymous(), extract::largest_document, on,
                                    [&reading](const api::NoParams&, std::string body) -> Result<WordsOfPaper> {
                                        return reading.read(body).map(&words_of_paper);
                                    })
                         .called("What a paper says: Word, PDF, text or a photo of a page; nothing of it is kept"));
    routes.push_back(
        api::question(
            api::post, "/api/checkup", anonymous(),
            [](const api::Caller&, const CheckPaper& asked) -> Result<CheckPaper> { return asked; },
            [&law](sql::Reader& reader, const Actor&, const CheckPaper& asked) { return checked(law, reader, asked); })
            .paid_as(http::RouteClass::search)
            .called("The legal check-up of a paper, for whoever holds it; nothing of it is kept"));
    return routes;
}

}  // namespace gongyou::checkup

#include "programmes/checkup/self_check.hpp"

#include "core/api/routes.hpp"
#include "core/api/slow_look.hpp"
#include "core/organisations/unit_tree.hpp"

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

}  // namespace

api::Routes self_check_routes(const law::LawBook& law, const extract::DocumentReading& reading, api::SlowWork& on) {
    api::Routes routes;
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

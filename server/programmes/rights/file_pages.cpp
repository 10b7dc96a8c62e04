#include "programmes/rights/file_pages.hpp"

#include "core/api/routes.hpp"
#include "core/api/slow_download.hpp"
#include "programmes/rights/report_originals.hpp"

namespace gongyou::rights {

api::Routes file_page_routes(const RightsParts& parts, api::PageReading& reading) {
    api::Routes routes;
    routes.push_back(
        api::slow_download(
            "/api/desk/reports/{id}/files/{file_id}/pages/{page}", only(Role::desk), reading.on,
            [&parts](sql::Reader& reader, const Actor& actor, const OneFilePage& asked) -> Result<api::PageToRead> {
                return pdf_of_report(parts, reader, actor, asked).map([&](std::string pdf) {
                    return api::PageToRead{std::move(pdf), asked.page};
                });
            },
            [&reading](const api::PageToRead& wanted) { return api::picture_of(reading, wanted); })
            .called("A page of a PDF as a picture"));
    routes.push_back(api::command(api::post, "/api/desk/reports/{id}/files/{file_id}/original",
                                  stepped_up(only(Role::desk)),
                                  [&parts](sql::Tx& tx, const Actor& actor, const OpenOriginal& act) {
                                      return open_original(parts, tx, actor, act);
                                  })
                         .called("The desk opens a file as it came, after the warning"));
    routes.push_back(api::download(api::get, "/api/desk/reports/{id}/files/{file_id}/original",
                                   stepped_up(only(Role::desk)),
                                   [&parts](sql::Reader& reader, const Actor& actor, const OneFile& asked) {
                                       return report_original(parts, reader, actor, asked);
                                   })
                         .called("A file as it came, once it was opened"));
    return routes;
}

}  // namespace gongyou::rights

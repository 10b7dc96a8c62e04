#include "core/api/raw_routes.hpp"
#include "core/api/routes.hpp"
#include "core/api/slow_upload.hpp"
#include "core/letters/keep_stamp.hpp"
#include "core/letters/with_parts.hpp"

namespace gongyou::letters {

api::Routes stamp_routes(const LetterParts& parts, const extract::DotReading& reading, api::SlowWork& on) {
    using api::get;
    using api::post;
    const auto read = may_use(Right::read_letter);
    const auto sign = stepped_up(may_use(Right::approve_letter));
    api::Routes routes;
    routes.push_back(
        api::query(get, "/api/desk/stamps", read, with_parts(parts, &list_stamps)).called("The seals of one's union"));
    routes.push_back(api::download(get, "/api/desk/stamps/{id}/stamp.png", read, with_parts(parts, &stamp_picture))
                         .called("The picture of a seal"));
    routes.push_back(api::slow_upload(
                         "/api/desk/stamps", stepped_up(may_use(Right::issue_letter)), largest_stamp, on,
                         [](sql::Reader& reader, const Actor& actor, const BringStamp& asked) {
                             return may_bring_stamp(reader, actor, asked);
                         },
                         [&parts, &reading](const BringStamp& asked, const std::string& body) {
                             return look_at_stamp(parts, reading, asked, body);
                         },
                         [&parts](sql::Tx& tx, const Actor& actor, const StampThatCame& came) {
                             return bring_stamp(parts, tx, actor, came);
                         })
                         .called("The office brings in its seal as a picture; another one has to let it be used"));
    routes.push_back(api::command(post, "/api/desk/stamps/{id}/decide", sign, with_parts(parts, &decide_stamp))
                         .called("The signer lets a seal be printed on what is issued, or not"));
    routes.push_back(api::command(post, "/api/desk/stamps/{id}/withdraw", sign, with_parts(parts, &withdraw_stamp))
                         .called("A seal is printed no more"));
    return routes;
}

}  // namespace gongyou::letters

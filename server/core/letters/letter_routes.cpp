#include "core/api/raw_routes.hpp"
#include "core/api/routes.hpp"
#include "core/letters/approve_letter.hpp"
#include "core/letters/issue_letter.hpp"
#include "core/letters/known_fields.hpp"
#include "core/letters/letter_list.hpp"
#include "core/letters/letter_marks.hpp"
#include "core/letters/preview_letter.hpp"
#include "core/letters/serve_letter.hpp"
#include "core/letters/set_paper.hpp"
#include "core/letters/verify_letter.hpp"
#include "core/letters/with_parts.hpp"

namespace gongyou::letters {

namespace {

using api::get;
using api::post;

template <class Asked>
Result<Asked> as_asked(const api::Caller&, const Asked& asked) {
    return asked;
}

void add_reading(api::Routes& routes, const LetterParts& parts, api::SlowWork& setting) {
    const auto read = may_use(Right::read_letter);
    routes.push_back(api::query(get, "/api/letters/verify", anyone(), &verify_letter)
                         .called("Whether a letter is genuine, by its code or its file"));
    routes.push_back(
        api::query(get, "/api/desk/letter-templates", may_use(Right::draft_letter), with_parts(parts, &list_templates))
            .called("The kinds of letters and what is filled in"));
    routes.push_back(
        api::query(get, "/api/desk/letter-known", may_use(Right::draft_letter), with_parts(parts, &known_fields))
            .called("Which letters may come out of a matter, and what is known of their fields"));
    routes.push_back(
        api::query(get, "/api/desk/letters", read, &list_letters).called("Letters, newest first; the register"));
    routes.push_back(api::query(get, "/api/desk/letters/{id}", read, with_parts(parts, &view_letter))
                         .called("One letter with what happened to it"));
    routes.push_back(api::paper("/api/desk/letters/{id}/draft.pdf", read, setting, with_parts(parts, &draft_paper))
                         .called("A letter as it stands, on paper"));
    routes.push_back(api::download(get, "/api/desk/letters/{id}/letter.pdf", read, with_parts(parts, &issued_paper))
                         .called("The paper as it left the house"));
    routes.push_back(api::download(get, "/api/desk/letters/{id}/files/{file_id}", read, with_parts(parts, &letter_file))
                         .called("An attachment of a letter, or what proves its service"));
    routes.push_back(api::question(post, "/api/desk/letters/preview", may_use(Right::draft_letter),
                                   &as_asked<PreviewLetter>, with_parts(parts, &preview_letter))
                         .called("How a letter would read"));
    routes.push_back(api::paper_for("/api/desk/letters/preview.pdf", may_use(Right::draft_letter), setting,
                                    &as_asked<PreviewLetter>, with_parts(parts, &preview_paper))
                         .called("How a letter would look on paper"));
}

template <class Asked>
api::Route letter_step(const LetterParts& parts, std::string_view path, Access access,
                       Result<LetterStanding> (*act)(const LetterParts&, sql::Tx&, const Actor&, const Asked&)) {
    return api::command(post, path, access, with_parts(parts, act));
}

void add_letter_steps(api::Routes& routes, const LetterParts& parts) {
    const auto add = [&](std::string_view path, Access access, auto act, std::string_view what) {
        routes.push_back(letter_step(parts, path, access, act).called(what));
    };
    const auto draft = may_use(Right::draft_letter);
    const auto serve = may_use(Right::serve_letter);
    const auto sign = may_use(Right::approve_letter);
    add("/api/desk/letters", draft, &draft_letter, "A handler writes a letter");
    add("/api/desk/letters/{id}/change", draft, &change_letter, "The draft is written anew");
    add("/api/desk/letters/{id}/discard", draft, &discard_letter, "The draft is not sent");
    add("/api/desk/letters/{id}/check", may_use(Right::check_letter), &check_letter,
        "A second person looks through it");
    add("/api/desk/letters/{id}/send-back", sign, &send_back_letter, "The signer sends it back");
    add("/api/desk/letters/{id}/approve", stepped_up(sign), &approve_letter, "The signer signs exactly this text");
    add("/api/desk/letters/{id}/issue", may_use(Right::issue_letter), &issue_letter, "It gets its number and goes out");
    add("/api/desk/letters/{id}/serve", serve, &serve_letter, "It reached its addressee");
    add("/api/desk/letters/{id}/close", serve, &close_letter, "It is filed");
    add("/api/desk/letters/{id}/annul", stepped_up(may_use(Right::annul_letter)), &annul_letter,
        "It is void; its number stays");
}

}  // namespace

api::Routes letter_routes(const LetterParts& parts, api::SlowWork& setting) {
    api::Routes routes;
    add_reading(routes, parts, setting);
    add_letter_steps(routes, parts);
    routes.push_back(api::command(post, "/api/desk/letter-mark", stepped_up(may_use(Right::approve_letter)),
                                  with_parts(parts, &set_letter_mark))
                         .called("What the union calls itself in its numbers"));
    return routes;
}

std::map<std::string, jobs::Handler> letter_jobs(const LetterParts& parts, sql::Database& database) {
    return {{paper_job, paper_handler(parts, database)}};
}

}  // namespace gongyou::letters

#include "programmes/mediation/mediation_paper_routes.hpp"

#include "programmes/mediation/print_case_file.hpp"

namespace gongyou::mediation {

namespace {

template <class Asked>
api::Route noted_paper(std::string_view path, Right right, const MediationParts& parts,
                       const letters::LetterParts& forms, api::SlowWork& setting,
                       Result<api::Paper> (*make)(const MediationParts&, const letters::LetterParts&, sql::Reader&,
                                                  const Actor&, const Asked&),
                       Result<Done> (*note)(const MediationParts&, sql::Tx&, const Actor&, const Asked&)) {
    return api::paper_noted(
        path, stepped_up(may_use(right)), setting,
        [&parts, &forms, make](sql::Reader& reader, const Actor& actor, const Asked& asked) {
            return make(parts, forms, reader, actor, asked);
        },
        [&parts, note](sql::Tx& tx, const Actor& actor, const Asked& asked) { return note(parts, tx, actor, asked); });
}

}  // namespace

api::Routes mediation_paper_routes(const MediationParts& parts, const letters::LetterParts& forms,
                                   api::SlowWork& setting) {
    api::Routes routes;
    routes.push_back(noted_paper("/api/desk/mediations/{id}/file.pdf", Right::follow_mediation, parts, forms, setting,
                                 &case_file_of, &note_case_file)
                         .called("The whole file on paper; who made it stands on every page and in the audit"));
    routes.push_back(noted_paper("/api/desk/mediations/{id}/minutes.pdf", Right::read_mediation_notes, parts, forms,
                                 setting, &minutes_of_session, &note_minutes)
                         .called("The minutes of a session on paper: the mediator's alone"));
    return routes;
}

}  // namespace gongyou::mediation

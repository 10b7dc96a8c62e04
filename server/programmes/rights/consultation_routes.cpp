#include "core/api/raw_routes.hpp"
#include "programmes/rights/asker_acts.hpp"
#include "programmes/rights/consultation_files.hpp"
#include "programmes/rights/consultation_list.hpp"
#include "programmes/rights/consultation_progress.hpp"
#include "programmes/rights/convert_consultation.hpp"
#include "programmes/rights/counselling.hpp"
#include "programmes/rights/open_consultation.hpp"
#include "programmes/rights/receipt_route.hpp"

namespace gongyou::rights {

namespace {

using api::command;
using api::get;
using api::post;
using api::query;

api::Answered<ReportReceipt> made(ReportReceipt receipt) { return {std::move(receipt), 201}; }

/// What anybody may do: no account, no cookie, nothing kept of who asks.
void add_for_askers(api::Routes& routes, const RightsParts& parts) {
    routes.push_back(command(
                         post, "/api/consultations", anonymous(),
                         [&parts](const api::Caller&, const AskQuestion& asked) {
                             return prepare_question(parts, asked, parts.clock.now());
                         },
                         [&parts](sql::Tx& tx, const Actor&, const PreparedConsultation& ready) {
                             return ask_question(parts, tx, ready).map(&made);
                         })
                         .paid_as(http::RouteClass::anonymous)
                         .called("A worker asks for advice"));
    routes.push_back(api::question(
                         post, "/api/receipts/lookup", anonymous(),
                         [&parts](const api::Caller&, const LookUpReport& asked) -> Result<std::string> {
                             return hash_of_receipt(parts, asked.receipt);
                         },
                         [&parts](sql::Reader& reader, const Actor&, const std::string& hash) {
                             return behind_receipt(parts, reader, hash);
                         })
                         .paid_as(http::RouteClass::receipt)
                         .called("What lies behind a receipt, whichever kind it is"));
    routes.push_back(api::download_for(
                         "/api/consultations/file", anonymous(),
                         [&parts](const api::Caller&, const FileBehindReceipt& asked) -> Result<FileByHash> {
                             return FileByHash{hash_of_receipt(parts, asked.receipt), asked.file_id};
                         },
                         [&parts](sql::Reader& reader, const Actor&, const FileByHash& asked) {
                             return file_behind_receipt(parts, reader, asked);
                         })
                         .paid_as(http::RouteClass::receipt)
                         .called("A file of a consultation, for the holder of the receipt"));
    routes.push_back(
        by_receipt<BeSatisfied>(parts, "/api/consultations/satisfied", &be_satisfied).called("The asker is satisfied"));
    routes.push_back(
        by_receipt<AskAgain>(parts, "/api/consultations/ask-again", &ask_again).called("The asker asks again"));
    routes.push_back(by_receipt<WithdrawQuestion>(parts, "/api/consultations/withdraw", &withdraw_question)
                         .called("The asker withdraws"));
}

template <class View, class Asked>
api::Route read(const RightsParts& parts, std::string_view path, Right right,
                Result<View> (*ask)(const RightsParts&, sql::Reader&, const Actor&, const Asked&)) {
    return query(get, path, may_use(right), [&parts, ask](sql::Reader& reader, const Actor& actor, const Asked& asked) {
        return ask(parts, reader, actor, asked);
    });
}

void add_signed_in(api::Routes& routes, const RightsParts& parts) {
    routes.push_back(query(get, "/api/my/consultations", only(Role::worker),
                           [&parts](sql::Reader& reader, const Actor& actor, const api::NoParams&) {
                               return my_consultations(parts, reader, actor);
                           })
                         .called("The consultations asked with one's proved phone number"));
}

/// What an answer is made with.
void add_answer_aids(api::Routes& routes, const RightsParts& parts) {
    routes.push_back(read(parts, "/api/desk/consultations/{id}/articles", Right::work_consultation, &list_articles)
                         .called("The law an answer may cite"));
    routes.push_back(read(parts, "/api/desk/consultations/{id}/limits", Right::work_consultation, &list_limits)
                         .called("The time limits an answer may count"));
    routes.push_back(read(parts, "/api/desk/consultations/{id}/limit", Right::work_consultation, &view_limit)
                         .called("One of them counted, with its arithmetic"));
    routes.push_back(query(get, "/api/desk/evidence-tips", may_use(Right::work_consultation),
                           [&parts](sql::Reader&, const Actor&, const api::NoParams&) -> Result<EvidenceTips> {
                               return EvidenceTips{parts.evidence.all()};
                           })
                         .called("What serves as evidence, by topic"));
    routes.push_back(api::upload(
                         "/api/desk/uploads", may_use(Right::work_consultation), files::largest_file,
                         [&parts](const api::Caller& caller, const NewUpload& asked) {
                             return prepare_desk_upload(parts, caller, asked);
                         },
                         [&parts](sql::Tx& tx, const Actor&, const files::PreparedUpload& ready) {
                             return keep_upload(parts, tx, ready);
                         })
                         .called("A photo or PDF for an answer to come"));
}

void add_reading(api::Routes& routes, const RightsParts& parts) {
    routes.push_back(read(parts, "/api/desk/consultations", Right::read_consultation, &list_consultations)
                         .called("Consultations within one's reach, newest first"));
    routes.push_back(read(parts, "/api/desk/consultations/{id}", Right::read_consultation, &view_consultation)
                         .called("One consultation"));
    routes.push_back(api::download(get, "/api/desk/consultations/{id}/files/{file_id}",
                                   may_use(Right::read_consultation),
                                   [&parts](sql::Reader& reader, const Actor& actor, const OneConsultationFile& asked) {
                                       return consultation_file(parts, reader, actor, asked);
                                   })
                         .called("A file of a consultation"));
    routes.push_back(read(parts, "/api/desk/consultations/{id}/advisers", Right::assign_consultation, &list_advisers)
                         .called("Who could have it, with what they have"));
    routes.push_back(
        read(parts, "/api/desk/consultations/{id}/counselling-notes", Right::counsel, &my_counselling_notes)
            .called("The counsellor's own notes of sessions"));
}

/// A step as a route.
template <class Act>
api::Route step(const RightsParts& parts, std::string_view path, Right right,
                Result<ConsultationStanding> (*take)(const RightsParts&, sql::Tx&, const Actor&, const Act&)) {
    return command(post, path, may_use(right), [&parts, take](sql::Tx& tx, const Actor& actor, const Act& act) {
        return take(parts, tx, actor, act);
    });
}

void add_steps(api::Routes& routes, const RightsParts& parts) {
    constexpr auto work = Right::work_consultation;
    routes.push_back(command(
                         post, "/api/desk/consultations", may_use(Right::assign_consultation),
                         [&parts](const api::Caller&, const WriteDownQuestion& asked) {
                             return prepare_question(parts, asked, parts.clock.now());
                         },
                         [&parts](sql::Tx& tx, const Actor& actor, const PreparedConsultation& ready) {
                             return write_down_question(parts, tx, actor, ready).map(&made);
                         })
                         .called("The desk writes down what somebody asks at the counter or on the telephone"));
    routes.push_back(
        step(parts, "/api/desk/consultations/{id}/assign", Right::assign_consultation, &assign_consultation)
            .called("Somebody gets the consultation"));
    routes.push_back(step(parts, "/api/desk/consultations/{id}/take", work, &take_consultation)
                         .called("Somebody takes a free consultation"));
    routes.push_back(step(parts, "/api/desk/consultations/{id}/grade", work, &grade_consultation)
                         .called("How difficult the consultation is"));
    routes.push_back(step(parts, "/api/desk/consultations/{id}/hand-back", work, &hand_back_consultation)
                         .called("Whoever has the consultation gives it back"));
    routes.push_back(step(parts, "/api/desk/consultations/{id}/answer", work, &answer_consultation)
                         .called("The answer, with the law it rests on"));
    routes.push_back(step(parts, "/api/desk/consultations/{id}/ask-aid", work, &ask_legal_aid)
                         .called("The application for legal aid was handed in"));
    routes.push_back(step(parts, "/api/desk/consultations/{id}/grant-aid", work, &note_aid_granted)
                         .called("The agency gives legal aid"));
    routes.push_back(step(parts, "/api/desk/consultations/{id}/refuse-aid", work, &note_aid_refused)
                         .called("The agency gives no legal aid"));
    routes.push_back(step(parts, "/api/desk/consultations/{id}/begin-aid", work, &note_aid_begun)
                         .called("The agency has named a lawyer"));
    routes.push_back(step(parts, "/api/desk/consultations/{id}/convert", work, &convert_consultation)
                         .called("The consultation goes on as a report"));
    routes.push_back(
        step(parts, "/api/desk/consultations/{id}/note", work, &note_on_consultation).called("A note for colleagues"));
    routes.push_back(step(parts, "/api/desk/consultations/{id}/counsel", Right::counsel, &note_counselling)
                         .called("A session with the counsellor, with a note that only the author opens"));
}

}  // namespace

api::Routes consultation_routes(const RightsParts& parts) {
    api::Routes routes;
    add_for_askers(routes, parts);
    add_signed_in(routes, parts);
    add_answer_aids(routes, parts);
    add_reading(routes, parts);
    add_steps(routes, parts);
    return routes;
}

}  // namespace gongyou::rights

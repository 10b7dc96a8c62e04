#include "core/api/routes.hpp"
#include "core/letters/answer_sheet.hpp"
#include "core/letters/inbox.hpp"
#include "core/letters/letter_batch.hpp"
#include "core/letters/with_parts.hpp"
#include "core/organisations/employers.hpp"
#include "core/organisations/unit_tree.hpp"
#include "kernel/chinese_date.hpp"
#include "kernel/time_of_day.hpp"
#include "platform/files/accept_upload.hpp"

namespace gongyou::letters {

namespace {

/// A photo or PDF, sent before the answer or proof that will claim it. It keeps its name: the office reads it.
struct SendUpload {
    Line<1, 255> name;
};
BOOST_DESCRIBE_STRUCT(SendUpload, (), (name))

Result<files::PreparedUpload> prepared_upload(const LetterParts& parts, const api::Caller& caller,
                                              const SendUpload& asked) {
    const auto type = caller.request.header("content-type");
    const auto accepted = files::accept_upload(caller.request.body, asked.name.text(), type.value_or(""));
    if (!accepted) return fail(accepted.error());
    return parts.files.prepare(*accepted, parts.clock.today(), parts.random);
}

api::Route upload_of_addressee(const LetterParts& parts) {
    return api::upload(
        "/api/employer/uploads", may_use(Right::receive_letter), files::largest_file,
        [&parts](const api::Caller& caller, const SendUpload& asked) { return prepared_upload(parts, caller, asked); },
        [&parts](sql::Tx& tx, const Actor&, const files::PreparedUpload& ready) {
            return parts.files.keep_upload(tx, ready).map([](files::UploadReceipt receipt) {
                return api::Answered<files::UploadReceipt>{std::move(receipt), 201};
            });
        });
}

struct OneAnswer {
    LetterId id;
    std::int32_t number = 1;
};
BOOST_DESCRIBE_STRUCT(OneAnswer, (), (id, number))

Result<api::Paper> sheet_of(const LetterParts& parts, sql::Reader& reader, const AddressedLetter& to,
                            std::int32_t number) {
    const auto back = answers_to(parts, reader, to);
    if (!back) return fail(back.error());
    for (const auto& answer : back->answers) {
        if (answer.number != number) continue;
        const auto taken =
            in_chinese(Date::in_shanghai(answer.entered_at)) + TimeOfDay::in_shanghai(answer.entered_at).text();
        const auto employer = Employers{reader}.find(to.addressee.employer_id);
        const auto unit = UnitTree{reader}.find(to.letter.unit_id);
        return api::Paper{answer_sheet({.employer = employer->name,
                                        .letter = to.letter.title + "，" + to.letter.number_text.value_or(""),
                                        .issuer = unit->name,
                                        .taken_at = answer.on_paper ? "书面答复" + in_chinese(answer.given_on) +
                                                                          "送到，" + taken + "录入本系统。"
                                                                    : "本系统" + taken + "收到。",
                                        .answer = answer,
                                        .items = back->items}),
                          "答复表.pdf"};
    }
    return fail(hidden());
}

void add_inbox(api::Routes& routes, const LetterParts& parts, api::SlowWork& setting) {
    const auto own = may_use(Right::receive_letter);
    routes.push_back(api::query(api::get, "/api/employer/letters", own, with_parts(parts, &list_inbox))
                         .called("What was served on the employer one speaks for"));
    routes.push_back(api::query(api::get, "/api/employer/letters/{id}", own, with_parts(parts, &view_inbox_letter))
                         .called("One of them, with what was answered"));
    routes.push_back(api::download_noted("/api/employer/letters/{id}/letter.pdf", own, with_parts(parts, &inbox_paper),
                                         with_parts(parts, &note_inbox_opened))
                         .called("The paper as it left the house; that it was opened is noted"));
    routes.push_back(
        api::download(api::get, "/api/employer/letters/{id}/files/{file_id}", own, with_parts(parts, &inbox_file))
            .called("What came with a letter, or one's own file"));
    routes.push_back(
        api::paper("/api/employer/letters/{id}/answers/{number}/sheet.pdf", own, setting,
                   [&parts](sql::Reader& reader, const Actor& actor, const OneAnswer& asked) {
                       return letter_to_addressee(reader, actor, asked.id).and_then([&](const AddressedLetter& to) {
                           return sheet_of(parts, reader, to, asked.number);
                       });
                   })
            .called("An answer on paper, with the time it was delivered"));
    routes.push_back(
        api::command(api::post, "/api/employer/letters/{id}/receipt", own, with_parts(parts, &confirm_receipt))
            .called("The employer confirms that it has the letter"));
    routes.push_back(
        api::command(api::post, "/api/employer/letters/{id}/answer", own, with_parts(parts, &answer_letter))
            .called("The employer answers in writing"));
    routes.push_back(api::command(api::post, "/api/employer/letters/{id}/proof", own, with_parts(parts, &prove_item))
                         .called("The employer hands in what shows that an item was put right"));
    routes.push_back(upload_of_addressee(parts).called("A photo or PDF for an answer or proof to come"));
}

void add_entering(api::Routes& routes, const LetterParts& parts, api::SlowWork& setting) {
    const auto serve = may_use(Right::serve_letter);
    routes.push_back(api::command(api::post, "/api/desk/letters/{id}/answer", serve, with_parts(parts, &enter_answer))
                         .called("The desk enters an answer that came on paper"));
    routes.push_back(api::command(api::post, "/api/desk/letters/{id}/proof", serve, with_parts(parts, &enter_proof))
                         .called("The desk enters what an employer brought to prove an item"));
    routes.push_back(api::paper("/api/desk/letters/{id}/answers/{number}/sheet.pdf", may_use(Right::read_letter),
                                setting,
                                [&parts](sql::Reader& reader, const Actor& actor, const OneAnswer& asked) {
                                    return letter_of_desk(reader, actor, Right::read_letter, asked.id)
                                        .and_then([&](const AddressedLetter& to) {
                                            return sheet_of(parts, reader, to, asked.number);
                                        });
                                })
                         .called("An employer's answer on paper"));
}

void add_many(api::Routes& routes, const LetterParts& parts) {
    const auto draft = may_use(Right::draft_letter);
    const auto read = may_use(Right::read_letter);
    routes.push_back(api::query(api::get, "/api/desk/letters/{id}/addressees", read, &list_addressees)
                         .called("Whom a public letter is sent to"));
    routes.push_back(api::query(api::get, "/api/desk/letter-batches", read, &list_batches)
                         .called("Batches of letters to many employers"));
    routes.push_back(api::query(api::get, "/api/desk/letter-batches/{id}", read, with_parts(parts, &view_batch))
                         .called("One batch: each letter with its digest"));
    routes.push_back(api::command(api::post, "/api/desk/letter-batches", draft, with_parts(parts, &draft_batch))
                         .called("One text to many employers, a letter each"));
    routes.push_back(api::command(api::post, "/api/desk/letter-batches/{id}/check", may_use(Right::check_letter),
                                  with_parts(parts, &check_batch))
                         .called("A second person looks through letters of a batch"));
    routes.push_back(api::command(api::post, "/api/desk/letter-batches/{id}/approve",
                                  stepped_up(may_use(Right::approve_letter)), with_parts(parts, &approve_batch))
                         .called("The signer signs letters of a batch, each by its digest"));
    routes.push_back(api::command(api::post, "/api/desk/letter-batches/{id}/issue", may_use(Right::issue_letter),
                                  with_parts(parts, &issue_batch))
                         .called("Letters of a batch get their numbers and go out"));
}

}  // namespace

api::Routes addressee_routes(const LetterParts& parts, api::SlowWork& setting) {
    api::Routes routes;
    add_inbox(routes, parts, setting);
    add_entering(routes, parts, setting);
    add_many(routes, parts);
    return routes;
}

}  // namespace gongyou::letters

#pragma once

#include "core/letters/answer_view.hpp"
#include "core/letters/letter_procedure.hpp"
#include "core/letters/letter_service.hpp"
#include "core/letters/letter_text.hpp"
#include "core/letters/letters.hpp"

namespace gongyou::letters {

struct OneLetter {
    LetterId id;
};
BOOST_DESCRIBE_STRUCT(OneLetter, (), (id))

struct LetterEventView {
    LetterAct act = LetterAct::draft;
    LetterState state = LetterState::draft;
    Instant at;
    std::string by_name;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(LetterEventView, (), (act, state, at, by_name, words))

struct ServiceView {
    ServiceWay way = ServiceWay::direct;
    Date counted_on;
    std::string received_by;
    std::optional<std::string> witness;
    std::optional<std::string> tracking;
    std::optional<std::string> consent;
    std::string entered_by;
    std::vector<files::FileLine> files;
};
BOOST_DESCRIBE_STRUCT(ServiceView, (), (way, counted_on, received_by, witness, tracking, consent, entered_by, files))

struct FilledField {
    std::string name;
    std::string label;
    std::string value;
};
BOOST_DESCRIBE_STRUCT(FilledField, (), (name, label, value))

/// A letter as those see it who may read it.
struct LetterView {
    LetterId id;
    std::string kind;
    LetterState state = LetterState::draft;
    std::int64_t revision = 1;
    std::string title;
    std::string unit_name;
    Layout layout = Layout::plain;
    bool seal = true;
    std::vector<std::string> signatures;
    std::string digest;
    Date drafted_on;
    std::optional<std::string> number;
    std::optional<std::string> code;
    std::optional<Date> issued_on;
    bool has_paper = false;
    bool stamped = false;              ///< whether the union's seal is printed on it
    bool mine = false;                 ///< whether the reader wrote any of it
    std::vector<std::string> missing;  ///< names of fields that a check will want
    std::optional<LetterId> replaces;
    std::optional<LetterId> replaced_by;
    std::vector<LetterAct> can;  ///< what the reader may do now
    std::vector<FilledField> fields;
    std::vector<LetterLine> lines;
    std::vector<files::FileLine> files;
    std::vector<ServiceView> services;
    std::vector<LetterEventView> events;
    bool to_employer = false;         ///< one that may answer, with its account or on paper
    std::int64_t addressees = 0;      ///< of a public letter: how many employers it is sent to
    std::optional<AnswersView> back;  ///< what came back, once it was served on an employer
};
BOOST_DESCRIBE_STRUCT(LetterView, (),
                      (id, kind, state, revision, title, unit_name, layout, seal, signatures, digest, drafted_on,
                       number, code, issued_on, has_paper, stamped, mine, missing, replaces, replaced_by, can, fields,
                       lines, files, services, events, to_employer, addressees, back))

/// Faults: access.not_found, those of composed() and of the seal.
Result<LetterView> view_letter(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                               const OneLetter& asked);

/// What the actor may do to the letter, in the order of the procedure.
std::vector<LetterAct> acts_open_to(const LetterParts& parts, sql::Session& session, const Actor& actor,
                                    const Letter& letter);

}  // namespace gongyou::letters

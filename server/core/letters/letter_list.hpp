#pragma once

#include "core/api/command.hpp"
#include "core/letters/letter_procedure.hpp"
#include "core/letters/letters.hpp"

namespace gongyou::letters {

/// A page of letters is asked for.
struct ListLetters {
    std::optional<Line<1, 60>> words;  ///< part of number or title
    std::optional<Line<2, 40>> kind;
    std::optional<LetterState> state;
    std::optional<int> year;
    std::optional<bool> waiting;     ///< only what waits for somebody
    std::optional<bool> registered;  ///< the register (登记簿): only what has a number
    std::optional<LetterId> after;   ///< `next` of the page before
};
BOOST_DESCRIBE_STRUCT(ListLetters, (), (words, kind, state, year, waiting, registered, after))

struct LetterRow {
    LetterId id;
    std::string kind;
    LetterState state = LetterState::draft;
    std::string title;
    std::string unit_name;
    Date drafted_on;
    std::optional<std::string> number;
    std::optional<Date> issued_on;
    std::optional<LetterAct> next_act;  ///< what it waits for, if the reader has the right to it
};
BOOST_DESCRIBE_STRUCT(LetterRow, (), (id, kind, state, title, unit_name, drafted_on, number, issued_on, next_act))

struct LetterPage {
    std::vector<LetterRow> items;
    std::optional<LetterId> next;
};
BOOST_DESCRIBE_STRUCT(LetterPage, (), (items, next))

/// Letters within the reader's scope, newest first, twenty at a time.
Result<LetterPage> list_letters(sql::Reader& reader, const Actor& actor, const ListLetters& asked);

/// A kind of letter as the form shows it.
struct TemplateView {
    std::string kind;
    std::string title;
    std::string title_en;
    Layout layout = Layout::plain;
    bool may_issue = false;  ///< whether the reader's own union may issue it
    std::vector<LetterField> fields;
    SentTo to = SentTo::others;
};
BOOST_DESCRIBE_STRUCT(TemplateView, (), (kind, title, title_en, layout, may_issue, fields, to))

struct TemplateList {
    std::vector<TemplateView> items;
    std::string unit_name;  ///< who would issue
};
BOOST_DESCRIBE_STRUCT(TemplateList, (), (items, unit_name))

Result<TemplateList> list_templates(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                                    const api::NoParams& asked);

}  // namespace gongyou::letters

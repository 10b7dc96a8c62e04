#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/law/articles.hpp"
#include "core/law/law_book.hpp"
#include "core/organisations/unit.hpp"

namespace gongyou::letters {

/// How a letter looks on paper.
enum class Layout {
    plain,    ///< title and text, without a head: what parties write, minutes, notices of mediation
    letter,   ///< 信函格式
    red_head  ///< 红头
};
BOOST_DESCRIBE_ENUM(Layout, plain, letter, red_head)

/// Which unions may issue it.
enum class Issuers {
    any_union,
    county,   ///< a local federation (地方总工会): county, city, province
    township  ///< one below the county, which asks it for what it may not issue itself
};
BOOST_DESCRIBE_ENUM(Issuers, any_union, county, township)

bool may_issue(Issuers issuers, UnitKind kind);

enum class FieldKind { line, text, date, money };
BOOST_DESCRIBE_ENUM(FieldKind, line, text, date, money)

/// A place in the letter that is filled in by hand. Nothing else varies: a template holds no code.
struct LetterField {
    std::string name;
    std::string label;
    std::string label_en;
    FieldKind kind = FieldKind::line;
    bool optional = false;
    bool employer = false;  ///< names the employer the letter is about: its wall (AZ-5)
};
BOOST_DESCRIBE_STRUCT(LetterField, (), (name, label, label_en, kind, optional, employer))

enum class BlockKind {
    addressee,  ///< from the margin
    heading,    ///< counted 一、二、…
    body,
    items,  ///< each line counted 1. 2. …
    right,
    enclosures,  ///< 附件：1.…, counted on through the letter
    table        ///< each line a row, cells parted by |
};
BOOST_DESCRIBE_ENUM(BlockKind, addressee, heading, body, items, right, enclosures, table)

/// A paragraph with {field}, {law:code} for a citation and {amount:code} for a period or sum of law.
struct LetterBlock {
    BlockKind as = BlockKind::body;
    std::string text;
    std::vector<std::string> when;     ///< stands only where all these fields are filled in
    std::vector<std::string> unless;   ///< and none of these: what is said, or which box is ticked, instead
    std::vector<std::string> columns;  ///< of a table: their names; one that comes first and is called 序号 counts
    int rows = 0;                      ///< of a table: at least so many; what is not given is filled in by hand
};

/// Whom letters of a kind are sent to, as far as employers with an account of their own read them there.
enum class SentTo {
    others,    ///< an authority, parties, whoever: no employer's account ever sees it
    employer,  ///< the one it names
    employers  ///< many at once: a public letter (公开提示函)
};
BOOST_DESCRIBE_ENUM(SentTo, others, employer, employers)

/// One kind of letter (文书样式): law/letters/<kind>.toml.
struct LetterTemplate {
    std::string kind;  ///< "opinion"
    int edition = 1;
    std::string title;
    std::string title_en;
    Layout layout = Layout::plain;
    Issuers issuers = Issuers::any_union;
    std::string number;  ///< "{mark}监意〔{year}〕{number}号"
    bool seal = true;    ///< has a place for the seal, with issuer and date
    std::vector<std::string> signatures;
    std::vector<std::string> law;  ///< codes it quotes; all it quotes are here
    law::Tag tag = law::Tag::UNVERIFIED;
    Date checked;
    SentTo to = SentTo::others;
    std::string answer_by;    ///< name of the field with the last day of a written answer; empty: none has it
    std::string answer_rule;  ///< code of the rule of law that gives it, counted from the service; empty: none does
    std::string items;        ///< name of the field each of whose lines is something to be put right; empty: none is
    std::vector<LetterField> fields;
    std::vector<LetterBlock> body;

    const LetterField* field(std::string_view name) const;
};

/// All templates. Made once at the start, then only read, from any thread.
class TemplateBook {
public:
    /// Reads every file of law/letters. None is used if one is wrong. Faults: those of read_toml and TomlRow, and of
    /// check_template.
    static Result<TemplateBook> read(const std::filesystem::path& folder, const law::LawBook& law,
                                     const law::ArticleBook& articles);

    const LetterTemplate* find(std::string_view kind) const;
    const std::vector<LetterTemplate>& all() const { return templates_; }

private:
    std::vector<LetterTemplate> templates_;  // by kind
};

/// Whether everything in braces is known, everything quoted is law, and every field is used. Faults, each with {file}
/// and {what}: letter.template_field_unknown, letter.template_field_unused, letter.template_law_unknown,
/// letter.template_not_law, letter.template_number, letter.template_table.
Result<Done> check_template(const LetterTemplate& made, const law::LawBook& law, const law::ArticleBook& articles);

}  // namespace gongyou::letters

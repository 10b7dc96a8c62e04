#pragma once

#include "core/api/paper_routes.hpp"
#include "core/letters/draft_letter.hpp"
#include "core/letters/letter_view.hpp"

namespace gongyou::letters {

/// The form asks how the letter would read.
struct PreviewLetter {
    KindName kind;
    FieldValues fields;
};
BOOST_DESCRIBE_STRUCT(PreviewLetter, (), (kind, fields))

struct LetterPreview {
    std::string title;
    std::string unit_name;
    Layout layout = Layout::plain;
    bool seal = true;
    std::vector<std::string> signatures;
    std::vector<LetterLine> lines;
    std::vector<std::string> missing;  ///< names of fields that a check will want
};
BOOST_DESCRIBE_STRUCT(LetterPreview, (), (title, unit_name, layout, seal, signatures, lines, missing))

/// Faults: letter.kind_unknown by field, those of checked_fields and letter_text.
Result<LetterPreview> preview_letter(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                                     const PreviewLetter& asked);
/// The same as a paper, marked as a draft.
Result<api::Paper> preview_paper(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                                 const PreviewLetter& asked);
/// A kept letter as a paper, marked as a draft. Faults: access.not_found, letter.not_a_draft once it has its own paper.
Result<api::Paper> draft_paper(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                               const OneLetter& asked);
/// The paper as it left the house. Faults: access.not_found, letter.no_paper, those of Files::read.
Result<api::Answer> issued_paper(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                                 const OneLetter& asked);

struct OneLetterFile {
    LetterId id;
    FileId file_id;
};
BOOST_DESCRIBE_STRUCT(OneLetterFile, (), (id, file_id))

/// A file as it leaves the house: to be saved, of the one type we found.
api::Answer given_back(files::FileContent file);

/// An attachment, what proves a service, what came back from the employer. Faults: access.not_found, file.unknown.
Result<api::Answer> letter_file(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                                const OneLetterFile& asked);

}  // namespace gongyou::letters

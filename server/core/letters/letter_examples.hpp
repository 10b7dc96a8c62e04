#pragma once

#include "core/letters/letter_text.hpp"

namespace gongyou::letters {

/// The law and the templates as they are shipped.
struct Shipped {
    law::LawBook law = law::LawBook::read(GONGYOU_SOURCE_DIR "/law").value();
    law::ArticleBook articles = law::ArticleBook::read(GONGYOU_SOURCE_DIR "/law/articles.toml").value();
    TemplateBook templates = TemplateBook::read(GONGYOU_SOURCE_DIR "/law/letters", law, articles).value();

    /// The letter's words in Linping on 2026-03-02.
    Result<std::vector<LetterLine>> text(std::string_view kind, const Filled& fields) const {
        const auto pack = law.pack(law::Place::read("330113").value());
        return letter_text(*templates.find(kind), fields, LetterLaw{pack, articles, date("2026-03-02")});
    }
};

/// Every field of the template with something in it.
inline Filled filled_in(const LetterTemplate& made) {
    Filled fields;
    for (const auto& field : made.fields) {
        switch (field.kind) {
            case FieldKind::line:
                fields[field.name] = "云溪晨光针织有限公司";
                break;
            case FieldKind::text:
                fields[field.name] = "第一项\n第二项";
                break;
            case FieldKind::date:
                fields[field.name] = "2026-03-05";
                break;
            case FieldKind::money:
                fields[field.name] = "12000";
                break;
        }
    }
    return fields;
}

/// All words in one string, for tests that look for some.
inline std::string words_of(const std::vector<LetterLine>& lines) {
    std::string words;
    for (const auto& line : lines) words += line.words + "\n";
    return words;
}

}  // namespace gongyou::letters

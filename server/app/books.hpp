#pragma once

#include <filesystem>

#include "core/law/articles.hpp"
#include "core/law/categories.hpp"
#include "core/law/festivals.hpp"
#include "core/law/law_book.hpp"
#include "core/letters/letter_template.hpp"
#include "programmes/rights/evidence_book.hpp"

namespace gongyou::app {

/// Everything the law folder says, read once at the start; then only read, from any thread and by any number of houses.
struct Books {
    law::LawBook law;
    law::CategoryBook categories;
    rights::EvidenceBook evidence;
    law::SpringFestivals festivals;
    law::ArticleBook articles;
    letters::TemplateBook templates;

    /// Throws StartRefused with the first thing that is wrong.
    static Books read(const std::filesystem::path& folder);
};

}  // namespace gongyou::app

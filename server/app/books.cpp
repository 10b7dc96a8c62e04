#include "app/books.hpp"

#include "app/start_refused.hpp"

namespace gongyou::app {

Books Books::read(const std::filesystem::path& folder) {
    auto law = or_refuse(law::LawBook::read(folder));
    auto articles = or_refuse(law::ArticleBook::read(folder / "articles.toml"));
    auto templates = or_refuse(letters::TemplateBook::read(folder / "letters", law, articles));
    return {.law = std::move(law),
            .categories = or_refuse(law::CategoryBook::read(folder / "categories.toml")),
            .evidence = or_refuse(rights::EvidenceBook::read(folder / "evidence.toml")),
            .festivals = or_refuse(law::SpringFestivals::read(folder / "festivals.toml")),
            .articles = std::move(articles),
            .templates = std::move(templates)};
}

}  // namespace gongyou::app

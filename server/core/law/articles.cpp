#include "core/law/articles.hpp"

#include <algorithm>

#include "core/law/toml_row.hpp"

namespace gongyou::law {

namespace {

Result<Article> read_article(const toml::table& table, const std::string& file) {
    TomlRow row{table, file, table["code"].value_or<std::string>("?")};
    Article article;
    article.code = row.text("code");
    const auto place = Place::read(row.text("place"));
    if (!place) row.wrong("place", "GB/T 2260");
    article.place = place.value_or(Place{});
    article.statute = row.text("statute");
    article.article = row.text("article");
    article.from = row.day("from");
    article.to = row.day_if_there("to");
    if (article.to && *article.to < article.from) row.wrong("to", "not before from");
    article.tag = row.choice<Tag>("tag");
    article.checked = row.day("checked");
    article.says = row.text("says");
    if (const auto good = row.outcome(); !good) return fail(good.error());
    return article;
}

}  // namespace

Result<ArticleBook> ArticleBook::read(const std::filesystem::path& file) {
    const auto whole = read_toml(file);
    if (!whole) return fail(whole.error());
    const auto name = file.filename().string();
    ArticleBook book;
    for (const auto* table : rows_named(*whole, "article")) {
        auto article = read_article(*table, name);
        if (!article) return fail(std::move(article.error()));
        if (book.find(article->code))
            return fail({FaultKind::invalid, "law.article_twice", {{"file", name}, {"row", article->code}}});
        book.articles_.push_back(*std::move(article));
    }
    return book;
}

const Article* ArticleBook::find(std::string_view code) const {
    const auto found = std::ranges::find(articles_, code, &Article::code);
    return found == articles_.end() ? nullptr : &*found;
}

}  // namespace gongyou::law

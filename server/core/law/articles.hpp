#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/law/rule.hpp"

namespace gongyou::law {

/// A provision that letters cite and that holds no number: who may do what, and to what effect. What has a number is a
/// Rule.
struct Article {
    std::string code;  ///< "mediation.binding": never renamed
    Place place;
    std::string statute;  ///< in full: "中华人民共和国人民调解法"
    std::string article;  ///< "第二十三条"
    Date from;
    std::optional<Date> to;  ///< last day; none: still in force
    Tag tag = Tag::UNVERIFIED;
    Date checked;
    std::string says;  ///< the gist, for whoever checks it; never printed as the text of the law

    bool is_in_force(Date day) const { return from <= day && (!to || day <= *to); }
};

/// Whether a letter may cite it as law.
constexpr bool is_law(const Article& article) { return article.tag == Tag::LAW; }

/// All provisions that letters cite, in the order of the file. Made once at the start, then only read.
class ArticleBook {
public:
    /// Reads law/articles.toml. Faults: those of read_toml and TomlRow; law.article_twice {file, row}.
    static Result<ArticleBook> read(const std::filesystem::path& file);

    const Article* find(std::string_view code) const;
    const std::vector<Article>& all() const { return articles_; }

private:
    std::vector<Article> articles_;
};

}  // namespace gongyou::law

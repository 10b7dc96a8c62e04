#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "core/law/category_code.hpp"
#include "core/law/rule.hpp"

namespace gongyou::law {

/// Whether a way (调解、监督、监察、仲裁) is open for a category.
enum class Scope { no, part, yes };
BOOST_DESCRIBE_ENUM(Scope, no, part, yes)

/// What a worker chooses first: a card with a few plain words.
struct CategoryGroup {
    std::string code;
    std::string zh;
    std::string en;
    std::string plain;
    std::string plain_en;
};
BOOST_DESCRIBE_STRUCT(CategoryGroup, (), (code, zh, en, plain, plain_en))

/// One sort of thing that is reported (诉求分类), the law behind it and who may deal with it.
struct Category {
    CategoryCode code;
    std::string group;
    std::string zh;
    std::string en;
    std::string plain;     ///< for workers: no word of law in it
    std::string plain_en;  ///< the same
    std::string basis;     ///< statute and article, as text
    Scope mediation = Scope::no;
    Scope supervision = Scope::no;
    Scope inspection = Scope::no;
    Scope arbitration = Scope::no;
    int urgency = 1;       ///< 1 (low) to 4 (red), until something makes it higher; a proposal of the house, never law
    bool arrears = false;  ///< unpaid remuneration: no limitation for arbitration while the employment lasts
    Tag tag = Tag::UNVERIFIED;
    Date checked;
    std::optional<std::string> note;
};

/// All categories with their groups, in the order of the file. Made once at the start, then only read.
class CategoryBook {
public:
    /// Reads law/categories.toml. Faults: those of read_toml and TomlRow; law.category_twice {file, line, row} for a
    /// code that stands there already; law.field_wrong for a group that is not there.
    static Result<CategoryBook> read(const std::filesystem::path& file);

    const Category* find(const CategoryCode& code) const;
    const std::vector<Category>& all() const { return categories_; }
    const std::vector<CategoryGroup>& groups() const { return groups_; }

private:
    std::vector<CategoryGroup> groups_;
    std::vector<Category> categories_;
};

}  // namespace gongyou::law

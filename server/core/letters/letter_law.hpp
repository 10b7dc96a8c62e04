#pragma once

#include <string>

#include "core/law/articles.hpp"
#include "core/law/rule_pack.hpp"

namespace gongyou::letters {

/// What a letter quotes of law, as it stands for one place on one day. Refers to pack and articles, which outlive it.
class LetterLaw {
public:
    LetterLaw(const law::RulePack& pack, const law::ArticleBook& articles, Date day)
        : pack_{pack}, articles_{articles}, day_{day} {}

    /// "《中华人民共和国劳动争议调解仲裁法》第十四条". Faults: letter.law_not_here {code} where the provision does not
    /// apply, those of RulePack::rule.
    Result<std::string> citation(const std::string& code) const;
    /// "15个工作日". Where the number was not read in the statute the letter says that it is not certain. Faults: those
    /// of RulePack::rule.
    Result<std::string> amount(const std::string& code) const;

private:
    const law::RulePack& pack_;
    const law::ArticleBook& articles_;
    Date day_;
};

/// A statute as letters name it: in full, without the year of its revision.
/// "《中华人民共和国民事诉讼法》第二百五十条" of "民事诉讼法（2023） 第二百五十条" where `is_national`.
std::string formal_citation(std::string_view source, bool is_national);

}  // namespace gongyou::letters

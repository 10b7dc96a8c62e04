#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "programmes/checkup/paper/doc_type.hpp"
#include "programmes/checkup/reading/lexicon.hpp"
#include "programmes/checkup/text/normal_text.hpp"
#include "programmes/checkup/text/sieve.hpp"
#include "programmes/checkup/text/value.hpp"

namespace gongyou::checkup {

/// One sentence of a paper: up to 。；！？ or the end of its line.
struct Sentence {
    std::uint32_t begin = 0;  ///< in the normalised text
    std::uint32_t end = 0;
    std::uint32_t clause = 0;  ///< sentences of one paragraph or numbered item share it
    std::uint32_t first_token = 0, last_token = 0;
    std::uint32_t first_value = 0, last_value = 0;
    std::int32_t lead = -1;  ///< the sentence this one is an item of: "甲方不得：", "有下列情形之一的："
    ConceptSet has;
    Sieve characters;  ///< that it has
    bool is_heading = false;
    bool is_reported = false;    ///< told about others, explained or condemned: not what the parties agree
    bool spares_worker = false;  ///< all of it shields the worker: 公司不收押金. Rules do not ask it; facts do
};

/// A clause of a paper, for people: what stands before its first words.
struct Clause {
    std::string number;  ///< "第五条", "三、", "（二）"; empty without one
    std::uint32_t begin = 0;
    bool is_article = false;  ///< of the highest kind: 第…条, 一、
    std::uint32_t first_sentence = 0, last_sentence = 0;
    ConceptSet has;  ///< of all its sentences
};

/// A part of the text that is not agreed: a branch whose box is not ticked.
struct Stretch {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// A paper as it was read: its words, figures and sentences. What stands in a branch that nobody chose is in neither.
struct Paper {
    NormalText text;
    DocType type = DocType::excerpt;
    bool is_complete = false;  ///< what is missing may be told of
    std::vector<Token> tokens;
    std::vector<Value> values;
    std::vector<Sentence> sentences;
    std::vector<Clause> clauses;
    std::vector<Stretch> unselected;
    ConceptSet has;  ///< of all sentences that are no headings

    std::u32string_view words(std::uint32_t begin, std::uint32_t end) const {
        return std::u32string_view{text.text}.substr(begin, end - begin);
    }
    SievedText words(const Sentence& sentence) const {
        return {words(sentence.begin, sentence.end), sentence.characters};
    }
    bool is_unselected(std::uint32_t at) const;
};

Paper read_paper(std::u32string text);

}  // namespace gongyou::checkup

#pragma once

#include <boost/describe.hpp>
#include <cstdint>
#include <string>
#include <vector>

#include "platform/extract/document_reading.hpp"

namespace gongyou::checkup {

/// A piece of a text, in characters.
struct UnsureWords {
    std::int64_t start = 0;
    std::int64_t end = 0;
};
BOOST_DESCRIBE_STRUCT(UnsureWords, (), (start, end))

/// What a file says, as the people who sent it may read and mend it before it is checked.
struct WordsOfPaper {
    std::string text;
    std::int32_t pages = 1;
    std::int32_t pages_by_picture = 0;
    double sureness = 1;              ///< of the pages read from their picture: 0 to 1
    std::vector<UnsureWords> unsure;  ///< what their reader was not sure of, in the order of the text
};
BOOST_DESCRIBE_STRUCT(WordsOfPaper, (), (text, pages, pages_by_picture, sureness, unsure))

/// The document without what no text of ours may hold (kernel/text.hpp): invisible characters, tabs, blanks around it.
WordsOfPaper words_of_paper(const extract::DocumentText& document);

}  // namespace gongyou::checkup

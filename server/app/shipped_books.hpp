#pragma once

#include "app/books.hpp"

namespace gongyou::app {

/// The law folder as it is shipped, read once for all tests.
inline const Books& shipped_books() {
    static const auto books = Books::read(GONGYOU_SOURCE_DIR "/law");
    return books;
}

}  // namespace gongyou::app

#pragma once

#include <string>
#include <string_view>

#include "platform/extract/page_picture.hpp"

namespace gongyou::extract {

/// The file on standard input; no more of it than may be sent.
std::string all_of_input();

/// Whether all of it went to standard output.
bool put(std::string_view bytes);

/// 0 for what is none.
std::size_t whole_number(std::string_view digits);

/// How a program of the cage ends that told `bytes`, or had a reason not to.
int ended(ReaderEnd end, std::string_view bytes);

}  // namespace gongyou::extract

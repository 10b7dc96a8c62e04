#pragma once

#include <vector>

#include "platform/paper/document.hpp"

namespace gongyou::paper {

/// On which page, from 1, each block of the document begins when pdf() sets it: for a list of contents. Takes as long
/// as setting it.
std::vector<int> pages_of(const Document& document);

}  // namespace gongyou::paper

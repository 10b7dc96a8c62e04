#pragma once

#include <string>

#include "platform/paper/document.hpp"

namespace gongyou::paper {

/// The document as PDF: fonts embedded as far as they are used, text that can be found and copied, no date and no name
/// of anybody in it, so that the same document gives the same bytes. Takes tens of milliseconds: not for a thread that
/// others wait for. Any thread. Throws std::runtime_error.
std::string pdf(const Document& document);

}  // namespace gongyou::paper

#pragma once

#include <optional>
#include <string>

namespace gongyou::extract {

/// The text of a Word document as it is read on paper: a line for each paragraph, and for each row of a table; boxes
/// that are ticked and boxes that are not; without what was struck out while changes were tracked. Nothing for what is
/// no such document. Numbers that Word counts by itself are not in it.
std::optional<std::string> docx_words(const std::string& document_xml);

}  // namespace gongyou::extract

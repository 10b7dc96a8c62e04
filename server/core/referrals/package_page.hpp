#pragma once

#include "core/letters/letter_text.hpp"
#include "core/referrals/package_file.hpp"

namespace gongyou::referrals {

/// What a package is made of.
struct PackageContent {
    PackageStatement statement;
    std::vector<letters::LetterLine> letter;  ///< its words, for reading without opening the PDF
    std::vector<std::string> papers;          ///< the bytes, in the order of the statement
};

/// One page of HTML that opens in any browser, from a stick, without a network and without our program: what the matter
/// is about in plain words, every paper behind a link of its own, and a return form. Where scripts run the form makes a
/// small file to send back; where they do not it is printed and filled in by hand. Nothing is loaded from anywhere,
/// which the page forbids itself (Content-Security-Policy), and whatever somebody wrote is text.
std::string package_page(const PackageContent& content);

/// Text as HTML shows it, in an element or in a quoted value.
std::string as_html(std::string_view text);

}  // namespace gongyou::referrals

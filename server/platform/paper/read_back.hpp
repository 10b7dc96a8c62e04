#pragma once

#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "platform/crypto/test_keyring.hpp"
#include "platform/paper/pdf.hpp"

namespace gongyou::paper {

/// What poppler's tools find in a PDF, for tests.
struct ReadBack {
    std::string text;                ///< pdftotext
    std::vector<std::string> lines;  ///< the same, without empty ones
    std::string about;               ///< pdfinfo
    std::string fonts;               ///< pdffonts
    int pages = 0;
};

inline std::string said_by(const std::string& command) {
    std::string said;
    auto* pipe = popen((command + " 2>&1").c_str(), "r");
    char part[4096];
    while (const auto count = std::fread(part, 1, sizeof part, pipe)) said.append(part, count);
    EXPECT_EQ(pclose(pipe), 0) << said;
    return said;
}

inline ReadBack read_back_bytes(const std::string& bytes) {
    const crypto::TestFolder folder;
    const auto file = (folder / "paper.pdf").string();
    std::ofstream{file, std::ios::binary} << bytes;
    ReadBack found{.text = said_by("pdftotext -nopgbrk " + file + " -"),
                   .lines = {},
                   .about = said_by("pdfinfo " + file),
                   .fonts = said_by("pdffonts " + file)};
    std::istringstream text{found.text};
    for (std::string line; std::getline(text, line);)
        if (!line.empty()) found.lines.push_back(line);
    found.pages = std::stoi(found.about.substr(found.about.find("Pages:") + 6));
    return found;
}

inline ReadBack read_back(const Document& document) { return read_back_bytes(pdf(document)); }

}  // namespace gongyou::paper

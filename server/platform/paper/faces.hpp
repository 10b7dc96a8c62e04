#pragma once

#include <string>
#include <vector>

#include "platform/paper/document.hpp"

namespace gongyou::paper {

/// Families of type by preference: those of the standard where the office has them, else what Debian's Noto gives.
const char* families_of(Face face);

/// What this machine sets a face in.
struct FaceFound {
    Face face = Face::fang;
    std::string family;        ///< the one that is taken
    bool has_chinese = false;  ///< whether Chinese can be read in it: else papers come out as empty boxes
};
/// Of each face. Slow the first time: the fonts of the machine are looked through.
std::vector<FaceFound> faces_found();

}  // namespace gongyou::paper

#include "platform/paper/common_faces.hpp"

#include <fontconfig/fontconfig.h>

#include <filesystem>
#include <mutex>
#include <string>

namespace gongyou::paper {

namespace {

/// The cut files still call themselves Noto, and of two fonts of one name the larger would be taken.
constexpr const char* names_of_their_own = R"xml(<?xml version="1.0"?>
<fontconfig>
  <match target="scan">
    <test name="file" compare="contains"><string>/faces/common_serif_</string></test>
    <edit name="family" mode="assign"><string>Gongyou Common Serif</string></edit>
  </match>
  <match target="scan">
    <test name="file" compare="contains"><string>/faces/common_sans_</string></test>
    <edit name="family" mode="assign"><string>Gongyou Common Sans</string></edit>
  </match>
</fontconfig>
)xml";

void add_faces_beside_the_program() {
    std::error_code error;
    const auto folder = std::filesystem::read_symlink("/proc/self/exe", error).parent_path() / "faces";
    if (!std::filesystem::is_directory(folder, error)) return;
    auto* fonts = FcConfigGetCurrent();
    const auto* names = reinterpret_cast<const FcChar8*>(names_of_their_own);
    if (!FcConfigParseAndLoadFromMemory(fonts, names, FcTrue)) return;
    for (const char* face : {"common_serif_regular.otf", "common_serif_bold.otf", "common_sans_bold.otf"})
        FcConfigAppFontAddFile(fonts, reinterpret_cast<const FcChar8*>((folder / face).c_str()));
}

}  // namespace

void use_common_faces() {
    static std::once_flag added;
    std::call_once(added, &add_faces_beside_the_program);
}

}  // namespace gongyou::paper

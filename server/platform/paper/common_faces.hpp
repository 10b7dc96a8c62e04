#pragma once

namespace gongyou::paper {

/// Makes the families "Gongyou Common Serif" and "Gongyou Common Sans" known: Debian's Noto with the characters of
/// GB 2312 alone, which the build cuts out and leaves in `faces` beside the program. A PDF takes its hundred characters
/// from a whole font that is copied first, 26 MB for each weight; these have 5. What they lack comes from the whole
/// font, and so does everything where the folder is not there. From any thread; the first call reads the files.
void use_common_faces();

}  // namespace gongyou::paper

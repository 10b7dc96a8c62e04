# part_of_the_program(FUNCTION TYPE HEADER FILE SOURCE): SOURCE gives the bytes of FILE as what FUNCTION of HEADER returns, a
# `const TYPE&` of gongyou::checkup. FILE is written while the program is built.
function(part_of_the_program FUNCTION TYPE HEADER FILE SOURCE)
  file(CONFIGURE OUTPUT ${SOURCE} CONTENT [[
#include "@HEADER@"

asm(R"(
.pushsection .rodata
.balign 16
gongyou_@FUNCTION@_bytes:
.incbin "@FILE@"
.popsection
)");

extern "C" const gongyou::checkup::@TYPE@ gongyou_@FUNCTION@_bytes;

namespace gongyou::checkup {

const @TYPE@& @FUNCTION@() { return gongyou_@FUNCTION@_bytes; }

}  // namespace gongyou::checkup
]] @ONLY)
  set_source_files_properties(${SOURCE} PROPERTIES OBJECT_DEPENDS ${FILE} SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

# A program that writes such a file.
function(program_for_the_build NAME)
  add_executable(${NAME} ${ARGN})
  target_compile_options(${NAME} PRIVATE -O3)
  stands_alone(${NAME})
endfunction()

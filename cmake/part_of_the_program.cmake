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

# A program that writes such a file. It runs here and now, so no sanitizer slows it.
function(program_for_the_build NAME)
  add_executable(${NAME} ${ARGN})
  target_include_directories(${NAME} PRIVATE ${CMAKE_SOURCE_DIR}/server)
  target_compile_options(${NAME} PRIVATE -O3)
  if(GONGYOU_SANITIZE)
    target_compile_options(${NAME} PRIVATE -fno-sanitize=all)
    target_link_options(${NAME} PRIVATE -fno-sanitize=all)
  endif()
  set_target_properties(${NAME} PROPERTIES UNITY_BUILD OFF)
endfunction()

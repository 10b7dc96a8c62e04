# What the second reader of the check-up knows is learnt while the program is built, from phrases and labelled papers:
# server/programmes/checkup/second_reader/second_reader.hpp. The weights become part of the program.
set(SECOND_READER ${CMAKE_SOURCE_DIR}/server/programmes/checkup/second_reader)
set(LESSONS ${CMAKE_SOURCE_DIR}/tests/checkup)
set(LEARNT ${CMAKE_BINARY_DIR}/second_reader.weights)
set(GENERATED_WEIGHTS ${CMAKE_BINARY_DIR}/second_reader_weights.cpp)
file(GLOB LESSON_FILES CONFIGURE_DEPENDS ${LESSONS}/lessons/*.txt ${LESSONS}/lessons/long/*.txt ${LESSONS}/phrases/*.txt ${LESSONS}/phrases/own/*.txt
     ${LESSONS}/documents/open/*.txt ${LESSONS}/documents/open/*.labels)

add_executable(second_reader_school ${SECOND_READER}/program/learn_main.cpp ${SECOND_READER}/program/lessons.cpp ${SECOND_READER}/program/pupil.cpp
               ${SECOND_READER}/sentence_marks.cpp ${CMAKE_SOURCE_DIR}/server/programmes/checkup/text/utf8.cpp)
target_include_directories(second_reader_school PRIVATE ${CMAKE_SOURCE_DIR}/server)
target_compile_options(second_reader_school PRIVATE -O3)
if(GONGYOU_SANITIZE)
  target_compile_options(second_reader_school PRIVATE -fno-sanitize=all)
  target_link_options(second_reader_school PRIVATE -fno-sanitize=all)
endif()
set_target_properties(second_reader_school PROPERTIES UNITY_BUILD OFF)
add_custom_command(
  OUTPUT ${LEARNT}
  COMMAND second_reader_school ${LESSONS} ${LEARNT}
  DEPENDS second_reader_school ${LESSON_FILES}
  COMMENT "Teaching the second reader"
  VERBATIM)

file(CONFIGURE OUTPUT ${GENERATED_WEIGHTS} CONTENT [[
#include "programmes/checkup/second_reader/weights.hpp"

asm(R"(
.pushsection .rodata
.balign 16
gongyou_second_reader_weights:
.incbin "@LEARNT@"
.popsection
)");

extern "C" const gongyou::checkup::LearntWeights gongyou_second_reader_weights;

namespace gongyou::checkup {

const LearntWeights& learnt_weights() { return gongyou_second_reader_weights; }

}  // namespace gongyou::checkup
]] @ONLY)
set_source_files_properties(${GENERATED_WEIGHTS} PROPERTIES OBJECT_DEPENDS ${LEARNT} SKIP_UNITY_BUILD_INCLUSION ON)

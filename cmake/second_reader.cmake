# What the second reader of the check-up knows is learnt while the program is built, from phrases and labelled papers:
# server/programmes/checkup/second_reader/second_reader.hpp. The weights become part of the program.
set(SECOND_READER ${CMAKE_SOURCE_DIR}/server/programmes/checkup/second_reader)
set(LESSONS ${CMAKE_SOURCE_DIR}/tests/checkup)
set(LEARNT ${CMAKE_BINARY_DIR}/second_reader.weights)
set(GENERATED_WEIGHTS ${CMAKE_BINARY_DIR}/second_reader_weights.cpp)
file(GLOB_RECURSE LESSON_FILES CONFIGURE_DEPENDS ${LESSONS}/lessons/*.txt ${LESSONS}/phrases/*.txt ${LESSONS}/documents/open/*)

set(SCHOOL_SOURCES ${SECOND_READER}/program/learn_main.cpp ${SECOND_READER}/program/lessons.cpp
                   ${SECOND_READER}/program/pupil.cpp ${SECOND_READER}/sentence_marks.cpp
                   ${CMAKE_SOURCE_DIR}/server/programmes/checkup/text/utf8.cpp)
program_for_the_build(second_reader_school ${SCHOOL_SOURCES})
file(GLOB SCHOOL_HEADERS CONFIGURE_DEPENDS ${SECOND_READER}/*.hpp ${SECOND_READER}/program/*.hpp
     ${CMAKE_SOURCE_DIR}/server/programmes/checkup/text/*.hpp)
# Several square roots in one step of the processor: twice as fast, and the same numbers.
target_compile_options(second_reader_school PRIVATE -fno-math-errno)
add_custom_command(
  OUTPUT ${LEARNT}
  COMMAND ${CMAKE_COMMAND} -DSCHOOL=$<TARGET_FILE:second_reader_school> "-DSOURCES=${SCHOOL_SOURCES};${SCHOOL_HEADERS}" -DLESSONS=${LESSONS}
          -DLEARNT=${LEARNT} -DSHELF=${CMAKE_SOURCE_DIR}/build/taught -P ${CMAKE_SOURCE_DIR}/cmake/taught_once.cmake
  DEPENDS second_reader_school ${LESSON_FILES} ${CMAKE_SOURCE_DIR}/cmake/taught_once.cmake
  COMMENT "Teaching the second reader"
  VERBATIM)

part_of_the_program(learnt_weights LearntWeights programmes/checkup/second_reader/weights.hpp ${LEARNT} ${GENERATED_WEIGHTS})
# Its loops over figures are worth the processor's wide steps, in every build.
set_source_files_properties(${SECOND_READER}/second_reader.cpp PROPERTIES COMPILE_OPTIONS -O3)

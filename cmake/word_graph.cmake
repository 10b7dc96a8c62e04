# The words that the check-up knows are drawn as one graph while the program is built:
# server/programmes/checkup/reading/word_graph.hpp. It becomes part of the program.
set(READING ${CMAKE_SOURCE_DIR}/server/programmes/checkup/reading)
file(GLOB WORD_TABLES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/server/programmes/checkup/words/*.cpp)
set(GRAPH ${CMAKE_BINARY_DIR}/words.graph)
set(GENERATED_GRAPH ${CMAKE_BINARY_DIR}/word_graph.cpp)

program_for_the_build(word_graph_maker ${READING}/program/graph_main.cpp ${READING}/program/graph_maker.cpp
                      ${READING}/program/expand_forms.cpp ${WORD_TABLES})
add_custom_command(
  OUTPUT ${GRAPH}
  COMMAND word_graph_maker ${GRAPH}
  DEPENDS word_graph_maker
  COMMENT "Drawing the words as a graph"
  VERBATIM)
part_of_the_program(word_graph WordGraph programmes/checkup/reading/word_graph.hpp ${GRAPH} ${GENERATED_GRAPH})

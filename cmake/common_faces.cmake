# The characters of every day cut out of the fonts papers are set in, beside the program: server/platform/paper/common_faces.hpp.
set(COMMON_FACES ${CMAKE_BINARY_DIR}/faces/cut)
add_custom_command(
  OUTPUT ${COMMON_FACES}
  COMMAND ${CMAKE_SOURCE_DIR}/scripts/common_faces ${CMAKE_BINARY_DIR}/faces
  DEPENDS ${CMAKE_SOURCE_DIR}/scripts/common_faces
  COMMENT "Cutting fonts"
  VERBATIM)
add_custom_target(common_faces DEPENDS ${COMMON_FACES})

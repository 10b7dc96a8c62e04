# Turns every server/**/schema/NNNN_name.sql into one generated list, in order of number, compiled into the program.
set(GENERATED_SCHEMA ${CMAKE_BINARY_DIR}/schema_list.cpp)
add_custom_command(
  OUTPUT ${GENERATED_SCHEMA}
  COMMAND ${CMAKE_COMMAND} -DOUT=${GENERATED_SCHEMA} "-DFILES=${SCHEMA}" -P ${CMAKE_SOURCE_DIR}/cmake/write_schema_list.cmake
  DEPENDS ${SCHEMA} ${CMAKE_SOURCE_DIR}/cmake/write_schema_list.cmake
  COMMENT "Collecting the schema"
  VERBATIM)

# stands_alone(NAME): a small program without the house's libraries, read file by file, and without sanitizers: it runs while
# the program is built, or in a cage that has no memory for them.
function(stands_alone NAME)
  target_include_directories(${NAME} PRIVATE ${CMAKE_SOURCE_DIR}/server)
  if(GONGYOU_SANITIZE)
    target_compile_options(${NAME} PRIVATE -fno-sanitize=all)
    target_link_options(${NAME} PRIVATE -fno-sanitize=all)
  endif()
  set_target_properties(${NAME} PROPERTIES UNITY_BUILD OFF)
endfunction()

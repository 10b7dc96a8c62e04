# Fuzz targets: each server/**/X_fuzz.cpp is the program X_fuzz, with its corpus in tests/fuzz/X. Made with clang, for example
#   cmake --preset fuzz && cmake --build --preset fuzz --target fuzzers && build/fuzz/guard_fuzz -max_total_time=60 tests/fuzz/guard
add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=all)
add_link_options(-fsanitize=address,undefined)
# Coroutines: clang 14 cannot compile them under UndefinedBehaviorSanitizer, and no fuzz target needs a socket.
set(NOT_FUZZED "platform/http/(connection|connection_body|wire|worker|server)\\.cpp$")
file(GLOB_RECURSE FUZZERS CONFIGURE_DEPENDS server/*_fuzz.cpp)

# Called when the house is there to be linked.
function(add_fuzzers)
  add_custom_target(fuzzers)
  foreach(file IN LISTS FUZZERS)
    get_filename_component(name ${file} NAME_WE)
    add_executable(${name} EXCLUDE_FROM_ALL ${file})
    target_link_libraries(${name} PRIVATE gongyou_house)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzzers ${name})
  endforeach()
endfunction()

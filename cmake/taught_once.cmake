# Teaches the second reader, or takes what another build of this checkout has learnt from the same lessons in the same
# school: the program that is tested with sanitizers and the one that is shipped read with the same weights.
#   cmake -DSCHOOL=program -DSOURCES=its;sources -DLESSONS=folder -DLEARNT=file -DSHELF=folder -P taught_once.cmake
file(GLOB_RECURSE taught_from ${LESSONS}/lessons/*.txt ${LESSONS}/phrases/*.txt ${LESSONS}/documents/open/*)
set(all "")
foreach(one IN LISTS taught_from SOURCES)
  file(SHA256 ${one} hash)
  string(APPEND all "${one} ${hash}\n")
endforeach()
string(SHA256 key "${all}")
if(NOT EXISTS ${SHELF}/${key})
  execute_process(COMMAND ${SCHOOL} ${LESSONS} ${LEARNT} COMMAND_ERROR_IS_FATAL ANY)
  file(REMOVE_RECURSE ${SHELF})
  file(COPY_FILE ${LEARNT} ${SHELF}.new)
  file(MAKE_DIRECTORY ${SHELF})
  file(RENAME ${SHELF}.new ${SHELF}/${key})
else()
  file(COPY_FILE ${SHELF}/${key} ${LEARNT})
endif()

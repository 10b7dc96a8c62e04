#include "app/freed_memory.hpp"

#include <malloc.h>

namespace gongyou::app {

void keep_freed_memory() {
    mallopt(M_TRIM_THRESHOLD, 32 * 1024 * 1024);
    mallopt(M_MMAP_THRESHOLD,
            32 * 1024 * 1024);  // set as well: the first stops it from adapting by itself; fonts fit in
}

}  // namespace gongyou::app

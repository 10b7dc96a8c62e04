#include "platform/crypto/keep_memory_private.hpp"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace gongyou::crypto {

bool keep_memory_private() {
    const rlimit none{0, 0};
    return setrlimit(RLIMIT_CORE, &none) == 0 && prctl(PR_SET_DUMPABLE, 0) == 0;
}

}  // namespace gongyou::crypto

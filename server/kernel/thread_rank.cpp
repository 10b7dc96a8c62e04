#include "kernel/thread_rank.hpp"

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace gongyou {

/// Linux takes a thread's number here, and changes that thread alone.
void step_back(int rank) { static_cast<void>(setpriority(PRIO_PROCESS, static_cast<id_t>(syscall(SYS_gettid)), rank)); }

}  // namespace gongyou

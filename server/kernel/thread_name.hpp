#pragma once

#include <pthread.h>

namespace gongyou {

/// What the thread that calls is called by `top -H` and by profilers; at most 15 letters.
inline void name_this_thread(const char* name) { pthread_setname_np(pthread_self(), name); }

}  // namespace gongyou

#pragma once

namespace gongyou::extract {

/// From now on this process makes a short list of system calls; all others fail, and those of another architecture end
/// it. Not on the list: sockets, new processes and threads, programs, signals to others, debugging, memory that can be
/// run, files opened for writing. False: the kernel does not offer it (seccomp).
bool allow_few_calls();

}  // namespace gongyou::extract

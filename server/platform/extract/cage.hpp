#pragma once

#include <string>

namespace gongyou::extract {

/// Which protections this kernel granted (security.md FI-3).
struct Cage {
    bool limits = false;      ///< memory, processor time, open files, no core file, nothing written
    bool other_user = false;  ///< a user of its own: another account, or a namespace in which we are nobody
    bool no_network = false;  ///< a network of its own, with nothing in it
    bool few_files = false;   ///< fonts and their settings to be read, and nothing else (Landlock)
    bool few_calls = false;   ///< a list of system calls; without a socket, a new process, a program in it (seccomp)

    /// What parsing needs at least. Without a network of its own the list of calls keeps it away from any.
    bool holds() const { return limits && few_calls && (other_user || few_files); }
};

inline constexpr unsigned long cage_memory = 768UL << 20;
inline constexpr unsigned long cage_seconds = 20;

/// Locks this process in, for good: after this it can compute, read what it has open and fonts, write to what it has
/// open, and end. Call before any byte of a file that somebody sent is read, with one thread.
Cage enter_cage();

/// "limits user network files calls", those that hold: for the health check.
std::string in_words(const Cage& cage);

}  // namespace gongyou::extract

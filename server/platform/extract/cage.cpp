#include "platform/extract/cage.hpp"

#include <grp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "platform/extract/few_calls.hpp"
#include "platform/extract/few_files.hpp"

namespace gongyou::extract {

namespace {

constexpr unsigned nobody_at_all = 65534;

bool limit(int what, unsigned long most) {
    const rlimit both{most, most};
    return setrlimit(static_cast<__rlimit_resource_t>(what), &both) == 0;
}

bool set_limits() {
    constexpr unsigned long open_files = 64;
    return limit(RLIMIT_AS, cage_memory) && limit(RLIMIT_CPU, cage_seconds) && limit(RLIMIT_CORE, 0) &&
           limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_NOFILE, open_files) && limit(RLIMIT_MEMLOCK, 0);
}

/// As root: another account. Then, or else, a namespace in which no account is ours.
bool become_nobody() {
    bool other = false;
    if (geteuid() == 0)
        other = setgroups(0, nullptr) == 0 && setresgid(nobody_at_all, nobody_at_all, nobody_at_all) == 0 &&
                setresuid(nobody_at_all, nobody_at_all, nobody_at_all) == 0;
    return unshare(CLONE_NEWUSER) == 0 || other;
}

}  // namespace

Cage enter_cage() {
    Cage cage;
    cage.other_user = become_nobody();
    cage.no_network = unshare(CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS) == 0;
    cage.limits = set_limits();
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return cage;
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    cage.few_files = allow_few_files();
    cage.few_calls = allow_few_calls();
    return cage;
}

std::string in_words(const Cage& cage) {
    std::string words;
    const auto add = [&](bool holds, const char* word) {
        if (holds) words += (words.empty() ? "" : " ") + std::string{word};
    };
    add(cage.limits, "limits");
    add(cage.other_user, "user");
    add(cage.no_network, "network");
    add(cage.few_files, "files");
    add(cage.few_calls, "calls");
    return words;
}

}  // namespace gongyou::extract

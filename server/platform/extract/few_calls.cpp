#include "platform/extract/few_calls.hpp"

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include <cerrno>
#include <cstddef>
#include <vector>

namespace gongyou::extract {

namespace {

#if defined(__x86_64__)
constexpr unsigned our_architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned our_architecture = AUDIT_ARCH_AARCH64;
#else
#error "say which architecture this is"
#endif

/// Whatever their arguments are.
constexpr long plain_calls[] = {
    SYS_read,
    SYS_readv,
    SYS_pread64,
    SYS_write,
    SYS_writev,
    SYS_close,
    SYS_lseek,
    SYS_fstat,
    SYS_newfstatat,
    SYS_statx,
    SYS_faccessat,
    SYS_faccessat2,
    SYS_readlinkat,
    SYS_getdents64,
    SYS_fcntl,
    SYS_dup,
    SYS_fstatfs,
    SYS_statfs,
    SYS_getcwd,
    SYS_munmap,
    SYS_mremap,
    SYS_brk,
    SYS_madvise,
    SYS_futex,
    SYS_getrandom,
    SYS_clock_gettime,
    SYS_clock_getres,
    SYS_gettimeofday,
    SYS_getpid,
    SYS_gettid,
    SYS_getuid,
    SYS_geteuid,
    SYS_getgid,
    SYS_getegid,
    SYS_uname,
    SYS_rt_sigaction,
    SYS_rt_sigprocmask,
    SYS_rt_sigreturn,
    SYS_sigaltstack,
    SYS_exit,
    SYS_exit_group,
    SYS_sched_yield,
    SYS_sched_getaffinity,
    SYS_getrusage,
    SYS_sysinfo,
    SYS_set_robust_list,
    SYS_rseq,
    SYS_restart_syscall,
#if defined(__x86_64__)
    SYS_stat,
    SYS_lstat,
    SYS_access,
    SYS_readlink,
    SYS_time,
    SYS_poll,
#endif
};

constexpr auto number_at = offsetof(seccomp_data, nr);
constexpr auto architecture_at = offsetof(seccomp_data, arch);
/// The low half of argument `index`; flags are small.
constexpr unsigned argument_at(int index) {
    return static_cast<unsigned>(offsetof(seccomp_data, args) + sizeof(__u64) * static_cast<unsigned>(index));
}

class FilterProgram {
public:
    void load(std::size_t offset) {
        lines_.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<unsigned>(offset)));
    }
    void answer(unsigned what) { lines_.push_back(BPF_STMT(BPF_RET | BPF_K, what)); }
    /// The next `skipped` lines only where the loaded number is `value`.
    void if_equal(unsigned value, unsigned char skipped) {
        lines_.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, skipped));
    }
    void unless_equal(unsigned value, unsigned char skipped) {
        lines_.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, skipped, 0));
    }
    void if_any_bit(unsigned bits, unsigned char skipped) {
        lines_.push_back(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, bits, 0, skipped));
    }
    /// Allowed, unless argument `index` has one of `bits`.
    void allow_without(long call, int index, unsigned bits) {
        load(number_at);
        if_equal(static_cast<unsigned>(call), 4);
        load(argument_at(index));
        if_any_bit(bits, 1);
        answer(SECCOMP_RET_ERRNO | EACCES);
        answer(SECCOMP_RET_ALLOW);
    }
    bool install() {
        sock_fprog program{static_cast<unsigned short>(lines_.size()), lines_.data()};
        return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
    }

private:
    std::vector<sock_filter> lines_;
};

}  // namespace

bool allow_few_calls() {
    FilterProgram filter;
    filter.load(architecture_at);
    filter.unless_equal(our_architecture, 1);
    filter.answer(SECCOMP_RET_KILL_PROCESS);
    filter.allow_without(SYS_openat, 2, O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND);
#if defined(__x86_64__)
    filter.allow_without(SYS_open, 1, O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND);
#endif
    filter.allow_without(SYS_mmap, 2, PROT_EXEC);
    filter.allow_without(SYS_mprotect, 2, PROT_EXEC);
    filter.load(number_at);
    for (const auto call : plain_calls) {
        filter.if_equal(static_cast<unsigned>(call), 1);
        filter.answer(SECCOMP_RET_ALLOW);
    }
    filter.answer(SECCOMP_RET_ERRNO | EPERM);
    return filter.install();
}

}  // namespace gongyou::extract

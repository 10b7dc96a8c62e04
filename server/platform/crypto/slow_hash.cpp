#include "platform/crypto/slow_hash.hpp"

#include <argon2.h>

#include <memory>
#include <new>
#include <stdexcept>

namespace gongyou::crypto {

namespace {

/// What a thread worked in, kept for its next hash: the system's fresh pages cost as much as the hash itself. Argon2
/// has wiped it. What is dearer than any hash of ours goes at once.
struct WorkingMemory {
    std::unique_ptr<std::uint8_t[]> bytes;
    std::size_t size = 0;
};
thread_local WorkingMemory kept;
constexpr std::size_t most_kept = 32 * 1024 * 1024;

int take_memory(std::uint8_t** memory, std::size_t size) {
    if (kept.size < size) {
        kept = {};
        kept = {std::unique_ptr<std::uint8_t[]>{new (std::nothrow) std::uint8_t[size]}, size};
        if (!kept.bytes) kept = {};
    }
    *memory = kept.bytes.get();
    return *memory ? ARGON2_OK : ARGON2_MEMORY_ALLOCATION_ERROR;
}

void keep_memory(std::uint8_t*, std::size_t size) {
    if (size > most_kept) kept = {};
}

std::uint8_t* only_read(std::string_view text) {  // Argon2's interface is older than const
    return const_cast<std::uint8_t*>(reinterpret_cast<const std::uint8_t*>(text.data()));
}

}  // namespace

Secret slow_hash(std::string_view text, std::string_view salt, const SlowHashCost& cost) {
    Secret out = Secret::of_size(32);
    argon2_context work{};
    work.out = out.data();
    work.outlen = static_cast<std::uint32_t>(out.size());
    work.pwd = only_read(text);
    work.pwdlen = static_cast<std::uint32_t>(text.size());
    work.salt = only_read(salt);
    work.saltlen = static_cast<std::uint32_t>(salt.size());
    work.t_cost = cost.passes;
    work.m_cost = cost.memory_kib;
    work.lanes = cost.lanes;
    work.threads = cost.lanes;
    work.version = ARGON2_VERSION_13;
    work.allocate_cbk = &take_memory;
    work.free_cbk = &keep_memory;
    work.flags = ARGON2_DEFAULT_FLAGS;  // never to wipe the text, which is not ours
    const int outcome = argon2id_ctx(&work);
    if (outcome == ARGON2_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc{};
    if (outcome != ARGON2_OK) throw std::runtime_error{argon2_error_message(outcome)};
    return out;
}

}  // namespace gongyou::crypto

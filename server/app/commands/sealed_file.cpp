#include "app/commands/sealed_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

#include "platform/crypto/sha256.hpp"

namespace gongyou::app {

namespace {

constexpr std::size_t piece_size = 1024 * 1024;
constexpr std::size_t smallest_step = 16 * 1024;
constexpr std::size_t longest_sealed_piece = piece_size + 4096;

auto not_written() { return fail({FaultKind::unavailable, "backup.not_written"}); }
auto damaged() { return fail({FaultKind::malformed, "backup.damaged"}); }

/// SHA-256 over the SHA-256 of each piece.
class Digester {
public:
    void add(std::string_view piece) { digests_ += crypto::sha256(piece); }
    std::string hex() const { return crypto::sha256_hex(digests_); }

private:
    std::string digests_;
};

/// A piece opens only in its own place: pieces cannot be swapped, dropped in the middle or taken from another backup.
crypto::SealPlace place(const std::string& id, const std::string& number) {
    return {.table = "backup", .column = "database", .record = id, .tree = "house", .revision = number};
}

/// Up to `most` bytes. Memory grows with what is read: most files are far smaller than a piece.
std::string read_piece(std::ifstream& in, std::size_t most) {
    std::string piece;
    for (std::size_t step = smallest_step; in && piece.size() < most; step *= 4) {
        const auto before = piece.size();
        piece.resize(std::min(most, before + step));
        in.read(piece.data() + before, static_cast<std::streamsize>(piece.size() - before));
        piece.resize(before + static_cast<std::size_t>(in.gcount()));
    }
    return piece;
}

}  // namespace

Result<FileMark> seal_file(const crypto::Keyring& keyring, const crypto::RecordKey& key, const std::string& id,
                           const std::filesystem::path& from, const std::filesystem::path& to) {
    std::ifstream in{from, std::ios::binary};
    std::ofstream out{to, std::ios::binary};
    FileMark mark;
    Digester digester;
    for (std::int64_t number = 0; in && out; ++number) {
        const auto piece = read_piece(in, piece_size);
        if (piece.empty()) break;
        digester.add(piece);
        mark.size += static_cast<std::int64_t>(piece.size());
        const auto sealed = keyring.seal_bytes_with(key, place(id, std::to_string(number)), piece);
        out << sealed.size() << '\n' << sealed;
    }
    if (!in.eof() || !out.flush()) return not_written();
    mark.digest = digester.hex();
    return mark;
}

Result<FileMark> unseal_file(const crypto::Keyring& keyring, const crypto::RecordKey& key, const std::string& id,
                             const std::filesystem::path& from, const std::filesystem::path& to) {
    std::ifstream in{from, std::ios::binary};
    std::ofstream out{to, std::ios::binary};
    if (!in) return damaged();
    FileMark mark;
    Digester digester;
    for (std::int64_t number = 0; in.peek() != std::ifstream::traits_type::eof(); ++number) {
        std::size_t size = 0;
        if (!(in >> size) || in.get() != '\n' || size > longest_sealed_piece) return damaged();
        const auto sealed = read_piece(in, size);
        if (sealed.size() != size) return damaged();
        const auto piece = keyring.unseal_bytes_with(key, place(id, std::to_string(number)), sealed);
        if (!piece) return fail(piece.error());
        digester.add(*piece);
        mark.size += static_cast<std::int64_t>(piece->size());
        out << *piece;
    }
    if (!out.flush()) return not_written();
    mark.digest = digester.hex();
    return mark;
}

Result<FileMark> copied_file(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::ifstream in{from, std::ios::binary};
    if (!in) return fail({FaultKind::not_found, "backup.file_missing", {{"file", from.filename().string()}}});
    std::ofstream out{to, std::ios::binary};
    FileMark mark;
    Digester digester;
    while (in && out) {
        const auto piece = read_piece(in, piece_size);
        digester.add(piece);
        mark.size += static_cast<std::int64_t>(piece.size());
        out << piece;
    }
    if (!out.flush()) return not_written();
    out.close();
    std::filesystem::last_write_time(to, std::filesystem::last_write_time(from));  // a day, and meant to be no finer
    mark.digest = digester.hex();
    return mark;
}

Result<Done> sync_to_disk(const std::filesystem::path& path) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = file >= 0 && fsync(file) == 0;
    if (file >= 0) close(file);
    if (!synced) return not_written();
    return Done{};
}

}  // namespace gongyou::app

#include "platform/extract/program/unpacked.hpp"

#include <zlib.h>

#include <algorithm>
#include <memory>

namespace gongyou::extract {

namespace {

constexpr int raw_deflate = -MAX_WBITS;

const Bytef* bytes_of(std::string_view text) { return reinterpret_cast<const Bytef*>(text.data()); }

/// What a member unpacks to, no more than `most` of it.
ArchiveLook inflate_into(std::string& into, std::string_view packed, std::size_t most) {
    z_stream stream{};
    if (inflateInit2(&stream, raw_deflate) != Z_OK) return ArchiveLook::damaged;
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> open{&stream, &inflateEnd};
    stream.next_in = const_cast<Bytef*>(bytes_of(packed));  // of an older time; it is only read
    stream.avail_in = static_cast<uInt>(packed.size());
    char piece[1 << 15];
    for (int status = Z_OK; status != Z_STREAM_END;) {
        stream.next_out = reinterpret_cast<Bytef*>(piece);
        stream.avail_out = sizeof piece;
        status = inflate(&stream, Z_NO_FLUSH);
        if (status != Z_OK && status != Z_STREAM_END) return ArchiveLook::damaged;
        const auto size = sizeof piece - stream.avail_out;
        if (size > most - into.size()) return ArchiveLook::too_large;
        into.append(piece, size);
    }
    return stream.avail_in == 0 ? ArchiveLook::plain : ArchiveLook::damaged;
}

/// Another size than it claims, or other bytes than it was packed with, are damage as well.
ArchiveLook unpack(const Member& member, std::string& into, std::size_t& left) {
    if (!member.is_deflated) {
        if (member.packed.size() > left) return ArchiveLook::too_large;
        into = member.packed;
    } else if (const auto end = inflate_into(into, member.packed, left); end != ArchiveLook::plain) {
        return end;
    }
    left -= into.size();
    const auto sum = crc32(0, bytes_of(into), static_cast<uInt>(into.size()));
    return into.size() == member.size && sum == member.sum ? ArchiveLook::plain : ArchiveLook::damaged;
}

bool is_wanted(std::string_view path, std::string_view folder) {
    return path.starts_with(folder) && (path.ends_with(".xml") || path.ends_with(".rels"));
}

}  // namespace

Unpacked unpacked(const std::string& archive, std::string_view folder, std::size_t most_bytes) {
    const auto looked_at = look_at_archive(archive);
    Unpacked found{looked_at.look, {}};
    auto left = std::min(most_bytes, archive.size() * most_times_its_size);
    for (const auto& member : looked_at.members) {
        if (!is_wanted(member.name, folder)) continue;
        const auto end = unpack(member, found.parts[std::string{member.name}], left);
        if (end != ArchiveLook::plain) return {end, {}};
    }
    return found;
}

}  // namespace gongyou::extract

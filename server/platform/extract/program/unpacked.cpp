#include "platform/extract/program/unpacked.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

namespace gongyou::extract {

namespace {

struct Freed {
    void operator()(archive* reader) const { archive_read_free(reader); }
};

/// Less of it than it claimed, or other bytes than it was packed with, are damage as well.
ArchiveLook read_part(archive* reader, std::string& into, std::size_t& left) {
    char piece[1 << 15];
    la_ssize_t size = 0;
    while ((size = archive_read_data(reader, piece, sizeof piece)) > 0) {
        if (static_cast<std::size_t>(size) > left) return ArchiveLook::too_large;
        left -= static_cast<std::size_t>(size);
        into.append(piece, static_cast<std::size_t>(size));
    }
    return size == 0 ? ArchiveLook::plain : ArchiveLook::damaged;
}

bool is_wanted(std::string_view path, std::string_view folder) {
    return path.starts_with(folder) && (path.ends_with(".xml") || path.ends_with(".rels"));
}

}  // namespace

Unpacked unpacked(const std::string& bytes, std::string_view folder, std::size_t most_bytes) {
    if (const auto look = look_at_archive(bytes); look != ArchiveLook::plain) return {look, {}};
    const std::unique_ptr<archive, Freed> reader{archive_read_new()};
    archive_read_support_format_zip_seekable(reader.get());  // by the table of contents, which was looked at
    if (archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) return {};
    Unpacked found{ArchiveLook::plain, {}};
    auto left = std::min(most_bytes, bytes.size() * most_times_its_size);
    archive_entry* entry = nullptr;
    int next = 0;
    // a warning: a name in characters that this process has no locale for
    while ((next = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK || next == ARCHIVE_WARN) {
        const char* name = archive_entry_pathname(entry);
        const std::string path = name ? name : "";
        if (!is_wanted(path, folder)) continue;
        if (const auto end = read_part(reader.get(), found.parts[path], left); end != ArchiveLook::plain)
            return {end, {}};
    }
    if (next != ARCHIVE_EOF) return {};
    return found;
}

}  // namespace gongyou::extract

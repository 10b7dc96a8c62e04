#include "platform/extract/program/unpacked.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace gongyou::extract {

namespace {

constexpr int most_entries = 500;

struct Freed {
    void operator()(archive* reader) const { archive_read_free(reader); }
};

/// False: it holds more than is left.
bool read_part(archive* reader, std::string& into, std::size_t& left) {
    char piece[1 << 15];
    la_ssize_t size = 0;
    while ((size = archive_read_data(reader, piece, sizeof piece)) > 0) {
        if (static_cast<std::size_t>(size) > left) return false;
        left -= static_cast<std::size_t>(size);
        into.append(piece, static_cast<std::size_t>(size));
    }
    return true;
}

}  // namespace

Unpacked unpacked(const std::string& bytes, std::string_view folder, std::size_t most_bytes) {
    Unpacked found;
    const std::unique_ptr<archive, Freed> reader{archive_read_new()};
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) return found;
    archive_entry* entry = nullptr;
    for (int count = 0; archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK; ++count) {
        found.is_an_archive = true;
        if (count >= most_entries) {
            found.is_too_large = true;
            return found;
        }
        const char* name = archive_entry_pathname(entry);
        const std::string path = name ? name : "";
        if (!path.starts_with(folder) || !(path.ends_with(".xml") || path.ends_with(".rels"))) continue;
        if (!read_part(reader.get(), found.parts[path], most_bytes)) {
            found.is_too_large = true;
            return found;
        }
    }
    return found;
}

}  // namespace gongyou::extract

#pragma once

#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

namespace gongyou {

/// All bytes of a file that nobody writes meanwhile; none where it cannot be read.
inline std::optional<std::string> whole_file(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary | std::ios::ate};
    const auto size = in.tellg();
    if (!in || size < 0) return std::nullopt;
    std::string bytes(static_cast<std::size_t>(size), '\0');
    in.seekg(0);
    if (!in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()))) return std::nullopt;
    return bytes;
}

}  // namespace gongyou

#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "platform/http/message.hpp"

namespace gongyou::http {

/// The web pages and what they load, read into memory once. A path is looked up as it came, so no path can lead
/// elsewhere.
class StaticFiles {
public:
    /// All files of `directory`; `x.js.br` and `x.js.gz` are other forms of `x.js`. None when it does not exist.
    static StaticFiles in(const std::filesystem::path& directory);

    /// The file for a GET or HEAD. Paths of pages (no dot in their last part) give /desk.html at and below /desk, else
    /// /index.html: the page itself shows what stands there. Nothing for other paths, and for all below /api.
    std::optional<Response> find(const Request& request) const;

    std::size_t count() const { return files_.size(); }

private:
    using Bytes = std::shared_ptr<const std::string>;

    struct File {
        std::string_view type;
        std::string tag;  ///< of its content
        std::string_view caching;
        Bytes plain;
        Bytes brotli;  ///< null: not there in that form
        Bytes gzip;
    };

    void add(const std::string& path, std::string bytes);

    std::map<std::string, File, std::less<>> files_;
};

/// Whether an Accept-Encoding field allows `coding`.
bool accepts_encoding(std::string_view field, std::string_view coding);

}  // namespace gongyou::http

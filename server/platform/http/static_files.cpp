#include "platform/http/static_files.hpp"

#include <vector>

#include "kernel/whole_file.hpp"
#include "platform/crypto/sha256.hpp"

namespace gongyou::http {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view for_a_year = "public, max-age=31536000, immutable";
constexpr std::string_view ask_again = "no-cache";

std::string_view type_of(std::string_view path) {
    static constexpr std::pair<std::string_view, std::string_view> types[] = {
        {".html", "text/html; charset=utf-8"},
        {".js", "text/javascript; charset=utf-8"},
        {".css", "text/css; charset=utf-8"},
        {".json", "application/json"},
        {".webmanifest", "application/manifest+json"},
        {".svg", "image/svg+xml"},
        {".png", "image/png"},
        {".jpg", "image/jpeg"},
        {".webp", "image/webp"},
        {".ico", "image/x-icon"},
        {".woff2", "font/woff2"},
        {".txt", "text/plain; charset=utf-8"},
    };
    for (const auto& [ending, type] : types)
        if (path.ends_with(ending)) return type;
    return "application/octet-stream";
}

std::string content_of(const fs::path& path) { return whole_file(path).value_or(""); }

std::string_view page_of(std::string_view path) {
    if (!path.starts_with('/') || path.starts_with("/api/") || path == "/api") return "";
    if (path.substr(path.rfind('/')).find('.') != std::string_view::npos) return "";
    return path == "/desk" || path.starts_with("/desk/") ? "/desk.html" : "/index.html";
}

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

/// Calls `visit` for each part of a comma-separated list until it says true; whether it did.
template <class Visit>
bool any_of_list(std::string_view field, Visit&& visit) {
    while (!field.empty()) {
        const auto comma = field.find(',');
        if (visit(trimmed(field.substr(0, comma)))) return true;
        field = comma == std::string_view::npos ? std::string_view{} : field.substr(comma + 1);
    }
    return false;
}

bool is_known(std::string_view if_none_match, std::string_view tag) {
    return any_of_list(if_none_match, [&](std::string_view one) {
        if (one.starts_with("W/")) one.remove_prefix(2);
        return one == tag || one == "*";
    });
}

}  // namespace

bool accepts_encoding(std::string_view field, std::string_view coding) {
    return any_of_list(field, [&](std::string_view one) {
        const auto semicolon = one.find(';');
        if (trimmed(one.substr(0, semicolon)) != coding) return false;
        if (semicolon == std::string_view::npos) return true;
        const auto weight = trimmed(one.substr(semicolon + 1));
        return weight.find_first_of("123456789", 0) != std::string_view::npos;  // "q=0" and "q=0.000" say no
    });
}

StaticFiles StaticFiles::in(const fs::path& directory) {
    StaticFiles files;
    std::error_code missing;
    std::vector<std::pair<std::string, fs::path>> packed;
    for (const auto& entry : fs::recursive_directory_iterator{directory, missing}) {
        if (!entry.is_regular_file()) continue;
        const auto path = "/" + entry.path().lexically_relative(directory).generic_string();
        if (path.ends_with(".br") || path.ends_with(".gz")) {
            packed.emplace_back(path, entry.path());
        } else {
            files.add(path, content_of(entry.path()));
        }
    }
    for (const auto& [path, place] : packed) {
        const auto found = files.files_.find(path.substr(0, path.size() - 3));
        if (found == files.files_.end()) continue;
        auto& form = path.ends_with(".br") ? found->second.brotli : found->second.gzip;
        form = std::make_shared<const std::string>(content_of(place));
    }
    return files;
}

void StaticFiles::add(const std::string& path, std::string bytes) {
    File file;
    file.type = type_of(path);
    file.tag = crypto::sha256_hex(bytes).substr(0, 32);
    file.caching = path.starts_with("/assets/") ? for_a_year : ask_again;  // names in there change with the content
    file.plain = std::make_shared<const std::string>(std::move(bytes));
    files_.emplace(path, std::move(file));
}

std::optional<Response> StaticFiles::find(const Request& request) const {
    if (request.method != Method::get && request.method != Method::head) return std::nullopt;
    auto found = files_.find(request.path);
    if (found == files_.end()) found = files_.find(page_of(request.path));
    if (found == files_.end()) return std::nullopt;
    const File& file = found->second;

    Response response;
    response.type = file.type;
    response.kept = file.plain;
    std::string tag = '"' + file.tag + '"';
    response.headers.emplace_back("Cache-Control", file.caching);
    if (file.brotli || file.gzip) {
        response.headers.emplace_back("Vary", "Accept-Encoding");
        const auto accepted = request.header("accept-encoding").value_or("");
        if (file.brotli && accepts_encoding(accepted, "br")) {
            response.kept = file.brotli;
            response.headers.emplace_back("Content-Encoding", "br");
            tag = '"' + file.tag + "-br\"";
        } else if (file.gzip && accepts_encoding(accepted, "gzip")) {
            response.kept = file.gzip;
            response.headers.emplace_back("Content-Encoding", "gzip");
            tag = '"' + file.tag + "-gz\"";
        }
    }
    if (is_known(request.header("if-none-match").value_or(""), tag)) {
        response.status = 304;
        response.kept = nullptr;
    }
    response.headers.emplace_back("ETag", std::move(tag));
    return response;
}

}  // namespace gongyou::http

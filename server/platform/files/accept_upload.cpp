#include "platform/files/accept_upload.hpp"

#include <algorithm>
#include <array>

#include "platform/files/content_rules.hpp"

namespace gongyou::files {

namespace {

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string small_letters(std::string_view text) {
    std::string out{text};
    std::transform(out.begin(), out.end(), out.begin(), small);
    return out;
}

/// By the first bytes alone.
std::optional<FileKind> kind_of_content(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xD8\xFF")) return FileKind::jpeg;
    if (bytes.starts_with("\x89PNG\r\n\x1A\n")) return FileKind::png;
    if (bytes.starts_with("%PDF-")) return FileKind::pdf;
    return std::nullopt;
}

std::optional<FileKind> kind_of_name(std::string_view name) {
    const auto dot = name.rfind('.');
    if (dot == std::string_view::npos) return std::nullopt;
    const auto ending = small_letters(name.substr(dot + 1));
    if (ending == "jpg" || ending == "jpeg") return FileKind::jpeg;
    if (ending == "png") return FileKind::png;
    if (ending == "pdf") return FileKind::pdf;
    return std::nullopt;
}

/// Parameters behind the type ("; charset=…") say nothing of importance.
bool is_declared(FileKind kind, std::string_view type) {
    type = type.substr(0, type.find(';'));
    while (type.ends_with(' ')) type.remove_suffix(1);
    return small_letters(type) == media_type(kind);
}

/// The last part of `raw` with nothing in it that a line of text may not hold; the ending stays when it has to be cut.
FileName cleaned_name(std::string_view raw, FileKind kind) {
    const auto slash = raw.find_last_of("/\\");
    auto left = slash == std::string_view::npos ? raw : raw.substr(slash + 1);
    const auto ending = "." + std::string{left.substr(left.rfind('.') + 1)};
    left = left.substr(0, left.rfind('.'));

    const int most = FileName::max - static_cast<int>(ending.size());
    std::string stem;
    for (int count = 0; !left.empty() && count < most;) {
        std::size_t size = 1;
        while (size < left.size() && (static_cast<unsigned char>(left[size]) & 0xC0) == 0x80) ++size;
        // between two letters, so that a space is not trimmed away
        if (clean_text("x" + std::string{left.substr(0, size)} + "x", 3, 3, Lines::one)) {
            stem.append(left.substr(0, size));
            ++count;
        }
        left.remove_prefix(size);
    }
    const auto trimmed = clean_text(stem, 1, most, Lines::one);
    if (auto name = FileName::read(trimmed.value_or("") + ending); name && trimmed) return *std::move(name);
    return FileName::trusted("file." + std::string{usual_ending(kind)});
}

bool has_web_page(std::string_view start) {
    const auto text = small_letters(start);
    constexpr std::array<std::string_view, 9> marks = {"<html", "<!doctype", "<script", "<svg", "<body",
                                                       "<head", "<iframe",   "<?php",   "<img"};
    return std::any_of(marks.begin(), marks.end(),
                       [&](std::string_view mark) { return text.find(mark) != std::string::npos; });
}

std::uint32_t low_first_four_at(std::string_view bytes, std::size_t at) {
    return byte_at(bytes, at) | byte_at(bytes, at + 1) << 8 | byte_at(bytes, at + 2) << 16 |
           byte_at(bytes, at + 3) << 24;
}

/// The closing record of a ZIP archive whose list of members lies before it.
bool has_archive(std::string_view bytes) {
    constexpr std::string_view mark = "PK\x05\x06";
    constexpr std::size_t record = 22;
    for (auto at = bytes.rfind(mark); at != std::string_view::npos; at = bytes.rfind(mark, at - 1)) {
        if (at + record <= bytes.size()) {
            const std::uint64_t list_size = low_first_four_at(bytes, at + 12);
            const std::uint64_t list_at = low_first_four_at(bytes, at + 16);
            if (list_size > 0 && list_size + list_at <= at) return true;
        }
        if (at == 0) break;
    }
    return bytes.find("Rar!\x1A\x07") != std::string_view::npos ||
           bytes.find("7z\xBC\xAF\x27\x1C") != std::string_view::npos;
}

}  // namespace

Fault too_many_pixels() {
    return {FaultKind::too_large, "file.too_many_pixels", {{"max", std::to_string(most_pixels / 1'000'000)}}};
}

bool hides_something(std::string_view bytes) {
    constexpr std::size_t page_zone = 1024;  // as far as browsers look for a page
    const bool second_document = bytes.find("%PDF-", 1) < page_zone;
    return has_web_page(bytes.substr(0, page_zone)) || second_document || has_archive(bytes);
}

Result<AcceptedFile> accept_upload(std::string_view bytes, std::string_view name, std::string_view declared_type) {
    if (bytes.size() > largest_file)
        return fail({FaultKind::too_large, "file.too_large", {{"max", std::to_string(largest_file >> 20)}}});
    const auto kind = kind_of_content(bytes);
    if (!kind || kind_of_name(name) != kind || !is_declared(*kind, declared_type) || hides_something(bytes))
        return fail(kind_refused());
    auto checked = *kind == FileKind::jpeg  ? stripped_jpeg(bytes)
                   : *kind == FileKind::png ? stripped_png(bytes)
                                            : checked_pdf(bytes);
    if (!checked) return fail(checked.error());
    // once more: what lay deep in the file may have moved to its start
    if (hides_something(*checked)) return fail(kind_refused());
    return AcceptedFile{*kind, cleaned_name(name, *kind), *std::move(checked)};
}

}  // namespace gongyou::files

#pragma once

#include <cairo.h>
#include <poppler.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace gongyou::extract {

inline constexpr double dots_an_inch = 150.0;
inline constexpr double points_an_inch = 72.0;
inline constexpr double longest_side = 5.0 / 0.0254 * points_an_inch;  ///< five metres

/// What is drawn: a page, or a picture.
struct Sheet {
    double width = 0;
    double height = 0;
    double scale = 1;  ///< dots a point, at most
    std::function<void(cairo_t*)> draw;
    /// A page that is; of pictures the dots are counted.
    bool is_too_large() const { return width > longest_side || height > longest_side; }
};

/// A PDF that is open, with the bytes it is read from. Inside the cage only.
class PdfSheets {
public:
    explicit PdfSheets(std::string bytes);
    PdfSheets(const PdfSheets&) = delete;
    PdfSheets& operator=(const PdfSheets&) = delete;

    int pages() const { return document_ ? poppler_document_get_n_pages(document_.get()) : 0; }
    bool is_locked() const { return is_locked_; }  ///< it wants a password
    /// From 1. None where there is no such page.
    std::shared_ptr<PopplerPage> page(int number) const;
    /// Lives no longer than the PDF.
    std::optional<Sheet> sheet(int number) const;

private:
    struct Unref {
        void operator()(gpointer object) const { g_object_unref(object); }
    };
    const std::string bytes_;
    const std::unique_ptr<GBytes, void (*)(GBytes*)> held_;
    std::unique_ptr<PopplerDocument, Unref> document_;
    bool is_locked_ = false;
};

/// The one sheet of a PNG or a JPEG, the way up its phone held it; none of anything else, and of what is damaged.
std::optional<Sheet> sheet_of_picture(const std::string& bytes);
/// Whether the bytes begin as one of the two does.
bool is_picture(std::string_view bytes);

}  // namespace gongyou::extract

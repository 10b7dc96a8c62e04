#pragma once

#include <cairo.h>
#include <pango/pango.h>

#include <memory>
#include <string>
#include <vector>

#include "platform/paper/document.hpp"

namespace gongyou::paper {

struct Released {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* context) const { cairo_destroy(context); }
    void operator()(PangoLayout* layout) const { g_object_unref(layout); }
};
template <class T>
using Held = std::unique_ptr<T, Released>;

/// A text broken into lines. Holds what it was made of.
struct SetText {
    std::shared_ptr<PangoLayout> layout;
    std::vector<PangoLayoutLine*> lines;
    double pitch = 0;
    Ink ink = Ink::black;
};

struct Edges {
    double upper;
    double lower;
};

/// Sets and draws on one PDF surface: type by Pango, all else by Cairo. Points, from the sheet's upper left corner.
/// Only the room behind pdf.hpp includes this.
class Pen {
public:
    /// Draws on `surface`, everything `scale` times as large as asked.
    Pen(cairo_surface_t* surface, double scale);

    /// `words` in lines of at most `width`, by the rules of Chinese typesetting: no line begins with 、。）」.
    SetText set(const std::string& words, const Style& style, double width) const;
    /// One line of a set text with its upper edge at `y`.
    void draw_line(const SetText& text, std::size_t line, double x, double y) const;
    /// Where its characters begin and end, below the line's upper edge.
    Edges edges_of(const SetText& text, std::size_t line) const;
    /// How wide one line is.
    double width_of(const SetText& text, std::size_t line) const;
    /// `words` on one line with its upper edge at `y`: from `x`, or ending there.
    void write(const std::string& words, const Style& style, double x, double y, bool ends_there = false) const;

    void fill(double x, double y, double width, double height, Ink ink) const;
    void frame(double x, double y, double width, double height, double thickness, Ink ink) const;
    void draw_code(const qr::QrCode& code, double x, double y, double side) const;
    /// A PNG of our own making, `side` wide. Throws std::runtime_error for what is none.
    void draw_picture(const std::string& png, double x, double y, double side) const;

    void next_page() const { cairo_show_page(context_.get()); }

private:
    void dip(Ink ink) const;

    Held<cairo_t> context_;
};

}  // namespace gongyou::paper

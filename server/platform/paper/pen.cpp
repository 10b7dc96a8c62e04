#include "platform/paper/pen.hpp"

#include <pango/pangocairo.h>

#include <cstring>
#include <stdexcept>
#include <string_view>

#include "platform/paper/faces.hpp"

namespace gongyou::paper {

namespace {

constexpr int quiet = 4;  // squares of white around a code

bool is_bold(Face face) { return face == Face::song || face == Face::hei; }

PangoAlignment side_of(Align align) {
    switch (align) {
        case Align::justified:
        case Align::left:
            return PANGO_ALIGN_LEFT;
        case Align::centre:
            return PANGO_ALIGN_CENTER;
        case Align::right:
            return PANGO_ALIGN_RIGHT;
    }
    return PANGO_ALIGN_LEFT;
}

void choose_face(PangoLayout* layout, const Style& style) {
    auto* face = pango_font_description_new();
    pango_font_description_set_family_static(face, families_of(style.face));
    pango_font_description_set_weight(face, is_bold(style.face) ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(face, style.points * PANGO_SCALE);
    pango_layout_set_font_description(layout, face);
    pango_font_description_free(face);
}

/// From character to character. 28 of 16 points are 448 points wide, and the line holds 442: a fifth of a point less,
/// of larger type as much more.
double advance_of(const Style& style) {
    const double of_text = office_margins.width() / office_characters - 0.01;
    return style.squeezed ? of_text * style.points / Style{}.points : style.points;
}

/// A justified line is stretched at its spaces, and that after a box (□ ■ ☑) must not grow: it becomes one of fixed
/// width.
std::string with_boxes_close(std::string words) {
    for (const std::string_view box : {"□ ", "■ ", "☑ "})
        for (auto at = words.find(box); at != std::string::npos; at = words.find(box, at))
            words.replace(at + box.size() - 1, 1, "\u2002");
    return words;
}

void squeeze(PangoLayout* layout, const Style& style) {
    auto* attributes = pango_attr_list_new();
    pango_attr_list_insert(
        attributes, pango_attr_letter_spacing_new(static_cast<int>((advance_of(style) - style.points) * PANGO_SCALE)));
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
}

/// Below the line's upper edge: the line stands in the middle of its pitch.
double baseline_of(const SetText& text, std::size_t line) {
    PangoRectangle own;
    pango_layout_line_get_extents(text.lines[line], nullptr, &own);
    return (text.pitch - static_cast<double>(own.height) / PANGO_SCALE) / 2 - static_cast<double>(own.y) / PANGO_SCALE;
}

cairo_status_t give_picture(void* from, unsigned char* to, unsigned int size) {
    auto& left = *static_cast<std::string_view*>(from);
    if (left.size() < size) return CAIRO_STATUS_READ_ERROR;
    std::memcpy(to, left.data(), size);
    left.remove_prefix(size);
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace

Pen::Pen(cairo_surface_t* surface, double scale) : context_{cairo_create(surface)} {
    cairo_scale(context_.get(), scale, scale);
}

SetText Pen::set(const std::string& words, const Style& style, double width) const {
    SetText text{.layout = {pango_cairo_create_layout(context_.get()), Released{}},
                 .lines = {},
                 .pitch = style.pitch,
                 .ink = style.ink};
    auto* layout = text.layout.get();
    auto* context = pango_layout_get_context(layout);
    pango_context_set_language(context, pango_language_from_string("zh-cn"));
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_layout_context_changed(layout);
    choose_face(layout, style);
    if (style.squeezed) squeeze(layout, style);
    pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout, side_of(style.align));
    pango_layout_set_justify(layout, style.align == Align::justified);
    const double indent = style.hang > 0 ? -style.hang : style.indent;
    pango_layout_set_indent(layout, static_cast<int>(indent * advance_of(style) * PANGO_SCALE));
    const auto close = with_boxes_close(words);
    pango_layout_set_text(layout, close.data(), static_cast<int>(close.size()));
    for (int line = 0; line < pango_layout_get_line_count(layout); ++line)
        text.lines.push_back(pango_layout_get_line_readonly(layout, line));
    return text;
}

void Pen::draw_line(const SetText& text, std::size_t line, double x, double y) const {
    auto* found = text.lines[line];
    PangoRectangle set;
    auto* lines = pango_layout_get_iter(text.layout.get());
    for (std::size_t at = 0; at < line; ++at) pango_layout_iter_next_line(lines);
    pango_layout_iter_get_line_extents(lines, nullptr, &set);  // where alignment and indent put it
    pango_layout_iter_free(lines);

    dip(text.ink);
    cairo_move_to(context_.get(), x + static_cast<double>(set.x) / PANGO_SCALE, y + baseline_of(text, line));
    pango_cairo_show_layout_line(context_.get(), found);
}

/// By the outline of the characters: the rectangles that fonts give for them are rounded to their grid.
Edges Pen::edges_of(const SetText& text, std::size_t line) const {
    auto* context = context_.get();
    cairo_save(context);
    cairo_new_path(context);
    cairo_move_to(context, 0, 0);
    pango_cairo_layout_line_path(context, text.lines[line]);
    double left = 0, upper = 0, right = 0, lower = 0;
    cairo_fill_extents(context, &left, &upper, &right, &lower);
    cairo_new_path(context);
    cairo_restore(context);
    const double baseline = baseline_of(text, line);
    return {baseline + upper, baseline + lower};
}

double Pen::width_of(const SetText& text, std::size_t line) const {
    PangoRectangle own;
    pango_layout_line_get_extents(text.lines[line], nullptr, &own);
    return static_cast<double>(own.width) / PANGO_SCALE;
}

void Pen::write(const std::string& words, const Style& style, double x, double y, bool ends_there) const {
    Style plain = style;
    plain.indent = 0;
    plain.align = Align::left;
    const auto text = set(words, plain, sheet_width);
    draw_line(text, 0, ends_there ? x - width_of(text, 0) : x, y);
}

void Pen::fill(double x, double y, double width, double height, Ink ink) const {
    dip(ink);
    cairo_rectangle(context_.get(), x, y, width, height);
    cairo_fill(context_.get());
}

void Pen::frame(double x, double y, double width, double height, double thickness, Ink ink) const {
    dip(ink);
    cairo_set_line_width(context_.get(), thickness);
    cairo_rectangle(context_.get(), x, y, width, height);
    cairo_stroke(context_.get());
}

void Pen::draw_code(const qr::QrCode& code, double x, double y, double side) const {
    const double square = side / (code.width() + 2 * quiet);
    dip(Ink::black);
    for (int row = 0; row < code.width(); ++row) {
        for (int column = 0; column < code.width(); ++column) {
            int run = 0;
            while (column + run < code.width() && code.is_dark(column + run, row)) ++run;
            if (run == 0) continue;
            cairo_rectangle(context_.get(), x + (column + quiet) * square, y + (row + quiet) * square, run * square,
                            square);
            column += run;
        }
    }
    cairo_fill(context_.get());  // one shape: no hair of white between the squares
}

void Pen::draw_picture(const std::string& png, double x, double y, double side) const {
    std::string_view left = png;
    const Held<cairo_surface_t> picture{cairo_image_surface_create_from_png_stream(&give_picture, &left)};
    if (cairo_surface_status(picture.get()) != CAIRO_STATUS_SUCCESS)
        throw std::runtime_error{"a picture on a paper cannot be read"};
    auto* context = context_.get();
    cairo_save(context);
    cairo_translate(context, x, y);
    cairo_scale(context, side / cairo_image_surface_get_width(picture.get()),
                side / cairo_image_surface_get_height(picture.get()));
    cairo_set_source_surface(context, picture.get(), 0, 0);
    cairo_paint(context);
    cairo_restore(context);
}

void Pen::dip(Ink ink) const {
    switch (ink) {
        case Ink::black:
            return cairo_set_source_rgb(context_.get(), 0, 0, 0);
        case Ink::red:
            return cairo_set_source_rgb(context_.get(), 0.72, 0.13, 0.1);
        case Ink::grey:
            return cairo_set_source_rgb(context_.get(), 0.35, 0.33, 0.31);
    }
}

}  // namespace gongyou::paper

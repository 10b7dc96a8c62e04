#include "platform/paper/faces.hpp"

#include <pango/pangocairo.h>

#include <memory>

#include "platform/paper/common_faces.hpp"

namespace gongyou::paper {

namespace {

struct ObjectReleased {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using OwnObject = std::unique_ptr<T, ObjectReleased>;

/// Characters that every paper of ours has, among them those of a number of the office.
constexpr const char* of_our_papers = "工会劳动法律监督提示函〔〇〕第号";

FaceFound found(PangoFontMap* map, Face face) {
    const OwnObject<PangoContext> context{pango_font_map_create_context(map)};
    const std::unique_ptr<PangoFontDescription, decltype(&pango_font_description_free)> wanted{
        pango_font_description_from_string(families_of(face)), &pango_font_description_free};
    const OwnObject<PangoLayout> layout{pango_layout_new(context.get())};
    pango_layout_set_font_description(layout.get(), wanted.get());
    pango_layout_set_text(layout.get(), of_our_papers, -1);
    FaceFound one{face, {}, pango_layout_get_unknown_glyphs_count(layout.get()) == 0};
    if (const OwnObject<PangoFont> font{pango_context_load_font(context.get(), wanted.get())}; font) {
        const std::unique_ptr<PangoFontDescription, decltype(&pango_font_description_free)> taken{
            pango_font_describe(font.get()), &pango_font_description_free};
        if (const char* family = pango_font_description_get_family(taken.get())) one.family = family;
    }
    return one;
}

}  // namespace

const char* families_of(Face face) {
    use_common_faces();
    switch (face) {
        case Face::fang:
            return "FangSong,FangSong_GB2312,Gongyou Common Serif,Noto Serif CJK SC";
        case Face::song:
            return "FZXiaoBiaoSong-B05S,Gongyou Common Serif,Noto Serif CJK SC";
        case Face::hei:
            return "SimHei,Gongyou Common Sans,Noto Sans CJK SC";
        case Face::kai:
            return "KaiTi,KaiTi_GB2312,Gongyou Common Serif,Noto Serif CJK SC";
    }
    return "";
}

std::vector<FaceFound> faces_found() {
    const OwnObject<PangoFontMap> map{pango_cairo_font_map_new()};  // ours alone: the shared one belongs to its thread
    std::vector<FaceFound> faces;
    for (const Face face : {Face::fang, Face::song, Face::hei, Face::kai}) faces.push_back(found(map.get(), face));
    return faces;
}

}  // namespace gongyou::paper

#include "platform/extract/program/xml_walk.hpp"

namespace gongyou::extract {

namespace {

struct Walking {
    const XmlWalk* walk;
    XML_Parser parser;
    int depth = 0;
};

std::string_view without_prefix(const char* name) {
    const std::string_view whole{name};
    const auto colon = whole.rfind(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

void on_begin(void* data, const char* name, const char** values) {
    auto& walking = *static_cast<Walking*>(data);
    if (++walking.depth > deepest_xml) return static_cast<void>(XML_StopParser(walking.parser, XML_FALSE));
    XmlValues read;
    for (; *values; values += 2) read.emplace(values[0], values[1]);
    walking.walk->begin(without_prefix(name), read);
}
void on_end(void* data, const char* name) {
    auto& walking = *static_cast<Walking*>(data);
    --walking.depth;
    walking.walk->end(without_prefix(name));
}
void on_text(void* data, const char* text, int size) {
    static_cast<Walking*>(data)->walk->text({text, static_cast<std::size_t>(size)});
}
void on_document_type(void* data, const char*, const char*, const char*, int) {
    XML_StopParser(static_cast<Walking*>(data)->parser, XML_FALSE);
}

}  // namespace

bool walk_xml(const std::string& xml, const XmlWalk& walk) {
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser{XML_ParserCreate(nullptr),
                                                                              &XML_ParserFree};
    Walking walking{.walk = &walk, .parser = parser.get()};
    XML_SetUserData(parser.get(), &walking);
    XML_SetElementHandler(parser.get(), &on_begin, &on_end);
    XML_SetCharacterDataHandler(parser.get(), &on_text);
    XML_SetStartDoctypeDeclHandler(parser.get(), &on_document_type);
    return XML_Parse(parser.get(), xml.data(), static_cast<int>(xml.size()), 1) == XML_STATUS_OK;
}

}  // namespace gongyou::extract

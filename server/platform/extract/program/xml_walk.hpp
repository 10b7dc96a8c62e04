#pragma once

#include <expat.h>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace gongyou::extract {

using XmlValues = std::map<std::string, std::string, std::less<>>;

/// What is done at the start and the end of an element, and with the text in between. Names come without their prefix.
struct XmlWalk {
    std::function<void(std::string_view name, const XmlValues& values)> begin = [](auto, const auto&) {};
    std::function<void(std::string_view name)> end = [](auto) {};
    std::function<void(std::string_view text)> text = [](auto) {};
};

inline constexpr int deepest_xml = 1000;  ///< elements in one another

/// Whether the document was read to its end. One with a document type is not, nor one that is deeper.
bool walk_xml(const std::string& xml, const XmlWalk& walk);

}  // namespace gongyou::extract

#include "platform/json/schema.hpp"

namespace gongyou::json {

void append_integer_schema(std::string& out, std::int64_t least, std::int64_t most) {
    fmt::format_to(std::back_inserter(out), R"({{"type":"integer","minimum":{},"maximum":{}}})", least, most);
}

void append_text_schema(std::string& out, const TextShape& shape) {
    out += R"({"type":"string")";
    if (!shape.format.empty()) {
        out += R"(,"format":)";
        append_text(out, shape.format);
    }
    if (shape.min > 0) fmt::format_to(std::back_inserter(out), R"(,"minLength":{})", shape.min);
    if (shape.max > 0) fmt::format_to(std::back_inserter(out), R"(,"maxLength":{})", shape.max);
    if (!shape.pattern.empty()) {
        out += R"(,"pattern":)";
        append_text(out, shape.pattern);
    }
    out += '}';
}

void append_object_schema(std::string& out, std::span<const MemberSchema> members) {
    std::string required;
    char before = '{';
    out += R"({"type":"object","properties":)";
    for (const auto& member : members) {
        out += std::exchange(before, ',');
        append_text(out, member.name);
        out += ':';
        member.append(out);
        if (!member.is_required) continue;
        required += required.empty() ? '[' : ',';
        append_text(required, member.name);
    }
    out += before == '{' ? "{}" : "}";
    if (!required.empty()) out += R"(,"required":)" + required + ']';
    out += R"(,"additionalProperties":false})";
}

void append_enum_schema(std::string& out, std::span<const std::string_view> names) {
    out += R"({"type":"string","enum":)";
    char before = '[';
    for (const auto name : names) {
        out += std::exchange(before, ',');
        append_text(out, name);
    }
    out += "]}";
}

}  // namespace gongyou::json

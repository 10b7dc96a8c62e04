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

}  // namespace gongyou::json

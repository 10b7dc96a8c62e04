#include "cpp_text.hpp"

namespace gongyou::architecture {

namespace {

bool is_digit_separator(std::string_view source, std::size_t at) {
    return at > 0 &&
           ((source[at - 1] >= '0' && source[at - 1] <= '9') || (source[at - 1] >= 'a' && source[at - 1] <= 'f')) &&
           at + 1 < source.size() && source[at + 1] >= '0' && source[at + 1] <= '9';
}

std::size_t end_of_quoted(std::string_view source, std::size_t open) {
    const char quote = source[open];
    for (auto at = open + 1; at < source.size(); ++at) {
        if (source[at] == '\\') {
            ++at;
        } else if (source[at] == quote || source[at] == '\n') {
            return at + 1;
        }
    }
    return source.size();
}

/// Of R"name( … )name", `open` at the R.
Literal raw_literal(std::string_view source, std::size_t open) {
    const auto paren = source.find('(', open);
    const std::string close = ")" + std::string{source.substr(open + 2, paren - open - 2)} + "\"";
    auto end = source.find(close, paren);
    if (end == std::string_view::npos) end = source.size() - close.size();
    return {open, end + close.size(), std::string{source.substr(paren + 1, end - paren - 1)}};
}

}  // namespace

CppText taken_apart(std::string_view source) {
    CppText text{std::string{source}, std::string(source.size(), ' '), {}};
    for (std::size_t i = 0; i < source.size(); ++i)
        if (source[i] == '\n') text.comments[i] = '\n';
    const auto blank = [&](std::size_t begin, std::size_t end) {
        for (auto i = begin; i < end; ++i)
            if (text.code[i] != '\n') text.code[i] = ' ';
    };
    for (std::size_t at = 0; at < source.size();) {
        const auto two = source.substr(at, 2);
        if (two == "//" || two == "/*") {
            auto end = two == "//" ? source.find('\n', at) : source.find("*/", at + 2);
            end = end == std::string_view::npos ? source.size() : end + (two == "//" ? 0 : 2);
            text.comments.replace(at, end - at, source.substr(at, end - at));
            blank(at, end);
            at = end;
        } else if (two == "R\"" && (at == 0 || source[at - 1] == ' ' || source[at - 1] == '(' ||
                                    source[at - 1] == '{' || source[at - 1] == '\n')) {
            text.literals.push_back(raw_literal(source, at));
            blank(at + 1, text.literals.back().end);
            at = text.literals.back().end;
        } else if (source[at] == '"') {
            const auto end = end_of_quoted(source, at);
            text.literals.push_back({at, end, std::string{source.substr(at + 1, end - at - 2)}});
            blank(at + 1, end - 1);
            at = end;
        } else if (source[at] == '\'' && !is_digit_separator(source, at)) {
            const auto end = end_of_quoted(source, at);
            blank(at, end);
            at = end;
        } else {
            ++at;
        }
    }
    return text;
}

std::size_t behind_closing(std::string_view code, std::size_t open) {
    int depth = 0;
    for (auto at = open; at < code.size(); ++at) {
        if (code[at] == '{' || code[at] == '(' || code[at] == '[') ++depth;
        if (code[at] == '}' || code[at] == ')' || code[at] == ']') --depth;
        if (depth == 0) return at + 1;
    }
    return std::string_view::npos;
}

}  // namespace gongyou::architecture

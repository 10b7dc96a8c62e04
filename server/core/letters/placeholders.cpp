#include "core/letters/placeholders.hpp"

namespace gongyou::letters {

namespace {

Placeholder placeholder_of(std::string_view inside) {
    using enum Placeholder::Kind;
    if (inside.starts_with("law:")) return {law, std::string{inside.substr(4)}};
    if (inside.starts_with("amount:")) return {amount, std::string{inside.substr(7)}};
    return {field, std::string{inside}};
}

/// Hands out the text piece by piece: plain text, then what stands in the braces behind it.
template <class Plain, class Held>
void walk(std::string_view text, Plain plain, Held held) {
    while (!text.empty()) {
        const auto open = text.find('{');
        plain(text.substr(0, open));
        if (open == std::string_view::npos) return;
        const auto close = text.find('}', open);
        if (close == std::string_view::npos) {
            held(Placeholder{});
            return;
        }
        if (!held(placeholder_of(text.substr(open + 1, close - open - 1)))) return;
        text.remove_prefix(close + 1);
    }
}

}  // namespace

std::vector<Placeholder> placeholders_in(std::string_view text) {
    std::vector<Placeholder> found;
    walk(
        text, [](std::string_view) {},
        [&](Placeholder one) {
            found.push_back(std::move(one));
            return true;
        });
    return found;
}

Result<std::string> filled(std::string_view text, const std::function<Result<std::string>(const Placeholder&)>& value) {
    Result<std::string> out{std::string{}};
    walk(
        text, [&](std::string_view plain) { out->append(plain); },
        [&](const Placeholder& one) {
            auto words = value(one);
            if (words)
                out->append(*words);
            else
                out = std::move(words);
            return out.has_value();
        });
    return out;
}

}  // namespace gongyou::letters

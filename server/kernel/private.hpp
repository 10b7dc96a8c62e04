#pragma once

#include <utility>

#include "kernel/text_form.hpp"

namespace gongyou {

/// A value about a person, or a secret (docs/security.md, D2 to D4, LG-1). It has no stream, no format and no JSON
/// output, and binds to no column: whoever needs it in clear says so with disclose(), and a search for that word finds
/// every place.
template <class T>
class Private {
public:
    Private() = default;
    explicit Private(T value) : value_{std::move(value)} {}
    const T& disclose() const { return value_; }
    bool operator==(const Private&) const = default;

private:
    T value_{};
};

/// May come in as text, never goes out as text.
template <TravelsAsText T>
struct TextForm<Private<T>> {
    static constexpr TextShape shape = TextForm<T>::shape;
    static Result<Private<T>> read(std::string_view raw) {
        return TextForm<T>::read(raw).map([](T value) { return Private<T>{std::move(value)}; });
    }
};

}  // namespace gongyou

#pragma once

#include <stdexcept>

#include "kernel/result.hpp"

namespace gongyou::app {

/// Why the program does not start, in words for whoever started it.
class StartRefused : public std::runtime_error {
public:
    explicit StartRefused(const std::string& why) : std::runtime_error{why} {}
    explicit StartRefused(const Fault& fault) : std::runtime_error{words_of(fault)} {}

private:
    static std::string words_of(const Fault& fault) {
        std::string words{fault.code};
        for (const auto& [name, value] : fault.params) words.append(" ").append(name).append("=").append(value);
        return words;
    }
};

/// The value, or the end of the start.
template <class T>
T or_refuse(Result<T> outcome) {
    if (!outcome) throw StartRefused{outcome.error()};
    return std::move(*outcome);
}

}  // namespace gongyou::app

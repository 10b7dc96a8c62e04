#pragma once

#include <string>

#include "kernel/random.hpp"

namespace gongyou::http {

/// Ids of requests: "r-" and 16 random letters and digits. For one thread.
class RequestIds {
public:
    explicit RequestIds(Random& random) : random_{random} {}

    std::string next() {
        constexpr char letters[] = "abcdefghijklmnopqrstuvwxyz234567";
        constexpr std::size_t length = 16;
        if (left_.size() < length) left_ = random_.bytes(64 * length);  // one call to the kernel for many ids
        std::string id = "r-";
        for (std::size_t i = left_.size() - length; i < left_.size(); ++i)
            id += letters[static_cast<unsigned char>(left_[i]) & 31];
        left_.resize(left_.size() - length);
        return id;
    }

private:
    Random& random_;
    std::string left_;
};

}  // namespace gongyou::http

#pragma once

#include <string_view>

#include "core/organisations/employer_file.hpp"

namespace gongyou {

/// How a trade is called in both languages.
struct TradeWords {
    std::string_view zh;
    std::string_view en;
};
TradeWords words_of(Trade trade);

}  // namespace gongyou

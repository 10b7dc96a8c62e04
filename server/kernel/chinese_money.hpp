#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kernel/money.hpp"

namespace gongyou {

/// Reads yuan as people type them: "12000", "12,000.50", "12000元". Nothing for what is none, is negative, has more
/// than two decimals or reaches a hundred million yuan.
std::optional<Cents> yuan_from(std::string_view text);

/// An amount as contracts write it (大写金额): "壹万贰仟元整", "叁佰零伍元伍角", "零元整". Below a hundred million
/// yuan.
std::string in_capitals(Cents money);

/// Digits with thousands parted: "12,000元", "305.50元".
std::string in_digits(Cents money);

}  // namespace gongyou

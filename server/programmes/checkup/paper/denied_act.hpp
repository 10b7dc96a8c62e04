#pragma once

#include <string_view>

#include "programmes/checkup/text/sieve.hpp"

namespace gongyou::checkup {

/// Who a denial is spoken of.
enum class Speaker { nobody, firm, worker };

/// Whether a part of a sentence denies or forbids the firm something that would weigh on the worker: 公司不收押金,
/// 不得打骂、体罚, 乙方无须缴纳保证金. What matters is the act right behind the 不: 不支付加班费 takes something away.
bool denies_a_burden(const SievedText& part, Speaker subject);

/// Whether an act that weighs on the worker begins somewhere in the words: 收押金, 克扣.
bool holds_burden(const SievedText& words);

/// Whether the first words are such an act.
bool begins_with_burden(std::u32string_view words);

/// 押金一概不要, 罚款的做法统统禁止: the denial stands behind what it denies. `before` are the parts before this one.
bool denies_what_stands_before(const SievedText& part, std::u32string_view before);

/// Whether a denial of any kind stands in the words.
bool holds_denial(const SievedText& words);

}  // namespace gongyou::checkup

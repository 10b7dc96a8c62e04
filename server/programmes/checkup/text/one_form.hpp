#pragma once

namespace gongyou::checkup {

/// The one form in which we read a character: half-width letters and digits, simplified Han characters, one kind of
/// each punctuation mark. 0 for what is not there to be read (zero-width characters). Characters that stand for several
/// (①, ㎡) are left to `several_forms`.
char32_t one_form(char32_t c);

/// The simplified form of a traditional character; the character itself where it has none.
char32_t simplified(char32_t c);

}  // namespace gongyou::checkup

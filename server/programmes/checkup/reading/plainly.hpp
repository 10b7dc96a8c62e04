#pragma once

#include "programmes/checkup/reading/view.hpp"

namespace gongyou::checkup {

/// How a word stands by the 不 and 不得 that are its own. In "不戴工牌罚款" and "上班不得玩手机违者罚款" the fine is
/// said: 不 and 不得 belong to what was done. In "不对员工罚款" it is denied.
Stance plain_stance(const View& view, const Token& token);

/// The first word of a concept that is plainly said, denied or forbidden; null where none is.
const Token* plainly(const View& view, Concept c);
const Token* plainly_denied(const View& view, Concept c);
const Token* plainly_forbidden(const View& view, Concept c);

/// Whether any of the concepts is plainly said.
template <class... C>
bool plainly_any(const View& view, C... any) {
    return ((plainly(view, any) != nullptr) || ...);
}

/// What is forbidden to the worker, or to nobody in particular: not "公司不得…".
const Token* forbidden_to_worker(const View& view, Concept c);

/// Who acts: the first party of the part of the sentence, or of the nearest part before it that names one.
Party subject_of(const View& view, const Token& token);

/// The words of the part of the sentence around `at`, between commas.
std::u32string_view part_around(const View& view, std::uint32_t at);

/// A remark in brackets that something is not there: （无明细）, （文末无附件）. It speaks of one of `things`, and
/// where `of` is not empty, of one of those.
std::optional<Stretch> remark_of_absence(const Paper& paper, std::initializer_list<std::u32string_view> of,
                                         std::initializer_list<std::u32string_view> things);

}  // namespace gongyou::checkup

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kernel/described.hpp"

namespace gongyou::papers {

/// What in a paper may tell who stands behind it (身份痕迹).
enum class MarkKind {
    name,        ///< 姓名: of somebody known to the matter, or what reads like one
    phone,       ///< 联系方式: telephone, e-mail, account of a messenger
    id_number,   ///< 证件、银行卡号
    plate,       ///< 车牌
    exact_time,  ///< 具体时刻
    rare_job,    ///< 少数人才有的岗位
    own_words,   ///< 原话: twelve letters and more as the reporter wrote them
};
BOOST_DESCRIBE_ENUM(MarkKind, name, phone, id_number, plate, exact_time, rare_job, own_words)

struct IdentityMark {
    MarkKind kind = MarkKind::name;
    std::string words;   ///< as they stand in the paper
    std::string before;  ///< some letters around them, so that a person sees the place
    std::string after;
    bool operator==(const IdentityMark&) const = default;
};
BOOST_DESCRIBE_STRUCT(IdentityMark, (), (kind, words, before, after))

/// What is known of a matter, to judge a paper by.
struct IdentityFacts {
    std::vector<std::string> names;      ///< of people who have to do with it
    std::vector<std::string> told;       ///< what the reporter wrote, in clear
    std::vector<std::string> published;  ///< telephone numbers of the house itself: no marks
    std::optional<int> head_count;       ///< of the employer; unknown: a job is asked about
};

/// A job held by fewer people than this tells who it is (security.md AN-7).
inline constexpr int few_people = 5;
/// Own words are found from this length on, punctuation not counted.
inline constexpr std::size_t longest_unmarked_run = 11;

/// All marks in `text`, in order. Finds patterns, not meanings: what it does not find may still tell who wrote it, and
/// the page says so.
std::vector<IdentityMark> identity_marks(std::string_view text, const IdentityFacts& facts);

}  // namespace gongyou::papers

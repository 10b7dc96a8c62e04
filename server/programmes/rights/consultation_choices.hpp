#pragma once

#include "kernel/described.hpp"

namespace gongyou::rights {

/// What a consultation is about (咨询事项).
enum class Topic {
    wages,             ///< 工资、加班费
    contract,          ///< 劳动合同、辞退、辞职
    injury,            ///< 工伤、职业病
    social_insurance,  ///< 社会保险、公积金
    hours_leave,       ///< 工时、休假
    women,             ///< 女职工权益
    feelings,          ///< 情绪、压力
    other
};
BOOST_DESCRIBE_ENUM(Topic, wages, contract, injury, social_insurance, hours_leave, women, feelings, other)

/// How it came (来源).
enum class AskedBy {
    web,       ///< 职工自己在网页上问
    counter,   ///< 当面来问，由经办人登记
    telephone  ///< 来电，由经办人登记
};
BOOST_DESCRIBE_ENUM(AskedBy, web, counter, telephone)

/// How much an answer asks for (难度): by which day it is due.
enum class Difficulty { simple, complex, research };
BOOST_DESCRIBE_ENUM(Difficulty, simple, complex, research)

}  // namespace gongyou::rights

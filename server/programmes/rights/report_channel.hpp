#pragma once

#include "kernel/described.hpp"

namespace gongyou::rights {

/// How a report came (来源).
enum class ReportChannel {
    web,         ///< 职工自己扫码或上网填写
    counter,     ///< 当面来说，由经办人登记
    telephone,   ///< 来电，由经办人登记
    union_line,  ///< 12351 职工服务热线转来
    city_line,   ///< 12345 政务热线转来
    patrol,      ///< 走访中了解到
    imported     ///< 别的平台的清单，成批导入
};
BOOST_DESCRIBE_ENUM(ReportChannel, web, counter, telephone, union_line, city_line, patrol, imported)

}  // namespace gongyou::rights

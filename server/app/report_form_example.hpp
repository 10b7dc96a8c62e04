#pragma once

#include <boost/json.hpp>

namespace gongyou::app {

/// A report as the form sends it.
inline boost::json::object a_report() {
    return {{"employer_name", "云溪晨光针织有限公司"},
            {"place", "云溪镇人民路 8 号"},
            {"facts", "拖欠工资三个月，老板说下个月再发。"},
            {"uploads", boost::json::array{}},
            {"consent", true}};
}

}  // namespace gongyou::app

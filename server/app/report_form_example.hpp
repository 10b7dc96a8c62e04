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

/// What somebody who reports by name answers besides (诉求单, 实名一栏).
inline boost::json::object a_whole_complaint() {
    return {{"category", "W01"},
            {"happened_from", "2025-11"},
            {"amount_claimed_fen", 960'000},
            {"people_number", 1},
            {"demand", "pay"},
            {"relation", "working"},
            {"entry_date", "2023-05-01"},
            {"job", "缝纫工"},
            {"wage_form", "piece"},
            {"monthly_wage_fen", 520'000},
            {"tried_already", boost::json::array{{{"way", "talked"}}}},
            {"truth_declaration", true}};
}

/// No district is numbered 330199: 322 = 29 * 11 + 3, and the check sign for 3 is 9.
inline boost::json::object a_named_person() {
    return {{"name", "周晓禾"}, {"document", "id_card"}, {"number", "330199198507120029"}, {"consent", true}};
}

}  // namespace gongyou::app

#pragma once

#include <string>
#include <vector>

#include "core/law/categories.hpp"
#include "kernel/result.hpp"
#include "platform/sql/tx.hpp"

namespace gongyou::rights {

/// A category as the form and the desk name it. What it is worth to the desk (urgency, ways) is not told here.
struct CategoryItem {
    law::CategoryCode code;
    std::string group;
    std::string plain;  ///< for workers
    std::string plain_en;
    std::string zh;  ///< for the office
    std::string en;
};
BOOST_DESCRIBE_STRUCT(CategoryItem, (), (code, group, plain, plain_en, zh, en))

struct CategoryList {
    std::vector<law::CategoryGroup> groups;
    std::vector<CategoryItem> items;
};
BOOST_DESCRIBE_STRUCT(CategoryList, (), (groups, items))

/// A township or street (乡镇、街道) of the county, to say where one works.
struct AreaItem {
    std::string code;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(AreaItem, (), (code, name))

struct AreaList {
    std::vector<AreaItem> items;
};
BOOST_DESCRIBE_STRUCT(AreaList, (), (items))

/// An office of the union that a report can be kept from (回避).
struct OfficeItem {
    UnitId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(OfficeItem, (), (id, name))

struct OfficeList {
    std::vector<OfficeItem> items;
};
BOOST_DESCRIBE_STRUCT(OfficeList, (), (items))

/// All that have a desk, but for the top one: somebody has to read it.
Result<OfficeList> list_offices(sql::Reader& reader);

CategoryList list_categories(const law::CategoryBook& book);

/// The areas of the townships' federations, each once, in order of their codes.
Result<AreaList> list_areas(sql::Reader& reader);

/// "云溪镇" of "云溪镇总工会": the area that a federation's name begins with.
std::string area_name(const std::string& federation);

}  // namespace gongyou::rights

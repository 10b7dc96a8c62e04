#include "programmes/rights/hotline_columns.hpp"

#include <algorithm>
#include <initializer_list>

namespace gongyou::rights {

namespace {

using Names = std::initializer_list<std::string_view>;

/// The first column whose name is one of these, else the first that holds one of them.
std::optional<int> column_called(Names names, const std::vector<std::string>& head) {
    const auto place = [&](auto is_it) -> std::optional<int> {
        for (const auto name : names)
            for (std::size_t i = 0; i < head.size(); ++i)
                if (is_it(head[i], name)) return static_cast<int>(i);
        return std::nullopt;
    };
    if (const auto exact = place([](const auto& text, auto name) { return text == name; })) return exact;
    return place([](const auto& text, auto name) { return text.find(name) != std::string::npos; });
}

std::optional<int> column_named(const std::optional<HeadName>& name, const std::vector<std::string>& head) {
    if (!name) return std::nullopt;
    const auto found = std::ranges::find(head, name->text());
    return found == head.end() ? std::nullopt : std::optional{static_cast<int>(found - head.begin())};
}

}  // namespace

HotlineColumns usual_columns(const std::vector<std::string>& head) {
    return {.number = column_called({"工单编号", "工单号", "受理编号", "编号"}, head),
            .employer_name = column_called({"被诉单位", "被反映单位", "用人单位", "涉事单位", "单位名称"}, head),
            .place = column_called({"事发地址", "用工地址", "发生地址", "地址", "地点"}, head),
            .facts = column_called({"诉求内容", "工单内容", "反映内容", "主要内容", "内容"}, head),
            .phone = column_called({"联系电话", "来电号码", "手机号", "电话"}, head),
            .category = column_called({"诉求类别", "诉求分类", "类别", "分类"}, head)};
}

HotlineColumns remembered_columns(const HotlineHeads& heads, const std::vector<std::string>& head) {
    return {column_named(heads.number, head), column_named(heads.employer_name, head),
            column_named(heads.place, head),  column_named(heads.facts, head),
            column_named(heads.phone, head),  column_named(heads.category, head)};
}

HotlineHeads heads_of(const HotlineColumns& columns, const std::vector<std::string>& head) {
    const auto name = [&](const std::optional<int>& column) -> std::optional<HeadName> {
        if (!column) return std::nullopt;
        auto read = HeadName::read(head.at(static_cast<std::size_t>(*column)));
        return read ? std::optional{*std::move(read)} : std::nullopt;  // a column without a name is chosen anew
    };
    return {name(columns.number), name(columns.employer_name), name(columns.place),
            name(columns.facts),  name(columns.phone),         name(columns.category)};
}

std::vector<std::string> missing_columns(const HotlineColumns& columns, std::size_t width) {
    std::vector<std::string> missing;
    const auto check = [&](std::string_view name, const std::optional<int>& column, bool needed) {
        const bool is_outside = column && (*column < 0 || static_cast<std::size_t>(*column) >= width);
        if (is_outside || (needed && !column)) missing.emplace_back(name);
    };
    check("number", columns.number, true);
    check("employer_name", columns.employer_name, true);
    check("place", columns.place, true);
    check("facts", columns.facts, true);
    check("phone", columns.phone, false);
    check("category", columns.category, false);
    return missing;
}

}  // namespace gongyou::rights

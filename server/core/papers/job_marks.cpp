#include "core/papers/mark_finders.hpp"

namespace gongyou::papers {

namespace {

/// Posts of which a firm of any size has few. Our own list: the office adds to it.
constexpr std::u32string_view few_hold[] = {
    U"车间主任", U"副主任",   U"厂长",   U"副厂长", U"班长",     U"组长",     U"班组长", U"线长",     U"拉长",
    U"工段长",   U"领班",     U"主管",   U"店长",   U"大堂经理", U"会计",     U"出纳",   U"财务",     U"人事专员",
    U"文员",     U"前台",     U"统计员", U"资料员", U"采购员",   U"跟单员",   U"仓管员", U"仓管",     U"仓库管理员",
    U"保管员",   U"质检员",   U"品管",   U"检验员", U"化验员",   U"安全员",   U"施工员", U"监理",     U"预算员",
    U"电工",     U"焊工",     U"机修工", U"机修",   U"维修工",   U"锅炉工",   U"叉车工", U"叉车司机", U"吊车司机",
    U"塔吊司机", U"货车司机", U"司机",   U"驾驶员", U"厨师",     U"食堂阿姨", U"保洁",   U"保安",     U"门卫",
    U"宿管",     U"厂医",     U"设计师", U"打样工", U"裁剪工",   U"调度员",   U"程序员", U"网管",     U"模具师傅",
    U"染色师傅", U"试验员",   U"船长",   U"大副",   U"轮机长"};

/// Posts of which a larger firm has many.
constexpr std::u32string_view many_hold[] = {
    U"缝纫工", U"操作工", U"普工",   U"包装工", U"装配工", U"搬运工", U"装卸工", U"快递员", U"骑手", U"外卖员",
    U"服务员", U"收银员", U"营业员", U"导购",   U"车工",   U"钳工",   U"铣工",   U"冲压工", U"学徒", U"织布工",
    U"挡车工", U"缝盘工", U"分拣员", U"保育员", U"木工",   U"泥工",   U"钢筋工", U"架子工"};

/// In a firm of this size a post that many hold is held by five and more, as far as a rule of thumb can say.
constexpr int large_firm = 50;

template <class List>
void find_each(std::u32string_view letters, const List& titles, MarkPlaces& found) {
    for (const auto& title : titles)
        for (auto at = letters.find(title); at != std::u32string_view::npos; at = letters.find(title, at + 1))
            found.push_back({MarkKind::rare_job, at, at + title.size()});
}

}  // namespace

void find_jobs(std::u32string_view letters, std::optional<int> head_count, MarkPlaces& found) {
    find_each(letters, few_hold, found);
    if (!head_count || *head_count < large_firm) find_each(letters, many_hold, found);
}

}  // namespace gongyou::papers

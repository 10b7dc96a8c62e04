#include <algorithm>

#include "core/papers/mark_finders.hpp"

namespace gongyou::papers {

namespace {

/// The hundred and sixty most frequent, which nearly everybody has.
constexpr std::u32string_view surnames =
    U"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭"
    U"陆范汪廖石"
    U"金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖庞樊殷施温芦俞葛鲁倪翁章"
    U"梅盛童"
    U"詹季应娄柯柳柴项祝裘虞竺楼洪凌管卓蓝华包骆翟鲍柏单车班全安成左路房古游涂";
constexpr std::u32string_view double_surnames[] = {U"欧阳", U"上官", U"司马", U"诸葛",
                                                   U"司徒", U"夏侯", U"皇甫", U"尉迟"};

constexpr std::u32string_view titles[] = {
    U"董事长", U"总经理", U"副经理", U"车间主任", U"班组长", U"包工头", U"经理", U"主任", U"师傅", U"老板", U"厂长",
    U"组长",   U"班长",   U"先生",   U"女士",     U"小姐",   U"会计",   U"主管", U"总监", U"队长", U"校长", U"律师",
    U"医生",   U"护士",   U"老师",   U"科长",     U"处长",   U"部长",   U"店长", U"课长", U"拉长", U"线长", U"工头",
    U"书记",   U"主席",   U"司机",   U"出纳",     U"同志",   U"阿姨",   U"大姐", U"大哥", U"老总", U"总工", U"工程师",
    U"领班",   U"调解员", U"咨询师", U"仲裁员",   U"法官",   U"总",     U"工"};

/// Words after which people say who somebody is.
constexpr std::u32string_view introductions[] = {
    U"名叫",   U"叫做",   U"叫",     U"本人",   U"我是",   U"职工",   U"员工",   U"工人",   U"同事",
    U"工友",   U"姓名",   U"联系人", U"当事人", U"举报人", U"反映人", U"投诉人", U"诉求人", U"女工",
    U"申请人", U"代理人", U"老乡",   U"妻子",   U"丈夫",   U"签名",   U"署名",   U"经办人", U"班组"};

/// What begins with a surname and is no name.
constexpr std::u32string_view no_names[] = {
    U"车间", U"安全", U"项目", U"班组", U"包工", U"单位", U"施工", U"全部", U"全体", U"全年", U"全厂", U"全国", U"全勤",
    U"成为", U"成立", U"成功", U"应当", U"应该", U"应付", U"应得", U"于是", U"于当", U"于本", U"于今", U"于每", U"于上",
    U"于下", U"于次", U"何时", U"何种", U"任何", U"任务", U"任意", U"方面", U"方式", U"方法", U"方便", U"高温", U"高处",
    U"高空", U"高于", U"高额", U"万元", U"万一", U"金额", U"马上", U"周末", U"周一", U"周二", U"周三", U"周四", U"周五",
    U"周六", U"周日", U"周期", U"常年", U"常常", U"向工", U"向单", U"向劳", U"向有", U"向您", U"向本", U"向其", U"向公",
    U"向法", U"向仲", U"向社", U"许多", U"许可", U"陈述", U"余下", U"余额", U"江苏", U"江西", U"温州", U"宁波", U"黄岩",
    U"石塘", U"严重", U"严格", U"严禁", U"管理", U"管辖", U"包括", U"包含", U"包吃", U"包住", U"包装", U"路上", U"路费",
    U"房补", U"房租", U"华为", U"史上", U"段时", U"白天", U"白班", U"左右", U"童工", U"易燃", U"方可", U"夏季", U"季度",
    U"武力", U"龙头", U"洪水", U"章程", U"盛装", U"顾客", U"程序", U"雷同", U"康复", U"游客", U"古镇", U"安排", U"安置",
    U"安装", U"成员", U"成本", U"单独", U"单方", U"常见", U"何处", U"张贴", U"孙子", U"胡乱", U"计划", U"向上", U"付款",
    U"付清", U"付给", U"付工", U"莫名", U"殷切", U"项目", U"石材", U"田间", U"曾经", U"曾在", U"施行", U"施压", U"范围",
    U"许诺", U"汤料", U"毛利", U"钱款", U"钱没", U"钱还", U"钱都", U"谢谢", U"林业", U"石料", U"金属", U"苏州", U"杭州",
    U"叶片", U"楼层", U"楼上", U"楼下", U"楼道", U"梁上", U"柴油", U"柜台", U"路口", U"路面", U"车上", U"车费", U"车辆",
    U"全额", U"全职", U"白领"};

/// Letters with which a given name hardly begins, and a sentence goes on.
constexpr std::u32string_view goes_on =
    U"的了和在是与说要把被给让对就也不没有还很都将及或等从向已曾会能可以为因所并但而则且经应须每各这那其该本您你我他她"
    U"它们个名位上下前后里外中到来去做拿发付欠扣打骂管负";

bool is_one_of(std::u32string_view list, char32_t c) { return list.find(c) != std::u32string_view::npos; }

/// How many letters of a surname stand at `at`; none: 0.
std::size_t surname_at(std::u32string_view letters, std::size_t at) {
    if (at >= letters.size()) return 0;
    for (const auto no : no_names)
        if (stands_at(letters, at, no)) return 0;
    for (const auto surname : double_surnames)
        if (stands_at(letters, at, surname)) return 2;
    return is_one_of(surnames, letters[at]) ? 1 : 0;
}

bool may_be_given(std::u32string_view letters, std::size_t at) {
    return at < letters.size() && is_han(letters[at]) && !is_one_of(goes_on, letters[at]);
}

std::size_t title_at(std::u32string_view letters, std::size_t at) {
    for (const auto title : titles)
        if (stands_at(letters, at, title)) return title.size();
    return 0;
}

/// "王经理", "王建国师傅", "欧阳主任".
void find_before_title(std::u32string_view letters, std::size_t at, MarkPlaces& found) {
    const auto surname = surname_at(letters, at);
    if (surname == 0) return;
    for (std::size_t given = 0; given <= 2; ++given) {
        const auto title = title_at(letters, at + surname + given);
        const bool weak = title == 1 && (given > 0 || (at > 0 && is_han(letters[at - 1]) &&
                                                       !is_one_of(goes_on, letters[at - 1])));  // "总", "工": words too
        if (title > 0 && !weak) return found.push_back({MarkKind::name, at, at + surname + given + title});
        if (!may_be_given(letters, at + surname + given)) return;
    }
}

/// A surname and a given name of one or two letters, as they stand behind a title or "名叫".
void find_whole_name(std::u32string_view letters, std::size_t at, MarkPlaces& found) {
    const auto surname = surname_at(letters, at);
    if (surname == 0 || !may_be_given(letters, at + surname)) return;
    auto end = at + surname + 1;
    if (may_be_given(letters, end)) ++end;
    found.push_back({MarkKind::name, at, end});
}

void find_behind(std::u32string_view letters, std::size_t at, MarkPlaces& found) {
    const auto title = title_at(letters, at);
    if (title > 1) find_whole_name(letters, at + title, found);
    for (const auto word : introductions) {
        if (!stands_at(letters, at, word)) continue;
        auto next = at + word.size();
        if (next < letters.size() && is_one_of(U"：:是为，, （(", letters[next])) ++next;
        find_whole_name(letters, next, found);
    }
}

/// "老王", "小李", "阿芳"; "姓陈的".
void find_familiar(std::u32string_view letters, std::size_t at, MarkPlaces& found) {
    if (letters[at] == U'姓' && !stands_at(letters, at, U"姓名") && surname_at(letters, at + 1) > 0)
        found.push_back({MarkKind::name, at, at + 1 + surname_at(letters, at + 1)});
    if (!is_one_of(U"老小阿", letters[at]) || surname_at(letters, at + 1) != 1) return;
    if (at > 0 && is_one_of(U"大老最很从较幼中缩减古养衰", letters[at - 1])) return;
    if (is_one_of(U"车单班全安成包项应方高金万路房白石马毛田管华龙游古左时", letters[at + 1])) return;  // words
    found.push_back({MarkKind::name, at, at + 2});
}

}  // namespace

void find_names(std::u32string_view letters, const std::vector<std::string>& known, MarkPlaces& found) {
    for (const auto& name : known) {
        const auto theirs = letters_of(name);
        if (theirs.size() < 2) continue;
        for (auto at = letters.find(theirs); at != std::u32string_view::npos; at = letters.find(theirs, at + 1))
            found.push_back({MarkKind::name, at, at + theirs.size()});
    }
    for (std::size_t at = 0; at < letters.size(); ++at) {
        find_before_title(letters, at, found);
        find_behind(letters, at, found);
        find_familiar(letters, at, found);
    }
}

}  // namespace gongyou::papers

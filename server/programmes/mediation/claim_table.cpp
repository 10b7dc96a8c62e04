#include "programmes/mediation/claim_table.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "kernel/chinese_money.hpp"
#include "platform/tables/csv.hpp"
#include "programmes/mediation/mediation_words.hpp"

namespace gongyou::mediation {

namespace {

enum Column : std::size_t { name, kind, amount, from, to, speaks, settled, consented };
constexpr std::array<const char*, 8> heads{"姓名", "请求种类",   "金额（元）",    "起（年-月或日）", "止（年-月或日）",
                                           "代表", "了结（元）", "同意了结的日子"};
constexpr std::size_t most_claims = 200;

std::vector<std::string> kinds_in_words() {
    std::vector<std::string> words;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<TermKind>>(
        [&](auto each) { words.push_back(term_in_words(each.value)); });
    return words;
}

std::string listed(const std::vector<std::string>& words) {
    std::string all;
    for (const auto& word : words) all.append(all.empty() ? "" : "、").append(word);
    return all;
}

std::string money_cell(const std::optional<std::int64_t>& fen) { return fen ? in_yuan(Cents{*fen}) : std::string{}; }

std::string trimmed(std::string text) {
    const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && is_blank(text.back())) text.pop_back();
    text.erase(text.begin(), std::ranges::find_if_not(text, is_blank));
    return text;
}

/// "46082": how a spreadsheet keeps a day, counted from 30 December 1899. Only of our time: from 2000 to 2099.
std::optional<Date> day_kept_as_number(std::string_view text) {
    constexpr int first = 36526, last = 73050;  // 2000-01-01 and 2099-12-31
    constexpr int our_epoch = 25569;            // 1970-01-01
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < first || number > last) return {};
    return date("1970-01-01").plus_days(number - our_epoch);
}

std::optional<MonthOrDay> month_or_day(const std::string& text) {
    if (const auto day = day_kept_as_number(text)) return MonthOrDay{*day};
    if (auto read = MonthOrDay::read(text)) return *read;
    return std::nullopt;
}

/// Reads one row, and notes what is wrong with each of its cells.
class ClaimRow {
public:
    ClaimRow(const std::vector<tables::Cell>& cells, std::int64_t row, std::vector<ClaimTableFault>& faults)
        : cells_{cells}, row_{row}, faults_{faults} {}

    bool is_empty() const {
        return std::ranges::all_of(
            cells_, [](const tables::Cell& one) { return !one.is_formula && trimmed(one.text).empty(); });
    }

    ClaimLine line() {
        ClaimLine line;
        const auto person = words(name);
        if (auto read = Line<1, 40>::read(person))
            line.name = *std::move(read);
        else if (!is_formula(name))
            wrong(name, person.empty() ? "没有写姓名" : "姓名太长，或者有不能用的字符", "写一个人的姓名，最多40个字");
        const auto called = words(kind);
        if (const auto found = term_called(called))
            line.kind = *found;
        else if (!is_formula(kind))
            wrong(kind, called.empty() ? "没有写请求种类" : "没有这个种类",
                  "从这些里选一个：" + listed(kinds_in_words()));
        line.amount_fen = fen(amount);
        line.from = when(from);
        line.to = when(to);
        line.speaks = yes(speaks);
        line.settled_fen = fen(settled);
        line.consented_on = day(consented);
        return line;
    }

    /// What the rules of a claim say against the row as it was read.
    void check(const ClaimLine& line, Date today) {
        ClaimLines alone;
        alone.push_back(line);
        for (const auto& fault : faults_of(alone, today)) {
            const auto column = column_of(fault.field);
            if (fault.code == "number.out_of_range")
                wrong(column, "金额不对", "写0.01到100,000,000元之间的数");
            else if (fault.code == "date.in_future")
                wrong(column, "日子还没有到", "写今天或者以前的日子");
            else
                wrong(column, "止在起以前", "把起和止对调，或者改正");
        }
    }

private:
    static Column column_of(std::string_view field) {
        if (field.ends_with(".amount_fen")) return amount;
        if (field.ends_with(".settled_fen")) return settled;
        if (field.ends_with(".from")) return from;
        if (field.ends_with(".consented_on")) return consented;
        return to;
    }
    bool is_formula(Column column) const { return column < cells_.size() && cells_[column].is_formula; }
    std::string words(Column column) {
        if (is_formula(column)) {
            wrong(column, "这里是公式，系统不计算公式", "把算好的结果直接写上");
            return {};
        }
        return column < cells_.size() ? trimmed(cells_[column].text) : std::string{};
    }
    void wrong(Column column, std::string what, std::string mend) {
        faults_.push_back({row_, heads[column], column < cells_.size() ? trimmed(cells_[column].text) : "",
                           std::move(what), std::move(mend)});
    }

    std::optional<std::int64_t> fen(Column column) {
        const auto text = words(column);
        if (text.empty()) return std::nullopt;
        if (const auto money = yuan_from(text)) return money->amount;
        wrong(column, "看不出是多少钱", "只写数字，单位元，最多两位小数，例如9600.50");
        return std::nullopt;
    }
    std::optional<MonthOrDay> when(Column column) {
        const auto text = words(column);
        if (text.empty()) return std::nullopt;
        const auto read = month_or_day(text);
        if (!read) wrong(column, "看不出是哪个月或者哪一天", "写成2026-03或者2026-03-15");
        return read;
    }
    std::optional<Date> day(Column column) {
        const auto text = words(column);
        if (text.empty()) return std::nullopt;
        if (const auto kept = day_kept_as_number(text)) return kept;
        if (const auto read = Date::parse(text)) return *read;
        wrong(column, "看不出是哪一天", "写成2026-03-15");
        return std::nullopt;
    }
    bool yes(Column column) {
        const auto text = words(column);
        if (text.empty() || text == "否") return false;
        if (text != "是") wrong(column, "只能写是或者否", "是代表的写“是”，不是的空着");
        return text == "是";
    }

    const std::vector<tables::Cell>& cells_;
    std::int64_t row_;
    std::vector<ClaimTableFault>& faults_;
};

bool has_our_head(const tables::Rows& rows, std::vector<ClaimTableFault>& faults) {
    static const std::vector<tables::Cell> nothing;
    const auto& head = rows.empty() ? nothing : rows.front();
    for (std::size_t column = 0; column < heads.size(); ++column) {
        const auto said = column < head.size() ? trimmed(head[column].text) : std::string{};
        if (said != heads[column])
            faults.push_back({1, heads[column], said, "表头不对", "用导出的表填，不要改动第一行"});
    }
    return faults.empty();
}

}  // namespace

std::vector<tables::Sheet> claim_table(const ClaimLines& claims) {
    tables::Sheet sheet{.name = "请求清单",
                        .widths = {14, 18, 14, 18, 18, 8, 14, 18},
                        .rows = {{{heads.begin(), heads.end()}, true}},
                        .choices = {{kind, kinds_in_words()}, {speaks, {"是", "否"}}}};
    for (const auto& claim : claims)
        sheet.rows.push_back(
            {{claim.name.text(), std::string{term_in_words(claim.kind)}, money_cell(claim.amount_fen),
              claim.from ? claim.from->text() : "", claim.to ? claim.to->text() : "", claim.speaks ? "是" : "",
              money_cell(claim.settled_fen), claim.consented_on ? claim.consented_on->text() : ""}});
    tables::Sheet how{.name = "怎样填", .widths = {18, 70}, .rows = {{{"列", "怎样填"}, true}}};
    const std::pair<std::string, std::string> ways[] = {
        {heads[name], "一人一行；同一个人有几项请求的，分几行"},
        {heads[kind], "只能写：" + listed(kinds_in_words())},
        {heads[amount], "只写数字，单位元，最多两位小数；金额还没有算出来的空着"},
        {heads[from], "写成2026-03或者2026-03-15"},
        {heads[to], "同上，不早于起"},
        {heads[speaks], "推选的代表写“是”，其他人空着"},
        {heads[settled], "协议给这个人多少；还没有了结的空着"},
        {heads[consented], "本人同意了结的日子，写成2026-03-15"},
        {"整张表", "最多200行。导入会代替原来的清单；有一格不对，整张表都不导入。公式不计算。"}};
    for (const auto& [column, way] : ways) how.rows.push_back({{column, way}});
    return {std::move(sheet), std::move(how)};
}

ReadClaimTable read_claim_table(const tables::Rows& rows, Date today) {
    ReadClaimTable read;
    if (!has_our_head(rows, read.faults)) return read;
    std::vector<ClaimLine> lines;
    for (std::size_t at = 1; at < rows.size(); ++at) {
        const auto row = static_cast<std::int64_t>(at + 1);  // as a spreadsheet counts: the head is row 1
        ClaimRow reading{rows[at], row, read.faults};
        if (reading.is_empty()) continue;
        const auto faults_before = read.faults.size();
        auto line = reading.line();
        if (read.faults.size() == faults_before) reading.check(line, today);
        lines.push_back(std::move(line));
    }
    if (lines.empty()) read.faults.push_back({2, heads[name], "", "表里没有人", "从第二行写起，一人一行"});
    if (lines.size() > most_claims)
        read.faults.push_back(
            {static_cast<std::int64_t>(rows.size()), heads[name], "", "超过200行", "分成几件，或者只留200行"});
    if (read.faults.empty())
        for (auto& line : lines) read.claims.push_back(std::move(line));
    return read;
}

std::string claim_fault_file(const std::vector<ClaimTableFault>& faults) {
    std::vector<std::vector<std::string>> rows{{"行", "列", "写的是", "哪里不对", "怎么改"}};
    for (const auto& one : faults) rows.push_back({std::to_string(one.row), one.column, one.said, one.wrong, one.mend});
    return tables::csv(rows);
}

}  // namespace gongyou::mediation

#include "core/letters/answer_sheet.hpp"

#include "kernel/chinese_date.hpp"
#include "platform/paper/styles.hpp"

namespace gongyou::letters {

namespace {

using paper::Space;
using paper::Table;

std::string_view answer_kind_in_words(AnswerKind kind) {
    switch (kind) {
        case AnswerKind::accepts:
            return "接受，整改措施见下";
        case AnswerKind::accepts_partly:
            return "部分接受，理由见下";
        case AnswerKind::contests:
            return "有异议，理由见下";
    }
    return "";
}

std::string_view item_state_in_words(ItemState state) {
    switch (state) {
        case ItemState::open:
            return "未提交证明";
        case ItemState::proved:
            return "已提交证明";
        case ItemState::accepted:
            return "已复核";
        case ItemState::insufficient:
            return "证明不足";
    }
    return "";
}

std::string names_of_files(const std::vector<files::FileLine>& lines) {
    std::string names;
    for (const auto& line : lines) names.append(names.empty() ? "" : "\n").append(line.name.text());
    return names.empty() ? "无" : names;
}

}  // namespace

paper::Document answer_sheet(const AnswerSheet& sheet) {
    const auto& answer = sheet.answer;
    paper::Document document{.name = "答复表"};
    auto& page = document.blocks;
    page.emplace_back(paper::title("答复表"));
    page.emplace_back(Space{});
    Table head{.shares = {3, 11}, .head = {}, .rows = {}, .points = 12};
    head.rows = {{"答复单位", sheet.employer},
                 {"所答复的文书", sheet.letter},
                 {"发函单位", sheet.issuer},
                 {"第几次答复", "第" + std::to_string(answer.number) + "次"},
                 {"答复意见", std::string{answer_kind_in_words(answer.kind)}},
                 {"整改完成日期", answer.plan_by ? in_chinese(*answer.plan_by) : "未写"},
                 {"联系人", answer.contact},
                 {"附件", names_of_files(answer.files)}};
    page.emplace_back(std::move(head));
    page.emplace_back(Space{});
    page.emplace_back(paper::body(answer.words));
    if (!sheet.items.empty()) {
        page.emplace_back(Space{});
        Table items{.shares = {1, 9, 3}, .head = {"序号", "要求整改的事项", "现在的情况"}, .rows = {}, .points = 12};
        for (const auto& item : sheet.items)
            items.rows.push_back(
                {std::to_string(item.number), item.text, std::string{item_state_in_words(item.state)}});
        page.emplace_back(std::move(items));
    }
    page.emplace_back(Space{});
    page.emplace_back(paper::remark(sheet.taken_at));
    if (answer.due_on)
        page.emplace_back(paper::remark("答复的最后一天：" + in_chinese(*answer.due_on) +
                                        (answer.late ? "。本次答复逾期。" : "。本次答复没有逾期。")));
    return document;
}

}  // namespace gongyou::letters

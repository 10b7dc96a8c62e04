#pragma once

#include <optional>
#include <vector>

#include "kernel/list.hpp"
#include "kernel/money.hpp"
#include "kernel/result.hpp"
#include "kernel/text.hpp"

namespace gongyou::mediation {

/// What a term of an agreement is about: it decides what can be done when it is not kept (劳动争议调解仲裁法 art. 16).
enum class TermKind {
    wages,        ///< 劳动报酬
    injury,       ///< 工伤医疗费
    severance,    ///< 经济补偿或者赔偿金
    insurance,    ///< 补缴社会保险
    papers,       ///< 出具离职证明、交还证件
    other_money,  ///< 其他款项
    other         ///< 其他约定
};
BOOST_DESCRIBE_ENUM(TermKind, wages, injury, severance, insurance, papers, other_money, other)

/// A part of what is paid, and its day.
struct Instalment {
    std::int64_t amount_fen = 0;
    Date due_on;
};
BOOST_DESCRIBE_STRUCT(Instalment, (), (amount_fen, due_on))

/// A term (约定): who does what for whom by when.
struct AgreementItem {
    TermKind kind = TermKind::wages;
    Line<2, 200> what;
    Line<1, 100> from;                 ///< who owes it
    Line<1, 100> to;                   ///< whom it is owed to
    std::int64_t amount_fen = 0;       ///< 0: not money
    std::optional<Date> due_on;        ///< of what is no money, or is paid at once
    List<Instalment, 60> instalments;  ///< empty: all on `due_on`
    std::optional<Line<0, 200>> way;   ///< 银行转账、账户
};
BOOST_DESCRIBE_STRUCT(AgreementItem, (), (kind, what, from, to, amount_fen, due_on, instalments, way))

/// The terms of an agreement (调解协议书).
struct AgreementTerms {
    std::optional<Paragraphs<0, 2000>> facts;  ///< 主要事实和争议焦点
    List<AgreementItem, 40> items;
    std::optional<Paragraphs<0, 1000>> not_settled;    ///< 没有解决的事项
    std::optional<Paragraphs<0, 1000>> default_terms;  ///< 不履行的约定
    std::optional<std::int32_t> copies;
};
BOOST_DESCRIBE_STRUCT(AgreementTerms, (), (facts, items, not_settled, default_terms, copies))

/// What is paid on which day, one line each: the item's instalments, or itself as one.
std::vector<Instalment> instalments_of(const AgreementItem& item);

/// What contradicts itself, by field ("items[2].instalments"). Codes: number.out_of_range {min, max};
/// agreement.sum_wrong {sum, amount} where instalments do not add up; agreement.due_missing; agreement.due_before
/// {today} for a day that has passed; agreement.instalments_backwards.
std::vector<FieldFault> faults_of(const AgreementTerms& terms, Date today);

/// "9600.00": for what people read.
std::string in_yuan(Cents amount);

/// The sum of all that is paid in money.
Cents total_of(const AgreementTerms& terms);

/// A payment as it was seen (付款凭证).
struct Payment {
    std::int64_t item = 0;  ///< position in the agreement, from 0
    std::int64_t amount_fen = 0;
    Date paid_on;
};

enum class PartState { paid, due_later, due_now, overdue };
BOOST_DESCRIBE_ENUM(PartState, paid, due_later, due_now, overdue)

/// One line of the performance: what was due, what has come.
struct PartPerformed {
    std::int32_t item = 0;
    std::int32_t part = 0;  ///< which instalment, from 0
    std::int64_t amount_fen = 0;
    std::int64_t paid_fen = 0;
    Date due_on;
    PartState state = PartState::due_later;
};
BOOST_DESCRIBE_STRUCT(PartPerformed, (), (item, part, amount_fen, paid_fen, due_on, state))

/// What has come of each part: payments of an item fill its parts in the order of their days.
std::vector<PartPerformed> performance_of(const AgreementTerms& terms, const std::vector<Payment>& payments,
                                          Date today);

/// The day on which the next part is due that has not come in full; none: all has come.
std::optional<Date> next_due(const std::vector<PartPerformed>& parts);
bool is_overdue(const std::vector<PartPerformed>& parts);
Cents paid_in_all(const std::vector<PartPerformed>& parts);

}  // namespace gongyou::mediation

#include "programmes/mediation/agreement.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace gongyou::mediation {

namespace {

constexpr std::int64_t most_of_a_term = 10'000'000'000;  // fen, a hundred million yuan: somebody slipped on the keys

/// Collects what is wrong with one item.
class ItemCheck {
public:
    ItemCheck(std::vector<FieldFault>& faults, std::size_t place, Date today)
        : faults_{faults}, begin_{"items[" + std::to_string(place) + "]."}, today_{today} {}

    void look_at(const AgreementItem& item) {
        if (item.amount_fen < 0 || item.amount_fen > most_of_a_term)
            add("amount_fen", "number.out_of_range", {{"min", "0"}, {"max", std::to_string(most_of_a_term)}});
        if (item.instalments.empty() && !item.due_on) return add("due_on", "agreement.due_missing");
        if (item.instalments.empty() && *item.due_on < today_)
            return add("due_on", "agreement.due_before", {{"today", today_.text()}});
        look_at_parts(item);
    }

private:
    void look_at_parts(const AgreementItem& item) {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < item.instalments.size(); ++i) {
            const auto& part = item.instalments[i];
            if (part.amount_fen < 1 || part.amount_fen > most_of_a_term)
                return add("instalments", "number.out_of_range",
                           {{"min", "1"}, {"max", std::to_string(most_of_a_term)}});
            if (part.due_on < today_) return add("instalments", "agreement.due_before", {{"today", today_.text()}});
            if (i > 0 && part.due_on < item.instalments[i - 1].due_on)
                return add("instalments", "agreement.instalments_backwards");
            sum += part.amount_fen;
        }
        if (!item.instalments.empty() && sum != item.amount_fen)
            add("instalments", "agreement.sum_wrong",
                {{"sum", in_yuan(Cents{sum})}, {"amount", in_yuan(Cents{item.amount_fen})}});
    }
    void add(std::string_view field, std::string_view code, std::map<std::string, std::string> params = {}) {
        faults_.push_back({begin_ + std::string{field}, code, std::move(params)});
    }

    std::vector<FieldFault>& faults_;
    std::string begin_;
    Date today_;
};

PartState state_of_part(const PartPerformed& part, Date today) {
    if (part.paid_fen >= part.amount_fen) return PartState::paid;
    if (today > part.due_on) return PartState::overdue;
    return today == part.due_on ? PartState::due_now : PartState::due_later;
}

std::int64_t paid_on_item(const std::vector<Payment>& payments, std::size_t item) {
    std::int64_t sum = 0;
    for (const auto& payment : payments)
        if (payment.item == static_cast<std::int64_t>(item)) sum += payment.amount_fen;
    return sum;
}

}  // namespace

std::string in_yuan(Cents amount) { return fmt::format("{}.{:02}", amount.amount / 100, amount.amount % 100); }

std::vector<Instalment> instalments_of(const AgreementItem& item) {
    if (!item.instalments.empty()) return item.instalments;
    if (item.amount_fen == 0 || !item.due_on) return {};
    return {{item.amount_fen, *item.due_on}};
}

std::vector<FieldFault> faults_of(const AgreementTerms& terms, Date today) {
    std::vector<FieldFault> faults;
    if (terms.items.empty()) faults.push_back({"items", "value.missing", {}});
    for (std::size_t i = 0; i < terms.items.size(); ++i) ItemCheck{faults, i, today}.look_at(terms.items[i]);
    return faults;
}

Cents total_of(const AgreementTerms& terms) {
    Cents total{0};
    for (const auto& item : terms.items) total = total + Cents{item.amount_fen};
    return total;
}

std::vector<PartPerformed> performance_of(const AgreementTerms& terms, const std::vector<Payment>& payments,
                                          Date today) {
    std::vector<PartPerformed> parts;
    for (std::size_t i = 0; i < terms.items.size(); ++i) {
        auto left = paid_on_item(payments, i);
        std::int32_t number = 0;
        for (const auto& instalment : instalments_of(terms.items[i])) {
            PartPerformed part{.item = static_cast<std::int32_t>(i),
                               .part = number++,
                               .amount_fen = instalment.amount_fen,
                               .paid_fen = std::min(left, instalment.amount_fen),
                               .due_on = instalment.due_on};
            left -= part.paid_fen;
            part.state = state_of_part(part, today);
            parts.push_back(part);
        }
    }
    return parts;
}

std::optional<Date> next_due(const std::vector<PartPerformed>& parts) {
    std::optional<Date> next;
    for (const auto& part : parts)
        if (part.state != PartState::paid && (!next || part.due_on < *next)) next = part.due_on;
    return next;
}

bool is_overdue(const std::vector<PartPerformed>& parts) {
    return std::ranges::any_of(parts, [](const auto& part) { return part.state == PartState::overdue; });
}

Cents paid_in_all(const std::vector<PartPerformed>& parts) {
    Cents sum{0};
    for (const auto& part : parts) sum = sum + Cents{part.paid_fen};
    return sum;
}

}  // namespace gongyou::mediation

#include "programmes/rights/demo_parties.hpp"

#include <fmt/format.h>

#include <array>

namespace gongyou::rights {

namespace {

constexpr std::array<std::string_view, 8> invented_names = {"周晓禾", "林大壮", "陈小满", "吴春芽",
                                                            "郑秋实", "王立冬", "赵谷雨", "孙白露"};

/// The last sign by GB 11643: weights by place, the sum's rest by eleven.
char check_sign(std::string_view seventeen) {
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < seventeen.size(); ++i) sum += weights[i] * (seventeen[i] - '0');
    return "10X98765432"[sum % 11];
}

}  // namespace

NamedPerson demo_person(Random& random) {
    auto number = fmt::format("330199{:04}{:02}{:02}{:03}", 1966 + random.below(36), 1 + random.below(12),
                              1 + random.below(28), random.below(1000));
    number += check_sign(number);
    const auto name = invented_names[random.below(invented_names.size())];
    return {.name = Private{PersonName::trusted(std::string{name})},
            .document = IdDocument::id_card,
            .number = Private{*DocumentNumber::read(number)},
            .consent = true};
}

Complaint demo_party(std::string_view category, std::int64_t yuan, Date today) {
    const auto month = today.plus_days(-60);
    Complaint complaint;
    complaint.category = *CategoryCode::read(category);
    complaint.happened_from = *MonthOrDay::read(month.text().substr(0, 7));
    complaint.ongoing = true;
    complaint.amount_claimed_fen = yuan * 100;
    complaint.people_number = 1;
    complaint.demand = Demand::pay;
    complaint.relation = Relation::working;
    complaint.entry_date = today.plus_days(-900);
    complaint.job = Line<1, 60>::trusted("操作工");
    complaint.wage_form = WageForm::piece;
    complaint.monthly_wage_fen = 5'200'00;
    complaint.tried_already = List<TriedWay, 8>{{Way::talked, {}}};
    complaint.truth_declaration = true;
    return complaint;
}

}  // namespace gongyou::rights

#include "core/statistics/recovered.hpp"

namespace gongyou::statistics {

namespace {

Said called(RecoveredFor what) {
    switch (what) {
        case RecoveredFor::wages:
            return {"劳动报酬", "Wages"};
        case RecoveredFor::injury:
            return {"工伤医疗费", "Medical costs of an injury"};
        case RecoveredFor::severance:
            return {"经济补偿或赔偿金", "Severance"};
        case RecoveredFor::insurance:
            return {"社会保险", "Social insurance"};
        case RecoveredFor::other:
            break;
    }
    return {"其他款项", "Other money"};
}

Said called(RecoveredBy by) {
    switch (by) {
        case RecoveredBy::negotiation:
            return {"协商", "Negotiation"};
        case RecoveredBy::mediation:
            return {"调解", "Mediation"};
        case RecoveredBy::supervision:
            return {"工会劳动法律监督", "Supervision by the union"};
        case RecoveredBy::inspection:
            return {"劳动保障监察", "Labour inspection"};
        case RecoveredBy::court:
            break;
    }
    return {"仲裁和诉讼", "Arbitration and court"};
}

}  // namespace

void count_recovered(Tally& tally, Date on, RecoveredBy by, RecoveredFor what, Cents amount) {
    tally.count("recovered.fen_for", on, amount.amount, std::string{name_of(what)});
    tally.count("recovered.payments_for", on, 1, std::string{name_of(what)});
    tally.count("recovered.fen_by", on, amount.amount, std::string{name_of(by)});
    tally.count("recovered.payments_by", on, 1, std::string{name_of(by)});
}

Said name_of_recovered(std::string_view counter, const std::string& part) {
    if (counter == "recovered.fen_by") return called(enum_named<RecoveredBy>(part).value_or(RecoveredBy::court));
    return called(enum_named<RecoveredFor>(part).value_or(RecoveredFor::other));
}

}  // namespace gongyou::statistics

#include "programmes/mediation/extension.hpp"

namespace gongyou::mediation {

Date standing_last_day(const Mediation& mediation, const DatedRule& by_law) {
    return mediation.extended_to.value_or(by_law.last.day);
}

std::vector<FieldFault> faults_of_extension(Date until, Date standing, const std::optional<DatedRule>& longest) {
    if (until <= standing) return {{"until", "mediation.extension_too_short", {{"last_day", standing.text()}}}};
    if (longest && until > longest->last.day)
        return {{"until", "mediation.extension_too_long", {{"last_day", longest->last.day.text()}}}};
    return {};
}

}  // namespace gongyou::mediation

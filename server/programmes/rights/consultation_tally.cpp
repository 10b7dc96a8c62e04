#include "programmes/rights/consultation_tally.hpp"

#include "programmes/rights/consultation_store.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

statistics::Tally consultation_tally(const matters::Life& life, Topic topic, AskedBy channel) {
    // the days of the asker and of the legal aid agency are not ours to keep
    auto tally = matters::tally_of_life(life, true, {"consultation.close", "legal_aid.decide", "legal_aid.assign"});
    tally.count("consultation.topic", life.matter.opened_on, 1, std::string{name_of(topic)});
    if (channel != AskedBy::web) tally.count("consultation.at_desk", life.matter.opened_on);
    return tally;
}

matters::TallyOf consultation_counting() {
    return [](sql::Session& session, const matters::Life& life) -> statistics::Tally {
        const auto found = ConsultationStore{session}.find(life.matter.id);
        if (!found) return {};
        return consultation_tally(life, found->topic, found->channel);
    };
}

}  // namespace gongyou::rights

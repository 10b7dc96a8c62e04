#pragma once

#include "core/matters/matter.hpp"
#include "kernel/text.hpp"
#include "programmes/mediation/mediation_choices.hpp"
#include "programmes/mediation/mediation_procedure.hpp"

namespace gongyou::mediation {

using MediationId = MatterId;
using PartyId = Id<struct MediationPartyTag>;
using Words = Paragraphs<2, 2000>;

/// A mediation (劳动争议调解): a matter whose title is the employer's name. Facts are sealed as in the store.
struct Mediation : matters::Matter {
    CaseKind case_kind = CaseKind::ordinary;
    Source source = Source::counter;
    std::optional<MatterId> report_id;
    std::string category;
    std::string subject;
    std::string facts;
    Date received_on;
    std::optional<Date> accepted_on;
    std::optional<Date> left_on;
    std::optional<Date> happened_on;
    std::optional<Date> extension_until;
    std::optional<Date> extended_to;
    std::optional<Date> effective_on;
    std::string arbitration;
};
BOOST_DESCRIBE_STRUCT(Mediation, (matters::Matter),
                      (case_kind, source, report_id, category, subject, facts, received_on, accepted_on, left_on,
                       happened_on, extension_until, extended_to, effective_on, arbitration))

/// Where it stands. The store holds only states of the procedure.
inline MediationState state_of(const matters::Matter& matter) {
    return enum_named<MediationState>(matter.state).value();
}

}  // namespace gongyou::mediation

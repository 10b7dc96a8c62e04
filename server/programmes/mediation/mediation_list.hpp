#pragma once

#include "programmes/mediation/mediation_command.hpp"

namespace gongyou::mediation {

struct ListMediations {
    std::optional<MediationState> state;
    std::optional<bool> mine;          ///< only what was given to whoever asks
    std::optional<Line<1, 80>> after;  ///< `next` of the page before
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(ListMediations, (), (state, mine, after, limit))

struct MediationItem {
    MediationId id;
    MediationState state = MediationState::applied;
    CaseKind case_kind = CaseKind::ordinary;
    std::string title;
    std::string subject;
    Date opened_on;
    std::string unit_name;
    std::optional<std::string> mediator;
    bool mine = false;
};
BOOST_DESCRIBE_STRUCT(MediationItem, (), (id, state, case_kind, title, subject, opened_on, unit_name, mediator, mine))

struct MediationPage {
    std::vector<MediationItem> items;
    std::optional<std::string> next;  ///< asks for the page behind this one
};
BOOST_DESCRIBE_STRUCT(MediationPage, (), (items, next))

/// The mediations within the actor's scope, newest first: all of a desk's units, a mediator's own. Fault: page.wrong.
Result<MediationPage> list_mediations(const MediationParts& parts, sql::Reader& reader, const Actor& actor,
                                      const ListMediations& asked);

}  // namespace gongyou::mediation

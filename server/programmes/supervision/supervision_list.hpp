#pragma once

#include "programmes/supervision/supervision_command.hpp"

namespace gongyou::supervision {

struct ListSupervisions {
    std::optional<SupervisionState> state;
    std::optional<bool> mine;          ///< only those that whoever asks is one of the pair of
    std::optional<Line<1, 80>> after;  ///< `next` of the page before
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(ListSupervisions, (), (state, mine, after, limit))

struct SupervisionListItem {
    SupervisionId id;
    SupervisionState state = SupervisionState::examining;
    Origin origin = Origin::own_finding;
    std::string title;
    std::string subject;
    std::string category;
    Date opened_on;
    std::string unit_name;
    std::optional<std::string> supervisor;
    bool mine = false;
};
BOOST_DESCRIBE_STRUCT(SupervisionListItem, (),
                      (id, state, origin, title, subject, category, opened_on, unit_name, supervisor, mine))

struct SupervisionPage {
    std::vector<SupervisionListItem> items;
    std::optional<std::string> next;  ///< asks for the page behind this one
};
BOOST_DESCRIBE_STRUCT(SupervisionPage, (), (items, next))

/// The cases within the actor's scope, newest first: all of a desk's units, a supervisor's own. Fault: page.wrong.
Result<SupervisionPage> list_supervisions(const SupervisionParts& parts, sql::Reader& reader, const Actor& actor,
                                          const ListSupervisions& asked);

/// A supervisor who could have the case, or why not.
struct SupervisorChoice {
    PersonId id;
    std::string name;
    std::optional<std::string> card;
    std::optional<Date> card_until;
    std::optional<std::string> against;  ///< code of what is against it
};
BOOST_DESCRIBE_STRUCT(SupervisorChoice, (), (id, name, card, card_until, against))

struct SupervisorChoices {
    std::vector<SupervisorChoice> items;
};
BOOST_DESCRIBE_STRUCT(SupervisorChoices, (), (items))

/// The supervisors at the case's unit and above it.
Result<SupervisorChoices> list_supervisors(const SupervisionParts& parts, sql::Reader& reader, const Actor& actor,
                                           const OneSupervision& asked);
/// Those at the actor's units and below, with their cards.
Result<SupervisorChoices> list_cards(const SupervisionParts& parts, sql::Reader& reader, const Actor& actor,
                                     const api::NoParams&);

}  // namespace gongyou::supervision

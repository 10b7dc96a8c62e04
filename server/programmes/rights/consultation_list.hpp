#pragma once

#include "kernel/text.hpp"
#include "programmes/rights/consultation_view.hpp"

namespace gongyou::rights {

struct ListConsultations {
    std::optional<ConsultationState> state;
    std::optional<bool> mine;          ///< only what was given to whoever asks
    std::optional<Line<1, 80>> after;  ///< `next` of the page before
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(ListConsultations, (), (state, mine, after, limit))

struct ConsultationItem {
    ConsultationId id;
    ConsultationState state = ConsultationState::asked;
    Topic topic = Topic::other;
    AskedBy channel = AskedBy::web;
    std::string title;
    Date asked_on;
    std::string unit_name;
    bool anonymous = false;
    std::optional<std::string> assigned_to;  ///< name of whoever has it
    bool mine = false;
};
BOOST_DESCRIBE_STRUCT(ConsultationItem, (),
                      (id, state, topic, channel, title, asked_on, unit_name, anonymous, assigned_to, mine))

struct ConsultationPage {
    std::vector<ConsultationItem> items;
    std::optional<std::string> next;  ///< asks for the page behind this one
};
BOOST_DESCRIBE_STRUCT(ConsultationPage, (), (items, next))

/// The consultations within the actor's scope, newest first: all of a desk's units, a lawyer's own and the free ones, a
/// counsellor's own. Fault: page.wrong.
Result<ConsultationPage> list_consultations(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                            const ListConsultations& asked);

}  // namespace gongyou::rights

#pragma once

#include "kernel/text.hpp"
#include "programmes/rights/consultation_view.hpp"

namespace gongyou::rights {

struct ListConsultations {
    std::optional<ConsultationState> state;
    std::optional<bool> mine;          ///< only what was given to whoever asks
    std::optional<Line<0, 60>> q;      ///< words to look for; then neither state nor `mine` counts
    std::optional<Line<1, 80>> after;  ///< `next` of the page before
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(ListConsultations, (), (state, mine, q, after, limit))

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
/// counsellor's own; or those of them that hold all words asked for, the last indexed first. Fault: page.wrong.
Result<ConsultationPage> list_consultations(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                            const ListConsultations& asked);

/// A consultation as the worker who asked it finds it after signing in.
struct MyConsultation {
    ConsultationId id;
    ConsultationState state = ConsultationState::asked;
    Topic topic = Topic::other;
    std::string title;  ///< how the question begins
    Date asked_on;
    std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(MyConsultation, (), (id, state, topic, title, asked_on, unit_name))

struct MyConsultations {
    std::vector<MyConsultation> items;
};
BOOST_DESCRIBE_STRUCT(MyConsultations, (), (items))

/// Those asked with the phone number that this worker has proved; newest first, at most 50.
Result<MyConsultations> my_consultations(const RightsParts& parts, sql::Reader& reader, const Actor& actor);

}  // namespace gongyou::rights

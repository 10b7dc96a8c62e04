#pragma once

#include "programmes/supervision/supervision_matter.hpp"

namespace gongyou::supervision {

/// One demand of an opinion (意见), to be met by a day. Its words are sealed as in the store.
struct Item {
    SupervisionId matter_id;
    std::int64_t number = 1;
    std::string words;
    Date due_on;
    ItemState state = ItemState::open;
    std::optional<Date> checked_on;
};
BOOST_DESCRIBE_STRUCT(Item, (), (matter_id, number, words, due_on, state, checked_on))

/// Whether something is still to be done about it.
inline bool is_due(const Item& item) { return item.state != ItemState::done && item.state != ItemState::dropped; }

/// What was written down (笔录), its words sealed as in the store.
struct Record {
    SupervisionId matter_id;
    std::int64_t number = 1;  ///< of the event it belongs to
    RecordKind kind = RecordKind::inquiry;
    std::string about;  ///< whose side was heard, what kind of answer, which item: by name
    Date made_on;
    std::string words;
    std::optional<PersonId> by_person;
};
BOOST_DESCRIBE_STRUCT(Record, (), (matter_id, number, kind, about, made_on, words, by_person))

/// The row that a numbered part of a case is sealed for.
inline std::string row_of(const SupervisionId& id, std::int64_t number) {
    return id.text() + "/" + std::to_string(number);
}

/// The letters of a case, by the kind of their template.
inline constexpr std::string_view reminder_letter = "reminder_letter";
inline constexpr std::string_view opinion_letter = "opinion";
inline constexpr std::string_view proposal_letter = "proposal";
inline constexpr std::string_view transfer_letter = "lead_transfer";
inline constexpr std::string_view inspection_letter = "inspection_notice";

/// A supervisor's card (监督员证), issued by a local federation (省条例 第十二条).
struct SupervisorCard {
    PersonId person_id;
    std::string number;
    std::string issuer;
    Date valid_until;
};
BOOST_DESCRIBE_STRUCT(SupervisorCard, (), (person_id, number, issuer, valid_until))

}  // namespace gongyou::supervision

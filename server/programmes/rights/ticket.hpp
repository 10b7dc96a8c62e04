#pragma once

#include "platform/paper/document.hpp"
#include "programmes/rights/ticket_words.hpp"

namespace gongyou::rights {

/// One thing that happened, as the paper says it.
struct TicketEvent {
    std::string when;  ///< a day; the minute as well where it is known
    std::string what;  ///< "受理（调解）"
    std::string by;    ///< who did it, and at which unit
    std::string words;
    bool from_reporter = false;
    bool internal = false;  ///< a note among colleagues
};

/// A line of the list of evidence (证据目录).
struct EvidenceLine {
    std::string name;
    std::string kind;
    std::string pages;
    std::string fingerprint;  ///< SHA-256 of the file as it is kept; empty where it must not be told
};

/// What a ticket on paper (工单) is made of: everything in words already, and masked as far as it must be.
struct TicketFacts {
    std::string number;
    std::vector<LabelledLine> head;   ///< state, unit, desk, days
    std::vector<LabelledLine> who;    ///< of the reporter; masked, or opened for this paper
    std::vector<LabelledLine> about;  ///< employer, place, complaint
    std::string facts;
    std::vector<std::string> days;  ///< each with its reason
    std::vector<LabelledLine> claims;
    std::vector<TicketEvent> events;  ///< the oldest first
    std::vector<EvidenceLine> evidence;
    bool anonymous = false;
    bool with_identity = false;
    bool with_notes = false;
    std::string printed_by;  ///< stands on every page
    std::string printed_at;
    std::string purpose;
};

/// The ticket as a paper of A4. What a conversation is and what only colleagues wrote stand apart; notes are left out
/// unless they were asked for. The purpose column of the evidence is for the hand: what a paper proves is for whoever
/// brings it.
paper::Document ticket_paper(const TicketFacts& facts);

}  // namespace gongyou::rights

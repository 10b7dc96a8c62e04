#pragma once

#include <string>

#include "kernel/date.hpp"
#include "platform/paper/document.hpp"

namespace gongyou::enterprises {

/// What stands on the paper with the code (企业账号领取函).
struct InvitationFacts {
    std::string employer;
    std::string address;  ///< registered: where it goes
    std::string code;     ///< in groups of four
    Date until;
    std::string link;
    std::string issuer;
    std::string phone;  ///< of the issuer
    Date on;
};

/// A plain letter for an envelope: it orders nothing, so it has neither number nor seal.
paper::Document invitation_paper(const InvitationFacts& facts);

}  // namespace gongyou::enterprises

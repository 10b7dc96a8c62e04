#pragma once

#include <string>
#include <vector>

#include "platform/paper/document.hpp"

namespace gongyou::mediation {

/// One line of a part of the file: "请求", "9,600元".
struct CaseLine {
    std::string label;
    std::string text;
};

/// A paper that is part of the file, as it was set when it left; or a line for one that no longer stands.
struct CasePaper {
    std::string title;
    std::string number;
    std::string day;
    std::string standing;              ///< "已送达", "已作废"
    std::vector<paper::Block> blocks;  ///< empty: only named in the contents
};

/// What shows something (证据目录).
struct CaseEvidence {
    std::string what;
    std::string from;
    std::string day;
};

struct CaseEvent {
    std::string day;
    std::string what;
    std::string by;
    std::string words;
};

/// A mediation as its file (案卷) holds it, in words.
struct CaseFileFacts {
    std::string organisation;
    std::string parties;  ///< "李师傅 与 云溪晨光针织有限公司"
    std::string cause;
    std::vector<CaseLine> cover;
    std::vector<CaseLine> about;
    std::string facts;
    std::vector<CaseLine> claims;
    std::vector<CaseLine> agreement;
    std::vector<CaseEvidence> evidence;
    std::vector<CasePaper> papers;
    std::vector<CaseEvent> events;
    bool with_notes = false;  ///< the mediator's own file: contacts and minutes
    std::vector<CaseEvent> contacts;
    std::vector<CasePaper> minutes;
    std::string printed_by;
    std::string printed_at;
    std::string purpose;
};

/// The file as one paper: cover, contents with the page of each part, the case, evidence, papers, timeline, and with
/// notes what was said. Who made it and what for stands on every page.
paper::Document case_file(const CaseFileFacts& facts);

}  // namespace gongyou::mediation

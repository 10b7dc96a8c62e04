#pragma once

#include "core/access/actor.hpp"
#include "programmes/rights/file_report.hpp"
#include "programmes/rights/report_channel.hpp"

namespace gongyou::rights {

/// The desk writes down what somebody says at the counter or on the telephone, or what another line passed on
/// (登记来访来电), and hands out the receipt. Whoever speaks has heard the notice that stands above the worker's form.
struct WriteDownReport : api::Command {
    ReportChannel channel = ReportChannel::counter;
    EmployerName employer_name;
    Place place;
    Facts facts;
    std::optional<Private<Phone>> phone;  ///< without it the report is anonymous, here as on the web
    std::optional<NamedPerson> named;     ///< by name, from the paper on the counter
    std::optional<Complaint> complaint;
    std::optional<ClaimList> claims;  ///< who claims what, where several stand at the counter
    bool consent = false;
    std::optional<HotlineNumber> hotline_number;  ///< of the line that passed it on
};
BOOST_DESCRIBE_STRUCT(WriteDownReport, (api::Command),
                      (channel, employer_name, place, facts, phone, named, complaint, claims, consent, hotline_number))

/// The unit at whose desk the actor sits.
std::optional<UnitId> own_desk(const Actor& actor);

/// Off the writer. Faults: those of prepare_report; choice.unknown by field, for a channel that needs no desk.
Result<PreparedReport> prepare_written_down(const RightsParts& parts, const WriteDownReport& asked, Instant now,
                                            Random& random);

/// Files it with the unit whose area the place of work lies in, else with the desk's own. Of somebody who leaves no
/// number, nothing tells the hour here either, nor who wrote it down (security.md AN-3).
Result<ReportReceipt> write_down_report(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                        const PreparedReport& ready);

}  // namespace gongyou::rights

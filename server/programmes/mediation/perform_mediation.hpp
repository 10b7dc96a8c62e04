#pragma once

#include "programmes/mediation/mediation_command.hpp"

namespace gongyou::mediation {

struct BeginPerformance : MediationCommand {};
BOOST_DESCRIBE_STRUCT(BeginPerformance, (MediationCommand), ())

/// Money that has come, and what shows it.
struct RecordPayment : MediationCommand {
    std::int32_t item = 0;  ///< number of the term in the agreement, from 1
    std::int64_t amount_fen = 0;
    Date paid_on;
    Line<2, 200> proof;  ///< 回单号、收条
};
BOOST_DESCRIBE_STRUCT(RecordPayment, (MediationCommand), (item, amount_fen, paid_on, proof))

/// Both have applied together on a route (共同申请).
struct FileConfirmation : MediationCommand {
    Route route = Route::arbitration_review;
    Line<2, 100> body;         ///< the court, or the arbitration commission
    std::optional<bool> both;  ///< both parties have signed the application
};
BOOST_DESCRIBE_STRUCT(FileConfirmation, (MediationCommand), (route, body, both))

struct NoteConfirmed : MediationCommand {
    Line<2, 60> number;
};
BOOST_DESCRIBE_STRUCT(NoteConfirmed, (MediationCommand), (number))

struct NoteNotConfirmed : MediationWords {};
BOOST_DESCRIBE_STRUCT(NoteNotConfirmed, (MediationWords), ())

struct NoteDefault : MediationWords {};
BOOST_DESCRIBE_STRUCT(NoteDefault, (MediationWords), ())

struct AdviseOnDefault : MediationWords {};
BOOST_DESCRIBE_STRUCT(AdviseOnDefault, (MediationWords), ())

struct FulfilMediation : MediationWords {};
BOOST_DESCRIBE_STRUCT(FulfilMediation, (MediationWords), ())

/// The notice of rights goes out (告知书): where arbitration is, what to bring.
struct InformOfRights : MediationCommand {
    Line<4, 200> arbitration;
};
BOOST_DESCRIBE_STRUCT(InformOfRights, (MediationCommand), (arbitration))

struct CloseWithdrawal : MediationWords {
    std::optional<bool> pressure;  ///< asked whether somebody put them under pressure: yes
};
BOOST_DESCRIBE_STRUCT(CloseWithdrawal, (MediationWords), (pressure))

struct NoteWithdrawal : MediationWords {};
BOOST_DESCRIBE_STRUCT(NoteWithdrawal, (MediationWords), ())

struct NoteStop : AboutParty {
    Words text;
};
BOOST_DESCRIBE_STRUCT(NoteStop, (AboutParty), (text))

/// Filed away with its index (人民调解法 art. 27).
struct ArchiveMediation : MediationWords {};
BOOST_DESCRIBE_STRUCT(ArchiveMediation, (MediationWords), ())

struct NoteOnMediation : MediationWords {};
BOOST_DESCRIBE_STRUCT(NoteOnMediation, (MediationWords), ())

/// Each takes one step of the procedure. Faults of all: access.not_found, matter.changed_meanwhile,
/// matter.step_not_possible.
Result<MediationStanding> begin_performance(const MediationParts&, sql::Tx&, const Actor&, const BeginPerformance&);
/// Also by field: mediation.item_unknown, number.out_of_range {min, max}, date.in_future; mediation.paid_too_much
/// {left} where more came than is still due.
Result<MediationStanding> record_payment(const MediationParts&, sql::Tx&, const Actor&, const RecordPayment&);
/// Also by field: mediation.both_must_apply; mediation.route_closed {last_day}.
Result<MediationStanding> file_confirmation(const MediationParts&, sql::Tx&, const Actor&, const FileConfirmation&);
Result<MediationStanding> note_confirmed(const MediationParts&, sql::Tx&, const Actor&, const NoteConfirmed&);
Result<MediationStanding> note_not_confirmed(const MediationParts&, sql::Tx&, const Actor&, const NoteNotConfirmed&);
/// Also: mediation.nothing_overdue.
Result<MediationStanding> note_default(const MediationParts&, sql::Tx&, const Actor&, const NoteDefault&);
Result<MediationStanding> advise_on_default(const MediationParts&, sql::Tx&, const Actor&, const AdviseOnDefault&);
/// Also: mediation.not_all_paid {left}.
Result<MediationStanding> fulfil_mediation(const MediationParts&, sql::Tx&, const Actor&, const FulfilMediation&);
Result<MediationStanding> inform_of_rights(const MediationParts&, sql::Tx&, const Actor&, const InformOfRights&);
Result<MediationStanding> close_withdrawal(const MediationParts&, sql::Tx&, const Actor&, const CloseWithdrawal&);
Result<MediationStanding> note_withdrawal(const MediationParts&, sql::Tx&, const Actor&, const NoteWithdrawal&);
Result<MediationStanding> note_stop(const MediationParts&, sql::Tx&, const Actor&, const NoteStop&);
Result<MediationStanding> archive_mediation(const MediationParts&, sql::Tx&, const Actor&, const ArchiveMediation&);
Result<MediationStanding> note_on_mediation(const MediationParts&, sql::Tx&, const Actor&, const NoteOnMediation&);

}  // namespace gongyou::mediation

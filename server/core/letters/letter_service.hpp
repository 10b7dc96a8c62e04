#pragma once

#include <optional>
#include <string>

#include "core/letters/letter.hpp"
#include "kernel/described.hpp"
#include "kernel/result.hpp"
#include "kernel/text.hpp"

namespace gongyou::letters {

/// How a letter reached its addressee (送达方式).
enum class ServiceWay {
    direct,         ///< 直接送达: handed over, the receipt signed
    left_in_place,  ///< 留置送达: refused, left there before a witness or on a picture
    post,           ///< 邮寄送达
    electronic      ///< 电子送达: with the addressee's consent
};
BOOST_DESCRIBE_ENUM(ServiceWay, direct, left_in_place, post, electronic)

using ProofWords = Line<1, 120>;

/// What proves it.
struct ServiceProof {
    ServiceWay way = ServiceWay::direct;
    Date happened_on;                    ///< handed over, left, received, or arrived in the addressee's system
    ProofWords received_by;              ///< who took it, or to whose door or address it went
    std::optional<ProofWords> witness;   ///< who saw it left
    std::optional<ProofWords> tracking;  ///< number of the posted item
    std::optional<Date> posted_on;
    std::optional<ProofWords> consent;  ///< where the consent to electronic service stands
};
BOOST_DESCRIBE_STRUCT(ServiceProof, (), (way, happened_on, received_by, witness, tracking, posted_on, consent))

/// The day from which the addressee's time runs: the day of the receipt, of the leaving, on the receipt of the post, of
/// the arrival.
///
/// Law:      the regulation on supervision says 送达 and not how; the ways are those of 民事诉讼法
/// 第八十七条至第九十一条,
///           taken by analogy. A proposal of the house, never shown as law.
/// Counting: the day itself does not count for the period that it starts; that is the period's rule.
/// Faults:   form.invalid by field: service.before_issue, service.in_the_future, service.witness_or_picture_missing,
///           service.tracking_missing, service.posted_after_receipt, service.consent_missing.
Result<Date> served_on(const ServiceProof& proof, Date issued_on, Date today, bool has_picture);

}  // namespace gongyou::letters

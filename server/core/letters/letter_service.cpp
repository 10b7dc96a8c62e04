#include "core/letters/letter_service.hpp"

namespace gongyou::letters {

Result<Date> served_on(const ServiceProof& proof, Date issued_on, Date today, bool has_picture) {
    if (proof.happened_on < issued_on) return fail(wrong_field("happened_on", "service.before_issue"));
    if (proof.happened_on > today) return fail(wrong_field("happened_on", "service.in_the_future"));
    switch (proof.way) {
        case ServiceWay::direct:
            break;
        case ServiceWay::left_in_place:
            if (!proof.witness && !has_picture)
                return fail(wrong_field("witness", "service.witness_or_picture_missing"));
            break;
        case ServiceWay::post:
            if (!proof.tracking) return fail(wrong_field("tracking", "service.tracking_missing"));
            if (proof.posted_on && *proof.posted_on > proof.happened_on)
                return fail(wrong_field("posted_on", "service.posted_after_receipt"));
            break;
        case ServiceWay::electronic:
            if (!proof.consent) return fail(wrong_field("consent", "service.consent_missing"));
            break;
    }
    return proof.happened_on;
}

}  // namespace gongyou::letters

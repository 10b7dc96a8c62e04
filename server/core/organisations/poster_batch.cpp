#include "core/organisations/poster_batch.hpp"

namespace gongyou {

Result<PosterBatch> marked(PosterBatch batch, const PosterMarking& marking) {
    if (batch.state == PosterState::withdrawn) return fail({FaultKind::conflict, "poster.withdrawn"});
    if (marking.mark == PosterMark::mended && batch.state != PosterState::tampered)
        return fail({FaultKind::conflict, "poster.not_tampered"});
    batch.tampering.reset();
    batch.found_at.reset();
    batch.found_on.reset();
    switch (marking.mark) {
        case PosterMark::tampered:
            batch.state = PosterState::tampered;
            batch.tampering = marking.tampering;
            batch.found_at = marking.found_at;
            batch.found_on = marking.marked_on;
            break;
        case PosterMark::mended:
            batch.state = PosterState::printed;
            break;
        case PosterMark::withdrawn:
            batch.state = PosterState::withdrawn;
            break;
    }
    return batch;
}

}  // namespace gongyou

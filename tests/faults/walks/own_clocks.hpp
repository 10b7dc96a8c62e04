#pragma once

#include "core/matters/replayed.hpp"
#include "platform/crypto/keyring.hpp"
#include "programmes/mediation/mediation_store.hpp"

namespace gongyou::walks {

/// The clocks that a mediation has of those its table lists: of the three ways to count its time its own; a court's
/// days where a court has it; the day of the next payment while one is due. Worked out from what was agreed and paid.
class MediationClocks {
public:
    MediationClocks(sql::Session& session, const crypto::Keyring& keys, const MatterId& id,
                    std::span<const matters::MatterEvent> events);

    std::vector<matters::ClockAct> operator()(std::vector<matters::ClockAct> listed, const matters::MatterEvent& event,
                                              const matters::Running& before) const;

private:
    /// What was still to come of the agreement behind that event.
    std::int64_t left_behind(std::int64_t event) const;

    std::string_view finish_;
    std::int64_t agreed_ = 0;
    std::int64_t sealed_at_ = 0;                               ///< the event that put it in force
    std::vector<std::pair<std::int64_t, std::int64_t>> paid_;  ///< by event
};

}  // namespace gongyou::walks

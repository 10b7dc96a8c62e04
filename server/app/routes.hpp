#pragma once

#include "core/api/route.hpp"
#include "core/people/sign_in_routes.hpp"
#include "programmes/administration/administration.hpp"
#include "programmes/legal_checkup/legal_checkup.hpp"
#include "programmes/mediation/mediation.hpp"
#include "programmes/rights/rights.hpp"
#include "programmes/supervision/supervision.hpp"

namespace gongyou::app {

/// What the table of routes is made for.
struct RouteParts {
    const SignInParts& sign_in;
    const rights::RightsParts& rights;
    const mediation::MediationParts& mediation;
    const supervision::SupervisionParts& supervision;
    const legal_checkup::CheckupParts& legal_checkup;
    const administration::AdministrationParts& administration;
};

/// The one page of routes: every line that can be called, each with its access and its kind.
api::Routes all_routes(const RouteParts& parts);

}  // namespace gongyou::app

#include "app/routes.hpp"

#include <iterator>

namespace gongyou::app {

api::Routes all_routes(const RouteParts& parts) {
    api::Routes all;
    const auto add = [&](api::Routes routes) { std::move(routes.begin(), routes.end(), std::back_inserter(all)); };
    add(sign_in_routes(parts.sign_in));
    add(rights::rights_routes(parts.rights));
    add(mediation::mediation_routes(parts.mediation));
    add(supervision::supervision_routes(parts.supervision));
    add(legal_checkup::legal_checkup_routes(parts.legal_checkup));
    add(administration::administration_routes(parts.administration));
    add(administration::people_routes(parts.administration));
    return all;
}

}  // namespace gongyou::app

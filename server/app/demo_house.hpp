#pragma once

#include "app/house.hpp"

namespace gongyou::app {

/// How large a year `gongyou demo load` plays.
struct DemoSize {
    int employers = 200;
    int staff = 60;
    int reports = 2000;
    int questions = 400;
    int mediations = 240;
    int supervisions = 160;
};

/// Fills a demo house with invented firms, people in all roles, and a year of reports, consultations, mediations and
/// supervision cases up to now, and a check-up in every state. The people have no passwords: nobody can sign in as one
/// of them. Faults: demo.not_a_demo, demo.already_loaded.
Result<Done> load_demo(House& house, const Clock& clock, Random& random, const DemoSize& size = {});

/// Whether the store was founded as a demo.
bool is_demo(sql::Session& session);

}  // namespace gongyou::app

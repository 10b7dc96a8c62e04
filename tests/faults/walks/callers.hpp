#pragma once

#include <boost/json.hpp>
#include <map>

#include "app/house.hpp"

namespace gongyou::walks {

struct Answer {
    int status = 0;
    boost::json::object body;

    /// The fault's code; empty where it went well.
    std::string code() const;
};

/// Who asks a house: nobody, or somebody who works at a unit, signed in for each question.
class Callers {
public:
    explicit Callers(app::House& house) : house_{house} {}

    Answer get(const std::string& path, const PersonId& by);
    Answer post(const std::string& path, const boost::json::object& body, const PersonId& by = {});
    /// Somebody who holds the role at the unit: the first one there, or a new one.
    PersonId somebody(Role role, const UnitId& unit);
    /// The report or question that a receipt is for; empty for none.
    MatterId behind(const std::string& receipt);

private:
    Answer ask(http::Request request, const PersonId& by);
    std::string token_of(const PersonId& person);

    app::House& house_;
    std::map<std::pair<Role, std::string>, PersonId> people_;  ///< by what they are, and at which unit
};

}  // namespace gongyou::walks

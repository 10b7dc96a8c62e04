#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/matters/procedure.hpp"
#include "kernel/random.hpp"

namespace gongyou::walks {

/// Something that can be done with a matter: an act of its procedure, or one that stands beside it.
struct Deed {
    std::string_view act;
    std::string path;   ///< below the matter's own, or below that of codes
    matters::Taker by;  ///< staff with a right over the matter, whoever has a receipt or a code, or the employer
    std::vector<std::string> needs;
    std::vector<std::string_view> states = {};  ///< of one that is no step of the table: where it may be done
    std::uint64_t one_in = 1;                   ///< so often when it is thought of, or no walk would come far

    bool by_code() const { return by.kind == matters::Taker::Kind::reporter; }
    bool by_employer() const { return by.kind == matters::Taker::Kind::addressee; }
    bool is_step() const { return states.empty(); }
};

/// One kind of matter, as far as a walk has to know it. All else says its procedure.
struct Kind {
    std::string_view name;
    std::string_view desk_path;   ///< /api/desk/reports
    std::string_view code_path;   ///< /api/reports
    std::string_view code_field;  ///< what a code is called there: "receipt"
    std::string_view look_up;     ///< where it is asked what lies behind a code
    Right read;
    Right given_to;                  ///< what those may do whom a matter of this kind is given to
    std::string_view own_path = "";  ///< of the employer's account, where it takes steps by itself
    std::string_view gives = "";     ///< the act that names those to whom alone the matter is given
    bool one_route = false;          ///< for all of its steps: "step", and the form names it
    bool is_entered = false;         ///< by a desk; nobody sends one in
    int acts = 0;                    ///< of one walk
    std::vector<Deed> deeds;
    bool (*is_listed)(std::string_view state, const Deed& deed);  ///< whether the table has the step there
};

/// Every kind that has a procedure, and the one of that name.
const std::vector<Kind>& all_kinds();
const Kind& kind_named(std::string_view name);

const Deed& deed_named(const Kind& kind, std::string_view act);

/// Whether anything is possible in the state.
bool goes_on(const Kind& kind, std::string_view state);

/// Any deed, two times in three one that is possible in the state.
const Deed& chosen(const Kind& kind, std::string_view state, Random& random);

}  // namespace gongyou::walks

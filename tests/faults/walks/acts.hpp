#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/access/role.hpp"
#include "kernel/random.hpp"

namespace gongyou::walks {

/// An act as a request: where it goes, and what it brings along besides key and matter. A gap {} is filled with an id.
struct Request {
    enum class Gap { none, matter, person, unit };
    std::string_view act;
    std::string_view path;  ///< below the matter's own, or below that of receipts
    std::string_view body;
    Gap gap = Gap::none;
    bool by_reporter = false;
    bool counsels = false;  ///< the counsellor's own
    bool ends = false;      ///< seldom, or no walk would come far
};

/// What can be done with one kind of matter, listed or not.
struct Acts {
    std::string_view kind;
    std::string_view desk_path;     ///< /api/desk/reports
    std::string_view receipt_path;  ///< /api/reports
    std::span<const Request> all;
    bool (*is_listed)(std::string_view state, const Request& request);
};

/// The acts of every kind that has a procedure; both stand there.
const Acts& acts_of(std::string_view kind);

/// Any act, two times in three one that is listed.
const Request& chosen(const Acts& acts, std::string_view state, Random& random);

}  // namespace gongyou::walks

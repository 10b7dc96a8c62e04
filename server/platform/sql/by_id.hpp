#pragma once

#include <functional>
#include <string>

#include "kernel/described.hpp"

namespace gongyou::sql {

/// A question about one thing by its id, or the id alone as an answer: `session.find<Employer>(find_employer,
/// ById{id})`.
template <class Id>
struct ById {
    Id id;
    BOOST_DESCRIBE_CLASS(ById, (), (id), (), ())
};
template <class Id>
ById(Id) -> ById<Id>;

/// A question about many things, whatever their number: the ids come as JSON, one text for both databases.
struct ByIds {
    std::string ids;
};
BOOST_DESCRIBE_STRUCT(ByIds, (), (ids))

/// The question about all `things`; `id_of` says where each has its id.
template <class Things, class IdOf = std::identity>
ByIds by_ids(const Things& things, IdOf id_of = {}) {
    std::string list = "[";  // ids have no character that JSON would write otherwise
    for (const auto& thing : things)
        list.append(list.size() > 1 ? ",\"" : "\"").append(std::invoke(id_of, thing).text()).append("\"");
    return {list += ']'};
}

}  // namespace gongyou::sql

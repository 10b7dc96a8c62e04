#pragma once
#include "platform/sql/tx.hpp"
#include "kernel/id.hpp"
#include <map>
namespace gongyou::notices {
void add(sql::Tx& tx, const PersonId& person, std::string_view kind, const std::map<std::string, std::string>& params);
std::int64_t unread(sql::Session& session, const PersonId& person);
}

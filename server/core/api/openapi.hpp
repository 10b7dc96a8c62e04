#pragma once

#include <string>

#include "core/api/route.hpp"

namespace gongyou::api {

/// The table of routes as an OpenAPI 3.1 document, made from the same structs that serve it.
std::string openapi_document(const Routes& routes);

}  // namespace gongyou::api

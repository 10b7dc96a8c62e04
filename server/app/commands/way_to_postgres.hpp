#pragma once

#include <string>
#include <vector>

namespace gongyou::app {

/// How a tool of PostgreSQL is told where its database is. Whoever lists the processes of the machine reads the words a
/// program was started with, so the password goes by the environment, which only its owner reads.
struct WayToPostgres {
    std::string open;                 ///< all but the password, as "keyword='value' …"
    std::vector<std::string> secret;  ///< "PGPASSWORD=…", or nothing
};

/// Of a URL or of keywords, as libpq reads both. What libpq cannot read is handed on as it is: the tool says why.
WayToPostgres way_to_postgres(const std::string& url);

}  // namespace gongyou::app

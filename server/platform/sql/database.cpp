#include "platform/sql/database.hpp"

namespace gongyou::sql {

Dialect dialect_of(std::string_view url) {
    if (url.starts_with("sqlite:")) return Dialect::sqlite;
    if (url.starts_with("postgresql:") || url.starts_with("postgres:")) return Dialect::postgres;
    throw StorageError{StorageTrouble::broken, "a database address begins with sqlite: or postgresql:"};
}

Database::Database(DatabaseSettings settings, const Clock& clock, Random& random,
                   std::function<void(std::string_view)> unexpected)
    : dialect_{dialect_of(settings.url)},
      clock_{clock},
      readers_{settings.readers, [url = settings.url] { return open_session(url, true); }},
      writer_{open_session(settings.url, false), clock, random, std::move(unexpected), settings.writer} {}

}  // namespace gongyou::sql

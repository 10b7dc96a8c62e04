#include "platform/sql/database.hpp"

namespace gongyou::sql {

Dialect dialect_of(std::string_view url) {
    if (url.starts_with("sqlite:")) return Dialect::sqlite;
    if (url.starts_with("postgresql:") || url.starts_with("postgres:")) return Dialect::postgres;
    throw StorageError{StorageTrouble::broken, "a database address begins with sqlite: or postgresql:"};
}

namespace {

std::unique_ptr<Checkpointer> checkpointer_for(const std::string& url) {
    if (dialect_of(url) == Dialect::postgres) return nullptr;
    return std::make_unique<Checkpointer>(open_session(url, false));
}

Writer::Open writers_sessions(const std::string& url, Checkpointer* checkpointer) {
    return [url, checkpointer] {
        auto session = open_session(url, false);
        if (checkpointer) checkpointer->watch(*session);
        return session;
    };
}

std::function<void(Session&)> between_batches(Checkpointer* checkpointer) {
    if (!checkpointer) return nullptr;
    return [checkpointer](Session& session) { checkpointer->finish_if_asked(session); };
}

}  // namespace

Database::Database(DatabaseSettings settings, const Clock& clock, Random& random,
                   std::function<void(std::string_view)> unexpected)
    : dialect_{dialect_of(settings.url)},
      clock_{clock},
      readers_{settings.readers, [url = settings.url] { return open_session(url, true); }},
      checkpointer_{checkpointer_for(settings.url)},
      writer_{{.open = writers_sessions(settings.url, checkpointer_.get()),
               .between_batches = between_batches(checkpointer_.get()),
               .unexpected = std::move(unexpected)},
              clock,
              random,
              settings.writer} {}

}  // namespace gongyou::sql

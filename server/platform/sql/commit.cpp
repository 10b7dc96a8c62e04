#include <poll.h>
#include <sys/socket.h>

#include <cstring>

#include "platform/sql/raw_connection.hpp"

namespace gongyou::sql {

namespace {

using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

StorageError unknown(const char* why) { return {StorageTrouble::unknown, why}; }

/// Whether all of the answer has arrived before `ends`. statement_timeout does not limit the wait for a standby; this
/// does.
bool arrives(PGconn* connection, std::chrono::steady_clock::time_point ends) {
    while (PQisBusy(connection)) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(ends - std::chrono::steady_clock::now()).count();
        if (left <= 0) return false;
        pollfd socket{PQsocket(connection), POLLIN, 0};
        if (poll(&socket, 1, static_cast<int>(left)) < 0 && errno != EINTR) return false;
        if (!PQconsumeInput(connection)) throw unknown("the connection broke during a commit");
    }
    return true;
}

void commit_on_postgres(PGconn* connection, std::chrono::milliseconds patience) {
    // "canceling wait for synchronous replication" comes as a mere warning beside a success.
    bool warned = false;
    const auto note = [](void* flag, const PGresult* notice) {
        const char* severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);
        if (severity && std::strcmp(severity, "WARNING") == 0) *static_cast<bool*>(flag) = true;
    };
    const auto before = PQsetNoticeReceiver(connection, note, &warned);
    struct Restore {
        PGconn* connection;
        PQnoticeReceiver before;
        ~Restore() { PQsetNoticeReceiver(connection, before, nullptr); }
    } restore{connection, before};

    if (!PQsendQuery(connection, "COMMIT")) throw StorageError{StorageTrouble::lost, "no connection to commit on"};
    if (!arrives(connection, std::chrono::steady_clock::now() + patience)) {
        shutdown(PQsocket(connection), SHUT_RDWR);  // else whoever tidies up the connection would go on waiting
        throw unknown("no answer to a commit in time");
    }
    std::string tag;
    std::optional<StorageError> refused;
    bool answered = false;
    while (const Answer result{PQgetResult(connection), &PQclear}) {
        answered = true;
        if (PQresultStatus(result.get()) == PGRES_COMMAND_OK) tag = PQcmdStatus(result.get());
        if (const char* state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE))
            refused.emplace(trouble_of_postgres(state), PQresultErrorMessage(result.get()));
    }
    if (PQstatus(connection) != CONNECTION_OK || !answered) throw unknown("the connection broke during a commit");
    if (refused) throw *refused;  // a deferred constraint, for one
    if (warned) throw unknown("a commit with a warning: perhaps not on the standby");
    if (tag != "COMMIT") throw StorageError{StorageTrouble::broken, "rolled back instead of committed"};
}

}  // namespace

void Session::commit(std::chrono::milliseconds patience) {
    if (dialect_ == Dialect::sqlite) {
        execute("COMMIT");
    } else {
        commit_on_postgres(raw_postgres(*this), patience);
    }
}

}  // namespace gongyou::sql

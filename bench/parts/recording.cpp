#include "recording.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <chrono>
#include <stdexcept>

#include "platform/sql/checkpointer.hpp"
#include "platform/sql/database.hpp"
#include "platform/sql/raw_connection.hpp"

namespace gongyou::bench {

namespace {

namespace lite = sqlite_api;

bool is_name(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

/// 'it''s', 17, 0.5 or NULL at the start of `text`, taken off.
SqlValue value_at(std::string_view& text) {
    if (text.starts_with("NULL")) {
        text.remove_prefix(4);
        return {};
    }
    if (!text.starts_with('\'')) {
        const auto end = text.find_first_not_of("+-.0123456789eE");
        const auto number = text.substr(0, end);
        text.remove_prefix(number.size());
        if (number.find_first_of(".eE") != std::string_view::npos) return std::stod(std::string{number});
        long long whole = 0;
        std::from_chars(number.data(), number.data() + number.size(), whole);
        return whole;
    }
    std::string value;
    for (text.remove_prefix(1);; text.remove_prefix(1)) {
        if (text.front() == '\'') {
            text.remove_prefix(1);
            if (!text.starts_with('\'')) return value;
        }
        value += text.front();
    }
}

/// The values that stand in `expanded` where `sql` has its names.
std::vector<SqlValue> values_of(std::string_view sql, std::string_view expanded) {
    std::vector<SqlValue> values;
    bool quoted = false;
    while (!sql.empty()) {
        quoted ^= sql.front() == '\'';
        const bool is_place = !quoted && sql.front() == ':' && sql.size() > 1 && is_name(sql[1]);
        if (!is_place) {
            sql.remove_prefix(1);
            expanded.remove_prefix(1);
            continue;
        }
        const auto end = std::find_if_not(sql.begin() + 1, sql.end(), is_name);
        sql.remove_prefix(static_cast<std::size_t>(end - sql.begin()));
        values.push_back(value_at(expanded));
    }
    return values;
}

/// The number of each name's value, place by place.
std::vector<int> places_in(lite::sqlite3_stmt* statement, std::string_view sql) {
    std::vector<int> places;
    for (std::size_t at = sql.find(':'); at != std::string_view::npos; at = sql.find(':', at + 1)) {
        const auto end = std::find_if_not(sql.begin() + static_cast<std::ptrdiff_t>(at) + 1, sql.end(), is_name);
        const std::string name{sql.begin() + static_cast<std::ptrdiff_t>(at), end};
        if (const int place = lite::sqlite3_bind_parameter_index(statement, name.c_str())) places.push_back(place);
    }
    return places;
}

bool is_control(std::string_view sql) {
    return sql.starts_with("BEGIN") || sql.starts_with("COMMIT") || sql.starts_with("SAVEPOINT") ||
           sql.starts_with("RELEASE") || sql.starts_with("ROLLBACK");
}

/// Plain sqlite3, each statement prepared once.
class Plain {
public:
    Plain(lite::sqlite3* connection, const std::vector<std::string>& statements) : connection_{connection} {
        for (const auto& sql : statements) {
            auto* statement = prepared(sql.c_str());
            prepared_.push_back({statement, places_in(statement, sql)});
        }
    }
    ~Plain() {
        for (const auto& one : prepared_) lite::sqlite3_finalize(one.statement);
        for (auto* one : {begin_, commit_, savepoint_, release_}) lite::sqlite3_finalize(one);
    }
    Plain(const Plain&) = delete;
    Plain& operator=(const Plain&) = delete;

    void run(const SqlCall& call) {
        const auto& [statement, places] = prepared_[call.statement];
        for (std::size_t i = 0; i < places.size(); ++i) bind(statement, places[i], call.values[i]);
        finish(statement);
    }
    void begin() { finish(begin_); }
    void commit() { finish(commit_); }
    void savepoint() { finish(savepoint_); }
    void release() { finish(release_); }

private:
    struct Statement {
        lite::sqlite3_stmt* statement;
        std::vector<int> places;
    };

    lite::sqlite3_stmt* prepared(const char* sql) {
        lite::sqlite3_stmt* statement = nullptr;
        if (lite::sqlite3_prepare_v2(connection_, sql, -1, &statement, nullptr) != SQLITE_OK)
            throw std::runtime_error{lite::sqlite3_errmsg(connection_)};
        return statement;
    }
    static void bind(lite::sqlite3_stmt* statement, int place, const SqlValue& value) {
        if (const auto* text = std::get_if<std::string>(&value)) {
            lite::sqlite3_bind_text(statement, place, text->data(), static_cast<int>(text->size()), nullptr);
        } else if (const auto* whole = std::get_if<long long>(&value)) {
            lite::sqlite3_bind_int64(statement, place, *whole);
        } else if (const auto* real = std::get_if<double>(&value)) {
            lite::sqlite3_bind_double(statement, place, *real);
        } else {
            lite::sqlite3_bind_null(statement, place);
        }
    }
    /// All rows are read, as the house reads them.
    void finish(lite::sqlite3_stmt* statement) {
        int code = SQLITE_OK;
        while ((code = lite::sqlite3_step(statement)) == SQLITE_ROW)
            for (int i = 0; i < lite::sqlite3_column_count(statement); ++i)
                bytes_read_ += lite::sqlite3_column_bytes(statement, i);
        if (code != SQLITE_DONE) throw std::runtime_error{lite::sqlite3_errmsg(connection_)};
        lite::sqlite3_reset(statement);
    }

    lite::sqlite3* connection_;
    std::vector<Statement> prepared_;
    lite::sqlite3_stmt* begin_ = prepared("BEGIN IMMEDIATE");
    lite::sqlite3_stmt* commit_ = prepared("COMMIT");
    lite::sqlite3_stmt* savepoint_ = prepared("SAVEPOINT command");
    lite::sqlite3_stmt* release_ = prepared("RELEASE SAVEPOINT command");
    long long bytes_read_ = 0;
};

}  // namespace

void Recording::begin(sql::Session& session) {
    const auto trace = [](unsigned, void* self, void* statement, void* text) {
        const bool of_trigger = std::string_view{static_cast<const char*>(text)}.starts_with("--");
        if (!of_trigger) static_cast<Recording*>(self)->note(statement);
        return 0;
    };
    lite::sqlite3_trace_v2(sql::raw_sqlite(session), SQLITE_TRACE_STMT, trace, this);
}

void Recording::end(sql::Session& session) { lite::sqlite3_trace_v2(sql::raw_sqlite(session), 0, nullptr, nullptr); }

void Recording::note(void* traced) {
    auto* statement = static_cast<lite::sqlite3_stmt*>(traced);
    const char* sql = lite::sqlite3_sql(statement);
    const std::unique_ptr<char, decltype(&lite::sqlite3_free)> expanded{lite::sqlite3_expanded_sql(statement),
                                                                        &lite::sqlite3_free};
    calls_.push_back({number_of(sql), values_of(sql, expanded.get())});
}

std::size_t Recording::number_of(const char* sql) {
    const auto known = std::ranges::find(statements_, sql);
    if (known != statements_.end()) return static_cast<std::size_t>(known - statements_.begin());
    statements_.emplace_back(sql);
    return statements_.size() - 1;
}

std::vector<std::vector<SqlCall>> Recording::commands() const {
    std::vector<std::vector<SqlCall>> all;
    std::vector<SqlCall> one;
    bool inside = false;  // the first and the last transaction are those that began and ended the recording
    const auto add = [&] {
        if (!one.empty()) all.push_back(std::move(one));
        one.clear();
    };
    for (const auto& call : calls_) {
        const std::string_view sql = statements_[call.statement];
        if (sql.starts_with("BEGIN")) {
            inside = true;
        } else if (sql.starts_with("RELEASE") || sql.starts_with("COMMIT")) {
            add();
            inside = inside && !sql.starts_with("COMMIT");
        } else if (inside && !is_control(sql)) {
            one.push_back(call);
        }
    }
    return all;
}

double replayed(const std::filesystem::path& file, const Recording& recording,
                const std::vector<std::vector<SqlCall>>& commands, double batch) {
    const auto url = "sqlite://" + file.string();
    const auto session = sql::open_session(url, false);
    sql::Checkpointer checkpointer{sql::open_session(url, false)};
    checkpointer.watch(*session);
    Plain plain{sql::raw_sqlite(*session), recording.statements()};

    const auto began = std::chrono::steady_clock::now();
    double due = 0;
    for (std::size_t next = 0; next < commands.size();) {
        const auto end = std::min(commands.size(), static_cast<std::size_t>(due += batch));
        if (end == next) continue;
        plain.begin();
        for (; next < end; ++next) {
            plain.savepoint();
            for (const auto& call : commands[next]) plain.run(call);
            plain.release();
        }
        plain.commit();
        checkpointer.finish_if_asked(*session);
    }
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

}  // namespace gongyou::bench

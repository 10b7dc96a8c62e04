#include "core/letters/letter_store.hpp"

#include "platform/sql/by_id.hpp"
#include "platform/sql/joined.hpp"

namespace gongyou::letters {

namespace {

constexpr std::string_view add_letter = R"sql(
    INSERT INTO letter (id, kind, edition, unit_id, employer_id, matter_id, state, revision, law, title, fields, digest,
                        drafted_on, approved_digest, approved_by, year, number, number_text, code, issued_on, replaces,
                        replaced_by, file_id, file_digest, stamp_id)
    VALUES (:id, :kind, :edition, :unit_id, :employer_id, :matter_id, :state, :revision, :law, :title, :fields, :digest,
            :drafted_on, :approved_digest, :approved_by, :year, :number, :number_text, :code, :issued_on, :replaces,
            :replaced_by, :file_id, :file_digest, :stamp_id)
)sql";
constexpr std::string_view whole_letter = R"sql(
    SELECT id, kind, edition, unit_id, employer_id, matter_id, state, revision, law, title, fields, digest, drafted_on,
           approved_digest, approved_by, year, number, number_text, code, issued_on, replaces, replaced_by, file_id,
           file_digest, stamp_id
      FROM letter
)sql";
constexpr std::string_view letter_with_id = " WHERE id = :id";
constexpr std::string_view letter_with_code = " WHERE code = :text";
constexpr std::string_view letter_with_file = " WHERE file_digest = :text ORDER BY id LIMIT 1";
constexpr auto find_letter = sql::joined<whole_letter, letter_with_id>;
constexpr auto find_letter_by_code = sql::joined<whole_letter, letter_with_code>;
constexpr std::string_view letters_of_a_matter = " WHERE matter_id = :id ORDER BY id";
constexpr auto list_letters_of_matter = sql::joined<whole_letter, letters_of_a_matter>;
constexpr auto find_letter_by_file = sql::joined<whole_letter, letter_with_file>;

struct LetterText {
    std::string text;
};
BOOST_DESCRIBE_STRUCT(LetterText, (), (text))

constexpr std::string_view save_letter = R"sql(
    UPDATE letter SET state = :state, employer_id = :employer_id, edition = :edition, law = :law, title = :title,
                      fields = :fields, digest = :digest, approved_digest = :approved_digest, approved_by = :approved_by,
                      year = :year, number = :number, number_text = :number_text, code = :code, issued_on = :issued_on,
                      replaced_by = :replaced_by, stamp_id = :stamp_id, revision = revision + 1
     WHERE id = :id AND revision = :revision
)sql";

struct LetterPaper {
    LetterId id;
    FileId file_id;
    std::string file_digest;
};
BOOST_DESCRIBE_STRUCT(LetterPaper, (), (id, file_id, file_digest))
constexpr std::string_view keep_letter_paper = R"sql(
    UPDATE letter SET file_id = :file_id, file_digest = :file_digest WHERE id = :id AND file_id IS NULL
)sql";

constexpr std::string_view add_letter_event = R"sql(
    INSERT INTO letter_event (letter_id, number, act, state, made_at, by_person, digest, words)
    VALUES (:letter_id, :number, :act, :state, :made_at, :by_person, :digest, :words)
)sql";
constexpr std::string_view list_letter_events = R"sql(
    SELECT letter_id, number, act, state, made_at, by_person, digest, words FROM letter_event
     WHERE letter_id = :id ORDER BY number
)sql";
constexpr std::string_view list_authors = R"sql(
    SELECT DISTINCT by_person FROM letter_event WHERE letter_id = :id AND act IN ('draft', 'change')
)sql";

struct SequenceOf {
    UnitId unit_id;
    std::string kind;
    int year = 0;
};
BOOST_DESCRIBE_STRUCT(SequenceOf, (), (unit_id, kind, year))
struct Drawn {
    std::int64_t last = 0;
};
BOOST_DESCRIBE_STRUCT(Drawn, (), (last))
/// One statement: on PostgreSQL the row is locked by it, so a second server waits and then counts on.
constexpr std::string_view draw_next = R"sql(
    INSERT INTO letter_sequence (unit_id, kind, year, last) VALUES (:unit_id, :kind, :year, 1)
    ON CONFLICT (unit_id, kind, year) DO UPDATE SET last = letter_sequence.last + 1
    RETURNING last
)sql";

struct UnitMark {
    UnitId unit_id;
    std::string mark;
};
BOOST_DESCRIBE_STRUCT(UnitMark, (), (unit_id, mark))
constexpr std::string_view find_mark = "SELECT unit_id, mark FROM letter_mark WHERE unit_id = :id";
constexpr std::string_view put_letter_mark = R"sql(
    INSERT INTO letter_mark (unit_id, mark) VALUES (:unit_id, :mark)
    ON CONFLICT (unit_id) DO UPDATE SET mark = excluded.mark
)sql";

constexpr std::string_view add_letter_service = R"sql(
    INSERT INTO letter_service (id, letter_id, way, counted_on, proof, entered_by, entered_at)
    VALUES (:id, :letter_id, :way, :counted_on, :proof, :entered_by, :entered_at)
)sql";
constexpr std::string_view list_letter_services = R"sql(
    SELECT id, letter_id, way, counted_on, proof, entered_by, entered_at FROM letter_service
     WHERE letter_id = :id ORDER BY id
)sql";

struct AskLetters : ScopeSql {
    std::string words;
    std::string kind;
    std::string state;
    int year = 0;
    bool waiting = false;
    bool registered = false;
    std::string before;
    int most = 20;
};
BOOST_DESCRIBE_STRUCT(AskLetters, (ScopeSql), (words, kind, state, year, waiting, registered, before, most))
constexpr std::string_view letters_of_list = R"sql(
    SELECT r.id, r.kind, r.state, r.title, u.name, r.drafted_on, r.number_text, r.issued_on
      FROM letter r JOIN unit u ON u.id = r.unit_id
     WHERE (:before = '' OR r.id < :before) AND (:kind = '' OR r.kind = :kind) AND (:state = '' OR r.state = :state)
       AND (:year = 0 OR r.year = :year) AND (:registered = 0 OR r.number IS NOT NULL)
       AND (:waiting = 0 OR r.state IN ('draft', 'checked', 'approved', 'issued'))
       AND (:words = '' OR r.number_text LIKE :words OR r.title LIKE :words) AND
)sql";
constexpr std::string_view newest_letters_first = " ORDER BY r.id DESC LIMIT :most";
constexpr auto newest_letters =
    sql::joined<letters_of_list, scope::reaches_row_by_row, scope::and_, scope::before_the_wall, newest_letters_first>;

/// The words with what LIKE would take for a wild card taken out.
std::string wanted_words(const std::string& words) {
    if (words.empty()) return words;
    std::string plain{words};
    std::erase_if(plain, [](char c) { return c == '%' || c == '_' || c == '\\'; });
    return "%" + plain + "%";
}

}  // namespace

void LetterStore::add(const Letter& letter) { session_.execute(add_letter, letter); }

std::vector<Letter> LetterStore::of_matter(const MatterId& id) {
    return session_.list<Letter>(list_letters_of_matter, sql::ById{id});
}

std::optional<Letter> LetterStore::find(const LetterId& id) {
    return session_.find<Letter>(find_letter, sql::ById{id});
}

std::optional<Letter> LetterStore::with_code(const std::string& code) {
    return session_.find<Letter>(find_letter_by_code, LetterText{code});
}

std::optional<Letter> LetterStore::with_file(const std::string& file_digest) {
    return session_.find<Letter>(find_letter_by_file, LetterText{file_digest});
}

Result<Letter> LetterStore::save(Letter changed) {
    if (session_.execute(save_letter, changed) == 0)
        return fail({FaultKind::conflict, "letter.changed_meanwhile"});  // two desks at once
    changed.revision += 1;
    return changed;
}

void LetterStore::keep_paper(const LetterId& id, const FileId& file, const std::string& file_digest) {
    session_.execute(keep_letter_paper, LetterPaper{id, file, file_digest});
}

void LetterStore::add_event(const LetterEvent& event) { session_.execute(add_letter_event, event); }

std::vector<LetterEvent> LetterStore::events_of(const LetterId& id) {
    return session_.list<LetterEvent>(list_letter_events, sql::ById{id});
}

std::vector<PersonId> LetterStore::authors_of(const LetterId& id) {
    std::vector<PersonId> authors;
    for (auto& found : session_.list<sql::ById<PersonId>>(list_authors, sql::ById{id}))
        authors.push_back(std::move(found.id));
    return authors;
}

std::int64_t LetterStore::draw_number(const UnitId& unit, const std::string& kind, int year) {
    return session_.find<Drawn>(draw_next, SequenceOf{unit, kind, year})->last;
}

std::optional<std::string> LetterStore::mark_of(const UnitId& unit) {
    auto found = session_.find<UnitMark>(find_mark, sql::ById{unit});
    if (!found) return std::nullopt;
    return std::move(found->mark);
}

void LetterStore::set_mark(const UnitId& unit, const std::string& mark) {
    session_.execute(put_letter_mark, UnitMark{unit, mark});
}

void LetterStore::add_service(const KeptService& service) { session_.execute(add_letter_service, service); }

std::vector<KeptService> LetterStore::services_of(const LetterId& id) {
    return session_.list<KeptService>(list_letter_services, sql::ById{id});
}

std::vector<LetterLineOfList> LetterStore::newest(const ScopeSql& scope, const LetterQuestion& asked) {
    AskLetters ask;
    static_cast<ScopeSql&>(ask) = scope;
    ask.words = wanted_words(asked.words);
    ask.kind = asked.kind;
    ask.state = asked.state;
    ask.year = asked.year;
    ask.waiting = asked.waiting;
    ask.registered = asked.registered;
    ask.before = asked.before.text();
    ask.most = asked.most;
    return session_.list<LetterLineOfList>(newest_letters, ask);
}

}  // namespace gongyou::letters

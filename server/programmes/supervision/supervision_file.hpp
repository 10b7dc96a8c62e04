#pragma once

#include <optional>
#include <vector>

#include "platform/sql/session.hpp"
#include "programmes/supervision/supervision_rows.hpp"

namespace gongyou::supervision {

/// The SQL of what gathers in the file of a case (案卷): demands, records, and the cards of those who investigate.
/// Sealed texts go in and come out sealed.
class SupervisionFile {
public:
    explicit SupervisionFile(sql::Session& session) : session_{session} {}

    void add(const Item& item);
    void save(const Item& item);
    void remove_items(const SupervisionId& id);
    std::vector<Item> items_of(const SupervisionId& id);

    void add(const Record& record);
    std::vector<Record> records_of(const SupervisionId& id);

    /// A card anew takes the place of the former.
    void keep(const SupervisorCard& card);
    std::optional<SupervisorCard> card_of(const PersonId& person);

private:
    sql::Session& session_;
};

}  // namespace gongyou::supervision

#include "programmes/rights/named_person_store.hpp"

namespace gongyou::rights {

namespace {

constexpr std::string_view add_person = R"sql(
    INSERT INTO report_person (report_id, name, document, number, number_key, agreed_on)
    VALUES (:report_id, :name, :document, :number, :number_key, :agreed_on)
)sql";
constexpr std::string_view find_person = R"sql(
    SELECT report_id, name, document, number, number_key, agreed_on FROM report_person WHERE report_id = :report_id
)sql";
constexpr std::string_view same_person = R"sql(
    SELECT p.report_id FROM report_person p
     WHERE p.number_key = :number_key AND p.report_id <> :report_id AND p.agreed_on >= :agreed_on
     ORDER BY p.report_id DESC LIMIT 50
)sql";

struct OfReport {
    ReportId report_id;
};
BOOST_DESCRIBE_STRUCT(OfReport, (), (report_id))

}  // namespace

void NamedPersonStore::add(const SealedPerson& person) { session_.execute(add_person, person); }

std::optional<SealedPerson> NamedPersonStore::of(const ReportId& report) {
    return session_.find<SealedPerson>(find_person, OfReport{report});
}

std::vector<ReportId> NamedPersonStore::of_same_person(const SealedPerson& person, Date since) {
    SealedPerson asked = person;
    asked.agreed_on = since;
    std::vector<ReportId> reports;
    for (auto& found : session_.list<OfReport>(same_person, asked)) reports.push_back(std::move(found.report_id));
    return reports;
}

}  // namespace gongyou::rights

#include "programmes/rights/report_seal.hpp"

namespace gongyou::rights {

Report ReportSeal::sealed(Report report) const {
    if (!report.anonymous) return report;
    const auto key = keys_.new_record_key();
    const auto& id = report.id.text();
    report.record_key = keys_.seal_key(place("report", "record_key", id), key);
    report.employer_name = keys_.seal_with(key, place("report", "employer_name", id), report.employer_name);
    report.place = keys_.seal_with(key, place("report", "place", id), report.place);
    report.facts = keys_.seal_with(key, place("report", "facts", id), report.facts);
    return report;
}

Result<Report> ReportSeal::opened(Report sealed) const {
    if (!sealed.anonymous) return sealed;
    const auto key = key_of(sealed);
    if (!key) return fail(key.error());
    const auto open = [&](std::string_view column, std::string& words) -> Result<Done> {
        if (words.empty()) return Done{};  // a column that was not asked for
        auto clear = keys_.unseal_with(*key, place("report", column, sealed.id.text()), words);
        if (!clear) return fail(std::move(clear.error()));
        words = std::move(*clear);
        return Done{};
    };
    for (const auto& [column, words] : {std::pair{"employer_name", &sealed.employer_name},
                                        std::pair{"place", &sealed.place}, std::pair{"facts", &sealed.facts}})
        if (auto done = open(column, *words); !done) return fail(std::move(done.error()));
    return sealed;
}

Result<std::string> ReportSeal::sealed_words(const Report& report, std::int64_t number, std::string words) const {
    if (!report.anonymous || words.empty()) return words;
    const auto key = key_of(report);
    if (!key) return fail(key.error());
    const auto row = report.id.text() + "/" + std::to_string(number);
    return keys_.seal_with(*key, place("report_step", "words", row), words);
}

Result<std::string> ReportSeal::opened_words(const Report& report, std::int64_t number, std::string words) const {
    if (!report.anonymous || words.empty()) return words;
    const auto key = key_of(report);
    if (!key) return fail(key.error());
    const auto row = report.id.text() + "/" + std::to_string(number);
    return keys_.unseal_with(*key, place("report_step", "words", row), words);
}

std::string ReportSeal::sealed_phone(const ReportId& report, const Phone& phone) const {
    return keys_.seal(place("report_identity", "phone", report.text()), phone.text());
}

Result<Phone> ReportSeal::opened_phone(const ReportId& report, std::string_view sealed) const {
    return keys_.unseal(place("report_identity", "phone", report.text()), sealed).and_then([](const std::string& text) {
        return Phone::read(text);
    });
}

Result<crypto::RecordKey> ReportSeal::key_of(const Report& report) const {
    return keys_.unseal_key(place("report", "record_key", report.id.text()), report.record_key.value_or(""));
}

}  // namespace gongyou::rights

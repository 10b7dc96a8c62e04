#include "programmes/rights/report_seal.hpp"

namespace gongyou::rights {

namespace {

/// The columns of a report that hold words.
template <class AnyReport, class Visit>
Result<Done> for_each_words(AnyReport& report, Visit&& visit) {
    for (const auto& [column, words] : {std::pair{"place", &report.place}, std::pair{"facts", &report.facts},
                                        std::pair{"complaint", &report.complaint}}) {
        auto crossed = visit(std::string_view{column}, std::move(*words));
        if (!crossed) return fail(std::move(crossed.error()));
        *words = std::move(*crossed);
    }
    return Done{};
}

}  // namespace

Result<Report> ReportSeal::sealed(Report report) const {
    static_cast<matters::Matter&>(report) = matters_.sealed(report);
    auto done = for_each_words(report, [&](std::string_view column, std::string words) {
        return matters_.sealed_column(report, "report", column, std::move(words));
    });
    if (!done) return fail(std::move(done.error()));
    return report;
}

Result<Report> ReportSeal::opened(Report sealed) const {
    if (!sealed.title.empty()) {  // a column that was not asked for is empty
        auto title = matters_.opened_title(sealed);
        if (!title) return fail(std::move(title.error()));
        sealed.title = std::move(*title);
    }
    auto done = for_each_words(sealed, [&](std::string_view column, std::string words) {
        return matters_.opened_column(sealed, "report", column, std::move(words));
    });
    if (!done) return fail(std::move(done.error()));
    return sealed;
}

std::string ReportSeal::sealed_phone(const ReportId& report, const Phone& phone) const {
    return keys_.seal(place("report_identity", "phone", report.text()), phone.text());
}

Result<Phone> ReportSeal::opened_phone(const ReportId& report, std::string_view sealed) const {
    return keys_.unseal(place("report_identity", "phone", report.text()), sealed).and_then([](const std::string& text) {
        return Phone::read(text);
    });
}

}  // namespace gongyou::rights

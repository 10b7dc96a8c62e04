#include "programmes/rights/consultation_seal.hpp"

namespace gongyou::rights {

namespace {

constexpr std::string_view table = "consultation";
constexpr std::string_view answers = "consultation_answer";

/// The columns of an answer that hold words.
template <class Visit>
Result<AnswerDetails> for_each_words(AnswerDetails details, Visit&& visit) {
    for (const auto& [column, words] :
         {std::pair{"next_steps", &details.next_steps}, std::pair{"evidence", &details.evidence},
          std::pair{"limitation_on", &details.limitation_on}, std::pair{"counted", &details.counted}}) {
        auto crossed = visit(std::string_view{column}, std::move(*words));
        if (!crossed) return fail(std::move(crossed.error()));
        *words = std::move(*crossed);
    }
    return details;
}

}  // namespace

Result<Consultation> ConsultationSeal::sealed(Consultation consultation) const {
    static_cast<matters::Matter&>(consultation) = matters_.sealed(consultation);
    auto question = matters_.sealed_column(consultation, table, "question", std::move(consultation.question));
    if (!question) return fail(std::move(question.error()));
    consultation.question = *std::move(question);
    return consultation;
}

Result<Consultation> ConsultationSeal::opened(Consultation sealed) const {
    auto title = matters_.opened_title(sealed);
    if (!title) return fail(std::move(title.error()));
    auto question = matters_.opened_column(sealed, table, "question", std::move(sealed.question));
    if (!question) return fail(std::move(question.error()));
    sealed.title = *std::move(title);
    sealed.question = *std::move(question);
    return sealed;
}

Result<AnswerDetails> ConsultationSeal::sealed(const matters::Matter& matter, AnswerDetails details) const {
    const auto number = details.number;
    return for_each_words(std::move(details), [&](std::string_view column, std::string words) {
        return matters_.sealed_part(matter, answers, column, number, std::move(words));
    });
}

Result<AnswerDetails> ConsultationSeal::opened(const matters::Matter& matter, AnswerDetails sealed) const {
    const auto number = sealed.number;
    return for_each_words(std::move(sealed), [&](std::string_view column, std::string words) {
        return matters_.opened_part(matter, answers, column, number, std::move(words));
    });
}

AskerIdentity ConsultationSeal::sealed_identity(const ConsultationId& consultation, const Phone& phone) const {
    return {consultation, keys_.seal(phone_of(consultation), phone.text()),
            keys_.blind_index(tree_, "phone", phone.text())};
}

Result<Phone> ConsultationSeal::opened_phone(const AskerIdentity& identity) const {
    return keys_.unseal(phone_of(identity.consultation_id), identity.phone).and_then([](const std::string& text) {
        return Phone::read(text);
    });
}

}  // namespace gongyou::rights

#include "app/commands/calendar_command.hpp"

#include <fmt/format.h>

#include "app/commands/law_words.hpp"
#include "core/law/law_book.hpp"

namespace gongyou::app {

namespace {

/// What was asked on the command line.
struct Question {
    std::string first;
    std::string second;  ///< a period, a rule, or the other day
    std::string pack;    ///< empty: the country's
    std::string lang = "zh";
    bool explain = false;
    bool no_rolling = false;

    Language language() const { return lang == "en" ? Language::en : Language::zh; }
};

int refuse(const Fault& fault) {
    tell(fault);
    return 2;
}

Result<Date> day_from(const std::string& text) {
    if (const auto day = Date::parse(text)) return *day;
    return fail({FaultKind::invalid, "date.wrong", {{"given", text}, {"expected", "YYYY-MM-DD"}}});
}

void print_answer(std::string_view answer, bool estimate, Language language) {
    fmt::print("{}\n", answer);
    if (estimate) fmt::print("{}\n", estimate_words(language));
}

void print_steps(const std::vector<CountingStep>& steps, Language language) {
    for (const auto& step : steps) fmt::print("{}\n", words_of(step, language));
}

/// Rules of the pack that are this long: which one was meant is for the reader to say.
std::vector<law::Rule> rules_as_long(const law::LawBook& book, const law::PackHead& pack, Period period, Date day) {
    std::vector<law::Rule> found;
    for (const auto& [code, same] : book.rules())
        for (const auto& rule : same)
            if (rule.pack == pack.name && rule.from <= day && (!rule.to || day <= *rule.to))
                if (const auto length = law::period_of(rule); length && *length == period) found.push_back(rule);
    return found;
}

/// The deadline that was asked for, and the rules it may belong to.
struct Found {
    Deadline deadline;
    std::vector<law::Rule> rules;
    bool of_a_rule = false;  ///< asked for by its code
};

Result<Found> deadline_by_rule(const law::LawBook& book, const Question& question, Date event,
                               const law::PackHead& pack) {
    const auto rule = book.pack(pack.place).rule(question.second, event);
    if (!rule) return fail(rule.error());
    return law::deadline(*rule, event, book.calendar()).map([&](const Deadline& found) {
        return Found{found, {*rule}, true};
    });
}

Result<Found> deadline_by_period(const law::LawBook& book, const Question& question, Date event,
                                 const law::PackHead& pack) {
    const auto period = period_from(question.second);
    if (!period) return fail(period.error());
    return book.calendar().deadline(event, *period, Rolling::next_working_day).map([&](const Deadline& found) {
        const bool pack_asked = !question.pack.empty();
        return Found{found, pack_asked ? rules_as_long(book, pack, *period, event) : std::vector<law::Rule>{}, false};
    });
}

int add_to_date(const law::LawBook& book, const Question& question) {
    const auto event = day_from(question.first);
    if (!event) return refuse(event.error());
    const auto pack = book.pack_named(question.pack.empty() ? "china" : question.pack);
    if (!pack) return refuse(pack.error());

    const bool by_rule = question.second.find('.') != std::string::npos;
    const auto found =
        by_rule ? deadline_by_rule(book, question, *event, *pack) : deadline_by_period(book, question, *event, *pack);
    if (!found) return refuse(found.error());
    const auto last = question.no_rolling ? book.calendar().deadline(*event, found->deadline.period)
                                          : Result<Deadline>{found->deadline};
    if (!last) return refuse(last.error());
    const auto language = question.language();
    print_answer(last->day.text(), last->estimate, language);
    if (!question.explain) return 0;
    print_steps(steps_of(*last, book.calendar()), language);
    if (!found->of_a_rule && !found->rules.empty()) fmt::print("{}\n", as_long_words(language));
    for (const auto& rule : found->rules) fmt::print("{}\n", words_of(rule, language));
    return 0;
}

int count_between(const law::LawBook& book, const Question& question) {
    const auto first = day_from(question.first);
    if (!first) return refuse(first.error());
    const auto second = day_from(question.second);
    if (!second) return refuse(second.error());
    const auto found = book.calendar().between(*first, *second);
    if (!found) return refuse(found.error());
    print_answer(std::to_string(found->days), found->estimate, question.language());
    if (question.explain) print_steps(steps_between(*first, *second, book.calendar()), question.language());
    return 0;
}

/// A command that asks `question` of the book.
void add_asking(CLI::App& command, CommandParts& parts, std::shared_ptr<Question> question,
                int (*ask)(const law::LawBook&, const Question&)) {
    command.add_flag("--explain", question->explain, "says how it was counted (说明如何计算)");
    command.add_option("--lang", question->lang, "language of the explanation: zh or en")
        ->check(CLI::IsMember({"zh", "en"}));
    const auto flags = ConfigFlags::add_to(command, {"law"});
    command.callback([flags, question, ask, &parts] {
        const auto config = flags->config();
        const auto book = config ? law::LawBook::read(config::law_folder(*config)) : fail(config.error());
        parts.exit_code = book ? ask(*book, *question) : refuse(book.error());
    });
}

}  // namespace

void add_calendar(CLI::App& program, CommandParts& parts) {
    auto* calendar = program.add_subcommand("calendar", "counts working days and deadlines (期限计算)");
    calendar->require_subcommand(1);

    const auto to_add = std::make_shared<Question>();
    auto* add = calendar->add_subcommand("add", "the last day of a period that runs from a day (期满日)");
    add->add_option("date", to_add->first, "the day of the event, which does not count: YYYY-MM-DD")->required();
    add->add_option("period", to_add->second, "15wd (工作日), 20d (日), 2m (月), 1y (年), or a rule: opinion.answer")
        ->required();
    add->add_option("--pack", to_add->pack, "rule pack: china, zhejiang (zj), hangzhou (hz), ningbo (nb), …");
    add->add_flag("--no-roll", to_add->no_rolling, "leaves a last day of rest where it is (不顺延)");
    add_asking(*add, parts, to_add, add_to_date);

    const auto between_days = std::make_shared<Question>();
    auto* between = calendar->add_subcommand("between", "working days after one day up to another (其间的工作日)");
    between->add_option("first", between_days->first, "does not count: YYYY-MM-DD")->required();
    between->add_option("last", between_days->second, "counts: YYYY-MM-DD")->required();
    add_asking(*between, parts, between_days, count_between);
}

}  // namespace gongyou::app

#pragma once

#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "programmes/checkup/reading/view.hpp"

namespace gongyou::checkup {

/// Something a paper says, and where.
template <class T>
struct Fact {
    T value{};
    Stretch where;
};

enum class TermKind { unknown, fixed, open_ended, task };

/// Hours of work, as the paper gives them.
struct Hours {
    std::optional<Fact<double>> a_day;  ///< net of meal breaks that are stated
    std::optional<Fact<double>> days_a_week;
    std::optional<Fact<double>> a_week;
    std::optional<Fact<double>> rest_days_a_month;
    bool standard = false;
    bool cumulative = false;
    bool flexible = false;
    bool approved = false;  ///< a special system with its approval
};

/// Who the parties are said to be: whether the field is filled in.
struct Parties {
    bool employer_name = false, employer_address = false, employer_head = false;
    bool worker_name = false, worker_address = false, worker_id = false;
    std::optional<Fact<std::u32string>> employer;  ///< its name as written behind 甲方
    std::optional<Fact<std::u32string>> worker_id_number;
    std::optional<bool> is_female;
    std::optional<Fact<Date>> born;
    std::optional<int> born_in;  ///< year * 100 + month, where no day is written
};

/// What a paper says that several rules ask for; read once and shared. Only what is agreed: no headings, no branch that
/// nobody chose, nothing told about others.
struct Facts {
    TermKind term_kind = TermKind::unknown;
    std::optional<Fact<double>> term_months;  ///< as stated in words
    std::optional<Fact<Date>> term_start, term_end;
    std::optional<Fact<double>> probation_months;
    std::optional<Fact<Date>> probation_start, probation_end;
    bool probation_in_days = false;
    std::optional<Fact<double>> wage_month;  ///< for normal hours, after probation
    std::optional<Fact<double>> wage_probation;
    std::optional<Fact<double>> wage_basic;  ///< 基本工资 or 底薪, where it is told as a part of the wage
    std::optional<Fact<double>> overtime_base;
    std::optional<Fact<Date>> work_start, signed_on;
    Hours hours;
    Parties parties;
    bool is_retiree = false;  ///< draws a pension
    bool is_student = false;

    /// The length of the term: by its dates where both are there, as stated otherwise.
    std::optional<double> months_of_term() const;
    Date day_of_paper(Date today) const { return signed_on ? signed_on->value : today; }
};

Facts facts_of(const Paper& paper);

/// The sentences that are agreed, each as a view made when it is come to: rules may walk through them often. Refers to
/// its paper.
class AgreedSentences {
public:
    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = View;
        using difference_type = std::ptrdiff_t;
        using pointer = const View*;
        using reference = View;

        Iterator(const Paper& paper, std::size_t at) : paper_{&paper}, at_{at} { pass_by_others(); }
        View operator*() const { return {*paper_, at_, at_ + 1}; }
        Iterator& operator++() {
            ++at_;
            pass_by_others();
            return *this;
        }
        bool operator==(const Iterator& other) const { return at_ == other.at_; }

    private:
        void pass_by_others() {
            const auto& all = paper_->sentences;
            while (at_ < all.size() && (all[at_].is_heading || all[at_].is_reported)) ++at_;
        }

        const Paper* paper_;
        std::size_t at_;
    };

    explicit AgreedSentences(const Paper& paper) : paper_{paper} {}
    Iterator begin() const { return {paper_, 0}; }
    Iterator end() const { return {paper_, paper_.sentences.size()}; }

private:
    const Paper& paper_;
};
inline AgreedSentences agreed_sentences(const Paper& paper) { return AgreedSentences{paper}; }

// The parts of facts_of, one file each.
void read_term(const Paper& paper, Facts& facts);
void read_probation(const Paper& paper, Facts& facts);
void read_wages(const Paper& paper, Facts& facts);
void read_hours(const Paper& paper, Facts& facts);
void read_parties(const Paper& paper, Facts& facts);
void read_dates(const Paper& paper, Facts& facts);

/// The longest probation the law allows for a term (劳动合同法 art. 19), in months.
double probation_cap(TermKind kind, double term_months);

}  // namespace gongyou::checkup

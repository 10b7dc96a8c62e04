#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kernel/result.hpp"

namespace gongyou::json {

/// Everything that is wrong with the fields of one form, and where in it the reader stands.
class FieldFaults {
public:
    /// Stands in a member or an element until it goes out of scope.
    class Step {
    public:
        Step(FieldFaults& faults, std::size_t back_to) : faults_{faults}, back_to_{back_to} {}
        ~Step() { faults_.place_.resize(back_to_); }
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;

    private:
        FieldFaults& faults_;
        std::size_t back_to_;
    };

    Step member(std::string_view name);
    Step element(std::size_t index);

    /// The value where the reader stands is wrong.
    void add(std::string_view code, std::map<std::string, std::string> params = {});
    void add(const Fault& fault) { add(fault.code, fault.params); }
    /// A member of that name is not known here.
    void add_unknown(std::string_view name);
    /// The same name twice in one object: two readers may take different ones, so nothing of it is believed.
    void add_repeated() { repeated_ = true; }

    bool any() const { return repeated_ || !fields_.empty(); }
    /// form.invalid with all fields, or json.malformed.
    Fault fault() &&;

private:
    std::string place_;
    std::vector<FieldFault> fields_;
    bool repeated_ = false;
};

}  // namespace gongyou::json

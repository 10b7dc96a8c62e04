#include "core/people/person_seals.hpp"

#include <stdexcept>

namespace gongyou {

namespace {

std::string opened(Result<std::string> value) {
    if (!value) throw std::runtime_error{"a sealed value of a person does not open"};
    return *std::move(value);
}

}  // namespace

std::string PersonSeals::login(const PersonRow& person) const {
    return person.login ? open("login", person.id.text(), *person.login) : "";
}

std::string PersonSeals::masked_phone(const PersonRow& person) const {
    if (!person.phone) return "";
    const auto phone = Phone::read(open("phone", person.id.text(), *person.phone));
    return phone ? phone->masked() : "";
}

std::string PersonSeals::login_index(std::string_view login) const {
    std::string folded{login};
    for (char& c : folded)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return keyring_.blind_index(tree_, "login", folded);
}

std::string PersonSeals::seal_waiting(std::string_view column, std::string_view ticket, std::string_view value) const {
    return keyring_.seal({"sign_in_ticket", column, ticket, tree_}, value);
}

std::string PersonSeals::waiting(std::string_view column, std::string_view ticket, std::string_view sealed) const {
    return opened(keyring_.unseal({"sign_in_ticket", column, ticket, tree_}, sealed));
}

std::string PersonSeals::seal(std::string_view column, std::string_view record, std::string_view value) const {
    return keyring_.seal({"person", column, record, tree_}, value);
}

std::string PersonSeals::open(std::string_view column, std::string_view record, std::string_view sealed) const {
    return opened(keyring_.unseal({"person", column, record, tree_}, sealed));
}

std::string masked_login(std::string_view login) {
    std::size_t shown = 0;
    for (int points = 0; shown < login.size(); ++shown) {
        if ((static_cast<unsigned char>(login[shown]) & 0xC0) != 0x80 && ++points > 2) break;
    }
    return login.empty() ? "" : std::string{login.substr(0, shown)} + "***";
}

}  // namespace gongyou

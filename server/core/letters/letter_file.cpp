#include "core/letters/letter_file.hpp"

#include "platform/crypto/base64.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/json/read.hpp"

namespace gongyou::letters {

namespace {

constexpr std::string_view opening = "\n%gongyou-letter ";
constexpr std::string_view start_of_table = "\nstartxref\n";

/// Where the PDF's table of contents begins, as its own end says; readers look for it at the end of the file.
std::string table_start_of(std::string_view pdf) {
    const auto at = pdf.rfind(start_of_table);
    if (at == std::string_view::npos) return "0";
    const auto begin = at + start_of_table.size();
    return std::string{pdf.substr(begin, pdf.find('\n', begin) - begin)};
}

}  // namespace

std::string with_statement(std::string pdf, std::string_view statement, std::string_view signature) {
    const auto table = table_start_of(pdf);
    pdf.append(opening).append(crypto::base64url(statement)).append(" ").append(signature);
    return pdf.append(start_of_table).append(table).append("\n%%EOF\n");
}

std::optional<StatementFound> statement_in(std::string_view file) {
    const auto at = file.rfind(opening);
    if (at == std::string_view::npos) return std::nullopt;
    const auto begin = at + opening.size();
    const auto line = file.substr(begin, file.find('\n', begin) - begin);
    const auto space = line.find(' ');
    if (space == std::string_view::npos) return std::nullopt;
    auto statement = crypto::from_base64url(line.substr(0, space));
    if (!statement) return std::nullopt;
    const auto pdf = file.substr(0, at);
    StatementFound found{*std::move(statement), std::string{line.substr(space + 1)}, crypto::sha256_hex(pdf)};
    if (with_statement(std::string{pdf}, found.statement, found.signature) != file) return std::nullopt;
    return found;
}

FileCheck check_file(std::string_view file,
                     const std::function<bool(std::string_view bytes, std::string_view signature)>& fits) {
    if (file.find(opening) == std::string_view::npos) return {};
    const auto found = statement_in(file);
    if (!found || !fits(found->statement, found->signature)) return {FileVerdict::altered};
    const auto says = json::read_json<LetterStatement>(found->statement);
    if (!says || says->paper.text() != found->paper) return {FileVerdict::altered};
    return {FileVerdict::genuine, *says};
}

}  // namespace gongyou::letters

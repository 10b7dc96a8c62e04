#pragma once

#include <boost/beast/zlib/deflate_stream.hpp>
#include <boost/crc.hpp>
#include <optional>
#include <string>
#include <vector>

#include "platform/paper/pdf.hpp"

/// Documents for tests, true and hostile, put together piece by piece.
namespace gongyou::extract::examples {

inline std::string number_in(std::uint64_t number, int bytes) {  // least significant byte first
    std::string text;
    for (int at = 0; at < bytes; ++at) text += static_cast<char>(number >> (8 * at));
    return text;
}

/// One member of a ZIP. What is left out is told as it is.
struct Archived {
    std::string name;
    std::string bytes;  ///< as they lie in the archive
    bool is_deflated = false;
    std::optional<std::size_t> claimed = {};  ///< its size when unpacked
    std::uint32_t flags = 0;
    std::uint32_t mode = 0;                  ///< of Unix: what kind of file it is
    std::optional<std::size_t> inside = {};  ///< it lies there, in what others brought along
};

inline std::string about(const Archived& member) {
    boost::crc_32_type sum;
    sum.process_bytes(member.bytes.data(), member.bytes.size());
    return number_in(20, 2) + number_in(member.flags, 2) + number_in(member.is_deflated ? 8 : 0, 2) + number_in(0, 4) +
           number_in(member.is_deflated ? 0 : sum.checksum(), 4) + number_in(member.bytes.size(), 4) +
           number_in(member.claimed.value_or(member.bytes.size()), 4) + number_in(member.name.size(), 2) +
           number_in(0, 2);
}

/// A member as it lies in its archive.
inline std::string record(const Archived& member) { return "PK\x03\x04" + about(member) + member.name + member.bytes; }

inline std::string zip_of(const std::vector<Archived>& members) {
    std::string files, table;
    for (const auto& member : members) {
        table += "PK\x01\x02" + number_in(3 << 8 | 20, 2) + about(member) + std::string(6, '\0') +
                 number_in(std::uint64_t{member.mode} << 16, 4) + number_in(member.inside.value_or(files.size()), 4) +
                 member.name;
        if (!member.inside) files += record(member);
    }
    return files + table + "PK\x05\x06" + number_in(0, 4) + number_in(members.size(), 2) +
           number_in(members.size(), 2) + number_in(table.size(), 4) + number_in(files.size(), 4) + number_in(0, 2);
}

inline std::string deflated(const std::string& bytes, boost::beast::zlib::Flush flush) {
    boost::beast::zlib::deflate_stream packer;
    std::string packed(packer.upper_bound(bytes.size()) + 64, '\0');
    boost::beast::zlib::z_params room{};
    room.next_in = bytes.data();
    room.avail_in = bytes.size();
    room.next_out = packed.data();
    room.avail_out = packed.size();
    boost::beast::error_code error;
    packer.write(room, flush, error);
    packed.resize(room.total_out);
    return packed;
}
inline std::string deflated(const std::string& bytes) { return deflated(bytes, boost::beast::zlib::Flush::finish); }

/// `piece` as often as asked, deflated, without ever being there.
inline std::string deflated_times(const std::string& piece, std::size_t times) {
    const auto one = deflated(piece, boost::beast::zlib::Flush::full);
    std::string all;
    for (std::size_t count = 0; count < times; ++count) all += one;
    return all + std::string{"\x03\0", 2};  // a last block, with nothing in it
}

inline std::string word_xml(const std::string& body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>" + body +
           "</w:body></w:document>";
}
inline Archived word_part(const std::string& xml) { return {.name = "word/document.xml", .bytes = xml}; }
inline std::string word_document(const std::string& body) { return zip_of({word_part(word_xml(body))}); }
inline std::string paragraph(const std::string& runs) { return "<w:p>" + runs + "</w:p>"; }
inline std::string words(const std::string& text) { return "<w:r><w:t>" + text + "</w:t></w:r>"; }

/// A Word document whose XML has a document type.
inline std::string with_document_type(const std::string& type, const std::string& said) {
    const auto xml = word_xml(paragraph(words(said)));
    const auto head = xml.find("?>") + 2;
    return zip_of({word_part(xml.substr(0, head) + "<!DOCTYPE d [" + type + "]>" + xml.substr(head))});
}

inline std::string billion_laughs() {
    std::string type = "<!ENTITY a \"ha\">";
    for (char name = 'b'; name <= 'j'; ++name) {
        type += std::string{"<!ENTITY "} + name + " \"";
        for (int i = 0; i < 10; ++i) type += std::string{"&"} + static_cast<char>(name - 1) + ";";
        type += "\">";
    }
    return with_document_type(type, "&j;");
}

inline std::string deep_document(int depth) {
    std::string begins, ends;
    for (int i = 0; i < depth; ++i) begins += "<w:p>", ends += "</w:p>";
    return word_document(begins + words("合同") + ends);
}

/// A PDF of these objects, the first of them its catalogue; without a table of contents: readers make their own.
inline std::string pdf_of(const std::vector<std::string>& objects) {
    std::string pdf = "%PDF-1.4\n";
    for (std::size_t at = 0; at < objects.size(); ++at)
        pdf += std::to_string(at + 1) + " 0 obj\n" + objects[at] + "\nendobj\n";
    return pdf + "trailer\n<</Root 1 0 R>>\n%%EOF\n";
}
inline std::string stream_of(const std::string& entries, const std::string& bytes) {
    return "<<" + entries + "/Length " + std::to_string(bytes.size()) + ">>\nstream\n" + bytes + "\nendstream";
}
/// A PDF of one page; object 4 is what is drawn on it, `more` begins with object 5.
inline std::string pdf_page(const std::string& drawn, const std::vector<std::string>& more = {},
                            const std::string& about_page = "/MediaBox[0 0 595 842]") {
    std::vector<std::string> objects{"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                     "<</Type/Page/Parent 2 0 R" + about_page + "/Contents 4 0 R>>", drawn};
    objects.insert(objects.end(), more.begin(), more.end());
    return pdf_of(objects);
}

inline std::string contract_page() {
    return paper::pdf(
        {.name = "合同",
         .blocks = {paper::Text{"甲方根据生产需要，安排乙方在二号车间从事缝纫工作。\n"
                                "本合同期限为三年，其中试用期为二个月，试用期包含在合同期限内。\n"
                                "甲方每月十五日前以货币形式足额支付乙方上月工资，遇节假日提前支付。\n"
                                "乙方的休息休假、社会保险和劳动保护，按国家规定执行，双方没有别的约定。"}}});
}

}  // namespace gongyou::extract::examples

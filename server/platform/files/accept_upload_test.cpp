#include "platform/files/accept_upload.hpp"

#include <gtest/gtest.h>

#include <random>

#include "platform/files/file_examples.hpp"
#include "platform/files/giving_back.hpp"

namespace gongyou::files {
namespace {

using namespace examples;

std::string_view fault_of(std::string_view bytes, std::string_view name, std::string_view type) {
    const auto accepted = accept_upload(bytes, name, type);
    return accepted ? "" : accepted.error().code;
}
std::string_view fault_of_jpeg(std::string_view bytes) { return fault_of(bytes, "a.jpg", "image/jpeg"); }
std::string_view fault_of_png(std::string_view bytes) { return fault_of(bytes, "a.png", "image/png"); }
std::string_view fault_of_pdf(std::string_view bytes) { return fault_of(bytes, "a.pdf", "application/pdf"); }

TEST(AcceptUpload, TakesThreeKindsByContentNameAndTypeTogether) {
    const std::string contents[] = {jpeg(), png(), pdf()};
    const std::string_view names[] = {"a.jpg", "a.png", "a.pdf"};
    const std::string_view types[] = {"image/jpeg", "image/png", "application/pdf"};
    for (std::size_t content = 0; content < 3; ++content) {
        for (std::size_t name = 0; name < 3; ++name) {
            for (std::size_t type = 0; type < 3; ++type) {
                const bool fits = content == name && name == type;
                EXPECT_EQ(fault_of(contents[content], names[name], types[type]), fits ? "" : "file.kind_refused");
            }
        }
    }
    EXPECT_EQ(fault_of(jpeg(), "A.JPEG", "Image/JPEG; charset=x"), "");
    for (const auto* type : {"", "image/*", "image/jpeg2", "text/html", ";", " "})
        EXPECT_EQ(fault_of(jpeg(), "a.jpg", type), "file.kind_refused") << type;
    for (const auto* name : {"", "jpg", "a.jpg.exe", "a.jpg.", "a.svg", "a.jpg/"})
        EXPECT_EQ(fault_of(jpeg(), name, "image/jpeg"), "file.kind_refused") << name;
}

TEST(AcceptUpload, RefusesEveryOtherKind) {
    for (const std::string& bytes :
         {std::string{}, std::string{"hello"}, std::string{"<svg xmlns='http://www.w3.org/2000/svg'/>"},
          std::string{"<!DOCTYPE html><html></html>"}, std::string{"PK\3\4 a docx"}, std::string{"GIF89a"},
          std::string{"MZ"},
          std::string{"\x7F"
                      "ELF"},
          std::string{"Rar!\x1A\x07"}, std::string{"BM"}, std::string{"RIFF1234WEBP"}, std::string{"%!PS-Adobe"},
          "\n" + pdf(), " " + jpeg()}) {
        EXPECT_EQ(fault_of_jpeg(bytes), "file.kind_refused");
        EXPECT_EQ(fault_of_png(bytes), "file.kind_refused");
        EXPECT_EQ(fault_of_pdf(bytes), "file.kind_refused");
    }
}

TEST(AcceptUpload, RefusesFilesThatAreTwoThingsAtOnce) {
    const auto exif_page = segment(0xFE, "<HTML><body onload=alert(1)>");
    EXPECT_EQ(fault_of_jpeg(jpeg(exif_page)), "file.kind_refused");
    EXPECT_EQ(fault_of_png(png(chunk("tEXt", std::string{"x\0<script>alert(1)</script>", 27}))), "file.kind_refused");
    EXPECT_EQ(fault_of_pdf(pdf("", "% <!doctype html>")), "file.kind_refused");
    EXPECT_EQ(fault_of_jpeg(jpeg(segment(0xFE, pdf()))), "file.kind_refused");
    EXPECT_EQ(fault_of_jpeg(jpeg() + zip_end(jpeg().size())), "file.kind_refused");
    EXPECT_EQ(fault_of_png(png() + zip_end(png().size())), "file.kind_refused");
    EXPECT_EQ(fault_of_pdf(pdf() + zip_end(pdf().size()) + "%%EOF\n"), "file.kind_refused");
    // deep in the file, but at its start once a long comment before it is gone
    EXPECT_EQ(fault_of_jpeg(jpeg(segment(0xFE, std::string(2000, ' ')) + segment(0xDB, "<svg onload=alert(1)>"))),
              "file.kind_refused");
    EXPECT_EQ(fault_of_jpeg(jpeg() + "Rar!\x1A\x07"), "file.kind_refused");
    EXPECT_EQ(fault_of_jpeg(jpeg(segment(0xFE, "PK\5\6 said by chance"))), "");  // no list of members before it
}

TEST(AcceptUpload, RefusesMoreThanTwentyMebibytes) {
    auto bytes = pdf();
    bytes.insert(20, largest_file + 1 - bytes.size(), ' ');
    EXPECT_EQ(bytes.size(), largest_file + 1);
    EXPECT_EQ(fault_of_pdf(bytes), "file.too_large");
    bytes.erase(20, 1);
    EXPECT_EQ(fault_of_pdf(bytes), "");
}

TEST(AcceptUpload, RefusesMoreThanFortyMillionPixelsByTheHeaderAlone) {
    EXPECT_EQ(fault_of_jpeg(jpeg("", 8000, 5000)), "");  // 40,000,000
    EXPECT_EQ(fault_of_jpeg(jpeg("", 8000, 5001)), "file.too_many_pixels");
    EXPECT_EQ(fault_of_jpeg(jpeg("", 65535, 65535)), "file.too_many_pixels");
    EXPECT_EQ(fault_of_png(png("", 5000, 8000)), "");
    EXPECT_EQ(fault_of_png(png("", 5001, 8000)), "file.too_many_pixels");
    EXPECT_EQ(fault_of_png(png("", 0x7FFFFFFF, 0x7FFFFFFF)), "file.too_many_pixels");
    EXPECT_EQ(fault_of_png(png("", 0xFFFFFFFF, 1)), "file.damaged");
    EXPECT_EQ(fault_of_png(png("", 0, 16)), "file.damaged");
    EXPECT_EQ(fault_of_jpeg(jpeg("", 16, 0)), "file.damaged");
}

TEST(AcceptUpload, LeavesOutOfAJpegWhatItsSenderDidNotMeanToSend) {
    std::string secrets;
    for (std::uint32_t app = 0xE1; app <= 0xEF; ++app) secrets += segment(app, "CANARY gps 29.47,121.87");
    secrets += segment(0xFE, "CANARY comment") + segment(0xE0, std::string{"JFXX\0\x10", 6} + "CANARY thumbnail");
    secrets += segment(0xEE, "Adobe CANARY longer than it may be");
    const auto accepted = accept_upload(jpeg(secrets) + "CANARY behind the end", "a.jpg", "image/jpeg");
    ASSERT_TRUE(accepted);
    EXPECT_EQ(accepted->bytes, jpeg());
}

TEST(AcceptUpload, KeepsOfAJpegWhatItNeedsToLookRight) {
    const auto adobe = segment(0xEE, std::string{"Adobe\0\x64\0\0\0\0\1", 12});
    EXPECT_EQ(accept_upload(jpeg(adobe), "a.jpg", "image/jpeg").value().bytes, jpeg(adobe));
    const auto progressive = jpeg("", 16, 16, 0xC2);
    EXPECT_EQ(accept_upload(progressive, "a.jpg", "image/jpeg").value().bytes, progressive);
    // a thumbnail of 1 × 1 pixel inside the first segment is cut off, and its size with it
    const std::string with_thumbnail{"JFIF\0\1\1\0\0\1\0\1\1\1RGB", 17};
    const auto bytes = "\xFF\xD8" + segment(0xE0, with_thumbnail) + jpeg().substr(20);
    EXPECT_EQ(accept_upload(bytes, "a.jpg", "image/jpeg").value().bytes, jpeg());
}

/// What a phone writes: orientation among place, camera and time, the low byte first or the high one.
std::string exif(bool low_first, std::uint32_t orientation) {
    const auto number = [&](std::uint32_t value, int size) {
        std::string bytes;
        for (int i = 0; i < size; ++i) bytes += static_cast<char>(value >> (8 * (low_first ? i : size - 1 - i)) & 0xFF);
        return bytes;
    };
    const auto entry = [&](std::uint32_t tag, std::uint32_t type, std::uint32_t count, const std::string& value) {
        return number(tag, 2) + number(type, 2) + number(count, 4) + value;
    };
    return std::string{"Exif\0\0", 6} + (low_first ? "II" : "MM") + number(42, 2) + number(8, 4) + number(3, 2) +
           entry(0x010F, 2, 20, number(50, 4)) + entry(0x0112, 3, 1, number(orientation, 2) + number(0, 2)) +
           entry(0x8825, 4, 1, number(70, 4)) + number(0, 4) + "CANARY phone, gps 29.47,121.87";
}

TEST(AcceptUpload, KeepsOfWhatAPhoneWritesOnlyWhichWayUpThePictureIs) {
    for (const bool low_first : {true, false}) {
        const auto accepted = accept_upload(jpeg(segment(0xE1, exif(low_first, 6))), "a.jpg", "image/jpeg");
        ASSERT_TRUE(accepted);
        // One entry: tag 0112, a short number (3), one of them, 6 and two zeros; no directory behind it.
        const std::string turned{"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", 32};
        EXPECT_EQ(accepted->bytes, jpeg(segment(0xE1, turned)));
        EXPECT_EQ(accept_upload(accepted->bytes, "a.jpg", "image/jpeg").value().bytes, accepted->bytes);
        for (const std::uint32_t usual_or_wrong : {0u, 1u, 9u, 65'535u})
            EXPECT_EQ(accept_upload(jpeg(segment(0xE1, exif(low_first, usual_or_wrong))), "a.jpg", "image/jpeg")
                          .value()
                          .bytes,
                      jpeg());
        const auto whole = exif(low_first, 6);  // cut anywhere it says nothing, or the same
        for (std::size_t size = 0; size < whole.size(); ++size) {
            const auto cut = accept_upload(jpeg(segment(0xE1, whole.substr(0, size))), "a.jpg", "image/jpeg");
            ASSERT_TRUE(cut);
            EXPECT_EQ(cut->bytes.find("CANARY"), std::string::npos) << size;
        }
        // a directory said to lie anywhere, with as many entries as can be said
        auto wild = whole;
        wild.replace(10, 4, "\xFF\xFF\xFF\xF0");
        EXPECT_EQ(accept_upload(jpeg(segment(0xE1, wild)), "a.jpg", "image/jpeg").value().bytes, jpeg());
    }
    const auto twice = segment(0xE1, exif(true, 3)) + segment(0xE1, exif(true, 8));  // the first counts
    EXPECT_EQ(accept_upload(jpeg(twice), "a.jpg", "image/jpeg").value().bytes.size(), jpeg().size() + 36);
}

TEST(AcceptUpload, LeavesOutOfAPngWhatItsSenderDidNotMeanToSend) {
    std::string secrets;
    for (const auto* name : {"tEXt", "zTXt", "iTXt", "eXIf", "tIME", "iCCP", "acTL", "fcTL", "fdAT", "prVt"})
        secrets += chunk(name, "CANARY");
    const auto gamma = chunk("gAMA", four(45455));
    const auto accepted = accept_upload(png(gamma + secrets) + "CANARY", "a.png", "image/png");
    ASSERT_TRUE(accepted);
    EXPECT_EQ(accepted->bytes, png(gamma));
}

TEST(AcceptUpload, CallsPicturesDamagedThatDoNotHoldTogether) {
    for (const auto& whole : {jpeg(), png()}) {
        for (std::size_t size = 12; size < whole.size(); ++size) {
            const auto cut = std::string_view{whole}.substr(0, size);
            EXPECT_EQ(whole[0] == '\xFF' ? fault_of_jpeg(cut) : fault_of_png(cut), "file.damaged") << size;
        }
    }
    auto wrong_sum = png();
    wrong_sum[20] = static_cast<char>(wrong_sum[20] ^ 1);
    EXPECT_EQ(fault_of_png(wrong_sum), "file.damaged");
    EXPECT_EQ(fault_of_png(png(chunk("XXXX", ""))), "file.damaged");  // critical and unknown
    EXPECT_EQ(fault_of_png(png(chunk("IHDR", std::string(13, '\1')))), "file.damaged");
    EXPECT_EQ(fault_of_png(png_header() + chunk("IEND", "")), "file.damaged");
    EXPECT_EQ(fault_of_png(png(chunk("IDAT", "a") + chunk("gAMA", four(1)))), "file.damaged");  // data in two places
    EXPECT_EQ(fault_of_jpeg(jpeg(segment(0xC0, "\x08" + two(16) + two(16) + std::string{"\1\1\x11\0", 4}))),
              "file.damaged");                                         // two frames
    EXPECT_EQ(fault_of_jpeg(jpeg("", 16, 16, 0xC3)), "file.damaged");  // lossless
    EXPECT_EQ(fault_of_jpeg("\xFF\xD8\xFF\xD9"), "file.damaged");
}

TEST(AcceptUpload, LooksAtBothEndsOfAPdf) {
    EXPECT_EQ(fault_of_pdf("%PDF-1.7\n"), "file.damaged");
    EXPECT_EQ(fault_of_pdf("%PDF-9.7" + pdf().substr(8)), "file.damaged");
    EXPECT_EQ(fault_of_pdf(pdf() + std::string(1100, ' ')), "file.damaged");
    EXPECT_EQ(fault_of_pdf(pdf() + std::string(900, ' ')), "");
    EXPECT_EQ(fault_of_pdf(pdf("/Encrypt 12 0 R ")), "file.kind_refused");
    EXPECT_EQ(fault_of_pdf(pdf("/Encrypt<</Filter/Standard>> ")), "file.kind_refused");
    EXPECT_EQ(fault_of_pdf(pdf("", "(about /EncryptMetadata)")), "");
}

TEST(AcceptUpload, NeverRefusesForANameButCleansIt) {
    const std::pair<std::string, std::string> names[] = {
        {"工资条 2026.jpg", "工资条 2026.jpg"},
        {"../../etc/passwd.jpg", "passwd.jpg"},
        {"C:\\Users\\x\\a.JPG", "a.JPG"},
        {"\u202Egpj.exe.jpg", "gpj.exe.jpg"},  // text direction turned round
        {"a\u200Bb\x01\n.jpg", "ab.jpg"},
        {"\xFF\xFE.jpg", "file.jpg"},
        {".jpg", "file.jpg"},
        {"   .jpg", "file.jpg"},
        {"CON.jpg", "CON.jpg"},
        {std::string(300, 'a') + ".jpg", std::string(116, 'a') + ".jpg"},  // 120 in all
    };
    for (const auto& [sent, kept] : names) {
        const auto accepted = accept_upload(jpeg(), sent, "image/jpeg");
        ASSERT_TRUE(accepted) << sent;
        EXPECT_EQ(accepted->name.text(), kept);
    }
}

TEST(AcceptUpload, SurvivesAnythingAndKeepsOnlyWhatIsAcceptedAgain) {
    std::mt19937 dice{7};
    int accepted_count = 0;
    for (int trial = 0; trial < 20'000; ++trial) {
        auto bytes = trial % 2 ? jpeg(segment(0xE1, "Exif")) : png(chunk("tEXt", "x"));
        for (auto flips = dice() % 4; flips-- > 0;) bytes[dice() % bytes.size()] = static_cast<char>(dice());
        if (dice() % 4 == 0) bytes.resize(dice() % bytes.size());
        const auto* const name = trial % 2 ? "a.jpg" : "a.png";
        const auto* const type = trial % 2 ? "image/jpeg" : "image/png";
        const auto once = accept_upload(bytes, name, type);
        if (!once) continue;
        ++accepted_count;
        const auto twice = accept_upload(once->bytes, name, type);
        ASSERT_TRUE(twice);
        ASSERT_EQ(twice->bytes, once->bytes);
    }
    EXPECT_GT(accepted_count, 1000);
}

TEST(GivingBack, SendsAFileToBeSavedAndNothingElse) {
    const auto headers = download_headers(FileKind::pdf, FileName::trusted("工 \"a\".pdf"));
    const std::vector<std::pair<std::string, std::string>> expected = {
        {"Content-Disposition", "attachment; filename=\"file.pdf\"; filename*=UTF-8''%E5%B7%A5%20%22a%22.pdf"},
        {"Content-Security-Policy", "sandbox; default-src 'none'"},
        {"Cache-Control", "no-store"},
    };
    EXPECT_EQ(headers, expected);
}

}  // namespace
}  // namespace gongyou::files

// What reading a document costs: a photographed page against Tesseract alone on the same picture as we clean it, in
// turns, and a PDF of four pages with its text in it. Ratios are of processor time: a busy machine does not count.
#include <fmt/format.h>
#include <sys/resource.h>

#include <chrono>
#include <cmath>
#include <filesystem>

#include "parts/figures.hpp"
#include "platform/extract/caged_run.hpp"
#include "platform/extract/document_reading.hpp"
#include "platform/extract/program/clean_picture.hpp"
#include "platform/paper/pdf.hpp"
#include "platform/paper/styles.hpp"

namespace {

using namespace gongyou;

constexpr int photograph_width = 2200, photograph_height = 3000;

std::string contract(int pages) {
    paper::Document document{.name = "劳动合同"};
    for (int page = 0; page < pages; ++page) {
        if (page > 0) document.blocks.emplace_back(paper::NewPage{});
        document.blocks.emplace_back(paper::title("劳动合同"));
        for (int clause = 1; clause <= 8; ++clause)
            document.blocks.emplace_back(paper::body(fmt::format(
                "第{}条 甲方根据生产需要，安排乙方在二号车间从事缝纫工作。本合同期限为三年，其中试用期为二个月。"
                "甲方每月十五日前以货币形式足额支付乙方上月工资，遇节假日提前支付。",
                page * 8 + clause)));
    }
    return paper::pdf(document);
}

/// A page as a phone sees it: a little askew, with light from one side, as a JPEG.
std::string photograph(std::string pdf) {
    const extract::PdfSheets pages{std::move(pdf)};
    const auto page = pages.sheet(1);
    if (!page) return {};
    auto* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, photograph_width, photograph_height);
    auto* pen = cairo_create(surface);
    cairo_set_source_rgb(pen, 1, 1, 1);
    cairo_paint(pen);
    cairo_save(pen);
    cairo_rotate(pen, 0.02);
    cairo_scale(pen, photograph_height * 0.97 / page->height, photograph_height * 0.97 / page->height);
    page->draw(pen);
    cairo_restore(pen);
    auto* light = cairo_pattern_create_linear(0, 0, photograph_width, photograph_height);
    cairo_pattern_add_color_stop_rgba(light, 0, 0, 0, 0, 0.05);
    cairo_pattern_add_color_stop_rgba(light, 1, 0, 0, 0, 0.45);
    cairo_set_source(pen, light);
    cairo_paint(pen);
    cairo_pattern_destroy(light);
    cairo_destroy(pen);
    cairo_surface_flush(surface);
    const extract::Picture dots{pixCreate(photograph_width, photograph_height, 32)};
    for (int y = 0; y < photograph_height; ++y) {
        const auto* line = cairo_image_surface_get_data(surface) +
                           static_cast<std::ptrdiff_t>(y) * cairo_image_surface_get_stride(surface);
        for (int x = 0; x < photograph_width; ++x)
            pixSetRGBPixel(dots.get(), x, y, line[4 * x + 2], line[4 * x + 1], line[4 * x]);
    }
    cairo_surface_destroy(surface);
    l_uint8* bytes = nullptr;
    std::size_t size = 0;
    if (pixWriteMemJpeg(&bytes, &size, dots.get(), 85, 0) != 0) return {};
    std::string jpeg{reinterpret_cast<const char*>(bytes), size};
    lept_free(bytes);
    return jpeg;
}

struct Spent {
    double on_the_clock = 0;  ///< milliseconds
    double of_processor = 0;  ///< ours and of processes that have ended, milliseconds
};

double of_processor_so_far() {
    double milliseconds = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage used{};
        getrusage(who, &used);
        for (const auto& time : {used.ru_utime, used.ru_stime})
            milliseconds += static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    }
    return milliseconds;
}

template <class Work>
Spent spent_on(Work&& work) {
    const auto processor = of_processor_so_far();
    const auto clock = std::chrono::steady_clock::now();
    work();
    return {std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - clock).count(),
            of_processor_so_far() - processor};
}

double middle(const std::vector<Spent>& rounds, double Spent::*which) {
    std::vector<double> values;
    for (const auto& round : rounds) values.push_back(round.*which);
    return bench::median(values);
}

/// Or the program ends: what was not read has no time.
void read_with(const extract::DocumentReading& reading, const std::string& file) {
    const auto text = reading.read(file);
    if (!text || text->text.find("试用期为二") == std::string::npos) {
        fmt::print(stderr, "not read: {}\n", text ? text->text : std::string{text.error().code});
        std::exit(1);
    }
}

/// With one thread, as the cage has one.
void tesseract_alone(const std::string& picture) {
    const auto end = extract::run_apart(
        "/usr/bin/env",
        {"OMP_THREAD_LIMIT=1", "tesseract", picture, "stdout", "-l", "chi_sim", "--oem", "1", "--psm", "4"}, "",
        std::chrono::minutes{2}, 1 << 20);
    if (end.code != 0) {
        fmt::print(stderr, "Tesseract's own program did not run; on Debian it is in tesseract-ocr\n");
        std::exit(1);
    }
}

void measure_a_photograph(const extract::DocumentReading& reading) {
    const auto jpeg = photograph(contract(1));
    const auto sheet = extract::sheet_of_picture(jpeg);
    const auto clean = sheet ? extract::clean_picture(*sheet, true) : nullptr;
    const auto path = std::filesystem::temp_directory_path() / fmt::format("cleaned-{}.png", getpid());
    if (!clean || pixWrite(path.c_str(), clean.get(), IFF_PNG) != 0) std::exit(1);
    std::vector<Spent> ours, alone;
    for (int round = 0; round < 5; ++round) {
        ours.push_back(spent_on([&] { read_with(reading, jpeg); }));
        alone.push_back(spent_on([&] { tesseract_alone(path); }));
    }
    std::filesystem::remove(path);
    fmt::print(
        "a photograph of {} dots, {} bytes: {:.0f} ms of processor time, {:.0f} ms; Tesseract alone {:.0f}, {:.0f}\n",
        photograph_width * photograph_height, jpeg.size(), middle(ours, &Spent::of_processor),
        middle(ours, &Spent::on_the_clock), middle(alone, &Spent::of_processor), middle(alone, &Spent::on_the_clock));
    bench::print_at_most("a photographed page, against Tesseract alone on the cleaned picture", 1.15,
                         middle(ours, &Spent::of_processor) / middle(alone, &Spent::of_processor), "×");
}

void measure_text(const extract::DocumentReading& reading) {
    const auto pdf = contract(4);
    std::vector<Spent> rounds;
    for (int round = 0; round < 21; ++round) rounds.push_back(spent_on([&] { read_with(reading, pdf); }));
    fmt::print("a PDF of four pages, {} bytes: {:.1f} ms of processor time\n", pdf.size(),
               middle(rounds, &Spent::of_processor));
    bench::print_at_most("a PDF of four pages with its text", 60, middle(rounds, &Spent::on_the_clock), " ms");
}

}  // namespace

int main(int argc, char** argv) {
    const auto beside = std::filesystem::read_symlink("/proc/self/exe").parent_path().parent_path() / "gongyou-extract";
    const extract::DocumentReading reading{argc > 1 ? argv[1] : beside.string()};
    measure_text(reading);
    measure_a_photograph(reading);
}

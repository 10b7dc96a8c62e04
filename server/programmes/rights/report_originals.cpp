#include "programmes/rights/report_originals.hpp"

#include "platform/files/giving_back.hpp"
#include "programmes/rights/original_store.hpp"
#include "programmes/rights/report_view.hpp"

namespace gongyou::rights {

Result<std::string> pdf_of_report(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                  const OneFilePage& asked) {
    auto file = content_of(parts, reader, actor, {asked.id, asked.file_id});
    if (!file) return fail(std::move(file.error()));
    if (file->kind != files::FileKind::pdf) return fail({FaultKind::not_found, "file.no_pages"});
    return std::move(file->bytes);
}

Result<api::Nothing> open_original(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                   const OpenOriginal& asked) {
    const auto report = report_for(tx, actor, Right::read_report, asked.id);
    if (!report) return fail(report.error());
    const auto lines = files_of(parts, tx, *report);
    if (!lines) return fail(lines.error());
    if (std::ranges::none_of(*lines, [&](const files::FileLine& line) { return line.id == asked.file_id; }))
        return fail({FaultKind::not_found, "file.unknown"});
    OriginalStore{tx}.note_opening(asked.file_id, actor.id, tx.now());
    parts.matters.audit.record(tx, {.tree = parts.matters.tree,
                                    .actor = actor.id.text(),
                                    .role = "desk",
                                    .act = "file.original_opened",
                                    .object_kind = "report",
                                    .object_id = asked.id.text(),
                                    .purpose = asked.purpose.text()});
    return api::Nothing{};
}

Result<api::Answer> report_original(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                    const OneFile& asked) {
    auto file = content_of(parts, reader, actor, asked);
    if (!file) return fail(std::move(file.error()));
    const auto opened = OriginalStore{reader}.opened_at(asked.file_id, actor.id);
    if (!opened || reader.now() >= *opened + original_stays_open)
        return fail({FaultKind::forbidden, "file.original_sealed"});
    return api::Answer{.type = std::string{media_type(file->kind)},
                       .body = std::move(file->bytes),
                       .headers = files::download_headers(file->kind, file->name)};
}

}  // namespace gongyou::rights

#include "programmes/rights/report_uploads.hpp"

#include "platform/files/accept_upload.hpp"
#include "platform/files/giving_back.hpp"
#include "programmes/rights/report_view.hpp"

namespace gongyou::rights {

namespace {

/// `act(owner)` with the report as the owner of its files; those of an anonymous report lie under its own key.
template <class Act>
auto as_owner(const RightsParts& parts, const Report& report, Act&& act)
    -> std::invoke_result_t<Act, const files::FileOwner&> {
    files::FileOwner owner{.kind = "report", .id = report.id.text()};
    if (!report.anonymous) return act(owner);
    const auto key = parts.matters.seal().key_of(report);
    if (!key) return fail(key.error());
    owner.key = &*key;
    return act(owner);
}

/// What a file is called says who sent it ("张三的工资条"): it is dropped at the door (security.md AN-7).
files::FileName nameless(files::FileKind kind) {
    return files::FileName::trusted("file." + std::string{usual_ending(kind)});
}

}  // namespace

Result<files::PreparedUpload> prepare_upload(const RightsParts& parts, const api::Caller& caller,
                                             const NewUpload& asked) {
    const auto type = caller.request.header("content-type");
    auto accepted = files::accept_upload(caller.request.body, asked.name.text(), type.value_or(""));
    if (!accepted) return fail(accepted.error());
    accepted->name = nameless(accepted->kind);
    return parts.files.prepare(*accepted, parts.clock.today(), parts.random);
}

Result<api::Answered<files::UploadReceipt>> keep_upload(const RightsParts& parts, sql::Tx& tx,
                                                        const files::PreparedUpload& ready) {
    return parts.files.keep_upload(tx, ready).map([](files::UploadReceipt receipt) {
        return api::Answered<files::UploadReceipt>{std::move(receipt), 201};
    });
}

Result<Done> claim_uploads(const RightsParts& parts, sql::Tx& tx, const Report& report,
                           const std::vector<UploadId>& uploads) {
    if (uploads.empty()) return Done{};
    return as_owner(parts, report, [&](const files::FileOwner& owner) {
        return parts.files.claim(tx, uploads, owner).map([](const std::vector<FileId>&) { return Done{}; });
    });
}

Result<std::vector<files::FileLine>> files_of(const RightsParts& parts, sql::Session& session, const Report& report) {
    if (report.file_count == 0) return std::vector<files::FileLine>{};
    auto lines = as_owner(parts, report, [&](const files::FileOwner& owner) -> Result<std::vector<files::FileLine>> {
        return parts.files.of(session, owner);
    });
    if (!lines) return lines;
    for (std::size_t i = 0; i < lines->size(); ++i)  // told apart by their places: they have no names
        lines->at(i).name =
            files::FileName::trusted(std::to_string(i + 1) + "." + std::string{usual_ending(lines->at(i).kind)});
    return lines;
}

Result<files::FileContent> content_of(const RightsParts& parts, sql::Session& session, const Report& report,
                                      const FileId& file) {
    return as_owner(parts, report,
                    [&](const files::FileOwner& owner) { return parts.files.read(session, owner, file); });
}

Result<files::FileContent> content_of(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                      const OneFile& asked) {
    const auto report = report_for(reader, actor, Right::read_report, asked.id);
    if (!report) return fail(report.error());
    return content_of(parts, reader, *report, asked.file_id);
}

Result<api::Answer> report_file(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                const OneFile& asked) {
    auto file = content_of(parts, reader, actor, asked);
    if (!file) return fail(std::move(file.error()));
    if (file->kind == files::FileKind::pdf) return fail({FaultKind::forbidden, "file.original_sealed"});
    return api::Answer{.type = std::string{media_type(file->kind)},
                       .body = std::move(file->bytes),
                       .headers = files::download_headers(file->kind, file->name)};
}

}  // namespace gongyou::rights

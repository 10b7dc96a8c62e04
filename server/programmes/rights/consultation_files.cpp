#include "programmes/rights/consultation_files.hpp"

#include "platform/crypto/digest.hpp"
#include "platform/files/giving_back.hpp"
#include "programmes/rights/consultation_store.hpp"
#include "programmes/rights/consultation_view.hpp"

namespace gongyou::rights {

namespace {

/// Who owns the files of one event; those of an anonymous consultation lie under its own key.
class EventFiles {
public:
    static Result<EventFiles> of(const RightsParts& parts, const Consultation& consultation) {
        EventFiles made{consultation.id.text()};
        if (!consultation.anonymous) return made;
        auto key = parts.matters.seal().key_of(consultation);
        if (!key) return fail(std::move(key.error()));
        made.key_.emplace(std::move(*key));
        return made;
    }
    files::FileOwner owner(std::int64_t number) const {
        return {
            .kind = "consultation", .id = consultation_ + "/" + std::to_string(number), .key = key_ ? &*key_ : nullptr};
    }

private:
    explicit EventFiles(std::string consultation) : consultation_{std::move(consultation)} {}
    std::string consultation_;
    std::optional<crypto::RecordKey> key_;
};

/// An event that files can come with.
struct WithFiles {
    std::int64_t number = 0;
    bool by_asker = false;
};

std::vector<WithFiles> events_with_files(sql::Session& session, const Consultation& consultation) {
    std::vector<WithFiles> events;
    if (consultation.file_count == 0) return events;
    for (const auto& event : matters::MatterStore{session}.events_of(consultation.id)) {
        const bool by_asker = event.number == 1 || event.act == name_of(ConsultationAct::ask_again);
        if (by_asker || event.act == name_of(ConsultationAct::answer)) events.push_back({event.number, by_asker});
    }
    return events;
}

/// Reads it wherever it lies, under the name that files_of gives it.
Result<api::Answer> read_file(const RightsParts& parts, sql::Session& session, const Consultation& consultation,
                              const FileId& id) {
    const auto lines = files_of(parts, session, consultation);
    if (!lines) return fail(lines.error());
    const auto owners = EventFiles::of(parts, consultation);
    if (!owners) return fail(owners.error());
    for (const auto& line : *lines) {
        if (line.id != id) continue;
        auto file = parts.files.read(session, owners->owner(line.number), id);
        if (!file) return fail(std::move(file.error()));
        return api::Answer{.type = std::string{media_type(file->kind)},
                           .body = std::move(file->bytes),
                           .headers = files::download_headers(file->kind, files::FileName::trusted(line.name))};
    }
    return fail({FaultKind::not_found, "file.unknown"});
}

}  // namespace

Result<files::PreparedUpload> prepare_desk_upload(const RightsParts& parts, const api::Caller& caller,
                                                  const NewUpload& asked) {
    const auto type = caller.request.header("content-type");
    const auto accepted = files::accept_upload(caller.request.body, asked.name.text(), type.value_or(""));
    if (!accepted) return fail(accepted.error());
    return parts.files.prepare(*accepted, parts.clock.today(), parts.random);
}

Result<Done> claim_files(const RightsParts& parts, sql::Tx& tx, const Consultation& consultation, std::int64_t number,
                         const std::vector<UploadId>& uploads) {
    if (uploads.empty()) return Done{};
    const auto owners = EventFiles::of(parts, consultation);
    if (!owners) return fail(owners.error());
    return parts.files.claim(tx, uploads, owners->owner(number)).map([&](const std::vector<FileId>& files) {
        ConsultationStore{tx}.count_files(consultation.id, static_cast<std::int64_t>(files.size()));
        return Done{};
    });
}

Result<std::vector<ConsultationFile>> files_of(const RightsParts& parts, sql::Session& session,
                                               const Consultation& consultation) {
    std::vector<ConsultationFile> all;
    const auto owners = EventFiles::of(parts, consultation);
    if (!owners) return fail(owners.error());
    for (const auto& event : events_with_files(session, consultation))
        for (auto& line : parts.files.of(session, owners->owner(event.number))) {
            const auto place = std::to_string(all.size() + 1);
            all.push_back(
                {.id = line.id,
                 .name = event.by_asker ? place + "." + std::string{usual_ending(line.kind)} : line.name.text(),
                 .kind = line.kind,
                 .size = line.size,
                 .number = event.number});
        }
    return all;
}

Result<std::int64_t> hand_files_to(const RightsParts& parts, sql::Tx& tx, const Consultation& consultation,
                                   const Report& report) {
    const auto owners = EventFiles::of(parts, consultation);
    if (!owners) return fail(owners.error());
    files::FileOwner to{.kind = "report", .id = report.id.text()};
    std::optional<crypto::RecordKey> key;
    if (report.anonymous) {
        auto opened = parts.matters.seal().key_of(report);
        if (!opened) return fail(std::move(opened.error()));
        to.key = &key.emplace(std::move(*opened));
    }
    std::int64_t moved = 0;
    for (const auto& event : events_with_files(tx, consultation)) {
        if (!event.by_asker) continue;
        const auto done = parts.files.hand_on(tx, owners->owner(event.number), to);
        if (!done) return fail(done.error());
        moved += *done;
    }
    ConsultationStore{tx}.count_files(consultation.id, -moved);
    return moved;
}

Result<api::Answer> consultation_file(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                      const OneConsultationFile& asked) {
    return consultation_for(reader, actor, Right::read_consultation, asked.id).and_then([&](const Consultation& found) {
        return read_file(parts, reader, found, asked.file_id);
    });
}

Result<api::Answer> file_behind_receipt(const RightsParts& parts, sql::Reader& reader, const FileByHash& asked) {
    const auto near = ConsultationStore{reader}.find_near_receipt(asked.hash);
    if (!near) return fail({FaultKind::not_found, "receipt.unknown"});
    // what is not there takes as long as what is: another one's files were looked through
    auto file = read_file(parts, reader, *near, asked.file_id);
    if (!crypto::equal_in_constant_time(near->receipt, asked.hash))
        return fail({FaultKind::not_found, "receipt.unknown"});
    return file;
}

}  // namespace gongyou::rights

#include "programmes/administration/job_pages.hpp"

namespace gongyou::administration {

namespace {

constexpr int jobs_on_a_page = 50;

}  // namespace

Result<JobPage> list_jobs(sql::Reader& reader, const Actor&, const ListJobs& asked) {
    jobs::JobStore store{reader};
    JobPage page{.items = store.list(asked.state, asked.after, jobs_on_a_page), .counts = store.counts()};
    if (page.items.size() == jobs_on_a_page) page.next = page.items.back().id;
    return page;
}

Result<api::Nothing> retry_job(sql::Tx& tx, const Actor&, const RetryJob& act) {
    return jobs::JobStore{tx}.retry(act.id, tx.now()).map([](Done) { return api::Nothing{}; });
}

}  // namespace gongyou::administration

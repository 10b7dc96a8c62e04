import type { LegalCheckup } from '../../api'

/** The step that brings a check-up on as it stands; it is offered first. Which steps there are says the server. */
export function mainStep({ state, records, findings, draft_sent }: Pick<LegalCheckup, 'state' | 'records' | 'findings' | 'draft_sent'>): string | undefined {
  const risks = findings.filter(({ result, review }) => result === 'risk' && review !== 'rejected')
  switch (state) {
    case 'asked': return 'agree'
    case 'scheduling': return 'schedule'
    case 'collecting': return 'receive_papers'
    case 'reviewing': return 'finish_review'
    case 'visiting': return records.some(({ heard }) => heard === 'worker') ? 'record_visit' : 'note_talk'
    case 'reporting': return draft_sent ? 'issue_report' : 'send_draft'
    case 'rectifying': return risks.some(({ done_on }) => !done_on) ? 'put_right' : 'begin_recheck'
    case 'rechecking': return risks.some(({ recheck }) => !recheck) ? 'recheck_item' : risks.some(({ recheck }) => recheck === 'refused') ? 'ask_again' : 'close'
    case 'refused': return risks.every(({ recheck }) => recheck && recheck !== 'refused') ? 'close' : 'begin_recheck'
    default: return undefined
  }
}

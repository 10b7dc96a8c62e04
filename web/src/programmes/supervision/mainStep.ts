import type { Supervision } from '../../api'

/** The step that brings a case on as it stands; it is offered first. Which steps there are says the server. */
export function mainStep({ state, pair, items, records, letters }: Supervision): string | undefined {
  const isServed = (kind: string) => letters.some((letter) => letter.kind === kind && letter.served_on)
  if (['hearing', 'investigating', 'urging'].includes(state) && pair.length < 2) return 'appoint_pair'
  switch (state) {
    case 'examining': return 'accept'
    case 'hearing': return records.some(({ kind }) => kind === 'hearing') ? 'investigate' : 'hear'
    case 'reminded': return records.some(({ kind }) => kind === 'answer') ? 'investigate' : 'record_reply'
    case 'investigating': return records.some(({ kind }) => kind === 'inquiry') ? 'urge' : 'inquire'
    case 'urging': return 'draft_opinion'
    case 'opinion_drafting': return isServed('opinion') ? 'serve_opinion' : 'note'
    case 'opinion_served': return 'record_answer'
    case 'answered': return records.some(({ kind, about }) => kind === 'answer' && about === 'contests') ? 'contest' : 'accept_plan'
    case 'contested': return records.some(({ kind }) => kind === 'second_opinion') ? 'maintain_opinion' : 'add_second_opinion'
    case 'rectifying': return items.some((item) => item.state === 'open') ? 'prove_item' : 'begin_check'
    case 'checking': return items.every((item) => ['done', 'dropped'].includes(item.state)) ? 'confirm_correction' : 'check_item'
    case 'unanswered': return 'request_proposal'
    case 'with_authority': return 'note_acceptance'
    case 'with_procuratorate': return 'note_procuratorate'
    case 'no_breach': case 'corrected': case 'retracted': return 'tell_worker'
    case 'closed': return 'note_watch'
    default: return undefined
  }
}

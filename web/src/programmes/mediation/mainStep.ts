import type { Mediation } from '../../api'

/** The step that brings a mediation on as it stands; it is offered first. Which steps there are says the server. */
export function mainStep({ state, parties, sessions, agreement }: Mediation): string | undefined {
  if (state === 'asking') return parties.every(({ consented_on }) => consented_on) ? 'accept' : 'log_contact'
  if (state === 'mediating') {
    if (sessions.some(({ held }) => !held)) return 'hold_session'
    return sessions.length > 0 ? 'draft_agreement' : 'plan_session'
  }
  if (state === 'to_sign') {
    if (!parties.every(({ signed_agreement }) => signed_agreement)) return 'take_signature'
    return agreement?.mediator_signed ? 'seal_agreement' : 'sign_as_mediator'
  }
  if (state === 'performing') {
    if (agreement?.parts.some((part) => part.state === 'overdue')) return 'note_default'
    return agreement?.parts.every((part) => part.state === 'paid') ? 'fulfil' : 'record_payment'
  }
  return state === 'unperformed' ? 'advise' : undefined
}

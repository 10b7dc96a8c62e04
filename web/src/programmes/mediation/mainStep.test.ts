import { expect, it } from 'vitest'
import type { Mediation } from '../../api'
import { mainStep } from './mainStep'

const signed = (applicant: boolean, respondent: boolean, mediator: boolean) =>
  ({ state: 'to_sign', parties: [{ signed_agreement: applicant }, { signed_agreement: respondent }], agreement: { mediator_signed: mediator, parts: [] } }) as unknown as Mediation

it('leads through the signatures: the parties, the mediator, the seal', () => {
  expect(mainStep(signed(true, false, false))).toBe('take_signature')
  expect(mainStep(signed(true, true, false))).toBe('sign_as_mediator')
  expect(mainStep(signed(true, true, true))).toBe('seal_agreement')
})

it('asks until both sides have agreed, then accepts', () => {
  const asking = (...consented: (string | undefined)[]) => ({ state: 'asking', parties: consented.map((consented_on) => ({ consented_on })) }) as unknown as Mediation
  expect(mainStep(asking('2026-03-04', undefined))).toBe('log_contact')
  expect(mainStep(asking('2026-03-04', '2026-03-05'))).toBe('accept')
})

it('goes for the missed payment, and then for what can be done', () => {
  const performing = (state: string) => ({ state: 'performing', parties: [], agreement: { parts: [{ state }] } }) as unknown as Mediation
  expect(mainStep(performing('due_later'))).toBe('record_payment')
  expect(mainStep(performing('overdue'))).toBe('note_default')
  expect(mainStep(performing('paid'))).toBe('fulfil')
  expect(mainStep({ state: 'unperformed', parties: [] } as unknown as Mediation)).toBe('advise')
})

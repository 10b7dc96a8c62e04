import { expect, test } from 'vitest'
import type { Supervision } from '../../api'
import { mainStep } from './mainStep'

const aCase = (changed: Partial<Supervision>) => ({ state: 'examining', pair: [{}, {}], items: [], records: [], letters: [], ...changed }) as unknown as Supervision

test('offers the pair first once a case is accepted and nobody has it', () => {
  expect(mainStep(aCase({ state: 'hearing', pair: [] }))).toBe('appoint_pair')
  expect(mainStep(aCase({ state: 'hearing' }))).toBe('hear')
})

test('offers to contest only what was contested', () => {
  const answer = (about: string) => [{ kind: 'answer', about }] as Supervision['records']
  expect(mainStep(aCase({ state: 'answered', records: answer('contests') }))).toBe('contest')
  expect(mainStep(aCase({ state: 'answered', records: answer('accepts') }))).toBe('accept_plan')
})

test('goes on to the investigation once a reminder was answered', () => {
  expect(mainStep(aCase({ state: 'reminded' }))).toBe('record_reply')
  expect(mainStep(aCase({ state: 'reminded', records: [{ kind: 'answer', about: 'partly' }] as Supervision['records'] }))).toBe('investigate')
})

test('offers the end of a check once each demand that stands is met', () => {
  const items = (...states: string[]) => states.map((state) => ({ state })) as Supervision['items']
  expect(mainStep(aCase({ state: 'checking', items: items('done', 'dropped') }))).toBe('confirm_correction')
  expect(mainStep(aCase({ state: 'checking', items: items('done', 'partly') }))).toBe('check_item')
})

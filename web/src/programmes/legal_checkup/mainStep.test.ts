import { expect, test } from 'vitest'
import type { LegalCheckup } from '../../api'
import { mainStep } from './mainStep'

type Stands = Parameters<typeof mainStep>[0]
const risk = (more: Partial<LegalCheckup['findings'][number]> = {}) => ({ result: 'risk', review: 'accepted', ...more }) as LegalCheckup['findings'][number]
const step = (state: string, more: Partial<Stands> = {}) => mainStep({ state, records: [], findings: [], draft_sent: false, ...more } as Stands)

test('a visit begins with talks, and ends when workers were heard', () => {
  expect(step('visiting')).toBe('note_talk')
  expect(step('visiting', { records: [{ number: 1, heard: 'worker', on: '2026-03-16', words: '' }] })).toBe('record_visit')
})

test('the report goes out after the draft', () => {
  expect(step('reporting')).toBe('send_draft')
  expect(step('reporting', { draft_sent: true })).toBe('issue_report')
})

test('what is to be put right comes before the second look, and what the lawyer threw out counts for nothing', () => {
  expect(step('rectifying', { findings: [risk()] })).toBe('put_right')
  expect(step('rectifying', { findings: [risk({ done_on: '2026-04-01' }), risk({ review: 'rejected' })] })).toBe('begin_recheck')
})

test('who refuses is asked again before the end', () => {
  expect(step('rechecking', { findings: [risk({ recheck: 'done' }), risk()] })).toBe('recheck_item')
  expect(step('rechecking', { findings: [risk({ recheck: 'refused' })] })).toBe('ask_again')
  expect(step('rechecking', { findings: [risk({ recheck: 'partly' })] })).toBe('close')
})

test('who refused and then did it is through when the team has taken it', () => {
  expect(step('refused', { findings: [risk({ recheck: 'refused' })] })).toBe('begin_recheck')
  expect(step('refused', { findings: [risk({ recheck: 'done' })] })).toBe('close')
})

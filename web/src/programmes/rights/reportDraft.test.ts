import { expect, it } from 'vitest'
import { commandOf, emptyDraft, faultsIn, type Draft } from './reportDraft'

const good = (over: Partial<Draft> = {}): Draft => ({
  ...emptyDraft(), employer_name: '某建筑公司', place: '县城工地', facts: '三个月没有发工资，共二十人。', consent: true, truth_declaration: true, ...over,
})

it('finds nothing wrong with a whole report, with or without a phone number', () => {
  expect(faultsIn(good())).toEqual([])
  expect(faultsIn(good({ phone: '+86 138-0000-0000' }))).toEqual([])
})

it('names every fault at once, by field', () => {
  const faults = faultsIn(good({ employer_name: ' ', place: '县城', facts: 'x'.repeat(2001), phone: '12345', consent: false, truth_declaration: false, amount: '很多', happened_from: '2026-09', happened_to: '2026-08' }))
  expect(faults.map(({ field, code }) => `${field} ${code}`)).toEqual([
    'employer_name value.missing', 'place text.too_short', 'facts text.too_long', 'amount amount.wrong', 'happened_to happened.backwards', 'phone phone.wrong', 'truth_declaration truth.not_declared', 'consent consent.missing',
  ])
  expect(faults[1]?.params).toEqual({ min: '4', have: '2' })
})

it('counts characters as people do: a rare Han character is one', () => {
  expect(faultsIn(good({ place: '𠮷𠮷𠮷' }))[0]?.params).toEqual({ min: '4', have: '3' })
})

it('leaves out the invisible signs of copied text', () => {
  expect(commandOf(good({ place: ' 县城\u200b工地\ufeff ' }), undefined)).toMatchObject({ place: '县城工地' })
})

it('says where somebody stands only beside a number', () => {
  expect(commandOf(good({ phone: '13800001111' }), 'LX-01')).toMatchObject({ point: 'LX-01' })
  expect(commandOf(good({ phone: '' }), 'LX-01')).not.toHaveProperty('point')
})

it('keeps on the phone how many people work there', () => {
  expect(JSON.stringify(commandOf(good({ firm_size: 'few' }), undefined))).not.toContain('few')
})

it('sends only files that arrived, and leaves out what was not given', () => {
  const command = commandOf(good({ evidence: [
    { number: 1, kind: 'photo', size: 1, state: 'there', upload_id: 'u1' },
    { number: 2, kind: 'pdf', size: 1, state: 'failed' },
  ] }), undefined)
  expect(command.uploads).toEqual(['u1'])
  expect('phone' in command || 'point' in command).toBe(false)
})

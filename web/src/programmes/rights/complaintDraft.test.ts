import { expect, it } from 'vitest'
import { complaintOf } from './complaintDraft'
import { emptyDraft, type Draft } from './reportDraft'

const of = (over: Partial<Draft>) => complaintOf({ ...emptyDraft(), truth_declaration: true, ...over })

it('says nothing that was not answered', () => {
  expect(of({})).toEqual({ truth_declaration: true })
})

it('puts answers into the words of the server', () => {
  expect(of({ group: 'wages', category: 'W01', area: '990101', happened_from: '2026-09', ongoing: 'yes', people: 'two_to_nine', amount: '1.2万', demand: 'pay', danger_flags: ['boss_gone'], relation: 'left', left_on: '2026-11-01' })).toEqual({
    category: 'W01', area: '990101', happened_from: '2026-09', ongoing: true, people: 'two_to_nine', amount_claimed_fen: 1_200_000, demand: 'pay', danger_flags: ['boss_gone'], relation: 'left', left_on: '2026-11-01', truth_declaration: true,
  })
  expect(of({ area: 'outside' })).toEqual({ outside: true, truth_declaration: true })
})

it('gives the day of an injury only of somebody who left a number', () => {
  const injury = { group: 'safety', category: 'J01', happened_from: '2026-01', happened_day: '15' }
  expect(of(injury).happened_from).toBe('2026-01')
  expect(of({ ...injury, phone: '13800000000' }).happened_from).toBe('2026-01-15')
  expect(of({ ...injury, group: 'wages', phone: '13800000000' }).happened_from).toBe('2026-01')
})

it('asks nobody anonymous how to be reached, and tells no employer unless told to', () => {
  const wishes = { contact_by: 'sms', safe_times: ['noon'], sms_neutral: true, disclose_to_employer: 'yes' }
  expect(of(wishes)).toEqual({ truth_declaration: true })
  expect(of({ ...wishes, phone: '138 0000 0000' })).toEqual({ contact_by: 'sms', safe_times: ['noon'], sms_neutral: true, disclose_to_employer: true, truth_declaration: true })
  expect(of({ phone: '13800000000' }).disclose_to_employer).toBe(false)
})

it('leaves out what is no longer asked after another kind was chosen', () => {
  expect(of({ group: 'union', category: 'G01', amount: '5000', is_site: 'yes', project: '滨江三期', relation: 'working' })).toEqual({ category: 'G01', truth_declaration: true })
})

it('names who builds only with the project', () => {
  expect(of({ is_site: 'yes', foreman: '老王' }).construction).toBeUndefined()
  expect(of({ is_site: 'yes', project: ' 滨江三期 ', foreman: '老王' }).construction).toEqual({ project: '滨江三期', foreman: '老王' })
})

it('gives the number to the last way that has numbers', () => {
  expect(of({ tried_already: ['talked', 'arbitration', 'hotline'], case_number: '12345-77' }).tried_already).toEqual([{ way: 'talked' }, { way: 'arbitration' }, { way: 'hotline', number: '12345-77' }])
  expect(of({ tried_already: ['none'], case_number: '12' }).tried_already).toEqual([{ way: 'none' }])
})

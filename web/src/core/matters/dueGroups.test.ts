import { expect, it } from 'vitest'
import { daysBetween, groupOf } from './dueGroups'

it('counts days over the end of a month and of February', () => {
  expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3)
  expect(daysBetween('2026-03-02', '2026-03-01')).toBe(-1)
})

it('puts yesterday into the past, the seventh day into the week and the eighth behind it', () => {
  expect(groupOf('2026-03-01', '2026-03-02')).toBe('overdue')
  expect(groupOf('2026-03-02', '2026-03-02')).toBe('today')
  expect(groupOf('2026-03-09', '2026-03-02')).toBe('week')
  expect(groupOf('2026-03-10', '2026-03-02')).toBe('later')
})

import { expect, it } from 'vitest'
import type { TodoItem } from '../../api'
import { daysBetween, dueGroups, groupOf } from './dueGroups'

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

it('takes what was due by an hour of today as overdue once that hour has passed', () => {
  const item = (id: string, due_at?: string) => ({ id, due_on: '2026-03-02', due_at }) as TodoItem
  const groups = dueGroups([item('ten', '2026-03-02T02:00:00Z'), item('noon', '2026-03-02T04:00:00Z'), item('day')], '2026-03-02', '2026-03-02T03:00:00Z')
  expect(groups.map(({ group, items }) => [group, items.map(({ id }) => id)])).toEqual([
    ['overdue', ['ten']],
    ['today', ['noon', 'day']],
  ])
})

import { expect, it } from 'vitest'
import { daysOf, lastMonths, todayIn } from './months'

it('goes back over the turn of the year', () => {
  expect(lastMonths('2026-02-14', 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11'])
})

it('knows the length of a month', () => {
  expect(daysOf('2026-02')).toHaveLength(28)
  expect(daysOf('2028-02').at(-1)).toBe('29')
  expect(daysOf('')).toEqual([])
})

it('is a day further in Shanghai when it is evening in Greenwich', () => {
  expect(todayIn(Date.parse('2026-11-26T16:30:00Z'))).toBe('2026-11-27')
  expect(todayIn(Date.parse('2026-11-26T15:59:00Z'))).toBe('2026-11-26')
})

import { expect, it } from 'vitest'
import type { OpenRange, Weekday } from '../../../api'
import { weekdays, weekSummary } from './weekSummary'

const on = (days: Weekday[], from: string, to: string): OpenRange[] => days.map((weekday) => ({ weekday, from, to }))

it('joins neighbouring days with the same hours, and no others', () => {
  const ranges = [...on(['monday', 'tuesday', 'thursday'], '08:30', '17:30'), ...on(['saturday'], '09:00', '12:00')]
  expect(weekSummary(ranges).map(({ first, last }) => `${first}-${last}`)).toEqual(['monday-tuesday', 'thursday-thursday', 'saturday-saturday'])
})

it('keeps the break at noon in each day', () => {
  const ranges = weekdays.flatMap((day) => [...on([day], '08:00', '11:30'), ...on([day], '13:00', '17:00')])
  expect(weekSummary(ranges)).toEqual([{ first: 'monday', last: 'sunday', ranges: [{ from: '08:00', to: '11:30' }, { from: '13:00', to: '17:00' }] }])
})

it('has nothing to say of a week without hours', () => {
  expect(weekSummary([])).toEqual([])
})

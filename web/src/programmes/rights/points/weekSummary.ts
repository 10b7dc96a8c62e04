import type { OpenRange, TimeRange, Weekday } from '../../../api'

export const weekdays: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** The stretches of one weekday. */
export const rangesOn = (ranges: OpenRange[], day: Weekday): TimeRange[] => ranges.filter(({ weekday }) => weekday === day).map(({ from, to }) => ({ from, to }))

/** Neighbouring weekdays with the same hours, as on a door: Monday to Friday, then Saturday. Closed days are left out. */
export function weekSummary(ranges: OpenRange[]): { first: Weekday; last: Weekday; ranges: TimeRange[] }[] {
  const groups: { first: Weekday; last: Weekday; ranges: TimeRange[] }[] = []
  for (const [i, day] of weekdays.entries()) {
    const mine = rangesOn(ranges, day)
    if (mine.length === 0) continue
    const before = groups.at(-1)
    const isNext = before && weekdays.indexOf(before.last) === i - 1
    if (isNext && JSON.stringify(before.ranges) === JSON.stringify(mine)) before.last = day
    else groups.push({ first: day, last: day, ranges: mine })
  }
  return groups
}

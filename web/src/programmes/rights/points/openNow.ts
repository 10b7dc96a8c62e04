import type { DayHours } from '../../../api'
import { wallClock } from './wallClock'

/** Whether a door is open, until when, or when it opens next. Times compare as they are written: "08:30" < "24:00". */
export interface Door {
  isOpen: boolean
  until?: string // none while open: day and night
  opens?: { day: string; time: string; inDays: number } // none while closed: not in the days we know
}

/** How the door stands at a moment. Worked out on the phone, so that a page left open stays right. */
export function doorAt(days: DayHours[], moment: number): Door {
  const { day, time } = wallClock(moment)
  const at = days.findIndex(({ date }) => date === day)
  if (at < 0) return { isOpen: false }
  const now = days[at]!.ranges.find(({ from, to }) => from <= time && time < to)
  if (now) return { isOpen: true, until: endOf(days, at, now.to) }
  const later = days.slice(at).flatMap(({ date, ranges }, i) => ranges.filter(({ from }) => i > 0 || from > time).map(({ from }) => ({ day: date, time: from, inDays: i })))
  return { isOpen: false, opens: later[0] }
}

/** When the door closes that is open until `to` of that day: a night goes on behind midnight. */
function endOf(days: DayHours[], at: number, to: string): string | undefined {
  if (to !== '24:00') return to
  const next = days[at + 1]?.ranges.find(({ from }) => from === '00:00')
  return next && (next.to === '24:00' ? undefined : next.to)
}

/** Whether the point has told any hours at all within these days. */
export const hasHours = (days: DayHours[]) => days.some(({ ranges }) => ranges.length > 0)

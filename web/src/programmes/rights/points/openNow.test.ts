import { describe, expect, it } from 'vitest'
import type { DayHours } from '../../../api'
import { doorAt, hasHours } from './openNow'
import { wallClock } from './wallClock'

const at = (text: string) => Date.parse(text)
const day = (date: string, ...ranges: [string, string][]): DayHours => ({ date, ranges: ranges.map(([from, to]) => ({ from, to })), holiday: false, make_up: false, estimate: false })

describe('the clock on the wall', () => {
  it('is eight hours ahead of Greenwich, also over midnight', () => {
    expect(wallClock(at('2026-03-02T00:30:59Z'))).toEqual({ day: '2026-03-02', time: '08:30' })
    expect(wallClock(at('2026-03-02T16:00:00Z'))).toEqual({ day: '2026-03-03', time: '00:00' })
  })
})

describe('the door', () => {
  // Monday 2026-03-02 with a break at noon, Tuesday closed, Wednesday in the afternoon
  const days = [day('2026-03-02', ['08:30', '11:30'], ['13:30', '17:00']), day('2026-03-03'), day('2026-03-04', ['13:00', '17:00'])]

  it('is open until the end of the stretch', () => {
    expect(doorAt(days, at('2026-03-02T08:30:00+08:00'))).toEqual({ isOpen: true, until: '11:30' })
    expect(doorAt(days, at('2026-03-02T16:59:59+08:00'))).toEqual({ isOpen: true, until: '17:00' })
  })

  it('opens again today, or on the next day that is open', () => {
    expect(doorAt(days, at('2026-03-02T11:30:00+08:00'))).toEqual({ isOpen: false, opens: { day: '2026-03-02', time: '13:30', inDays: 0 } })
    expect(doorAt(days, at('2026-03-02T17:00:00+08:00'))).toEqual({ isOpen: false, opens: { day: '2026-03-04', time: '13:00', inDays: 2 } })
    expect(doorAt(days, at('2026-03-04T18:00:00+08:00'))).toEqual({ isOpen: false, opens: undefined })
  })

  it('says nothing of a day it was told nothing of: the page is days old', () => {
    expect(doorAt(days, at('2026-03-09T09:00:00+08:00'))).toEqual({ isOpen: false })
  })

  it('that never closes has no end', () => {
    const always = [day('2026-03-02', ['00:00', '24:00']), day('2026-03-03', ['00:00', '24:00'])]
    expect(doorAt(always, at('2026-03-02T23:59:00+08:00'))).toEqual({ isOpen: true, until: undefined })
  })

  it('that is open over midnight closes the next morning', () => {
    const night = [day('2026-03-02', ['20:00', '24:00']), day('2026-03-03', ['00:00', '02:00'])]
    expect(doorAt(night, at('2026-03-02T21:00:00+08:00'))).toEqual({ isOpen: true, until: '02:00' })
  })

  it('knows when nobody has told any hours', () => {
    expect(hasHours([day('2026-03-02')])).toBe(false)
    expect(hasHours(days)).toBe(true)
  })
})

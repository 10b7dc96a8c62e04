import { expect, it } from 'vitest'
import { learnServerTime, serverNow } from './serverClock'

it('follows the clock of the server, and keeps the last known difference when an answer has no time', () => {
  learnServerTime('Wed, 25 Nov 2026 08:00:10 GMT', Date.parse('2026-11-25T07:00:10Z')) // this device is an hour late
  learnServerTime(null)
  expect(serverNow(Date.parse('2026-11-25T07:30:00Z'))).toBe(Date.parse('2026-11-25T08:30:00Z'))
})

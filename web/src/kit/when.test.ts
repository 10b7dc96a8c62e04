import { expect, it } from 'vitest'
import { dayText, instantText, shortDayText, sizeText, timeText } from './when'

it('writes a day in words', () => {
  expect(dayText('2026-11-25', 'zh')).toBe('2026年11月25日')
  expect(dayText('2026-11-25', 'en')).toBe('25 November 2026')
  expect(dayText('soon', 'zh')).toBe('soon')
})

it('shows an instant by the clock of Shanghai: 16:30 UTC is half past midnight of the next day', () => {
  expect(instantText('2026-11-25T16:30:00Z', 'zh')).toContain('26日')
  expect(instantText('2026-11-25T16:30:00Z', 'zh')).toContain('00:30')
})

it('writes sizes a person can read', () => {
  expect(sizeText(1)).toBe('1 KB')
  expect(sizeText(2.5 * 1024 * 1024)).toBe('2.5 MB')
})

it('writes a day in few words with its weekday', () => {
  expect(shortDayText('2026-03-02', 'zh')).toBe('3月2日 周一')
  expect(shortDayText('2026-03-02', 'en')).toBe('Mon 2 Mar')
})

it('tells the time of day in the clock of the place, not of the device', () => {
  expect(timeText('2026-03-02T15:10:00Z')).toBe('23:10')
  expect(timeText('soon')).toBe('soon')
})

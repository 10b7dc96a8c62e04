import { expect, it } from 'vitest'
import { figureNumber, madeOf, monthNames, saysUnit } from './figureText'

it('writes shares to one place and money in yuan', () => {
  expect(figureNumber({ shown: 'percent', value: 63.2911 }, 'zh')).toBe('63.3%')
  expect(figureNumber({ shown: 'percent', value: 95 }, 'en')).toBe('95%')
  expect(figureNumber({ shown: 'fen', value: 960_000 }, 'zh')).toBe('¥9,600.00')
  expect(figureNumber({ shown: 'hours', value: 450 }, 'zh')).toBe('7.5')
  expect(figureNumber({ shown: 'days', value: 9.4545 }, 'en')).toBe('9.5')
})

it('writes nothing where there is nothing to divide by', () => {
  expect(figureNumber({ shown: 'percent', value: undefined }, 'zh')).toBeUndefined()
})

it('says beside a share what it was worked out from, and nothing where a number is hidden', () => {
  expect(madeOf({ measure: 'share', numerator: 150, denominator: 1237 }, 'zh')).toBe('150 ÷ 1,237')
  expect(madeOf({ measure: 'share', numerator: undefined, denominator: 7 }, 'zh')).toBeUndefined()
  expect(madeOf({ measure: 'median', numerator: 3, denominator: 7 }, 'zh')).toBeUndefined()
})

it('says a unit only beside bare numbers', () => {
  expect(saysUnit({ shown: 'percent' })).toBe(false)
  expect(saysUnit({ shown: 'minutes' })).toBe(true)
})

it('names the months in few letters', () => {
  expect(monthNames('zh')[0]).toBe('1月')
  expect(monthNames('en')[11]).toBe('Dec')
})

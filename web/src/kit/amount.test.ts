import { expect, it } from 'vitest'
import { fenIn, yuanText } from './amount'

it.each([
  ['9600', 960_000], ['9,600.5 元', 960_050], ['９６００', 960_000], ['1.2万', 1_200_000], ['3万元', 3_000_000],
  ['0.05', 5], ['1.2345万', 1_234_500], ['¥ 26,000', 2_600_000],
])('reads %s as whole fen', (text, fen) => expect(fenIn(text)).toBe(fen))

it('knows nothing from a wrong thing', () => {
  expect(fenIn('  ')).toBeUndefined()
  for (const wrong of ['很多', '-5', '1.234', '1.2.3', '12345678901']) expect(fenIn(wrong)).toBeNaN()
})

it('writes yuan as people do', () => {
  expect(yuanText(960_000)).toBe('9,600')
  expect(yuanText(960_050)).toBe('9,600.50')
})

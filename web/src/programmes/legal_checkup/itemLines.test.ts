import { expect, test } from 'vitest'
import { changedItems, type ItemLine } from './itemLines'

const line = (item: number, result: string, more: Partial<ItemLine> = {}): ItemLine => ({ item, code: `CK${item}`, name: '', test: '', basis: '', red_line: false, severity: 'high', quote: '', advice: '', result, ...more })

test('only what was changed is sent, and words of risks without blanks around them', () => {
  const before = [
    { item: 1, result: 'ok' as const, severity: 'medium' as const, quote: '', advice: '' },
    { item: 2, result: 'risk' as const, severity: 'high' as const, quote: '收押金', advice: '退还' },
  ]
  // 1 stands, 2 has other advice, 3 is new, 4 was not filled in
  const sent = changedItems([line(1, 'ok'), line(2, 'risk', { quote: '收押金', advice: ' 当场退还 ' }), line(3, 'not_applicable'), line(4, '')], before)
  expect(sent.map(({ item, result, advice }) => [item, result, advice])).toEqual([[2, 'risk', '当场退还'], [3, 'not_applicable', undefined]])
})

test('a risk that reads the same keeps what the lawyer said of it', () => {
  const stood = { item: 2, result: 'risk' as const, severity: 'high' as const, quote: '收押金', advice: '退还' }
  expect(changedItems([line(2, 'risk', { quote: '收押金', advice: '退还' })], [stood])).toEqual([])
})

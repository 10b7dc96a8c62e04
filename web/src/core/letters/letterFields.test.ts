import { describe, expect, it } from 'vitest'
import type { LetterField } from '../../api'
import { filledIn, rowsOf } from './letterFields'

const field = (kind: LetterField['kind']): LetterField => ({ name: 'points', label: '', label_en: '', kind, optional: false, employer: false })

describe('the fields of a letter', () => {
  it('leave out what is empty, so that a draft may wait for it', () => {
    expect(filledIn({ employer: ' 甲公司 ', points: '', asks: '  ' })).toEqual([{ name: 'employer', value: '甲公司' }])
  })
  it('grow with what is written, from three rows to ten', () => {
    expect(rowsOf(field('line'), {})).toBeUndefined()
    expect(rowsOf(field('text'), {})).toBe(3)
    expect(rowsOf(field('text'), { points: '1\n2\n3\n4' })).toBe(5)
    expect(rowsOf(field('text'), { points: '\n'.repeat(30) })).toBe(10)
  })
})

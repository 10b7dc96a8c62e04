import { describe, expect, it } from 'vitest'
import type { LetterLine } from '../../api'
import { shownLines } from './shownLines'

const line = (as: LetterLine['as'], number: number, words: string): LetterLine => ({ as, number, words })

describe('the lines of a letter', () => {
  it('carry their numbers as on paper', () => {
    const shown = shownLines([line('heading', 2, '意见'), line('items', 1, '补发'), line('enclosures', 1, '证据目录'), line('enclosures', 2, '答复表')])
    expect(shown.map(({ words }) => words)).toEqual(['二、意见', '1.补发', '附件：1.证据目录', '　　　2.答复表'])
  })

  it('put the rows of each table under its own head', () => {
    const shown = shownLines([line('table', 0, '序号|意见'), line('table', 1, '1|补发'), line('table', 2, '2|'), line('table', 0, '环节|签名'), line('table', 1, '核稿|'), line('body', 0, '说明')])
    expect(shown.map(({ cells }) => cells)).toEqual([[['序号', '意见'], ['1', '补发'], ['2', '']], [['环节', '签名'], ['核稿', '']], undefined])
  })
})

import { expect, test } from 'vitest'
import { runsOf } from './markedText'
import { joinedWords } from './paperPages'

const page = (text: string, more = {}) => ({ text, pages: 1, pages_by_picture: 1, sureness: 1, unsure: [], ...more })

test('a text is cut where marks begin and end', () => {
  // 押金 is 1 to 3, the doubt 2 to 4: 收 | 押 | 金 | 五 | 百
  expect(runsOf('收押金五百', [{ start: 1, end: 3 }], [{ start: 2, end: 4 }])).toEqual([
    { text: '收', finding: undefined, isUnsure: false },
    { text: '押', finding: 0, isUnsure: false },
    { text: '金', finding: 0, isUnsure: true },
    { text: '五', finding: undefined, isUnsure: true },
    { text: '百', finding: undefined, isUnsure: false },
  ])
})

test('of two findings on one place the one that begins later stands above', () => {
  const runs = runsOf('甲乙丙', [{ start: 0, end: 3 }, { start: 1, end: 2 }], [])
  expect(runs.map(({ finding }) => finding)).toEqual([0, 1, 0])
})

test('a rare character counts as one', () => {
  expect(runsOf('𠮷工资', [{ start: 1, end: 3 }], [])[1]).toEqual({ text: '工资', finding: 0, isUnsure: false })
})

test('pages are joined in their order, and doubts move along', () => {
  // 𠮷工 is two characters and the line end one: the doubt on the first character of the second page stands at 3
  const words = joinedWords([page('𠮷工'), page('资', { sureness: 0.7, unsure: [{ start: 0, end: 1 }] })])
  expect(words.text).toBe('𠮷工\n资')
  expect(words.unsure).toEqual([{ start: 3, end: 4 }])
  expect(words.sureness).toBe(0.7)
})

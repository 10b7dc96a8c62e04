import { expect, it } from 'vitest'
import { faultsInQuestion } from './questionFaults'

const good = { topic: 'wages', question: '公司晚发了三个月工资，怎么办？', phone: '' }

it('finds nothing wrong with a question that says what about and has ten characters', () => {
  expect(faultsInQuestion(good)).toEqual([])
  expect(faultsInQuestion({ ...good, question: '一二三四五六七八九十' })).toEqual([])
})

it('names every field that is wrong, at once', () => {
  const wrong = faultsInQuestion({ topic: '', question: '一二三四五六七八九', phone: '12' })
  expect(wrong.map(({ field, code }) => `${field} ${code}`)).toEqual(['topic value.missing', 'question text.too_short', 'phone phone.wrong'])
  expect(wrong[1]!.params).toEqual({ min: '10', have: '9' })
})

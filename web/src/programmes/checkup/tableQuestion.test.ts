import { expect, it } from 'vitest'
import { kindOf } from './paperPages'
import { faultsByName, gainOf, monthSaid, questionOf } from './tableQuestion'

const table = (month?: string) => ({
  head: [{ written: '姓名', column: 'name', meaning: '姓名' }, { written: '车号' }],
  rows: [['甲', '7']],
  unread_formulas: 0,
  known: [],
  ...(month ? { month } : {}),
})

it('asks with the columns as they are known and without empty answers', () => {
  expect(questionOf([table()], { period: '2025-07', pay_day: ' ', hours: '' })).toEqual({
    tables: [{ head: [{ written: '姓名', column: 'name' }, { written: '车号' }], rows: [['甲', '7']] }],
    told: [{ name: 'period', value: '2025-07' }],
  })
})

it('leads what is wrong with an answer to its field, empty ones not counted', () => {
  const told = { period: '', pay_day: '45', average_wage: '很多' }
  expect(faultsByName([{ field: 'told[1].value', code: 'checkup.told_money' }, { field: 'tables', code: 'list.too_long' }], told)).toEqual([
    { field: 'average_wage', code: 'checkup.told_money' },
    { field: 'tables', code: 'list.too_long' },
  ])
})

it('says what an answer makes possible, and what it only makes exact', () => {
  const checked = {
    questions: [],
    reports: [{
      file: '1', with: [], notes: [], rows: 1, score: 100, grade: 'A', as_of: '2026-03-02', unknown_columns: [], findings: [],
      not_done: [{ code: 'T-08', title: '迟发工资', needs: ['period'], needs_in_words: '工资月份', in_part: false }],
      tallies: [{ code: 'T-05', asked: 1, affected: 0, points: 0, title: '低于最低工资' }],
    }],
  }
  const question = { name: 'period', label: '工资月份', kind: 'month', choices: [], checks: ['T-05', 'T-08', 'T-99'] }
  expect(gainOf(question, checked)).toEqual({ possible: ['迟发工资'], exact: ['低于最低工资'] })
})

it('takes the month from the titles where they agree', () => {
  expect(monthSaid([table('2025-07'), table()])).toBe('2025-07')
  expect(monthSaid([table('2025-07'), table('2025-08')])).toBeUndefined()
  expect(monthSaid([table()])).toBeUndefined()
})

it('knows a table by its name, whatever the system calls its type', () => {
  expect(kindOf({ name: '7月工资.XLSX', type: '' })).toBe('table')
  expect(kindOf({ name: '考勤.csv', type: 'application/vnd.ms-excel' })).toBe('table')
  expect(kindOf({ name: '旧工资.xls', type: '' })).toBe('table')
  expect(kindOf({ name: '合同.docx', type: '' })).toBe('file')
  expect(kindOf({ name: 'a.jpg', type: 'image/jpeg' })).toBe('photo')
})

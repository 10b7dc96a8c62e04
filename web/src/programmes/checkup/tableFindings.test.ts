import { expect, it } from 'vitest'
import { countsOf, groupsOf, namesByKey } from './tableFindings'

const finding = (code: string, row: string, severity: string) => ({ code, row, severity, title: `检查${code}`, expected: '1', found: '2', why: '', suggestion: '退还', laws: ['劳动法'] })
const report = {
  file: '1', with: [], notes: [], rows: 3, score: 80, grade: 'B', as_of: '2026-03-02', unknown_columns: [], not_done: [],
  findings: [finding('T-08', 'A01', 'high'), finding('T-19', 'A01', 'high'), finding('T-08', 'A02', 'unlawful'), finding('T-45', '*', 'advice')],
  tallies: [
    { code: 'T-08', asked: 3, affected: 2, points: 12, title: '迟发工资' },
    { code: 'T-19', asked: 3, affected: 1, points: 4.5, title: '罚款扣款' },
  ],
}

it('gathers findings by their checks, the heaviest first, each as heavy as its heaviest row', () => {
  const groups = groupsOf(report)
  expect(groups.map(({ code, severity, rows, asked, affected }) => [code, severity, rows.length, asked, affected])).toEqual([
    ['T-08', 'unlawful', 2, 3, 2],
    ['T-19', 'high', 1, 3, 1],
    ['T-45', 'advice', 1, 0, 0],
  ])
  expect(countsOf(groups)).toEqual([{ kind: 'unlawful', count: 1 }, { kind: 'high', count: 1 }, { kind: 'advice', count: 1 }])
})

it('knows the names beside the numbers of a roster and of a payroll', () => {
  const column = (written: string, known?: string) => ({ written, ...(known ? { column: known, meaning: written } : {}) })
  const table = (head: ReturnType<typeof column>[], rows: string[][]) => ({ head, rows, unread_formulas: 0, known: [] })
  const names = namesByKey([
    table([column('工号', 'emp_id'), column('应发工资', 'gross')], [['A01', '5000']]),
    table([column('姓名', 'name'), column('工号', 'emp_id')], [['甲一', 'A01'], ['', 'A02']]),
  ])
  expect([...names]).toEqual([['A01', '甲一']])
})

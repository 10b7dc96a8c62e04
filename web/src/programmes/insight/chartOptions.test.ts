import { expect, it } from 'vitest'
import type { MonthRow, PartTable } from '../../api'
import { barsByMonth, barsOfParts, tableByMonth, tableOfParts } from './chartOptions'

const palette = { ink: '#000', soft: '#333', line: '#ccc', series: ['#a4382d'] }
const said = (zh: string) => ({ zh, en: zh })
const row: MonthRow = { counter: 'report.received', name: said('新收诉求'), months: [{ month: '2026-01', count: 12 }, { month: '2026-02' }], year: 15 }
const parts: PartTable = { counter: 'report.category', name: said('诉求分类'), parts: [{ part: 'W01', name: said('拖欠工资'), count: 30 }, { part: 'C01', name: said('合同'), count: 7 }, { part: 'W07', name: said('扣款') }] }

it('leaves a gap where a number is hidden, never a nought', () => {
  const { series } = barsByMonth([row], ({ name }) => name.zh, ['1', '2'], palette)
  expect(series[0]?.data).toEqual([12, null])
})

it('shows the largest part on top and leaves hidden ones to the table', () => {
  const { yAxis, series } = barsOfParts(parts, ({ name }) => name.zh, palette)
  expect(yAxis.data).toEqual(['合同', '拖欠工资'])
  expect(series[0]?.data).toEqual([7, 30])
  expect(tableOfParts(parts, ({ name }) => name.zh, '件数').rows.map(({ counts }) => counts)).toEqual([[30], [7], [undefined]])
})

it('puts the year behind the months', () => {
  expect(tableByMonth([row], ({ name }) => name.zh, ['1', '2'], 'year')).toEqual({ head: ['1', '2', 'year'], rows: [{ name: '新收诉求', counts: [12, undefined, 15] }] })
})

it('speaks to the reader in text, not in markup', () => {
  expect(barsByMonth([row], ({ name }) => name.zh, ['1', '2'], palette).tooltip.renderMode).toBe('richText')
})

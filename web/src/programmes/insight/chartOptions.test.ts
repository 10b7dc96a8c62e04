import { expect, it } from 'vitest'
import type { MonthRow, PartTable } from '../../api'
import { barsByMonth, barsOfParts, tableByMonth, tableOfParts } from './chartOptions'

const palette = { ink: '#000', soft: '#333', line: '#ccc', series: ['#a4382d'] }
const said = (zh: string) => ({ zh, en: zh })
const row: MonthRow = { counter: 'report.received', name: said('新收诉求'), months: [{ month: '2026-01', count: 12 }, { month: '2026-02' }], year: 15 }
const parts: PartTable = { counter: 'report.category', shown: 'cases', name: said('诉求分类'), parts: [{ part: 'W01', name: said('拖欠工资'), count: 30 }, { part: 'C01', name: said('合同'), count: 7 }, { part: 'W07', name: said('扣款') }] }

const heads = { cases: '件数', hours: '小时', fen: '金额', payments: '笔数' }

it('leaves a gap where a number is hidden, never a nought', () => {
  const { series } = barsByMonth([row], ({ name }) => name.zh, ['1', '2'], palette)
  expect(series[0]?.data).toEqual([12, null])
})

it('shows the largest part on top and leaves hidden ones to the table', () => {
  const { yAxis, series } = barsOfParts(parts, ({ name }) => name.zh, 'zh', palette)
  expect(yAxis.data).toEqual(['合同', '拖欠工资'])
  expect(series[0]?.data).toEqual([7, 30])
  expect(tableOfParts(parts, ({ name }) => name.zh, heads, 'zh').rows.map(({ cells }) => cells)).toEqual([['30'], ['7'], [undefined]])
})

it('shows money in yuan, with its payments beside it, and hides it by them', () => {
  const money: PartTable = { counter: 'recovered.fen_for', shown: 'fen', name: said('追回金额'), parts: [{ part: 'wages', name: said('劳动报酬'), count: 6, fen: 1_440_000 }, { part: 'insurance', name: said('社会保险') }] }
  const { yAxis, series } = barsOfParts(money, ({ name }) => name.zh, 'zh', palette)
  expect(yAxis.data).toEqual(['劳动报酬'])
  expect(series[0]?.data).toEqual([14_400])
  expect(tableOfParts(money, ({ name }) => name.zh, heads, 'zh')).toEqual({ head: ['金额', '笔数'], rows: [{ name: '劳动报酬', cells: ['¥14,400.00', '6'] }, { name: '社会保险', cells: [undefined, undefined] }] })
})

it('shows minutes of duty as hours', () => {
  const duty: PartTable = { counter: 'duty.minutes', shown: 'hours', name: said('值班'), parts: [{ part: 'YX001', name: said('站'), count: 450 }] }
  expect(barsOfParts(duty, ({ name }) => name.zh, 'zh', palette).series[0]?.data).toEqual([7.5])
  expect(tableOfParts(duty, ({ name }) => name.zh, heads, 'zh')).toEqual({ head: ['小时'], rows: [{ name: '站', cells: ['7.5'] }] })
})

it('puts the year behind the months', () => {
  expect(tableByMonth([row], ({ name }) => name.zh, ['1', '2'], 'year', 'zh')).toEqual({ head: ['1', '2', 'year'], rows: [{ name: '新收诉求', cells: ['12', undefined, '15'] }] })
})

it('speaks to the reader in text, not in markup', () => {
  expect(barsByMonth([row], ({ name }) => name.zh, ['1', '2'], palette).tooltip.renderMode).toBe('richText')
})

import type { MonthRow, PartTable } from '../../api'
import type { Language } from '../../kit/preferences'
import { countText, hoursText, moneyText } from './figureText'

/** The colours of the page as it stands: by day, by night, on paper. */
export interface Palette {
  ink: string
  soft: string
  line: string
  series: string[]
}

/** A number that is hidden is no text. */
export interface ChartTable {
  head: string[]
  rows: { name: string; cells: (string | undefined)[] }[]
}

const font = 13
const textIn = (palette: Palette) => ({ color: palette.soft, fontSize: font })
const common = (palette: Palette) => ({
  color: palette.series,
  animationDuration: 300,
  textStyle: { color: palette.ink, fontFamily: 'inherit' },
  tooltip: { trigger: 'axis', renderMode: 'richText', axisPointer: { type: 'shadow' } }, // no markup from strings
})

/** Bars by month, one on the other. A number that is hidden has no bar; the table beside says so. */
export function barsByMonth(rows: MonthRow[], nameOf: (row: MonthRow) => string, months: string[], palette: Palette) {
  return {
    ...common(palette),
    legend: { data: rows.map(nameOf), bottom: 0, textStyle: textIn(palette), itemWidth: 14 },
    grid: { left: 8, right: 8, top: 16, bottom: 60, containLabel: true },
    xAxis: { type: 'category', data: months, axisLabel: textIn(palette), axisLine: { lineStyle: { color: palette.line } }, axisTick: { show: false } },
    yAxis: { type: 'value', minInterval: 1, axisLabel: textIn(palette), splitLine: { lineStyle: { color: palette.line } } },
    series: rows.map((row) => ({ type: 'bar', stack: 'all', name: nameOf(row), barMaxWidth: 34, data: row.months.map(({ count }) => count ?? null) })),
  }
}

const most = 10
type Part = PartTable['parts'][number]

/** What a part is counted in, and how that is written: money in fen, hours in minutes, all else by itself. */
const measures = {
  fen: { of: (part: Part) => part.fen, each: 100, write: moneyText },
  hours: { of: (part: Part) => part.count, each: 60, write: hoursText },
  cases: { of: (part: Part) => part.count, each: 1, write: countText },
}
const measureOf = ({ shown }: PartTable) => measures[shown as keyof typeof measures] ?? measures.cases

/** The largest parts as bars that lie, the largest on top: of cases, of money in yuan, of hours. */
export function barsOfParts(table: PartTable, nameOf: (part: Part) => string, language: Language, palette: Palette) {
  const { of, each, write } = measureOf(table)
  const shown = table.parts.filter((part) => of(part) !== undefined).slice(0, most).reverse()
  return {
    ...common(palette),
    grid: { left: 8, right: each === 100 ? 110 : 44, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: 'value', minInterval: 1, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: { type: 'category', data: shown.map(nameOf), axisLabel: { ...textIn(palette), width: 150, overflow: 'truncate' }, axisLine: { show: false }, axisTick: { show: false } },
    series: [{ type: 'bar', barMaxWidth: 22, itemStyle: { borderRadius: [0, 6, 6, 0] }, label: { show: true, position: 'right', ...textIn(palette), formatter: ({ value }: { value: number }) => write(value * each, language) }, data: shown.map((part) => (of(part) ?? 0) / each) }],
  }
}

/** What a chart shows, as a table to read. */
export function tableByMonth(rows: MonthRow[], nameOf: (row: MonthRow) => string, months: string[], year: string, language: Language): ChartTable {
  return { head: [...months, year], rows: rows.map((row) => ({ name: nameOf(row), cells: [...row.months.map(({ count }) => count), row.year].map((count) => written(count, countText, language)) })) }
}

/** What the columns of a table by parts are called. */
export interface PartHeads {
  cases: string
  hours: string
  fen: string
  payments: string
}

export function tableOfParts(table: PartTable, nameOf: (part: Part) => string, heads: PartHeads, language: Language): ChartTable {
  const { of, write } = measureOf(table)
  const isMoney = table.shown === 'fen'
  const cells = (part: Part) => [written(of(part), write, language), ...(isMoney ? [written(part.count, countText, language)] : [])]
  return { head: [heads[table.shown as keyof PartHeads] ?? heads.cases, ...(isMoney ? [heads.payments] : [])], rows: table.parts.map((part) => ({ name: nameOf(part), cells: cells(part) })) }
}

const written = (number: number | undefined, write: (number: number, language: Language) => string, language: Language) => (number === undefined ? undefined : write(number, language))

import type { MonthRow, PartTable } from '../../api'

/** The colours of the page as it stands: by day, by night, on paper. */
export interface Palette {
  ink: string
  soft: string
  line: string
  series: string[]
}

export interface ChartTable {
  head: string[]
  rows: { name: string; counts: (number | undefined)[] }[]
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

/** The largest parts as bars that lie, the largest on top. */
export function barsOfParts(table: PartTable, nameOf: (part: PartTable['parts'][number]) => string, palette: Palette) {
  const shown = table.parts.filter(({ count }) => count !== undefined).slice(0, most).reverse()
  return {
    ...common(palette),
    grid: { left: 8, right: 44, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: 'value', minInterval: 1, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: { type: 'category', data: shown.map(nameOf), axisLabel: { ...textIn(palette), width: 150, overflow: 'truncate' }, axisLine: { show: false }, axisTick: { show: false } },
    series: [{ type: 'bar', barMaxWidth: 22, itemStyle: { borderRadius: [0, 6, 6, 0] }, label: { show: true, position: 'right', ...textIn(palette) }, data: shown.map(({ count }) => count ?? null) }],
  }
}

/** What a chart shows, as a table to read. */
export function tableByMonth(rows: MonthRow[], nameOf: (row: MonthRow) => string, months: string[], year: string): ChartTable {
  return { head: [...months, year], rows: rows.map((row) => ({ name: nameOf(row), counts: [...row.months.map(({ count }) => count), row.year] })) }
}

export function tableOfParts(table: PartTable, nameOf: (part: PartTable['parts'][number]) => string, head: string): ChartTable {
  return { head: [head], rows: table.parts.map((part) => ({ name: nameOf(part), counts: [part.count] })) }
}

import type { Statistics } from '../../api'
import { api } from '../../core/people/session'

export interface StatisticsAsked {
  year?: number
  unit?: string
}

const asText = ({ year, unit }: StatisticsAsked) => new URLSearchParams(Object.entries({ year, unit }).flatMap(([name, value]) => (value ? [[name, String(value)]] : []))).toString()

/** Figures (统计): a year of a unit and all below it, on the page and as a workbook. */
export const insightApi = {
  figures: (asked: StatisticsAsked, signal: AbortSignal) => api.get<Statistics>('/api/desk/statistics', { signal, query: { ...asked } }),
  workbook: (asked: StatisticsAsked) => api.getFile(`/api/desk/statistics.xlsx?${asText(asked)}`),
}

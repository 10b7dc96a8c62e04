import type { Area, CategoryList, FileReport, Page, Point, Receipt, Refusal, ReporterMoved, Site } from '../../api'
import { anonymousApi as api } from '../../kit/api'

/** What a reporter can do later, by the name the procedure gives it, and where the command goes. */
const paths = { reply: 'reply', press: 'pressure', rate: 'rate', reopen: 'reopen', withdraw: 'withdraw' } as const
export type ReporterStep = keyof typeof paths
export const isReporterStep = (name: string): name is ReporterStep => name in paths

/** What a worker may ask without saying who they are. */
export const rightsApi = {
  site: () => api.get<Site>('/api/site'),
  point: (code: string) => api.get<Point>(`/api/points/${encodeURIComponent(code)}`),
  categories: () => api.get<CategoryList>('/api/categories'),
  areas: () => api.get<Page<Area>>('/api/areas'),
  file: (report: FileReport) => api.post<Receipt>('/api/reports', report),
  refusal: (receipt: string, signal: AbortSignal) => api.ask<Refusal>('/api/reports/refusal', { receipt }, { signal }),
  refusalPaper: (receipt: string) => api.askFile('/api/reports/refusal.pdf', { receipt }),
  act: (step: ReporterStep, command: { key: string; receipt: string }) => api.post<ReporterMoved>(`/api/reports/${paths[step]}`, command),
}

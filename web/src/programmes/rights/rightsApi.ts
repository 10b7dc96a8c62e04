import type { Area, CategoryList, FileReport, Page, Point, PosterLanding, Receipt, Refusal, ReporterMoved, Site } from '../../api'
import { anonymousApi as api } from '../../kit/api'

/** What a worker may ask without saying who they are. */
export const rightsApi = {
  site: () => api.get<Site>('/api/site'),
  poster: (number: number) => api.get<PosterLanding>(`/api/posters/${number}`),
  point: (code: string) => api.get<Point>(`/api/points/${encodeURIComponent(code)}`),
  categories: () => api.get<CategoryList>('/api/categories'),
  areas: () => api.get<Page<Area>>('/api/areas'),
  file: (report: FileReport) => api.post<Receipt>('/api/reports', report),
  refusal: (receipt: string, signal: AbortSignal) => api.ask<Refusal>('/api/reports/refusal', { receipt }, { signal }),
  refusalPaper: (receipt: string) => api.askFile('/api/reports/refusal.pdf', { receipt }),
  act: (step: string, command: { key: string; receipt: string }) => api.post<ReporterMoved>(`/api/reports/${step === 'press' ? 'pressure' : step}`, command),
}

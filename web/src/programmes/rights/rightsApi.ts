import type { Area, CategoryList, ChangeDisclosure, FileReport, GiveName, Office, Page, Point, PosterLanding, Receipt, Refusal, ReporterMoved, Site } from '../../api'
import { anonymousApi as api } from '../../kit/api'

/** What a worker may ask without saying who they are. */
export const rightsApi = {
  site: () => api.get<Site>('/api/site'),
  poster: (number: number) => api.get<PosterLanding>(`/api/posters/${number}`),
  point: (code: string) => api.get<Point>(`/api/points/${encodeURIComponent(code)}`),
  categories: () => api.get<CategoryList>('/api/categories'),
  areas: () => api.get<Page<Area>>('/api/areas'),
  offices: () => api.get<Page<Office>>('/api/offices'),
  giveName: (command: GiveName) => api.post<ReporterMoved>('/api/reports/name', command),
  disclose: (command: ChangeDisclosure) => api.post<ReporterMoved>('/api/reports/disclosure', command),
  file: (report: FileReport) => api.post<Receipt>('/api/reports', report),
  refusal: (receipt: string, signal: AbortSignal) => api.ask<Refusal>('/api/reports/refusal', { receipt }, { signal }),
  refusalPaper: (receipt: string) => api.askFile('/api/reports/refusal.pdf', { receipt }),
  act: (step: string, command: { key: string; receipt: string }) => api.post<ReporterMoved>(`/api/reports/${step === 'press' ? 'pressure' : step}`, command),
}

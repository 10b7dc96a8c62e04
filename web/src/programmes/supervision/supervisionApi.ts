import type { KeepCard, KeepItems, OpenSupervision, OpenSupervisionFromReport, Page, Supervision, SupervisionMoved, SupervisionRow, SupervisorChoice } from '../../api'
import { api } from '../../core/people/session'

export interface SupervisionListQuestion {
  state?: string
  mine?: boolean
  after?: string
}

/** Supervision cases as desks and supervisors work on them. */
export const supervisionApi = {
  list: ({ state, mine, after }: SupervisionListQuestion, signal: AbortSignal) => api.get<Page<SupervisionRow>>('/api/desk/supervisions', { signal, query: { state, mine: mine ? 'true' : undefined, after } }),
  one: (id: string, signal: AbortSignal) => api.get<Supervision>(`/api/desk/supervisions/${id}`, { signal }),
  supervisors: (id: string, signal: AbortSignal) => api.get<Page<SupervisorChoice>>(`/api/desk/supervisions/${id}/supervisors`, { signal }),
  cards: (signal: AbortSignal) => api.get<Page<SupervisorChoice>>('/api/desk/supervisor-cards', { signal }),
  keepCard: (card: KeepCard) => api.post('/api/desk/supervisor-cards', card),
  open: (lead: OpenSupervision) => api.post<SupervisionMoved>('/api/desk/supervisions', lead),
  openFrom: (report: string, opening: OpenSupervisionFromReport) => api.post<SupervisionMoved>(`/api/desk/reports/${report}/supervision`, opening),
  keepItems: (id: string, items: KeepItems) => api.post<SupervisionMoved>(`/api/desk/supervisions/${id}/items`, items),
}

import type { Adviser, Consultation, ConsultationRow, CounsellingNote, LawArticle, Page, Receipt, WriteDownQuestion } from '../../api'
import { api } from '../../core/people/session'

export interface ConsultationListQuestion {
  state?: string
  mine?: boolean
  after?: string
}

/** Consultations as desks, lawyers and counsellors work on them. */
export const consultationDeskApi = {
  list: ({ state, mine, after }: ConsultationListQuestion, signal: AbortSignal) => api.get<Page<ConsultationRow>>('/api/desk/consultations', { signal, query: { state, mine: mine ? 'true' : undefined, after } }),
  one: (id: string, signal: AbortSignal) => api.get<Consultation>(`/api/desk/consultations/${id}`, { signal }),
  articles: (id: string, signal: AbortSignal) => api.get<Page<LawArticle>>(`/api/desk/consultations/${id}/articles`, { signal }),
  advisers: (id: string, signal: AbortSignal) => api.get<Page<Adviser>>(`/api/desk/consultations/${id}/advisers`, { signal }),
  notes: (id: string, signal: AbortSignal) => api.get<Page<CounsellingNote>>(`/api/desk/consultations/${id}/counselling-notes`, { signal }),
  writeDown: (question: WriteDownQuestion) => api.post<Receipt>('/api/desk/consultations', question),
}

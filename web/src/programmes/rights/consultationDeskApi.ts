import type { AdviserList, Consultation, ConsultationRow, CounsellingNote, CountedLimit, EvidenceTip, LawArticle, LimitRule, Page, Receipt, WriteDownQuestion } from '../../api'
import { api } from '../../core/people/session'

export interface ConsultationListQuestion {
  state?: string
  mine?: boolean
  q?: string
  after?: string
}

/** Consultations as desks, lawyers and counsellors work on them. */
export const consultationDeskApi = {
  list: ({ state, mine, q, after }: ConsultationListQuestion, signal: AbortSignal) => api.get<Page<ConsultationRow>>('/api/desk/consultations', { signal, query: { state, mine: mine ? 'true' : undefined, q, after } }),
  one: (id: string, signal: AbortSignal) => api.get<Consultation>(`/api/desk/consultations/${id}`, { signal }),
  articles: (id: string, signal: AbortSignal) => api.get<Page<LawArticle>>(`/api/desk/consultations/${id}/articles`, { signal }),
  advisers: (id: string, signal: AbortSignal) => api.get<AdviserList>(`/api/desk/consultations/${id}/advisers`, { signal }),
  limits: (id: string, signal: AbortSignal) => api.get<Page<LimitRule>>(`/api/desk/consultations/${id}/limits`, { signal }),
  limit: (id: string, from: { limit: string; event_on: string }, signal: AbortSignal) => api.get<CountedLimit>(`/api/desk/consultations/${id}/limit`, { signal, query: from }),
  evidenceTips: (signal: AbortSignal) => api.get<Page<EvidenceTip>>('/api/desk/evidence-tips', { signal }),
  aidForm: (id: string, form: object) => api.askFile(`/api/desk/consultations/${id}/legal-aid.pdf`, form),
  fileAddress: (id: string, file: string) => `/api/desk/consultations/${id}/files/${file}`,
  notes: (id: string, signal: AbortSignal) => api.get<Page<CounsellingNote>>(`/api/desk/consultations/${id}/counselling-notes`, { signal }),
  writeDown: (question: WriteDownQuestion) => api.post<Receipt>('/api/desk/consultations', question),
}

import type { Adviser, Consultation, ConsultationMoved, ConsultationRow, CounsellingNote, LawArticle, Page, Receipt, WriteDownQuestion } from '../../api'
import { api } from '../../core/people/session'

/** The steps that can be taken at the desk, by the name the procedure gives them, and where the command goes. */
const paths = {
  take: 'take',
  assign: 'assign',
  answer: 'answer',
  ask_aid: 'ask-aid',
  grant_aid: 'grant-aid',
  refuse_aid: 'refuse-aid',
  begin_aid: 'begin-aid',
  convert: 'convert',
  grade: 'grade',
  counsel: 'counsel',
  note: 'note',
} as const
export type ConsultationStep = keyof typeof paths
export const isConsultationStep = (name: string): name is ConsultationStep => name in paths

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
  take: (id: string, step: ConsultationStep, command: { key: string; revision: number }) => api.post<ConsultationMoved>(`/api/desk/consultations/${id}/${paths[step]}`, command),
  writeDown: (question: WriteDownQuestion) => api.post<Receipt>('/api/desk/consultations', question),
}

import type { ApplyForCheckup, CheckupItem, CheckupMoved, CheckupPaper, CheckupRow, InviteToCheckup, KeepFindings, LegalCheckup, OwnCheckup, Page, PaperSent, ReviewItem, ReviewPaper, SendPaper, SendTables, SentTables, TeamPerson, TrainingQuestion } from '../../api'
import { api } from '../../core/people/session'

/** A step that is the employer's own. What each needs says the server. */
export interface OwnStep {
  key: string
  revision: number
  step: string
  text?: string
  item?: number
  owner?: string
  uploads?: string[]
  rating?: string
}
/** Whose side sends a paper or reads a proof: the employer by its account, or the team for one that was brought. */
export type Sender = 'employer' | 'desk'

/** Legal check-ups: of desk and team, and the employer's own. */
export const legalCheckupApi = {
  list: (question: { state?: string; after?: string }, signal: AbortSignal) => api.get<Page<CheckupRow>>('/api/desk/legal-checkups', { signal, query: question }),
  one: (id: string, signal: AbortSignal) => api.get<LegalCheckup>(`/api/desk/legal-checkups/${id}`, { signal }),
  items: (signal: AbortSignal) => api.get<Page<CheckupItem>>('/api/desk/checkup-items', { signal }),
  trainingQuestions: (signal: AbortSignal) => api.get<Page<TrainingQuestion>>('/api/desk/training-questions', { signal }),
  people: (id: string, signal: AbortSignal) => api.get<Page<TeamPerson>>(`/api/desk/legal-checkups/${id}/people`, { signal }),
  invite: (wish: InviteToCheckup) => api.post<CheckupMoved>('/api/desk/legal-checkups', wish),
  keepFindings: (id: string, findings: KeepFindings) => api.post<CheckupMoved>(`/api/desk/legal-checkups/${id}/findings`, findings),
  reviewItem: (id: string, review: ReviewItem) => api.post<CheckupMoved>(`/api/desk/legal-checkups/${id}/review`, review),
  paper: (id: string, number: number, signal: AbortSignal) => api.get<CheckupPaper>(`/api/desk/legal-checkups/${id}/papers/${number}`, { signal }),
  reviewPaper: (id: string, review: ReviewPaper) => api.post<CheckupMoved>(`/api/desk/legal-checkups/${id}/paper-review`, review),
  sendPaper: (by: Sender, id: string, paper: SendPaper) => api.post<PaperSent>(`/api/${by}/legal-checkups/${id}/papers`, paper),
  tables: (id: string, number: number, signal: AbortSignal) => api.get<SentTables>(`/api/desk/legal-checkups/${id}/tables/${number}`, { signal }),
  sendTables: (by: Sender, id: string, tables: SendTables) => api.post<PaperSent>(`/api/${by}/legal-checkups/${id}/tables`, tables),
  proofFile: (by: Sender, id: string, file: string) => `/api/${by}/legal-checkups/${id}/proofs/${file}`,
  proofPage: (id: string, file: string, page: number) => api.getFile(`/api/desk/legal-checkups/${id}/proofs/${file}/pages/${page}`),
  own: (signal: AbortSignal) => api.get<Page<OwnCheckup>>('/api/employer/legal-checkups', { signal }),
  ownOne: (id: string, signal: AbortSignal) => api.get<OwnCheckup>(`/api/employer/legal-checkups/${id}`, { signal }),
  apply: (wish: ApplyForCheckup) => api.post<CheckupMoved>('/api/employer/legal-checkups', wish),
  takeOwn: (id: string, step: OwnStep) => api.post<CheckupMoved>(`/api/employer/legal-checkups/${id}/step`, step),
}

import type { Candidate, CarriedClaims, KeepClaimLines, KeptClaimLines, Mediation, MediationCalendar, MediationMoved, MediationNotes, MediationRow, OpenFromReport, OpenMediation, Page, PartyCode } from '../../api'
import { api } from '../../core/people/session'

export interface MediationListQuestion {
  state?: string
  mine?: boolean
  after?: string
}

/** Mediations as desks and mediators work on them. */
export const mediationDeskApi = {
  list: ({ state, mine, after }: MediationListQuestion, signal: AbortSignal) => api.get<Page<MediationRow>>('/api/desk/mediations', { signal, query: { state, mine: mine ? 'true' : undefined, after } }),
  one: (id: string, signal: AbortSignal) => api.get<Mediation>(`/api/desk/mediations/${id}`, { signal }),
  candidates: (id: string, signal: AbortSignal) => api.get<Page<Candidate>>(`/api/desk/mediations/${id}/candidates`, { signal }),
  notes: (id: string, signal: AbortSignal) => api.get<MediationNotes>(`/api/desk/mediations/${id}/notes`, { signal }),
  calendar: (id: string, session: number) => api.get<MediationCalendar>(`/api/desk/mediations/${id}/sessions/${session}/calendar`),
  open: (application: OpenMediation) => api.post<MediationMoved>('/api/desk/mediations', application),
  openFrom: (report: string, opening: OpenFromReport) => api.post<MediationMoved>(`/api/desk/reports/${report}/mediation`, opening),
  keepClaims: (id: string, claims: KeepClaimLines) => api.post<KeptClaimLines>(`/api/desk/mediations/${id}/claims`, claims),
  file: (id: string, asked: { purpose: string; with_notes: boolean }) => api.askFile(`/api/desk/mediations/${id}/file.pdf`, asked),
  minutes: (id: string, asked: { purpose: string; session: number }) => api.askFile(`/api/desk/mediations/${id}/minutes.pdf`, asked),
  claimsOut: (id: string, asked: { purpose: string }) => api.askFile(`/api/desk/mediations/${id}/claims.xlsx`, asked),
  claimsIn: (id: string, revision: number, book: File) => api.put<CarriedClaims>(`/api/desk/mediations/${id}/claims.xlsx`, book, { query: { revision: String(revision) } }),
  code: (id: string, asked: { key: string; revision: number; party_id: string }) => api.post<PartyCode>(`/api/desk/mediations/${id}/code`, asked),
}

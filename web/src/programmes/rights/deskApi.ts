import type { Assignee, CheckPaper, ClaimSheet, ConfirmMark, HotlineView, KeepClaims, Page, PaperCheck, PayClaim, Point, PrintTicket, Receipt, Report, ReportInsight, ReportRow, Revealed, UnsealAsked, UnsealRequest, WriteDownReport } from '../../api'
import { api } from '../../core/people/session'

export interface ListQuestion {
  state?: string
  watched?: boolean
  q: string
  after?: string
  limit?: number
}

export type HotlineLine = 'city_line' | 'union_line' | 'imported'
export type HotlineColumn = keyof HotlineView['columns']
type HotlineQuestion = { line: HotlineLine } & Partial<Record<HotlineColumn, number>>

/** Whatever the computer calls the file, it is a list to us. */
const asList = (file: File) => new Blob([file], { type: 'text/csv' })

export type IdentityField = Revealed['field']

/** The reports of a desk, and the sealed identities behind some of them. */
export const deskApi = {
  list: ({ state, watched, q, after, limit = 20 }: ListQuestion, signal: AbortSignal) => api.get<Page<ReportRow>>('/api/desk/reports', { signal, query: { state, watched: watched ? 'true' : undefined, q, after, limit } }),
  writeDown: (command: WriteDownReport) => api.post<Receipt>('/api/desk/reports', command),
  points: (signal: AbortSignal) => api.get<Page<Point>>('/api/points', { signal }),
  report: (id: string, signal: AbortSignal) => api.get<Report>(`/api/desk/reports/${id}`, { signal }),
  insight: (id: string, signal: AbortSignal) => api.get<ReportInsight>(`/api/desk/reports/${id}/insight`, { signal }),
  assignees: (id: string, signal: AbortSignal) => api.get<Page<Assignee>>(`/api/desk/reports/${id}/assignees`, { signal }),
  claims: (id: string, signal: AbortSignal) => api.get<ClaimSheet>(`/api/desk/reports/${id}/claims`, { signal }),
  keepClaims: (id: string, command: KeepClaims) => api.post<ClaimSheet>(`/api/desk/reports/${id}/claims`, command),
  readClaims: (id: string, command: { key: string; purpose: string }) => api.post<ClaimSheet>(`/api/desk/reports/${id}/claims/read`, command),
  payClaim: (id: string, command: PayClaim) => api.post<ClaimSheet>(`/api/desk/reports/${id}/claims/pay`, command),
  ticket: (id: string, asked: PrintTicket) => api.askFile(`/api/desk/reports/${id}/ticket.pdf`, asked),
  showHotline: (file: File, asked: HotlineQuestion) => api.put<HotlineView>('/api/desk/hotline/preview', asList(file), { query: asked }),
  takeHotline: (file: File, { told, ...asked }: HotlineQuestion & { told: boolean }) => api.put<HotlineView>('/api/desk/hotline/take', asList(file), { query: { ...asked, told: String(told) } }),
  fileAddress: (id: string, file: string) => `/api/desk/reports/${id}/files/${file}`,
  filePage: (id: string, file: string, page: number) => api.getFile(`/api/desk/reports/${id}/files/${file}/pages/${page}`),
  openOriginal: (id: string, file: string, command: { key: string; purpose: string }) => api.post(`/api/desk/reports/${id}/files/${file}/original`, command),
  original: async (id: string, file: string) => {
    const { value, fault } = await api.getFile(`/api/desk/reports/${id}/files/${file}/original`)
    return { value: value?.file, fault }
  },
  checkPaper: (id: string, words: CheckPaper) => api.ask<PaperCheck>(`/api/desk/reports/${id}/paper-check`, words),
  confirmMark: (id: string, command: ConfirmMark) => api.post<PaperCheck>(`/api/desk/reports/${id}/paper-marks`, command),
  refusalAddress: (id: string) => `/api/desk/reports/${id}/refusal.pdf`,
  refusalDraft: (id: string, words: { ground: string; text: string }) => api.askFile(`/api/desk/reports/${id}/refusal-draft.pdf`, words),
  askUnseal: (id: string, command: { key: string; purpose: string }) => api.post<UnsealAsked>(`/api/desk/reports/${id}/unseal`, command),
  unsealRequests: (signal: AbortSignal) => api.get<Page<UnsealRequest>>('/api/desk/unseal-requests', { signal }),
  decide: (id: string, command: { key: string; grant: boolean }) => api.post(`/api/desk/unseal-requests/${id}/decide`, command),
  reveal: (id: string, command: { key: string; field: IdentityField }) => api.post<Revealed>(`/api/desk/unseal-requests/${id}/reveal`, command),
}

import type { Page, Point, Report, ReportMoved, ReportRow, Revealed, UnsealAsked, UnsealRequest } from '../../api'
import { api } from '../../core/people/session'

export interface ListQuestion {
  state: string
  q: string
  after?: string
}

/** The steps a desk can take, by the name the procedure gives them: where the command goes and what the desk fills in. */
export const deskSteps = {
  open: { path: 'open', fields: [] },
  answer: { path: 'answer', fields: ['text'] },
  hand_over: { path: 'hand-over', fields: ['unit_id', 'reason'] },
  close: { path: 'close', fields: ['result'] },
} as const
export type DeskStep = keyof typeof deskSteps

/** The step in our spelling, or nothing when this desk does not know it. */
export function deskStepOf(name: string): DeskStep | undefined {
  const step = name.replace(/-/g, '_').replace(/_report$/, '')
  return step in deskSteps ? (step as DeskStep) : undefined
}

/** The reports of a desk, and the sealed identities behind some of them. */
export const deskApi = {
  list: ({ state, q, after }: ListQuestion, signal: AbortSignal) => api.get<Page<ReportRow>>('/api/desk/reports', { signal, query: { state, q, after, limit: 20 } }),
  points: (signal: AbortSignal) => api.get<Page<Point>>('/api/points', { signal }),
  report: (id: string, signal: AbortSignal) => api.get<Report>(`/api/desk/reports/${id}`, { signal }),
  take: (id: string, step: DeskStep, command: { key: string; revision: number }) => api.post<ReportMoved>(`/api/desk/reports/${id}/${deskSteps[step].path}`, command),
  fileAddress: (id: string, file: string) => `/api/desk/reports/${id}/files/${file}`,
  askUnseal: (id: string, command: { key: string; purpose: string }) => api.post<UnsealAsked>(`/api/desk/reports/${id}/unseal`, command),
  unsealRequests: (signal: AbortSignal) => api.get<Page<UnsealRequest>>('/api/desk/unseal-requests', { signal }),
  decide: (id: string, command: { key: string; grant: boolean }) => api.post(`/api/desk/unseal-requests/${id}/decide`, command),
  reveal: (id: string, command: { key: string }) => api.post<Revealed>(`/api/desk/unseal-requests/${id}/reveal`, command),
}

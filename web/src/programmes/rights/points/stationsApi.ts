import type { ChangePoint, ClosePoint, DeskPoints, DutyPlanned, DutyWeek, JoinTeam, OpenPoint, Page, PlanDuty, Site, TeamMember } from '../../../api'
import { api } from '../../../core/people/session'

/** A command about the point whose code stands in the address. */
type OfPoint<Command> = Command & { code: string }

/** Points and duty roster, as the desks that look after them see and change them. */
export const stationsApi = {
  site: (signal: AbortSignal) => api.get<Site>('/api/site', { signal }),
  points: (signal: AbortSignal) => api.get<DeskPoints>('/api/desk/points', { signal }),
  change: ({ code, ...command }: OfPoint<ChangePoint>) => api.post<{ revision: number }>(`/api/desk/points/${encodeURIComponent(code)}`, command),
  open: (command: OpenPoint) => api.post<{ revision: number }>('/api/desk/points', command),
  close: ({ code, ...command }: OfPoint<ClosePoint>) => api.post<{ revision: number }>(`/api/desk/points/${encodeURIComponent(code)}/close`, command),
  week: (first: string | undefined, signal: AbortSignal) => api.get<DutyWeek>('/api/desk/duty', { signal, query: { first } }),
  plan: ({ code, ...command }: OfPoint<PlanDuty>) => api.post<DutyPlanned>(`/api/desk/points/${encodeURIComponent(code)}/duty`, command),
  cancel: ({ id, ...command }: { key: string; id: string }) => api.post(`/api/desk/duty/${id}/cancel`, command),
  mark: ({ id, ...command }: { key: string; id: string; missed: boolean }) => api.post(`/api/desk/duty/${id}/mark`, command),
  team: (signal: AbortSignal) => api.get<Page<TeamMember>>('/api/desk/team', { signal }),
  join: (command: JoinTeam) => api.post<{ id: string }>('/api/desk/team', command),
  leave: ({ id, ...command }: { key: string; id: string }) => api.post<{ duties_cancelled: number }>(`/api/desk/team/${id}/leave`, command),
  checkSheetPaper: '/api/desk/check-sheet.pdf',
}

/** The day so many days later. */
export const dayAfter = (day: string, days: number) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

import type { AddBody, ChangeBody, MediationBodies } from '../../api'
import { api } from '../../core/people/session'

/** Bodies of mediation (调解组织), as the desks that look after them enter and change them. */
export const bodiesApi = {
  list: (signal: AbortSignal) => api.get<MediationBodies>('/api/desk/mediation-bodies', { signal }),
  add: (command: AddBody) => api.post<{ id: string }>('/api/desk/mediation-bodies', command),
  change: ({ id, ...command }: ChangeBody & { id: string }) => api.post<{ id: string }>(`/api/desk/mediation-bodies/${id}/change`, command),
}

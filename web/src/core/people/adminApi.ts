import type { AskRoleChange, InvitePerson, Page, Person, RecoveryToken, SetupCode } from '../../api'
import { api } from './session'

/** What administrators do with people. None of it shows a report. */
export const adminApi = {
  people: (after: string | undefined, signal: AbortSignal) => api.get<Page<Person>>('/api/admin/people', { signal, query: { after } }),
  invite: (command: InvitePerson) => api.post<SetupCode>('/api/admin/invitations', command),
  changeRole: ({ id, ...command }: AskRoleChange & { id: string }) => api.post(`/api/admin/people/${id}/roles`, command),
  disable: ({ id, ...command }: { key: string; id: string }) => api.post(`/api/admin/people/${id}/disable`, command),
  recover: ({ id, ...command }: { key: string; id: string }) => api.post<RecoveryToken>(`/api/admin/people/${id}/recovery`, command),
}

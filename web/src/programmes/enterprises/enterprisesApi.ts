import type { ClaimFile, Employer, EmployerInvited, EmployerKept, EmployerParticulars, OwnFile, TotpSecret } from '../../api'
import { api } from '../../core/people/session'

type Keyed = { key: string }

/** Employers and their files, as the desk keeps them and as an employer claims and sees its own. */
export const enterprisesApi = {
  claim: (given: ClaimFile) => api.post<TotpSecret>('/api/employer-claims/begin', given),
  ownFile: (signal: AbortSignal) => api.get<OwnFile>('/api/employer/file', { signal }),
  consent: (given: Keyed & { agree: boolean }) => api.post<{ consented_on?: string }>('/api/employer/consent', given),
  find: (id: string, signal: AbortSignal) => api.get<Employer>(`/api/desk/employers/${id}`, { signal }),
  keep: ({ id, ...command }: Keyed & { id?: string; revision?: number; employer: EmployerParticulars }) => api.post<EmployerKept>(id ? `/api/desk/employers/${id}` : '/api/desk/employers', command),
  invite: ({ id, ...command }: Keyed & { id: string; person_id?: string }) => api.post<EmployerInvited>(`/api/desk/employers/${id}/invite`, command),
  endAccount: ({ id, ...command }: Keyed & { id: string; person_id: string }) => api.post(`/api/desk/employers/${id}/end-account`, command),
  invitation: (id: string, given: { code: string; until: string }) => api.askFile(`/api/desk/employers/${id}/invitation.pdf`, given),
}

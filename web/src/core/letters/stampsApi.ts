import type { StampMoved, Stamps } from '../../api'
import { api } from '../people/session'

type Decision = { key: string; id: string; revision: number; digest: string; use: boolean }

/** The seals (印章) of one's union, as pictures. */
export const stampsApi = {
  list: (signal: AbortSignal) => api.get<Stamps>('/api/desk/stamps', { signal }),
  picture: (id: string, signal?: AbortSignal) => api.getFile(`/api/desk/stamps/${id}/stamp.png`, { signal }),
  bring: (picture: File, diameter: string) => api.put<StampMoved>('/api/desk/stamps', picture, { query: { diameter } }),
  decide: ({ id, ...command }: Decision) => api.post<StampMoved>(`/api/desk/stamps/${id}/decide`, command),
  withdraw: ({ id, ...command }: { key: string; id: string; revision: number }) => api.post<StampMoved>(`/api/desk/stamps/${id}/withdraw`, command),
}

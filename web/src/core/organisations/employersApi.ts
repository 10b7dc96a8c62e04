import type { EmployerIds, EmployerRow, Page } from '../../api'
import { api } from '../people/session'

export type EmployerQuestion = { words?: string; unit_id?: string; trade?: string; incomplete?: string }

/** The register of employers: a page of it, and all that a question finds. */
export const employersApi = {
  list: (asked: EmployerQuestion, after: string | undefined, signal: AbortSignal) => api.get<Page<EmployerRow>>('/api/desk/employers', { signal, query: { ...asked, after } }),
  ids: (asked: EmployerQuestion, signal?: AbortSignal) => api.get<EmployerIds>('/api/desk/employer-ids', { signal, query: asked }),
}

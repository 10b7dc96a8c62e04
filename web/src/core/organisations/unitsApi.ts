import type { KeepingUnions as Keeping, Page, Unit } from '../../api'
import { api } from '../people/session'

/** Units by what they are asked for: those with a desk, for desks; all at which a role can lie, for administrators. */
export const unitsApi = {
  desks: (signal: AbortSignal) => api.get<Page<Unit>>('/api/desk/units', { signal }),
  /** Those under which this desk may enter employers. */
  keeping: (signal: AbortSignal) => api.get<Keeping>('/api/desk/employer-unions', { signal }),
  places: (signal: AbortSignal) => api.get<Page<Unit>>('/api/admin/units', { signal }),
}

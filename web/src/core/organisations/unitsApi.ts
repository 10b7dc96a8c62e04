import type { Page, Unit } from '../../api'
import { api } from '../people/session'

export const unitsApi = {
  /** The units that have a desk, from the top down. */
  units: (signal: AbortSignal) => api.get<Page<Unit>>('/api/desk/units', { signal }),
}

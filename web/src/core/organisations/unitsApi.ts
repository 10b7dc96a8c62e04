import type { Page, Unit } from '../../api'
import { api } from '../people/session'

export const unitsApi = {
  units: (signal: AbortSignal) => api.get<Page<Unit>>('/api/desk/units', { signal }),
}

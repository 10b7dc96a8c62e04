import type { Page, Place } from '../../../api'
import { anonymousApi as api } from '../../../kit/api'

/** The whole directory, the same for everybody. Who looks at which point, or where they stand, nobody is told. */
export const pointsApi = {
  directory: (signal: AbortSignal) => api.get<Page<Place>>('/api/points', { signal }),
}

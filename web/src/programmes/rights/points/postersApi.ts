import type { MarkPosters, PosterBatches, PosterStanding, PrintPosters } from '../../../api'
import { api } from '../../../core/people/session'

/** Printings of posters, as the desks that look after points see and mark them. */
export const postersApi = {
  list: (signal: AbortSignal) => api.get<PosterBatches>('/api/desk/posters', { signal }),
  print: (command: PrintPosters) => api.post<PosterStanding>('/api/desk/posters', command),
  mark: ({ number, ...command }: MarkPosters & { number: number }) => api.post<PosterStanding>(`/api/desk/posters/${number}/mark`, command),
  paper: (number: number, sheet: 'a4' | 'a3', point?: string) => `/api/desk/posters/${number}/posters.pdf?sheet=${sheet}${point ? `&point=${encodeURIComponent(point)}` : ''}`,
  code: (number: number) => `/api/posters/${number}/code.svg`,
}

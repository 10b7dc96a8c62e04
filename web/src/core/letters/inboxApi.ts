import type { AnswerLetter, AnswerTaken, EnterAnswer, Inbox, InboxLetter, ProveItem } from '../../api'
import { api } from '../people/session'

/** Whose hands an answer goes through: the employer's own, or the desk's for what came on paper. */
export type Side = 'employer' | 'desk'
type Of<Command> = Command & { id: string }

/** Letters as the employer has them that they were served on. */
export const inboxApi = {
  list: (after: string | undefined, signal: AbortSignal) => api.get<Inbox>('/api/employer/letters', { signal, query: { after } }),
  find: (id: string, signal: AbortSignal) => api.get<InboxLetter>(`/api/employer/letters/${id}`, { signal }),
  paper: (id: string) => api.askFile(`/api/employer/letters/${id}/letter.pdf`, {}),
  confirm: ({ id, ...command }: { key: string; id: string }) => api.post<{ received_at: string }>(`/api/employer/letters/${id}/receipt`, command),
  answer: ({ id, ...command }: Of<AnswerLetter>) => api.post<AnswerTaken>(`/api/employer/letters/${id}/answer`, command),
  enter: ({ id, ...command }: Of<EnterAnswer>) => api.post<AnswerTaken>(`/api/desk/letters/${id}/answer`, command),
  prove: ({ id, side, ...command }: Of<ProveItem> & { side: Side }) => api.post(`/api/${side}/letters/${id}/proof`, command),
}

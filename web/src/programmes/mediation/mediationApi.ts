import type { MediationCalendar, PartyMoved, PartyProgress } from '../../api'
import { anonymousApi as api } from '../../kit/api'

/** A mediation for a party with the code on its letter: no account, no cookie. */
export const mediationApi = {
  lookUp: (code: string) => api.ask<PartyProgress>('/api/mediations/lookup', { code }),
  calendar: (code: string, session: number) => api.ask<MediationCalendar>('/api/mediations/calendar', { code, session }),
  act: (step: string, command: { key: string; code: string }) => api.post<PartyMoved>(`/api/mediations/${step.replaceAll('_', '-')}`, command),
}

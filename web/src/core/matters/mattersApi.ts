import { api } from '../people/session'
import type { MatterKind } from './matterKind'

/** A value of a step's form: words, a choice, several choices, a tick, a number, several lines of a form, a few values that belong together. */
export type Given = string | string[] | object[] | number | boolean | Record<string, string> | undefined
export interface TakeStep {
  key: string
  revision: number
  fields: Record<string, Given>
}

const namesItsStep = (kind: MatterKind) => kind === 'supervision' || kind === 'checkup'
const roomOf = (kind: MatterKind) => (kind === 'checkup' ? 'legal-checkups' : `${kind}s`)

/** Where a step of one matter is taken: the procedure's name for it is its address, or stands in what is sent. */
export const stepAddress = (kind: MatterKind, id: string, step: string) => `/api/desk/${roomOf(kind)}/${id}/${namesItsStep(kind) ? 'step' : step.replaceAll('_', '-')}`

/** What the desk does with a matter, whichever kind it is. What each step needs says the server. */
export const mattersApi = {
  take: (kind: MatterKind, id: string, step: string, { fields, ...command }: TakeStep) => api.post(stepAddress(kind, id, step), { ...command, ...fields, ...(namesItsStep(kind) ? { step } : {}) }),
}

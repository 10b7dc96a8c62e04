import type { AskerMoved, AskQuestion, BehindReceipt, Receipt } from '../../api'
import { anonymousApi as api } from '../../kit/api'

/** What an asker can do later, by the name the procedure gives it, and where the command goes. */
const paths = { be_satisfied: 'satisfied', ask_again: 'ask-again', withdraw: 'withdraw' } as const
export type AskerStep = keyof typeof paths
export const isAskerStep = (name: string): name is AskerStep => name in paths

/** Consultations of those who ask, without saying who they are; and what lies behind a receipt, whichever kind it is. */
export const consultationApi = {
  ask: (question: AskQuestion) => api.post<Receipt>('/api/consultations', question),
  lookUp: (receipt: string) => api.ask<BehindReceipt>('/api/receipts/lookup', { receipt }),
  act: (step: AskerStep, command: { key: string; receipt: string }) => api.post<AskerMoved>(`/api/consultations/${paths[step]}`, command),
}

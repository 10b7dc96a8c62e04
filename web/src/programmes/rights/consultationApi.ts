import type { AskerMoved, AskQuestion, BehindReceipt, Receipt } from '../../api'
import { anonymousApi as api } from '../../kit/api'

/** Consultations of those who ask, without saying who they are; and what lies behind a receipt, whichever kind it is. */
export const consultationApi = {
  ask: (question: AskQuestion) => api.post<Receipt>('/api/consultations', question),
  lookUp: (receipt: string) => api.ask<BehindReceipt>('/api/receipts/lookup', { receipt }),
  file: (receipt: string, file: string) => api.askFile('/api/consultations/file', { receipt, file_id: file }),
  aidForm: (receipt: string, form: object) => api.askFile('/api/consultations/legal-aid.pdf', { receipt, ...form }),
  act: (step: string, command: { key: string; receipt: string; uploads?: string[] }) => api.post<AskerMoved>(`/api/consultations/${step === 'be_satisfied' ? 'satisfied' : step.replace('_', '-')}`, command),
}

import type { ChangeOffice, MailboxItem, PackageKnown, Page, PartnerOffice, Referral, ReferralMoved, ReferralPapers, ReferralRow, RegisterOffice, ReplySaid, ReturnSeen, SendReferral } from '../../api'
import { newKey } from '../../kit/commandKey'
import { api } from '../people/session'

type Step = { key: string; id: string; act: string; revision: number }
export type ReferralQuestion = { open?: boolean; letter?: string; matter?: string; after?: string }

/** What is given on to partner offices, as the desk works on it. */
export const referralsApi = {
  offices: (signal: AbortSignal) => api.get<{ items: PartnerOffice[] }>('/api/desk/offices', { signal }),
  register: (office: RegisterOffice) => api.post<PartnerOffice>('/api/desk/offices', office),
  changeOffice: ({ id, ...office }: ChangeOffice & { id: string }) => api.post<PartnerOffice>(`/api/desk/offices/${id}`, office),
  list: ({ open, letter, matter, after }: ReferralQuestion, signal: AbortSignal) =>
    api.get<Page<ReferralRow>>('/api/desk/referrals', { signal, query: { open: open ? 'true' : undefined, letter_id: letter, matter_id: matter, after } }),
  find: (id: string, signal: AbortSignal) => api.get<Referral>(`/api/desk/referrals/${id}`, { signal }),
  papers: (letter: string, signal: AbortSignal) => api.get<ReferralPapers>('/api/desk/referral-papers', { signal, query: { letter_id: letter } }),
  send: (referral: SendReferral) => api.post<ReferralMoved>('/api/desk/referrals', referral),
  step: ({ id, act, ...command }: Step & Record<string, unknown>) => api.post<ReferralMoved>(`/api/desk/referrals/${id}/${act}`, command),
  takePackage: (id: string) => api.askFile(`/api/desk/referrals/${id}/package`, {}),
  verifyPackage: (file: string) => api.get<PackageKnown>('/api/desk/referral-package', { query: { file } }),
  lookAtReturn: (text: string) => api.ask<ReturnSeen>('/api/desk/referral-returns/look', { text }),
  takeReturn: (command: { key: string; text: string; revision: number }) => api.post<ReferralMoved>('/api/desk/referral-returns', command),
}

/** The mailbox of a partner office. Opening is an act, since every reading is entered. */
export const mailboxApi = {
  list: (after: string | undefined, signal: AbortSignal) => api.get<Page<ReferralRow>>('/api/mailbox', { signal, query: { after } }),
  open: (id: string) => api.post<MailboxItem>(`/api/mailbox/${id}/open`, { key: newKey() }),
  page: (id: string, file: string, page: number) => api.askFileWithHeaders(`/api/mailbox/${id}/files/${file}/page`, { page }),
  original: (id: string, file: string) => api.askFile(`/api/mailbox/${id}/files/${file}/original`, {}),
  answer: ({ id, ...command }: { key: string; id: string; said: ReplySaid; uploads?: string[] }) => api.post<ReferralMoved>(`/api/mailbox/${id}/answer`, command),
}

import type { AddresseePage, Batch, BatchDrafted, BatchMoved, BatchRow, DraftLetter, KnownFields, Letter, LetterMoved, LetterPreview, LetterRow, LetterTemplates, LetterVerdict, Page, ServeLetter } from '../../api'
import { anonymousApi } from '../../kit/api'
import { api } from '../people/session'

export type LetterQuestion = { waiting?: boolean; registered?: boolean; words?: string; kind?: string; year?: string; after?: string }
type Words = { kind: string; fields: DraftLetter['fields'] }
export type BatchAct = 'check' | 'approve' | 'issue'
type Step = { key: string; id: string; act: string; revision: number }

/** Official letters as the desk and the signer work on them, and as anybody checks them. */
export const lettersApi = {
  templates: (signal: AbortSignal) => api.get<LetterTemplates>('/api/desk/letter-templates', { signal }),
  list: ({ waiting, registered, words, kind, year, after }: LetterQuestion, signal: AbortSignal) =>
    api.get<Page<LetterRow>>('/api/desk/letters', { signal, query: { waiting: waiting ? 'true' : undefined, registered: registered ? 'true' : undefined, words: words || undefined, kind: kind || undefined, year: year || undefined, after } }),
  find: (id: string, signal: AbortSignal) => api.get<Letter>(`/api/desk/letters/${id}`, { signal }),
  known: (matter: string, kind: string | undefined, signal?: AbortSignal) => api.get<KnownFields>('/api/desk/letter-known', { signal, query: { matter_id: matter, kind } }),
  preview: (words: Words, signal: AbortSignal) => api.ask<LetterPreview>('/api/desk/letters/preview', words, { signal }),
  previewPaper: (words: Words) => api.askFile('/api/desk/letters/preview.pdf', words),
  draft: (letter: DraftLetter) => api.post<LetterMoved>('/api/desk/letters', letter),
  step: ({ id, act, ...command }: Step & Record<string, unknown>) => api.post<LetterMoved>(`/api/desk/letters/${id}/${act}`, command),
  serve: ({ id, ...command }: ServeLetter & { id: string }) => api.post<LetterMoved>(`/api/desk/letters/${id}/serve`, command),
  addressees: (id: string, after: string | undefined, signal: AbortSignal) => api.get<AddresseePage>(`/api/desk/letters/${id}/addressees`, { signal, query: { after } }),
  batches: (signal: AbortSignal) => api.get<{ items: BatchRow[] }>('/api/desk/letter-batches', { signal }),
  batch: (id: string, after: string | undefined, signal?: AbortSignal) => api.get<Batch>(`/api/desk/letter-batches/${id}`, { signal, query: { after } }),
  draftBatch: (batch: { key: string; kind: string; batch_id?: string; fields: DraftLetter['fields']; employers: string[] }) => api.post<BatchDrafted>('/api/desk/letter-batches', batch),
  moveBatch: ({ id, act, ...command }: { key: string; id: string; act: BatchAct; letters: { id: string; revision: number; digest: string }[] }) => api.post<BatchMoved>(`/api/desk/letter-batches/${id}/${act}`, command),
  /** No account, no cookie: whoever holds the paper may ask. */
  verify: (asked: { code?: string; file?: string }, signal?: AbortSignal) => anonymousApi.get<LetterVerdict>('/api/letters/verify', { signal, query: asked }),
}

/** The path of a step in addresses: send_back is send-back. */
export const pathOfStep = (act: string) => act.replace(/_/g, '-')

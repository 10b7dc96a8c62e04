import { reactive, shallowRef } from 'vue'
import type { FileReport, Receipt } from '../../api'
import type { Fault, FieldFault } from '../../kit/fault'

/** A photo or PDF that goes with the report. Its own name never leaves the phone. */
export interface Evidence {
  number: number
  kind: 'photo' | 'pdf'
  size: number
  state: 'preparing' | 'sending' | 'there' | 'failed'
  source?: File // for another try; in memory only
  upload_id?: string
  fault?: Fault
}

export const mostFiles = 10

const empty = () => ({
  employer_name: '',
  place: '',
  facts: '',
  phone: '',
  consent: false,
  evidence: [] as Evidence[],
})

/** What the worker has written so far. In memory only: closing the page leaves nothing on the phone. */
export const draft = reactive(empty())

/** The receipt of the report just sent, shown once; in memory only. */
export const receipt = shallowRef<Receipt>()

export function forgetDraft() {
  Object.assign(draft, empty())
}

const limits = { employer_name: [2, 100], place: [4, 200], facts: [10, 2000] } as const

/** All that the server would refuse, found before anything is sent. The server decides; this only saves a round. */
export function faultsIn(report: typeof draft): FieldFault[] {
  const faults: FieldFault[] = []
  for (const [field, [min, max]] of Object.entries(limits)) {
    const have = [...visible(report[field as keyof typeof limits])].length
    if (have === 0) faults.push({ field, code: 'value.missing' })
    else if (have < min) faults.push({ field, code: 'text.too_short', params: { min: String(min), have: String(have) } })
    else if (have > max) faults.push({ field, code: 'text.too_long', params: { max: String(max), have: String(have) } })
  }
  if (report.phone.trim() !== '' && !/^1[3-9]\d{9}$/.test(phoneIn(report.phone))) faults.push({ field: 'phone', code: 'phone.wrong' })
  if (!report.consent) faults.push({ field: 'consent', code: 'consent.missing' })
  return faults
}

/** Without the invisible signs that come along when text is copied out of a chat; the server refuses them. */
export function visible(text: string): string {
  return text.replace(/[\u200b-\u200f\u2060-\u2064\ufeff]/g, '').trim()
}

export function phoneIn(text: string): string {
  return text.normalize('NFKC').replace(/^\s*\+?86/, '').replace(/[\s-]/g, '')
}

/** The command without its key. */
export function commandOf(report: typeof draft, point: string | undefined): Omit<FileReport, 'key'> {
  const phone = phoneIn(report.phone)
  return {
    ...(point ? { point } : {}),
    employer_name: visible(report.employer_name),
    place: visible(report.place),
    facts: visible(report.facts),
    ...(phone ? { phone } : {}),
    uploads: report.evidence.flatMap(({ upload_id }) => (upload_id ? [upload_id] : [])),
    consent: report.consent,
  }
}

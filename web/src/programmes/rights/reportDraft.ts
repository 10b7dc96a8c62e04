import { reactive, shallowRef } from 'vue'
import type { FileReport, Receipt } from '../../api'
import type { Fault, FieldFault } from '../../kit/fault'
import { fenIn } from '../../kit/amount'
import { claimsIn, faultsInClaims, type ClaimDraft } from './claimDraft'
import { complaintOf } from './complaintDraft'
import { emptyKeepFrom } from './keepFromDraft'
import { emptyNamed, faultsInNamed, namedIn } from './namedDraft'
import { emptyParty, faultsInParty, partyFields } from './partyDraft'

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

export const emptyDraft = () => ({
  danger_flags: [] as string[],
  group: '',
  category: '',
  employer_name: '',
  place: '',
  area: '', // a code, 'outside', or nothing
  is_site: '',
  project: '',
  general_contractor: '',
  subcontractor: '',
  foreman: '',
  happened_from: '', // a month
  happened_day: '', // of that month
  ongoing: '',
  happened_to: '',
  relation: '',
  left_on: '',
  facts: '',
  people: '',
  claims: [] as ClaimDraft[], // person by person, where several are concerned
  special_groups: [] as string[],
  amount: '',
  demand: '',
  tried_already: [] as string[],
  case_number: '',
  evidence: [] as Evidence[],
  tell_at_once: false, // anonymous and in danger
  phone: '',
  contact_by: '',
  safe_times: [] as string[],
  language: '',
  sms_neutral: false,
  disclose_to_employer: '',
  ...emptyParty(), // of whoever reports by name
  ...emptyKeepFrom(),
  ...emptyNamed(), // counts beside a phone number only
  firm_size: '', // stays on the phone: only to warn
  keep: false, // on this phone; asked for, and only with a phone number
  consent: false,
  truth_declaration: false,
})
export type Draft = ReturnType<typeof emptyDraft>

/** What the worker has written so far. In memory only, unless asked otherwise: closing the page leaves nothing on the phone. */
export const draft = reactive(emptyDraft())

/** The receipt of the report just sent, shown once; in memory only. */
export const receipt = shallowRef<Receipt>()

export function forgetDraft() {
  Object.assign(draft, emptyDraft())
}

const limits = { employer_name: [2, 100], place: [4, 200], facts: [10, 2000] } as const
const shorter = { general_contractor: [2, 100], subcontractor: [2, 100], foreman: [2, 40], project: [2, 100], case_number: [1, 60] } as const

/** All that the server would refuse, found before anything is sent. The server decides; this only saves a round. */
export function faultsIn(report: Draft): FieldFault[] {
  const faults: FieldFault[] = []
  const measure = (field: string, text: string, [min, max]: readonly [number, number], optional: boolean) => {
    const have = [...visible(text)].length
    if (have === 0 && !optional) faults.push({ field, code: 'value.missing' })
    else if (have > 0 && have < min) faults.push({ field, code: 'text.too_short', params: { min: String(min), have: String(have) } })
    else if (have > max) faults.push({ field, code: 'text.too_long', params: { max: String(max), have: String(have) } })
  }
  for (const [field, range] of Object.entries(limits)) measure(field, report[field as keyof typeof limits], range, false)
  for (const [field, range] of Object.entries(shorter)) measure(field, report[field as keyof typeof shorter], range, true)
  if (Number.isNaN(fenIn(report.amount))) faults.push({ field: 'amount', code: 'amount.wrong' })
  if (report.happened_from && report.happened_to && report.happened_to < report.happened_from) faults.push({ field: 'happened_to', code: 'happened.backwards' })
  if (isAboutSeveral(report)) faults.push(...faultsInClaims(report.claims))
  if (report.phone.trim() !== '' && !hasPhone(report)) faults.push({ field: 'phone', code: 'phone.wrong' })
  if (hasPhone(report)) faults.push(...faultsInNamed(report))
  const isParty = hasPhone(report) && report.is_named
  if (isParty) faults.push(...faultsInParty({ ...report, people_number: peopleNumberOf(report) }, partyFields).filter(({ field }) => !faults.some((fault) => fault.field === field)))
  else if (hasPhone(report) && report.people_number.trim() !== '') faults.push(...faultsInParty(report, ['people_number']))
  if (!report.truth_declaration) faults.push({ field: 'truth_declaration', code: 'truth.not_declared' })
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

/** Whether somebody can be called back; else the report is anonymous. */
export function hasPhone(report: Pick<Draft, 'phone'>): boolean {
  return /^1[3-9]\d{9}$/.test(phoneIn(report.phone))
}

/** Whether others are concerned as well, and a list of them makes sense. */
export function isAboutSeveral({ people, people_number }: Pick<Draft, 'people'> & Partial<Pick<Draft, 'people_number'>>): boolean {
  if (Number(people_number) > 1) return true
  return people !== '' && people !== 'one' && people !== 'unsure'
}

/** The number somebody typed, or the one that the answer "only me" is. */
export function peopleNumberOf({ people, people_number }: Pick<Draft, 'people' | 'people_number'>): string {
  return people_number.trim() || (people === 'one' ? '1' : '')
}

/** The command without its key. */
export function commandOf(report: Draft, point: string | undefined): Omit<FileReport, 'key'> {
  const phone = phoneIn(report.phone)
  const claims = isAboutSeveral(report) ? claimsIn(report.claims) : []
  return {
    ...(point && phone ? { point } : {}), // where somebody stands goes with no anonymous report
    employer_name: visible(report.employer_name),
    place: visible(report.place),
    facts: visible(report.facts),
    ...(phone ? { phone, ...namedIn(report) } : {}),
    uploads: report.evidence.flatMap(({ upload_id }) => (upload_id ? [upload_id] : [])),
    consent: report.consent,
    complaint: complaintOf(report),
    ...(claims.length > 0 ? { claims } : {}),
    ...(!phone && report.tell_at_once ? { tell_at_once: true } : {}),
  }
}

import type { FieldFault } from '../../kit/fault'
import { fenIn } from '../../kit/amount'
import type { Complaint } from './complaint'

/** What a party to a proceeding has to say besides (诉求单, 实名一栏), as somebody types it. */
export const emptyParty = () => ({ people_number: '', entry_date: '', job: '', wage_form: '', monthly_wage: '' })
/** The same with all that the short form asks elsewhere: for the counter, and for whoever gives a name later. */
export const emptyWholeParty = () => ({ ...emptyParty(), category: '', happened_from: '', amount: '', demand: '', relation: '', left_on: '', tried_already: [] as string[] })
export type PartyDraft = ReturnType<typeof emptyParty>
export type WholePartyDraft = ReturnType<typeof emptyWholeParty>
export type PartyField = keyof WholePartyDraft

/** In the order in which they are asked. */
export const partyFields: readonly PartyField[] = ['category', 'happened_from', 'amount', 'demand', 'people_number', 'relation', 'left_on', 'entry_date', 'job', 'wage_form', 'monthly_wage', 'tried_already']
export const wageForms = ['monthly', 'daily', 'hourly', 'piece', 'mixed', 'unsure'] as const

const local: Record<string, PartyField> = { amount_claimed_fen: 'amount', monthly_wage_fen: 'monthly_wage' }
/** The form's fields for what the server says is missing. The day of leaving comes with "left". */
export function askedFor(missing: readonly string[]): PartyField[] {
  const asked = missing.map((field) => local[field] ?? field)
  return partyFields.filter((field) => asked.includes(field) || (field === 'left_on' && asked.includes('relation')))
}

const isEmpty = (value: string | string[]) => (typeof value === 'string' ? value.trim() === '' : value.length === 0)
/** Wages without an amount are no claim: who is a party says how much. */
const needs = (party: Partial<WholePartyDraft>, field: PartyField) => (field === 'left_on' ? party.relation === 'left' : field === 'amount' ? (party.category ?? '').startsWith('W') : true)

export function faultsInParty(party: Partial<WholePartyDraft>, asked: readonly PartyField[], mustAmount = false): FieldFault[] {
  return asked.flatMap((field): FieldFault[] => {
    const value = party[field] ?? ''
    if (isEmpty(value)) return needs(party, field) || (field === 'amount' && mustAmount) ? [{ field, code: 'value.missing' }] : []
    if ((field === 'amount' || field === 'monthly_wage') && !((fenIn(value as string) ?? NaN) > 0)) return [{ field, code: 'amount.wrong' }]
    if (field === 'people_number' && !/^[1-9]\d{0,5}$/.test((value as string).normalize('NFKC').trim())) return [{ field, code: 'people.number_wrong' }]
    return []
  })
}

/** As the server takes it; what was not filled in is left out. */
export function partyIn(party: Partial<WholePartyDraft>, asked: readonly PartyField[] = partyFields): Partial<Complaint> {
  const given = (field: PartyField) => asked.includes(field) && !isEmpty(party[field] ?? '')
  const text = (field: 'category' | 'happened_from' | 'demand' | 'relation' | 'entry_date' | 'job' | 'wage_form') => (given(field) ? { [field]: party[field]!.trim() } : {})
  return {
    ...text('category'),
    ...text('happened_from'),
    ...(given('amount') ? { amount_claimed_fen: fenIn(party.amount!) } : {}),
    ...(given('people_number') ? { people_number: Number(party.people_number!.normalize('NFKC')) } : {}),
    ...text('demand'),
    ...text('relation'),
    ...(given('left_on') && party.relation === 'left' ? { left_on: party.left_on } : {}),
    ...text('entry_date'),
    ...text('job'),
    ...text('wage_form'),
    ...(given('monthly_wage') ? { monthly_wage_fen: fenIn(party.monthly_wage!) } : {}),
    ...(given('tried_already') ? { tried_already: party.tried_already!.map((way) => ({ way })) } : {}),
  } as Partial<Complaint>
}

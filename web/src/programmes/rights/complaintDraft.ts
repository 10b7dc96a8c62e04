import { fenIn } from '../../kit/amount'
import { waysWithNumber, type Complaint } from './complaint'
import { keepFromIn } from './keepFromDraft'
import { partyIn } from './partyDraft'
import { asks } from './questions'
import { hasPhone, peopleNumberOf, visible, type Draft } from './reportDraft'

/** What was answered, as the server takes it: what was skipped, or is no longer asked, is left out. */
export function complaintOf(report: Draft): Complaint {
  const named = hasPhone(report)
  const party = named && report.is_named
  const asksHere = (question: 'amount' | 'leaving') => party || asks(question, report.group)
  const fen = asksHere('amount') ? fenIn(report.amount) : undefined
  const left = report.relation === 'left' && report.left_on
  const people = Number((party ? peopleNumberOf(report) : report.people_number).normalize('NFKC'))
  const to = report.ongoing === 'no' && report.happened_to
  return {
    ...(report.category ? { category: report.category } : {}),
    ...(report.area === 'outside' ? { outside: true } : report.area ? { area: report.area } : {}),
    ...siteOf(report),
    ...(report.happened_from ? { happened_from: dayOf(report, named) } : {}),
    ...(to ? { happened_to: to } : {}),
    ...(report.ongoing === 'yes' || report.ongoing === 'no' ? { ongoing: report.ongoing === 'yes' } : {}),
    ...(fen !== undefined && fen > 0 ? { amount_claimed_fen: fen } : {}),
    ...(named && people > 0 ? { people_number: people } : one<'people'>('people', report.people)),
    ...one<'demand'>('demand', report.demand),
    ...(asksHere('leaving') ? one<'relation'>('relation', report.relation) : {}),
    ...(left ? { left_on: left } : {}),
    ...(asks('special', report.group) ? some<'special_groups'>('special_groups', report.special_groups) : {}),
    ...triedIn(report),
    ...some<'danger_flags'>('danger_flags', report.danger_flags),
    ...(named ? contactOf(report) : {}),
    ...(party ? partyIn(report, ['entry_date', 'job', 'wage_form', 'monthly_wage']) : {}),
    ...keepFromIn(report),
    truth_declaration: report.truth_declaration,
  } as Complaint
}

const one = <Field extends keyof Complaint>(field: Field, value: string) => (value ? { [field]: value } : {})
const some = <Field extends keyof Complaint>(field: Field, values: string[]) => (values.length > 0 ? { [field]: [...values] } : {})

/** The day only where it matters, and never of somebody who wants to stay unknown: the month is enough then. */
function dayOf({ group, happened_from, happened_day }: Draft, named: boolean): string {
  return named && happened_day && asks('day', group) ? `${happened_from}-${happened_day}` : happened_from
}

function siteOf(report: Draft) {
  const project = visible(report.project)
  if (!asks('site', report.group) || report.is_site !== 'yes' || !project) return {}
  const others = Object.fromEntries((['general_contractor', 'subcontractor', 'foreman'] as const).flatMap((field) => (visible(report[field]) ? [[field, visible(report[field])]] : [])))
  return { construction: { project, ...others } }
}

/** A number goes with the last of the ways that give one. */
function triedIn({ tried_already, case_number }: Draft) {
  if (tried_already.length === 0) return {}
  const numbered = tried_already.filter((way) => waysWithNumber.includes(way)).at(-1)
  const number = visible(case_number)
  return { tried_already: tried_already.map((way) => (number && way === numbered ? { way, number } : { way })) }
}

function contactOf(report: Draft) {
  return {
    ...one<'contact_by'>('contact_by', report.contact_by),
    ...some<'safe_times'>('safe_times', report.safe_times),
    ...one<'language'>('language', report.language),
    ...(report.sms_neutral ? { sms_neutral: true } : {}),
    disclose_to_employer: report.disclose_to_employer === 'yes',
  }
}

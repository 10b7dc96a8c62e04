import { asks } from './questions'

/** The screens of the report form. In elder mode each screen asks one thing. */
export type Screen = (typeof usual)[number] | (typeof slowly)[number]

const usual = ['danger', 'kind', 'where', 'when', 'facts', 'wish', 'evidence', 'contact', 'review'] as const
const slowly = ['danger', 'kind', 'employer', 'place', 'when', 'relation', 'facts', 'people', 'amount', 'tried', 'evidence', 'phone', 'consent', 'review'] as const

/** Without the screens that have no question for this group. */
export function screensFor(elder: boolean, group = ''): Screen[] {
  const screens: readonly Screen[] = elder ? slowly : usual
  return screens.filter((screen) => screen !== 'relation' || asks('leaving', group))
}

const place = ['place', 'area', 'is_site', 'project', 'general_contractor', 'subcontractor', 'foreman']
const when = ['happened_from', 'happened_day', 'ongoing', 'happened_to']
const relation = ['relation', 'left_on']
const people = ['people', 'claims', 'special_groups']
const party = ['people_number', 'entry_date', 'job', 'wage_form', 'monthly_wage']
const keepFrom = ['keep_from', 'keep_offices', 'keep_enterprise', 'keep_person']
const amount = ['amount', 'demand']
const tried = ['tried_already', 'case_number']
const phone = ['phone', 'firm_size', 'contact_by', 'safe_times', 'language', 'sms_neutral', 'tell_at_once', 'disclose_to_employer', 'is_named', 'named_name', 'named_document', 'named_number', 'named_consent', ...party, ...keepFrom, 'keep']
const consent = ['truth_declaration', 'consent']

const fieldsOn: Record<Screen, string[]> = {
  danger: ['danger_flags'],
  kind: ['group', 'category'],
  where: ['employer_name', ...place],
  employer: ['employer_name'],
  place,
  when: [...when],
  relation,
  facts: ['facts'],
  people,
  wish: [...amount, ...tried],
  amount,
  tried,
  evidence: ['uploads'],
  contact: [...phone, ...consent],
  phone,
  consent,
  review: [],
}
/** What stands on the short form's screens and has one of its own in elder mode. */
const joined: Partial<Record<Screen, string[]>> = { when: relation, facts: people }

export function fieldsOf(screen: Screen, elder: boolean): string[] {
  return elder ? fieldsOn[screen] : [...fieldsOn[screen], ...(joined[screen] ?? [])]
}

/** The screen on which a field is filled in; the last one for what has no field of its own. */
export function screenOf(field: string, elder: boolean): Screen {
  const screens = screensFor(elder)
  return screens.find((screen) => fieldsOf(screen, elder).includes(field)) ?? screens[screens.length - 1]!
}

/** The page's own name for a field that the server names: "complaint.tried_already[0].way" is `tried_already`. */
export function localField(field: string): string {
  const name = field.replace(/^complaint\./, '').replace(/^keep_from\.person.*$/, 'keep_person').replace(/^named\./, 'named_').replace(/[.[].*$/, '')
  const others: Record<string, string> = { amount_claimed_fen: 'amount', monthly_wage_fen: 'monthly_wage', construction: 'project', outside: 'area', more_categories: 'category' }
  return others[name] ?? name
}

/** Screens that may be left as they are. The others hold what the law wants of a report, and our own two promises. */
const optional: readonly Screen[] = ['danger', 'kind', 'when', 'relation', 'people', 'wish', 'amount', 'tried', 'evidence']

export function mayBeSkipped(screen: Screen): boolean {
  return optional.includes(screen)
}

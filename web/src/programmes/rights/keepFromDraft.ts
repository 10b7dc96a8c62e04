import type { Complaint } from './complaint'

/** Whom somebody does not want to know of the report, as it is filled in. */
export const emptyKeepFrom = () => ({ keep_from: false, keep_offices: [] as string[], keep_enterprise: false, keep_person: '' })
export type KeepFromDraft = ReturnType<typeof emptyKeepFrom>

export function keepFromIn({ keep_from, keep_offices, keep_enterprise, keep_person }: KeepFromDraft): Pick<Complaint, 'keep_from'> {
  const person = keep_person.trim()
  if (!keep_from || (keep_offices.length === 0 && !keep_enterprise && !person)) return {}
  return { keep_from: { ...(keep_offices.length > 0 ? { offices: [...keep_offices] } : {}), ...(keep_enterprise ? { enterprise_union: true } : {}), ...(person ? { person } : {}) } }
}

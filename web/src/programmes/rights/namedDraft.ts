import type { FileReport } from '../../api'
import type { FieldFault } from '../../kit/fault'
import { documentFault, documentNumberIn, type IdDocument } from './idCard'

/** What somebody who reports by name has written so far; in memory only, and never kept on the phone. */
export const emptyNamed = () => ({
  is_named: false,
  named_name: '',
  named_document: 'id_card' as IdDocument,
  named_number: '',
  named_consent: false,
})
export type NamedDraft = ReturnType<typeof emptyNamed>

export function faultsInNamed(person: NamedDraft): FieldFault[] {
  if (!person.is_named) return []
  const faults: FieldFault[] = []
  const name = [...person.named_name.trim()].length
  if (name === 0) faults.push({ field: 'named_name', code: 'value.missing' })
  else if (name < 2) faults.push({ field: 'named_name', code: 'text.too_short', params: { min: '2', have: String(name) } })
  const number = documentFault(person.named_document, person.named_number)
  if (number) faults.push({ field: 'named_number', code: number })
  if (!person.named_consent) faults.push({ field: 'named_consent', code: 'consent.missing' })
  return faults
}

/** As the server takes it, or nothing for whoever stays without a name. */
export function namedIn(person: NamedDraft): Pick<FileReport, 'named'> {
  if (!person.is_named) return {}
  return { named: { name: person.named_name.trim(), document: person.named_document, number: documentNumberIn(person.named_number), consent: person.named_consent } }
}

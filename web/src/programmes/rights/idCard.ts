const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkSigns = '10X98765432' // by the weighted sum modulo 11 (GB 11643)

/** The papers that say who somebody is, in the order they are offered. */
export const idDocuments = ['id_card', 'residence_permit', 'home_return_permit', 'taiwan_permit', 'permanent_residence', 'passport', 'other'] as const
export type IdDocument = (typeof idDocuments)[number]

/** A number as the server keeps it: full-width signs made plain, without blanks and dashes, in large letters. */
export function documentNumberIn(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
}

/** What the server would say is wrong with the number of such a paper, or nothing. The server decides; this saves a round. */
export function documentFault(document: string, text: string): string | undefined {
  const number = documentNumberIn(text)
  if (number === '') return 'value.missing'
  if (document !== 'id_card' && document !== 'residence_permit') return /^[0-9A-Z]{5,30}$/.test(number) ? undefined : 'document.wrong'
  if (!/^\d{17}[\dX]$/.test(number)) return 'id_card.wrong_length'
  const sum = weights.reduce((sum, weight, i) => sum + weight * Number(number[i]), 0)
  return checkSigns[sum % 11] === number[17] ? undefined : 'id_card.wrong_check'
}

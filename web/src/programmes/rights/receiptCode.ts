/** The receipt of a report (回执码): twenty digits, read and typed in groups of four. */
export const receiptLength = 20

/** The digits of what was typed or pasted: spaces, dashes, words around it and full-width digits (０-９) do no harm. */
export function digitsIn(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '')
}

export function inGroups(code: string): string {
  return groupsOf(code).join(' ')
}

export function groupsOf(code: string): string[] {
  return digitsIn(code).match(/\d{1,4}/g) ?? []
}

/** For reading aloud: digit by digit, with a pause after each group. */
export function spoken(code: string): string {
  return groupsOf(code).map((group) => [...group].join(' ')).join('， ')
}

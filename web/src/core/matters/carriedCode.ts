/** A receipt on its way from one page to the next. It is in memory alone, and gone once it was taken. */
let carried = ''

export const carryCode = (code: string) => void (carried = code)

export function carriedCode(): string {
  const code = carried
  carried = ''
  return code
}

import type { HotlineView } from '../../api'

/**
 * The rows that were wrong, as a list to mend and send again: the line's own columns, and why. Every field is quoted,
 * and one that a spreadsheet would take for a formula begins with an apostrophe (security.md EX-1).
 */
export function errorList({ head, rows }: HotlineView, reason: string, why: (row: HotlineView['rows'][number]) => string): string {
  const wrong = rows.filter(({ state }) => state === 'wrong')
  const lines = [[...head, reason], ...wrong.map((row) => [...row.cells, why(row)])]
  return '\ufeff' + lines.map((line) => line.map(quoted).join(',')).join('\r\n') + '\r\n'
}

function quoted(text: string): string {
  const begins = text.replace(/^[\s"'\u200b-\u200f\u2060\ufeff]+/, '')
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(begins) || /^[\t\r\n]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

import type { Finding } from '../../api'
import type { Piece } from './paperPages'

/** A run of a text that has the same marks from its first character to its last. */
export interface Run {
  text: string
  finding?: number // the first of the findings that lie on it, by its place in the list
  isUnsure: boolean
}

/** The text cut where marks begin and end. Of findings that overlap the one that begins later stands above. */
export function runsOf(text: string, findings: Pick<Finding, 'start' | 'end'>[], unsure: Piece[]): Run[] {
  const characters = [...text]
  const cuts = new Set([0, characters.length])
  for (const { start, end } of [...findings, ...unsure]) if (end > start) [start, end].forEach((cut) => cuts.add(Math.min(cut, characters.length)))
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1]!
    const on = findings.map((finding, number) => ({ ...finding, number })).filter(({ start, end }) => start <= from && to <= end)
    on.sort((a, b) => b.start - a.start)
    return {
      text: characters.slice(from, to).join(''),
      finding: on[0]?.number,
      isUnsure: unsure.some(({ start, end }) => start <= from && to <= end),
    }
  })
}

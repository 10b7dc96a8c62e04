import type { PlainTable, TableFinding, TableReport } from '../../api'

/** The kinds of findings, the heaviest first. */
export const tableKinds = ['unlawful', 'high', 'missing', 'ambiguous', 'advice'] as const

/** All that one check found. */
export interface FindingGroup {
  code: string
  title: string
  severity: string // the heaviest of its rows
  laws: string[]
  suggestion: string
  asked: number // persons the check was for
  affected: number
  rows: TableFinding[]
}

const weight = (severity: string) => tableKinds.indexOf(severity as (typeof tableKinds)[number])

/** The findings of a report by their checks, the heaviest first. */
export function groupsOf({ findings, tallies }: TableReport): FindingGroup[] {
  const groups = new Map<string, FindingGroup>()
  for (const finding of findings) {
    const { code, title, severity, laws, suggestion } = finding
    const tally = tallies.find((one) => one.code === code)
    const group = groups.get(code) ?? { code, title, severity, laws, suggestion, asked: tally?.asked ?? 0, affected: tally?.affected ?? 0, rows: [] }
    if (weight(severity) < weight(group.severity)) group.severity = severity
    group.rows.push(finding)
    groups.set(code, group)
  }
  return [...groups.values()].sort((a, b) => weight(a.severity) - weight(b.severity) || a.code.localeCompare(b.code))
}

/** How many checks found something, of each kind. */
export function countsOf(groups: FindingGroup[]): { kind: string; count: number }[] {
  return tableKinds.map((kind) => ({ kind, count: groups.filter(({ severity }) => severity === kind).length })).filter(({ count }) => count > 0)
}

/** The names beside the numbers by which rows are called, as the tables have them. */
export function namesByKey(tables: PlainTable[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const { head, rows } of tables) {
    const at = (column: string) => head.findIndex((one) => one.column === column)
    const [number, name] = [at('emp_id'), at('name')]
    if (number < 0 || name < 0) continue
    for (const row of rows) if (row[number] && row[name] && !names.has(row[number])) names.set(row[number], row[name])
  }
  return names
}

import type { AskTables, CheckedTables, ReadTable, TableQuestion, TableReport } from '../../api'
import type { FieldFault } from '../../kit/fault'

export const mostTables = 3

/** What somebody told that their tables lack, by the names of the questions. */
export type Told = Record<string, string>

/** The question about tables: what was read, as their sender mended it, and what was told. An empty answer is none. */
export function questionOf(tables: ReadTable[], told: Told): AskTables {
  return {
    tables: tables.map(({ head, rows }) => ({ head: head.map(({ written, column }) => (column ? { written, column } : { written })), rows })),
    told: toldPairs(told),
  }
}

const toldPairs = (told: Told) => Object.entries(told).flatMap(([name, value]) => (value.trim() ? [{ name, value: value.trim() }] : []))

/** What is wrong with what was told, by the fields of the form: the server counts answers, the form calls them by name. */
export function faultsByName(faults: FieldFault[], told: Told): FieldFault[] {
  const pairs = toldPairs(told)
  return faults.map((fault) => {
    const number = /^told\[(\d+)\]/.exec(fault.field)?.[1]
    return { ...fault, field: (number !== undefined && pairs[Number(number)]?.name) || fault.field }
  })
}

/** The checks that an answer makes possible, and those that are done anyway and become exact, by their titles. */
export function gainOf({ checks }: TableQuestion, { reports }: CheckedTables): { possible: string[]; exact: string[] } {
  const titles = (codes: string[]) => [...new Set(codes.map((code) => titleOf(code, reports)).filter(Boolean))]
  const isWaiting = (code: string) => reports.some(({ not_done }) => not_done.some((one) => one.code === code))
  return { possible: titles(checks.filter(isWaiting)), exact: titles(checks.filter((code) => !isWaiting(code))) }
}

function titleOf(code: string, reports: TableReport[]): string {
  for (const { not_done, tallies } of reports) {
    const found = [...not_done, ...tallies].find((one) => one.code === code)
    if (found) return found.title
  }
  return ''
}

/** The month that the tables' titles name, where they agree. */
export function monthSaid(tables: ReadTable[]): string | undefined {
  const months = new Set(tables.flatMap(({ month }) => (month ? [month] : [])))
  return months.size === 1 ? [...months][0] : undefined
}

import type { ReportRow } from '../../api'

const ended = ['refused', 'transferred', 'merged', 'withdrawn', 'closed']
const early = ['filed', 'handed_over', 'triaged']

/** The reports of a list that another one can go on in: still open, and not that one itself. */
export const othersOpen = (items: ReportRow[], own: string) => items.filter(({ id, state }) => id !== own && !ended.includes(state))

/** Those that can be brought into another one: nobody works on them yet. */
export const othersEarly = (items: ReportRow[], own: string) => items.filter(({ id, state }) => id !== own && early.includes(state))

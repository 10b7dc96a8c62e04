import type { TodoItem } from '../../api'

export type DueGroup = 'overdue' | 'today' | 'week' | 'later'

/** Days from one local day to another; negative when it lies before. */
export const daysBetween = (from: string, to: string) => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

export function groupOf(dueOn: string, today: string): DueGroup {
  const days = daysBetween(today, dueOn)
  if (days < 0) return 'overdue'
  if (days === 0) return 'today'
  return days <= 7 ? 'week' : 'later'
}

/** Due to the hour, and that hour has passed today. */
const isOver = (item: TodoItem, now: string) => item.due_at !== undefined && Date.parse(item.due_at) < Date.parse(now)

/** The items in their groups, in the order they came; groups without any are left out. */
export function dueGroups(items: TodoItem[], today: string, now: string): { group: DueGroup; items: TodoItem[] }[] {
  const groups: DueGroup[] = ['overdue', 'today', 'week', 'later']
  return groups.map((group) => ({ group, items: items.filter((item) => (isOver(item, now) ? 'overdue' : groupOf(item.due_on, today)) === group) })).filter((one) => one.items.length > 0)
}

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

/** The items in their groups, in the order they came; groups without any are left out. */
export function dueGroups(items: TodoItem[], today: string): { group: DueGroup; items: TodoItem[] }[] {
  const groups: DueGroup[] = ['overdue', 'today', 'week', 'later']
  return groups.map((group) => ({ group, items: items.filter((item) => groupOf(item.due_on, today) === group) })).filter((one) => one.items.length > 0)
}

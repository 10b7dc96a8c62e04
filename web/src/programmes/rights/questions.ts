/** Questions that not every report is asked. */
export type Question = 'amount' | 'site' | 'day' | 'leaving' | 'special'

const askedIn: Record<Question, readonly string[]> = {
  amount: ['wages', 'dismissal', 'safety', 'special', 'insurance', 'contract'],
  site: ['wages', 'safety', 'minors', ''],
  day: ['safety'], // an injury has deadlines that count from its day
  leaving: ['wages', 'contract', 'dismissal', 'insurance', 'hours', 'women', 'special', ''],
  special: ['wages', 'contract', 'dismissal', 'hours', 'insurance', 'safety', 'other', ''],
}

/** Whether a question matters for a report of this group; the empty group is one that nobody chose. */
export function asks(question: Question, group: string): boolean {
  return askedIn[question].includes(group)
}

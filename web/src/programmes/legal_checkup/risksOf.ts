import type { LegalCheckup } from '../../api'

type TeamFinding = LegalCheckup['findings'][number]
const weights = ['high', 'medium', 'low']

/** The risks that stand or wait for the lawyer, the heaviest first. */
export const risksOf = (findings: TeamFinding[]) =>
  findings.filter(({ result, review }) => result === 'risk' && review !== 'rejected').sort((a, b) => weights.indexOf(a.severity) - weights.indexOf(b.severity))

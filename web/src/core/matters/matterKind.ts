import { useI18n } from 'vue-i18n'
import type { Report } from '../../api'

/** The kinds of matters, as the server names them. A kind has its words under `matters.<kind>` and its pages under `/<kind>s`. */
export type MatterKind = 'report' | 'consultation' | 'mediation' | 'supervision' | 'checkup'

/** What every kind tells the desk about one matter; its own facts come beside. */
export interface Matter {
  id: string
  revision: number
  state: string
  can: { step: string; needs: string[] }[]
  steps: Report['steps']
  clocks: Report['clocks']
  links: (Omit<Report['links'][number], 'of'> & { of?: string })[] // of: the kind of the other, a report if nothing is said
}

/** What was done, in the words of its kind; a step that has none yet is shown by its name. */
export function useStepName(kind: MatterKind) {
  const { t, te } = useI18n()
  return (step: string) => (te(`matters.${kind}.steps.${step}`) ? t(`matters.${kind}.steps.${step}`) : step)
}

import { useI18n } from 'vue-i18n'
import type { TableQuestion } from '../../api'

/** How questions about tables and their answers are called in the language of the page; one that it has no words for is called as the server does. */
export function useTableWords(questions: () => TableQuestion[]) {
  const { t, te } = useI18n()
  const choiceLabel = (name: string, value: string) => (te(`checkup.table.choices.${name}.${value}`) ? t(`checkup.table.choices.${name}.${value}`) : value)
  return {
    label: (name: string) => (te(`checkup.table.ask.${name}`) ? t(`checkup.table.ask.${name}`) : (questions().find((question) => question.name === name)?.label ?? name)),
    choiceLabel,
    /** An answer as it reads: "15 日" for a day of the month. */
    answer(name: string, value: string) {
      const kind = questions().find((question) => question.name === name)?.kind
      return kind === 'day_of_month' ? t('checkup.table.dayOfMonth', { day: value }) : kind === 'choice' ? choiceLabel(name, value) : value
    },
  }
}

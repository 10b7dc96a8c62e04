import { useI18n } from 'vue-i18n'
import type { LegalCheckup } from '../../api'
import { preferences } from '../../kit/preferences'
import { dayText } from '../../kit/when'

/** "2 页，3 月 16 日送来", or how many tables there are. */
export function usePaperFacts() {
  const { t } = useI18n()
  return ({ kind, pages, sent_on }: Pick<LegalCheckup['papers'][number], 'kind' | 'pages' | 'sent_on'>) => {
    const day = dayText(sent_on, preferences.language)
    return kind === 'tables' ? t('legalCheckup.tablesFacts', { count: pages, day }) : t('legalCheckup.paperFacts', { pages, day })
  }
}

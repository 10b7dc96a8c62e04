import { watchEffect } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute } from 'vue-router'

/** The page's title: the name of the route and the product, in the chosen language, and never anything personal. */
export function useTitle() {
  const { t } = useI18n()
  const route = useRoute()
  watchEffect(() => {
    const page = route.meta.title ? `${t(String(route.meta.title))} · ` : ''
    document.title = page + t('app.name')
  })
}

import { watch } from 'vue'
import { createI18n } from 'vue-i18n'
import { preferences, type Language } from './preferences'

const load = {
  zh: () => import('../texts/zh.json'),
  en: () => import('../texts/en.json'),
} satisfies Record<Language, () => Promise<unknown>>

export const texts = createI18n({ legacy: false, locale: preferences.language, fallbackLocale: [], messages: {} })

/** Fetches the texts of the chosen language, now and whenever another one is chosen; the page never shows a bare key. */
export async function followLanguage(): Promise<void> {
  watch(() => preferences.language, show)
  await show(preferences.language)
}

async function show(language: Language) {
  const { default: messages } = await load[language]()
  texts.global.setLocaleMessage(language, messages)
  if (preferences.language === language) texts.global.locale.value = language
}

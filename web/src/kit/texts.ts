import { watch } from 'vue'
import { createI18n } from 'vue-i18n'
import zh from '../texts/zh.json'
import { preferences, type Language } from './preferences'

/** Chinese comes with the page, so that nothing more must be fetched before it can be read; English when it is chosen. */
export const texts = createI18n({ legacy: false, locale: preferences.language, fallbackLocale: [], messages: { zh, en: {} } })

/** Fetches the texts of the chosen language, now and whenever another one is chosen; the page never shows a bare key. */
export async function followLanguage(): Promise<void> {
  watch(() => preferences.language, show)
  await show(preferences.language)
}

async function show(language: Language) {
  if (language === 'en') texts.global.setLocaleMessage('en', (await import('../texts/en.json')).default)
  if (preferences.language === language) texts.global.locale.value = language
}

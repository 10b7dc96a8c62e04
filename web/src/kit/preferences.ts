import { reactive, watch } from 'vue'

export type Language = 'zh' | 'en'
export type Theme = 'auto' | 'light' | 'dark'
export const textSizes = [20, 24, 30] as const // px of the main text in elder mode

export interface Preferences {
  language: Language
  theme: Theme
  elder: boolean
  textSize: (typeof textSizes)[number]
}

const place = 'gongyou.preferences'
const plain: Preferences = { language: 'zh', theme: 'auto', elder: false, textSize: 20 }

/** How the pages look and speak. The only thing this program keeps in the browser, and only once somebody chose. */
export const preferences = reactive<Preferences>({ ...plain, ...kept() })

/** Applies the preferences to the page, now and at every change. */
export function followPreferences(page: HTMLElement) {
  const night = window.matchMedia('(prefers-color-scheme: dark)')
  const apply = () => {
    const dark = isDark(night.matches)
    page.lang = preferences.language === 'zh' ? 'zh-CN' : 'en'
    page.dataset.theme = dark ? 'dark' : 'light'
    page.classList.toggle('dark', dark) // Element Plus looks for this name
    page.classList.toggle('van-theme-dark', dark) // and Vant for this one
    page.classList.toggle('elder', preferences.elder)
    page.dataset.size = preferences.elder ? String(preferences.textSize) : ''
  }
  night.addEventListener('change', apply)
  watch(preferences, apply, { immediate: true })
  watch(preferences, keep)
}

export function isDark(nightOutside: boolean): boolean {
  return preferences.theme === 'auto' ? nightOutside : preferences.theme === 'dark'
}

/** Only known values are taken: what stands in the browser may be old or damaged. */
export function preferencesIn(text: string | null): Partial<Preferences> {
  try {
    const found = JSON.parse(text ?? '{}') as Record<string, unknown>
    return {
      ...(found.language === 'zh' || found.language === 'en' ? { language: found.language } : {}),
      ...(found.theme === 'light' || found.theme === 'dark' ? { theme: found.theme } : {}),
      ...(found.elder === true ? { elder: true } : {}),
      ...(textSizes.some((size) => size === found.textSize) ? { textSize: found.textSize as Preferences['textSize'] } : {}),
    }
  } catch {
    return {}
  }
}

function kept(): Partial<Preferences> {
  try {
    return preferencesIn(localStorage.getItem(place))
  } catch {
    return {} // storage is switched off: the pages work all the same
  }
}

function keep() {
  try {
    localStorage.setItem(place, JSON.stringify(preferences))
  } catch {
    // storage is switched off or full: the choice lasts until the page is closed
  }
}

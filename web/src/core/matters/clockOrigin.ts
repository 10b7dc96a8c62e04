import { useI18n } from 'vue-i18n'

/** Whose day a clock is: by law, agreed by both sides, not checked in the law's text, or else the house's own target. */
export function useClockOrigin() {
  const { t, te } = useI18n()
  return ({ code, statutory }: { code: string; statutory: boolean }) => {
    if (statutory) return t('detail.statutory')
    return te(`clockOrigins['${code}']`) ? t(`clockOrigins['${code}']`) : t('detail.ownTarget')
  }
}

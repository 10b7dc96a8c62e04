import type { Indicator, Said } from '../../api'
import type { Language } from '../../kit/preferences'

const tag = (language: Language) => (language === 'zh' ? 'zh-CN' : 'en-GB')

/** What is said in both languages, in the one that is read. */
export const saidIn = (said: Said, language: Language) => said[language]

/** 1234 as people write it. */
export const countText = (count: number, language: Language) => new Intl.NumberFormat(tag(language)).format(count)

/** 960000 fen as people write them: ¥9,600.00. */
export const moneyText = (fen: number, language: Language) => new Intl.NumberFormat(tag(language), { style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol', maximumFractionDigits: 2 }).format(fen / 100)

/** 450 minutes as people say them, in hours: 7.5. */
export const hoursText = (minutes: number, language: Language) => new Intl.NumberFormat(tag(language), { maximumFractionDigits: 1 }).format(minutes / 60)

/** The twelve months in few letters: 1月, Jan. */
export const monthNames = (language: Language) => Array.from({ length: 12 }, (_, i) => new Intl.DateTimeFormat(tag(language), { month: 'short', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, i, 15))))

/** The number of a figure without its unit: 63.3 %, ¥9,600, 4.0. Nothing where there is none. */
export function figureNumber({ shown, value }: Pick<Indicator, 'shown' | 'value'>, language: Language): string | undefined {
  if (value === undefined) return undefined
  if (shown === 'percent') return new Intl.NumberFormat(tag(language), { style: 'percent', maximumFractionDigits: 1 }).format(value / 100)
  if (shown === 'fen') return moneyText(value, language)
  if (shown === 'hours') return hoursText(value, language)
  return new Intl.NumberFormat(tag(language), { maximumFractionDigits: 1 }).format(value)
}

/** What a share was worked out from, as it stands beside it: 150 ÷ 201. Nothing for other figures, or where it is hidden. */
export function madeOf({ measure, numerator, denominator }: Pick<Indicator, 'measure' | 'numerator' | 'denominator'>, language: Language): string | undefined {
  if (measure !== 'share' || numerator === undefined || denominator === undefined) return undefined
  return `${countText(numerator, language)} ÷ ${countText(denominator, language)}`
}

/** Whether a unit has to be said beside the number; per cent and money carry theirs. */
export const saysUnit = ({ shown }: Pick<Indicator, 'shown'>) => shown !== 'percent' && shown !== 'fen'

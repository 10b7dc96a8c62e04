import { mkdirSync } from 'node:fs'
import { axeFindings, phone, wide } from './browser.mjs'
import { elderFindings } from './elder.mjs'

const pictures = process.env.PICTURES // a folder; no pictures without it
if (pictures) mkdirSync(pictures, { recursive: true })

/** Each look of the house. */
export const looks = [
  { name: 'phone', size: phone, preferences: { language: 'zh' } },
  { name: 'phone-dark', size: phone, preferences: { language: 'zh', theme: 'dark' } },
  { name: 'phone-elder', size: phone, preferences: { language: 'zh', elder: true } },
  { name: 'phone-elder30-dark', size: phone, preferences: { language: 'zh', elder: true, textSize: 30, theme: 'dark' } },
  { name: 'wide', size: wide, preferences: { language: 'zh' } },
  { name: 'wide-dark-en', size: wide, preferences: { language: 'en', theme: 'dark' } },
]

/** Looks at what stands on the page now: a picture if wanted, axe, the elder measures, and whether it fits the screen. */
export function seeing(page, look, findings) {
  return async (name) => {
    await page.waitForFunction(() => !document.querySelector('.waiting')) // what was asked for is there
    // some end early, with what they moved
    await page.evaluate(() => Promise.allSettled(document.getAnimations().filter((animation) => animation.effect.getTiming().iterations !== Infinity).map((animation) => animation.finished)))
    if (pictures) await page.screenshot({ path: `${pictures}/${name}--${look.name}.png`, fullPage: true })
    const found = await axeFindings(page)
    if (look.preferences.elder) found.push(...(await elderFindings(page)))
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1)) found.push('wider than the screen')
    findings.push(...found.map((what) => `${name} (${look.name}): ${what}`))
  }
}

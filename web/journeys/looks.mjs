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

const only = process.env.LOOKS?.split(',')

/** Those of this run: all, or what LOOKS names. */
export const chosenLooks = looks.filter(({ name }) => !only || only.includes(name))

/** Why the page is wider than the screen: the innermost elements that reach beyond it. */
function whatIsTooWide() {
  if (document.documentElement.scrollWidth <= window.innerWidth + 1) return []
  const reaches = (element) => element.getBoundingClientRect().right > window.innerWidth + 1
  const beyond = [...document.querySelectorAll('body *')].filter((element) => reaches(element) && ![...element.children].some(reaches))
  return beyond.slice(0, 3).map((element) => `wider than the screen: ${element.outerHTML.slice(0, 160)}`)
}

/** Comes back when nothing on the page moves; some animations end early, with what they moved. */
const standsStill = (page) =>
  page.evaluate(() => Promise.allSettled(document.getAnimations().filter((animation) => animation.effect.getTiming().iterations !== Infinity).map((animation) => animation.finished)))

/** What axe finds on a page that stands still: a button that lights up while axe reads is read again. */
async function axeFindingsAtRest(page) {
  const found = await axeFindings(page)
  if (found.length === 0) return found
  await standsStill(page)
  return axeFindings(page)
}

/** Looks at what stands on the page now: a picture if wanted, axe, the elder measures, and whether it fits the screen. */
export function seeing(page, look, findings) {
  return async (name) => {
    await page.waitForFunction(() => !document.querySelector('.waiting, .chart-place:empty')) // what was asked for is there, and drawn
    await standsStill(page)
    if (pictures) await page.screenshot({ path: `${pictures}/${name}--${look.name}.png`, fullPage: true })
    const found = await axeFindingsAtRest(page)
    if (look.preferences.elder) found.push(...(await elderFindings(page)))
    found.push(...(await page.evaluate(whatIsTooWide)))
    findings.push(...found.map((what) => `${name} (${look.name}): ${what}`))
  }
}

/** The same for a page in the middle of a walk, in each chosen look of its size: what was typed stays as it is. */
export const seeingInEveryLook = (findings) => async (page, name) => {
  const { width } = page.viewportSize()
  for (const look of chosenLooks.filter(({ size }) => size.width === width)) {
    await takeOn(page, look.preferences)
    await seeing(page, look, findings)(name)
    await takeOn(page, { language: look.preferences.language })
  }
  await takeOn(page, { language: 'zh' })
}

/** Dresses the page as its preferences would; the language is the page's own to change. */
async function takeOn(page, { language, theme, elder, textSize }) {
  if (!(await page.locator(`html[lang=${language === 'en' ? 'en' : 'zh-CN'}]`).count())) await page.locator('.preference-bar button').last().click()
  await page.evaluate(({ dark, elder, size }) => {
    const { classList, dataset } = document.documentElement
    dataset.theme = dark ? 'dark' : 'light'
    for (const name of ['dark', 'van-theme-dark']) classList.toggle(name, dark)
    classList.toggle('elder', elder)
    dataset.size = size
  }, { dark: theme === 'dark', elder: elder ?? false, size: elder ? String(textSize ?? 20) : '' })
}

import { mkdirSync } from 'node:fs'
import { axeFindings, openPage, phone, wide } from './browser.mjs'
import { elderFindings } from './elder.mjs'
import { aPdf, photo } from './evidence.mjs'
import { askAQuestion } from './consultation.mjs'
import { scene } from './scene.mjs'
import { acceptReport, askAnewAt, fillReport, reportWithoutPages, signIn, takeStep, toReports } from './steps.mjs'

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

/** Answers that open every further question of the form. */
const toldInFull = [['danger_flags', 'boss_gone'], ['group', 1], ['category', 'W01'], ['area', '330199101'], ['is_site', 'yes'], ['ongoing', 'no'], ['relation', 'left'], ['people', 'two_to_nine'], ['special_groups', 'migrant'], ['demand', 'pay'], ['tried_already', 'arbitration'], ['contact_by', 'call'], ['safe_times', 'noon']]

/** Every page of the worker's app in one look: pictures, axe, elder measures, and the browser's own complaints. */
export async function lookAtWorkerPages(browser, baseURL, look, findings) {
  const { page, context, complaints } = await openPage(browser, { ...look, baseURL })
  const see = seeing(page, look, findings)
  await page.goto(`/?p=${scene.point}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForTimeout(300)
  await see('home')
  for (const name of ['anonymity', 'address', 'status', 'my', 'unsent']) {
    await page.goto(`/#/${name}`)
    await page.locator('h1').waitFor()
    await see(`worker-${name}`)
  }
  await seeDirectory(page, see)
  await page.goto('/#/report')
  await page.locator('#field-danger_flags').waitFor()
  for (let screen = 0; (await page.locator('.fault-summary').count()) === 0; screen += 1) {
    if (screen > 4) throw new Error('an empty form should be refused before long')
    await page.locator('form button[type=submit]').click()
    await page.waitForTimeout(200)
  }
  await see('report-faults')
  await page.reload() // from the first screen again
  await fillReport(page, { files: [await photo(page), aPdf], phone: '13800000009', answers: toldInFull, see: (name) => see(`report-${name}`) })
  await page.locator('form button[type=submit]').click()
  await page.getByTestId('receipt').waitFor()
  const receipt = await page.getByTestId('receipt').innerText()
  await page.locator('.ways button').nth(1).click()
  await page.locator('.picture img').waitFor()
  await see('receipt')
  await page.goto('/#/status')
  await page.locator('input[name=receipt]').fill(receipt)
  await page.locator('form button[type=submit]').click()
  await page.locator('.steps').waitFor()
  await see('status-found')
  await page.goto('/#/ask')
  await page.locator('form button[type=submit]').click()
  await page.locator('.fault-summary').waitFor()
  await see('ask-faults')
  const asked = await askAQuestion(page, { see: () => see('ask') })
  await page.goto('/#/status')
  await page.locator('input[name=receipt]').fill(asked)
  await page.locator('form button[type=submit]').click()
  await page.locator('.steps').waitFor()
  await see('status-asked')
  findings.push(...complaints.map((what) => `${look.name}: ${what}`))
  await context.close()
}

/** The directory as a list, as a sketch with somebody's place on it, and one point. */
async function seeDirectory(page, see) {
  await page.context().grantPermissions(['geolocation'])
  await page.context().setGeolocation({ latitude: 28.6, longitude: 123.905 })
  await page.goto('/#/points')
  await page.locator('.point-card').first().waitFor()
  await see('worker-points')
  await page.locator('.near-me button').click()
  await page.locator('.away').first().waitFor()
  await page.locator('.views button').nth(1).click()
  await page.locator('.pin').first().press('Enter')
  await page.locator('.on-card .point-card').waitFor()
  await see('worker-points-map')
  await page.goto(`/#/points/${scene.point}`)
  await page.locator('.point-hours').waitFor()
  await see('worker-point')
}

/** The roster with its dialogues, a point to change, its poster. */
async function seeStations(page, see) {
  await page.goto('/desk#/points')
  await page.locator('.roster .acts button').first().click()
  await page.locator('.plan-duty').waitFor()
  await page.waitForTimeout(400)
  await see('desk-points-plan')
  await page.keyboard.press('Escape')
  await page.locator('.plan-duty').waitFor({ state: 'detached' })
  await page.locator('.sitting').first().click()
  await page.locator('.el-dialog').waitFor()
  await page.waitForTimeout(400)
  await see('desk-points-duty')
  await page.goto(`/desk#/points/${scene.point}`)
  await page.locator('.point-form').waitFor()
  await see('desk-point')
  await page.goto(`/desk#/points/${scene.point}/poster`)
  await page.locator('.poster .code').waitFor()
  await see('desk-poster')
}

const deskPages = { desk: ['todo', 'reports', 'consultations', 'unseal', 'points', 'notices', 'account'], custodian: ['unseal'], lawyer: ['todo', 'consultations'], counsellor: ['consultations'], system: ['people', 'role-requests', 'jobs', 'outbox', 'system'], security: ['people', 'role-requests'], audit: ['audit'] }

/** A free consultation, its step forms, and the answer's with an article chosen. */
async function seeAConsultation(page, see) {
  await page.goto('/desk#/consultations')
  await page.getByRole('button', { name: /^(待分派|Waiting)$/ }).click()
  await page.locator('.sheet a').first().click()
  await page.locator('.told').waitFor()
  await see('desk-consultation')
  await page.locator('.steps-to-take button').first().click()
  await page.locator('main form button[type=submit]').click()
  await page.locator('.steps-to-take button').nth(2).waitFor()
  await page.locator('.steps-to-take button').first().click()
  await page.locator('#field-basis').fill('仲裁')
  await page.locator('.article-list.offered button').first().click()
  await page.locator('main form button[type=submit]').click()
  await page.locator('.fault-summary').waitFor()
  await see('desk-consultation-answer')
  await page.locator('main form button').last().click()
  await page.locator('.steps-to-take button').nth(1).click()
  await page.locator('.aid-hints').waitFor()
  await see('desk-consultation-aid')
}

/** Every page of the desk in one look. A real house is given some reports and a request first. */
export async function lookAtDeskPages(browser, baseURL, look, findings) {
  if (!scene.hasExamples) await giveExamples(browser, baseURL)
  for (const [person, pages] of Object.entries(deskPages)) {
    const { page, context, complaints } = await openPage(browser, { ...look, baseURL })
    const see = seeing(page, look, findings)
    if (person === 'desk') {
      for (const name of ['sign-in', 'recovery', 'first-use']) {
        await page.goto(`/desk#/${name}`)
        await page.locator('h1').waitFor()
        await see(`desk-${name}`)
      }
      await page.locator('form button[type=submit]').click()
      await page.locator('.fault-summary').waitFor()
      await see('desk-first-use-faults')
      for (const [field, text] of Object.entries({ code: scene.setupCode ?? 'SETUP-1', login: 'newcomer', name: '新同事', password: 'a long sentence to remember' })) await page.locator(`input[name=${field}]`).fill(text)
      await page.locator('form button[type=submit]').click()
      await page.locator('.qr, .note.bad').first().waitFor()
      await see('desk-first-use-factor')
    }
    await signIn(page, person)
    for (const name of pages) {
      await page.goto(`/desk#/${name}`)
      await page.locator('main h1').waitFor()
      await page.waitForTimeout(150)
      await see(`desk-${person}-${name}`)
    }
    if (person === 'desk') {
      await page.goto('/desk#/reports')
      await filedWithFiles(page).click()
      await page.locator('.told').waitFor()
      await see('desk-report')
      await page.locator('.steps-to-take button').first().click()
      await page.locator('main form button[type=submit]').click()
      await page.waitForTimeout(200)
      await see('desk-report-step')
    }
    if (person === 'desk') await seeStations(page, see)
    if (person === 'lawyer') await seeAConsultation(page, see)
    if (person === 'counsellor' && scene.hasNote) {
      await page.locator('.sheet a').first().click()
      await page.locator('.sealed-note').waitFor()
      await see('desk-counselling')
    }
    if (person === 'custodian') {
      await askAnewAt(page, '**/decide')
      await page.locator('.requests button').first().click()
      await page.locator('.el-dialog').waitFor()
      await page.waitForTimeout(400)
      await see('desk-step-up')
    }
    findings.push(...complaints.map((what) => `${look.name} ${person}: ${what}`))
    await context.close()
  }
}

/** A report that a page was sent with: it has a photo and a PDF, and the desk has not begun yet. */
const filedWithFiles = (page) => page.locator('.sheet tr', { has: page.locator('.state-tag.filed') }).filter({ has: page.locator('td:last-child', { hasText: /^[1-9]/ }) }).first().locator('a')

/** What a desk meets on a day: reports with and without a number, one that is worked on, a request to unseal. */
async function giveExamples(browser, baseURL) {
  scene.hasExamples = true
  const { page, context } = await openPage(browser, { size: wide, baseURL })
  const employers = []
  for (const phone of ['13800000001', '13800000002', undefined, '13800000003', undefined]) employers.push(await reportWithoutPages(baseURL, { phone }))
  await signIn(page, 'desk')
  await toReports(page)
  await page.getByRole('link', { name: employers[3] }).click()
  await acceptReport(page)
  await takeStep(page, '答复职工', '发出答复', { text: '已联系用人单位和劳动监察，约定本周五前发放。' }, '答复已发出。')
  await page.getByRole('button', { name: '申请启封' }).click()
  await page.locator('textarea[name=purpose]').fill('要和本人核对欠薪的人数和金额')
  await page.getByRole('button', { name: '提交申请' }).click()
  await page.getByText('等启封人决定').waitFor()
  await context.close()
}

function seeing(page, look, findings) {
  return async (name) => {
    await page.evaluate(() => Promise.all(document.getAnimations().filter((animation) => animation.effect.getTiming().iterations !== Infinity).map((animation) => animation.finished)))
    if (pictures) await page.screenshot({ path: `${pictures}/${name}--${look.name}.png`, fullPage: true })
    const found = await axeFindings(page)
    if (look.preferences.elder) found.push(...(await elderFindings(page)))
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1)) found.push('wider than the screen')
    findings.push(...found.map((what) => `${name} (${look.name}): ${what}`))
  }
}

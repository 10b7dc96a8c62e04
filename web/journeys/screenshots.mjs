// The pictures in the manuals, made from the demo county: npm run screenshots
// A worker on a phone, the county's desk and a lawyer walk through a year of invented reports; docs/manual/pictures is written anew.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { openBrowser, openPage, wide } from './browser.mjs'
import { askAQuestion } from './consultation.mjs'
import { scene } from './scene.mjs'
import { loadTheYear, startServer } from './server.mjs'
import { smallPng } from './small_png.mjs'
import { acceptReport, fillReport, firstUse, lookUp, signIn, takeStep, toReports } from './steps.mjs'

const folder = new URL('../../docs/manual/pictures/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const old of readdirSync(folder)) rmSync(new URL(old, folder))

const browser = await openBrowser()
const server = await aYearOld()
const paper = await browser.newPage() // makes the pictures small

/** A county whose desk and lawyer made their accounts before the year of reports came in. */
async function aYearOld() {
  const first = await startServer()
  for (const [name, whom] of Object.entries({ desk: 'county desk', lawyer: 'lawyer' })) {
    const { page, context } = await openPage(browser, { size: wide, baseURL: first.url })
    scene.people[name] = await firstUse(page, { code: first.codes.get(whom), login: `${name}-one`, name: name === 'desk' ? '窗口同志' : '陈律师', password: 'seven green lamps on the bridge' })
    await context.close()
  }
  await first.stop({ keepsData: true })
  loadTheYear(first.data)
  return startServer({ data: first.data })
}

/** A picture of what is on the screen, or of its first `height` points. */
async function take(page, name, { height } = {}) {
  await page.waitForFunction(() => !document.querySelector('.waiting'))
  await page.waitForTimeout(300)
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))))
  await page.evaluate(() => document.activeElement?.blur())
  const { width } = page.viewportSize()
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.min(height ?? whole, whole) })
  const png = await smallPng(paper, await page.screenshot())
  await page.setViewportSize({ width, height: width < 500 ? 844 : 900 })
  writeFileSync(new URL(`${name}.png`, folder), png)
  console.log(`${name}  ${Math.round(png.length / 1024)} KB`)
}

const preferences = { language: 'zh' }
const small = { width: 390, height: 844 }

try {
  const baseURL = server.url
  const { items } = await (await fetch(`${baseURL}/api/points`)).json()
  scene.point = items[0].code
  const worker = await openPage(browser, { size: small, baseURL, preferences, scale: 2 })
  const desk = await openPage(browser, { size: wide, baseURL, preferences })
  const lawyer = await openPage(browser, { size: wide, baseURL, preferences })
  await signIn(desk.page, 'desk')
  await signIn(lawyer.page, 'lawyer')

  await atHome(worker.page)
  const receipt = await reporting(worker.page)
  await atTheDesk(desk.page)
  await progress(worker.page, receipt)
  const asked = await askAQuestion(worker.page, { see: () => take(worker.page, 'worker-ask', { height: 844 }) })
  await answering(lawyer.page)
  await lookUp(worker.page, asked)
  await worker.page.locator('.receipt-acts').waitFor()
} finally {
  await browser.close()
  await server.stop()
}

async function atHome(page) {
  await page.goto(`/?b=${scene.poster}`)
  await page.locator('.main-task').waitFor()
  await take(page, 'worker-home', { height: 844 })
  await page.goto('/#/points')
  await page.locator('.point-card').first().waitFor()
  await take(page, 'worker-points', { height: 844 })
}

/** A report from the first screen to the receipt. */
async function reporting(page) {
  await page.goto(`/?b=${scene.poster}`)
  await page.locator('.main-task').click()
  const named = { 1: 'worker-danger', 2: 'worker-kinds', review: 'worker-review' }
  const see = async (screen) => named[screen] && (await take(page, named[screen], { height: screen === 'review' ? 1100 : 844 }))
  await fillReport(page, { phone: '13800000011', employer: '云岭建筑工程公司', answers: [['group', 1], ['category', 'W01'], ['people', 'two_to_nine'], ['demand', 'pay']], see })
  await page.locator('form button[type=submit]').click()
  await page.getByTestId('receipt').waitFor()
  await take(page, 'worker-receipt', { height: 844 })
  return (await page.getByTestId('receipt').innerText()).replace(/\D/g, '')
}

/** What is due, the list, one report and its steps, the counter, the points. */
async function atTheDesk(page) {
  await page.goto('/desk#/todo')
  await page.locator('.todo').first().waitFor()
  await take(page, 'desk-todo', { height: 900 })
  await toReports(page)
  await page.locator('.sheet').waitFor()
  await take(page, 'desk-reports', { height: 900 })
  await page.getByRole('link', { name: '云岭建筑工程公司' }).first().click()
  await page.locator('.told').waitFor()
  await take(page, 'desk-report', { height: 1100 })
  await page.locator('.steps-to-take button').first().click()
  await take(page, 'desk-triage', { height: 700 })
  await page.locator('main form button').last().click()
  await acceptReport(page, '欠薪处置')
  await takeStep(page, '答复职工', '发出答复', { text: '已经联系单位负责人，约好周五在站点当面说清欠多少、哪天付。' }, '答复已发出。')
  await toReports(page)
  await page.getByRole('button', { name: '登记来访来电' }).click()
  await page.locator('.write-down').waitFor()
  await take(page, 'desk-write-down', { height: 900 })
  await page.goto('/desk#/points')
  await page.locator('.roster').waitFor()
  await take(page, 'desk-points', { height: 900 })
  await page.goto('/desk#/mediations')
  await page.locator('.sheet').waitFor()
  await take(page, 'desk-mediations', { height: 900 })
  await page.getByRole('button', { name: '履行中', exact: true }).click()
  await page.locator('.sheet tbody a').first().click()
  await page.locator('.instalments').waitFor()
  await take(page, 'desk-mediation', { height: 1300 })
  await page.goto('/desk#/statistics')
  await page.locator('.figures').waitFor()
  await page.locator('.chart-grid :is(canvas, svg)').first().waitFor()
  await take(page, 'desk-statistics', { height: 1300 })
}

async function progress(page, receipt) {
  await lookUp(page, receipt)
  await page.locator('.receipt-acts').waitFor()
  await take(page, 'worker-status', { height: 1100 })
}

/** The lawyer takes the question over and answers it on the law. */
async function answering(page) {
  await page.goto('/desk#/consultations')
  await page.locator('.sheet').waitFor()
  await take(page, 'desk-consultations', { height: 700 })
  await page.getByRole('link', { name: '公司说下个月才发' }).first().click()
  await takeStep(page, '我来办', '接手', {}, '您接手了。')
  await page.locator('.steps-to-take').getByRole('button', { name: '写答复', exact: true }).click()
  const words = { text: '不合法。工资要按月发，晚发就是拖欠。', next_steps: '先书面向单位要，写明哪几个月、多少钱；一周没有回音就带材料来站点，工会陪您申请仲裁。', evidence: '工资条、转账记录、考勤、聊天记录都先存好。' }
  for (const [field, text] of Object.entries(words)) await page.locator(`textarea[name=${field}]`).fill(text)
  await page.locator('#field-basis').fill('仲裁 时效')
  await page.locator('.article-list.offered button', { hasText: '劳动争议调解仲裁法' }).first().click()
  await page.getByRole('button', { name: '发出答复' }).click()
  await page.getByText('答复已发出。').waitFor()
}

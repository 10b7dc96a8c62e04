import { openPage, wide } from './browser.mjs'
import { seeing } from './looks.mjs'
import { scene } from './scene.mjs'
import { acceptReport, askAnewAt, reportWithoutPages, signIn, takeStep, toReports } from './steps.mjs'
import { eitherLanguage } from './words.mjs'

const pagesOf = { desk: ['todo', 'reports', 'consultations', 'mediations', 'mediation-bodies', 'letters', 'letters/new', 'stamps', 'letter-batches', 'letter-batches/new', 'employers', 'employers/new', 'supervisions', 'supervisor-cards', 'checkups', 'self-check-code', 'training-questions', 'hotline', 'statistics', 'unseal', 'points', 'notices', 'account'], custodian: ['unseal'], lawyer: ['todo', 'consultations'], counsellor: ['consultations'], mediator: ['todo', 'mediations'], supervisor: ['todo', 'supervisions', 'checkups'], signer: ['letters', 'stamps'], system: ['people', 'role-requests', 'jobs', 'outbox', 'system'], security: ['people', 'role-requests'], audit: ['audit'] }
const more = { desk: [seeAReport, seeStepForms, seeWatched, seeWritingDown, seeStations], custodian: [seeSteppingUp], lawyer: [seeAConsultation], counsellor: [seeSealedNotes] }

/** Every page of the desk in one look. A real house is given some reports and a request first. */
export async function lookAtDeskPages(browser, baseURL, look, findings) {
  if (!scene.hasExamples) await giveExamples(browser, baseURL)
  const { page, context, complaints } = await openPage(browser, { ...look, baseURL })
  const see = seeing(page, look, findings)
  await seeTheDoor(page, see)
  for (const [person, pages] of Object.entries(pagesOf)) {
    await context.clearCookies()
    await signIn(page, person)
    for (const name of pages) {
      await page.goto(`/desk#/${name}`)
      await page.locator('main h1').waitFor()
      await see(`desk-${person}-${name.replace("/", "-")}`)
    }
    for (const walk of more[person] ?? []) await walk(page, see)
    findings.push(...complaints.splice(0).map((what) => `${look.name} ${person}: ${what}`))
  }
  await context.close()
}

/** Before anybody is signed in: the forms, their faults, and the authenticator's secret. */
async function seeTheDoor(page, see) {
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

/** A report that a page was sent with: it has a photo and a PDF, and the desk has not begun yet. */
async function seeAReport(page, see) {
  await page.goto('/desk#/reports')
  await page.locator('.sheet tr', { has: page.locator('.state-tag.filed') }).filter({ has: page.locator('td:last-child', { hasText: /^[1-9]/ }) }).first().locator('a').click()
  await page.locator('.told').waitFor()
  await see('desk-report')
  await page.locator('.steps-to-take button').first().click()
  await page.locator('main form button[type=submit]').click()
  await page.locator('.page-head .state-tag.triaged').waitFor()
  await see('desk-report-step')
}

/** Those whose reporters are asked how it has gone since, and what one of them answered; where a walk has left some. */
async function seeWatched(page, see) {
  await page.goto('/desk#/reports')
  await page.locator('.watched-only button').click()
  await page.locator('.sheet, .nothing').first().waitFor()
  await see('desk-watched')
  if ((await page.locator('.watch-mark').count()) === 0) return
  await page.locator('.sheet .main-cell a').first().click()
  await page.locator('.watch-card').waitFor()
  await see('desk-watched-report')
}

/** The forms of the steps that choose: another report, several others, a colleague, a unit; and one that was sent empty. */
async function seeStepForms(page, see) {
  const waits = { gather: '.gather label', merge: 'select[name=into] option', assign: 'select[name=person_id] option', hand_over: 'select[name=unit_id] option' }
  await page.goto('/desk#/reports')
  await page.locator('.sheet tr', { hasText: scene.manyAt, has: page.locator('.state-tag.triaged') }).first().locator('a').click()
  await page.locator('.told').waitFor()
  for (const step of ['gather', 'merge', 'assign', 'hand_over', 'accept', 'refuse', 'note']) {
    await page.locator('.steps-to-take').getByRole('button', { name: eitherLanguage(`matters.report.take.${step}`) }).click()
    if (waits[step]) await page.locator(waits[step]).nth(1).waitFor({ state: 'attached' })
    await see(`desk-report-${step}`)
    if (step === 'gather' || step === 'refuse') {
      await page.locator('main form button[type=submit]').click()
      await page.locator('.fault-summary').waitFor()
      await see(`desk-report-${step}-faults`)
    }
    await page.locator('main form button').last().click()
  }
}

/** What is written down at the counter, a report and a question: empty, refused, and the receipt that is handed over. */
async function seeWritingDown(page, see) {
  for (const [kind, told] of Object.entries({ reports: { employer_name: '柜台看样公司', place: '云溪镇工业园区', facts: '来人说两个月的工钱没有发。' }, consultations: { question: '下个月想辞职，要提前几天说？' } })) {
    await page.goto(`/desk#/${kind}`)
    await page.locator('.page-head button').click()
    await see(`desk-write-down-${kind}`)
    await page.locator('.write-down button[type=submit]').click()
    await page.locator('.fault-summary').waitFor()
    await see(`desk-write-down-${kind}-faults`)
    for (const [field, text] of Object.entries(told)) await page.locator(`.write-down [name=${field}]`).fill(text)
    if (kind === 'reports') await page.locator('#field-consent').check()
    else await page.locator('select[name=topic]').selectOption('contract')
    await page.locator('.write-down button[type=submit]').click()
    await page.getByTestId('receipt').waitFor()
    await see(`desk-handed-${kind}`)
    await page.locator('.handed button').last().click()
  }
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
  await page.goto('/desk#/new-point')
  await page.locator('.point-form').waitFor()
  await see('desk-new-point')
  await page.goto('/desk#/posters')
  await page.locator('.printing').first().waitFor()
  await see('desk-posters')
  await page.locator('.printing .el-button').first().click()
  await page.locator('#field-tampering').waitFor()
  await page.waitForTimeout(400)
  await see('desk-posters-mark')
  await page.keyboard.press('Escape')
  await page.goto(`/desk#/posters/${scene.poster}`)
  await page.locator('.poster .code').waitFor()
  await see('desk-poster')
}

/** A free consultation, its step forms, and the answer's with an article chosen. */
async function seeAConsultation(page, see) {
  await page.goto('/desk#/consultations')
  await page.getByRole('button', { name: eitherLanguage('matters.consultation.states.asked') }).click()
  await page.locator('.sheet a').first().click()
  await page.locator('.told').waitFor()
  await see('desk-consultation')
  await page.locator('.steps-to-take button').first().click()
  await page.locator('main form button[type=submit]').click()
  await page.locator('.steps-to-take button').nth(2).waitFor()
  await page.locator('.steps-to-take button').first().click()
  await page.locator('#field-basis').fill('仲裁')
  await page.locator('.article-list.offered button').first().click()
  await page.locator('select[name=limit]').selectOption('arbitration')
  await page.locator('input[name=event_on]').fill('2026-01-31')
  await page.locator('form .limit .counted-steps summary').click()
  await page.locator('.evidence-tips summary').click()
  await page.locator('.evidence-tips button').first().click()
  await page.locator('main form button[type=submit]').click()
  await page.locator('.fault-summary').waitFor()
  await see('desk-consultation-answer')
  await page.locator('main form button').last().click()
  await page.locator('.steps-to-take button').nth(1).click()
  await page.locator('.aid-hints').waitFor()
  await page.locator('.aid-form summary').click()
  await see('desk-consultation-aid')
  for (const step of ['convert', 'hand_back']) {
    await page.locator('main form button').last().click()
    await page.locator('.steps-to-take').getByRole('button', { name: eitherLanguage(`matters.consultation.take.${step}`) }).click()
    await see(`desk-consultation-${step}`)
  }
}

async function seeSealedNotes(page, see) {
  if (!scene.hasNote) return
  await page.locator('.sheet a').first().click()
  await page.locator('.sealed-note').waitFor()
  await see('desk-counselling')
}

async function seeSteppingUp(page, see) {
  await askAnewAt(page, '**/decide')
  await page.locator('.requests button').first().click()
  await page.locator('.el-dialog').waitFor()
  await page.waitForTimeout(400)
  await see('desk-step-up')
}

/** What a desk meets on a day: reports with and without a number, three of one employer, one that is worked on, a request to unseal. */
async function giveExamples(browser, baseURL) {
  scene.hasExamples = true
  const { page, context } = await openPage(browser, { size: wide, baseURL })
  const employers = []
  for (const phone of ['13800000001', '13800000002', undefined, '13800000003', undefined]) employers.push(await reportWithoutPages(baseURL, { phone }))
  scene.manyAt = employers[1]
  for (const phone of ['13800000004', '13800000005']) await reportWithoutPages(baseURL, { phone, employer_name: scene.manyAt })
  await signIn(page, 'desk')
  await toReports(page)
  await page.getByRole('link', { name: scene.manyAt }).first().click()
  await takeStep(page, '看过了，分诊', '确定分诊', {}, '已分诊。')
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

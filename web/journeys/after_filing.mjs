import assert from 'node:assert/strict'
import { openPage, phone, wide } from './browser.mjs'
import { photo } from './evidence.mjs'
import { scene } from './scene.mjs'
import { acceptReport, fillReport, lookUp, openReport, signIn, takeStep, toReports } from './steps.mjs'

/** A worker on a phone and a clerk at a desk, with one report between them. */
export async function atOneReport(browser, baseURL, { clerk = 'desk', ...report }) {
  const employer = `后续试验公司${Math.floor(Math.random() * 100_000)}`
  const [worker, desk] = await Promise.all([phone, wide].map((size) => openPage(browser, { size, baseURL })))
  await worker.page.goto(`/?b=${scene.poster}`)
  await worker.page.locator('.main-task').click()
  await fillReport(worker.page, { employer, ...report, files: report.withPhoto ? [await photo(worker.page)] : [] })
  await worker.page.locator('form button[type=submit]').click()
  const receipt = (await worker.page.getByTestId('receipt').innerText()).replace(/\D/g, '')
  await worker.page.getByRole('button', { name: '我已存好，结束' }).click()
  await signIn(desk.page, clerk)
  await openReport(desk.page, employer)
  return { employer, receipt, worker: worker.page, desk: desk.page, leave: () => Promise.all([worker.context.close(), desk.context.close()]) }
}

/** Fills the one form that is open on the reporter's page, and sends it. */
export async function act(page, open, give, words) {
  await page.getByRole('button', { name: open, exact: true }).click()
  if (words) await page.locator('form textarea[name=text]').fill(words)
  await page.getByRole('button', { name: give, exact: true }).click()
}

/** Anonymous, with a photo; put under pressure because of it: the desk finds a red report of its own beside the first. */
export async function comeUnderPressure(browser, baseURL) {
  const { employer, receipt, worker, desk, leave } = await atOneReport(browser, baseURL, { withPhoto: true })
  await acceptReport(desk, '劳动法律监督')
  await lookUp(worker, receipt)
  await act(worker, '我受到压力', '告诉工会', '班组长说谁告状谁走人。')
  await worker.getByText('已发给工会。').waitFor()
  await worker.locator('.talk-card.mine', { hasText: '谁告状谁走人' }).waitFor()
  await toReports(desk)
  await desk.locator('.sheet tr', { hasText: employer }).nth(1).waitFor()
  await desk.locator('.sheet tr', { hasText: employer, has: desk.locator('.urgency-tag.red') }).locator('a').click()
  await desk.locator('.told', { hasText: '谁告状谁走人' }).waitFor()
  await desk.locator('.linked a').click()
  await desk.locator('.page-head .state-tag.accepted').waitFor()
  await leave()
}

/** The work is elsewhere: the desk passes it on, the worker reads to whom. */
export async function workElsewhere(browser, baseURL) {
  const { receipt, worker, desk, leave } = await atOneReport(browser, baseURL, { phone: '13800000009', answers: [['area', 'outside']] })
  await desk.locator('.proposals', { hasText: '转' }).waitFor()
  await takeStep(desk, '看过了，分诊', '确定分诊', {}, '已分诊。')
  await takeStep(desk, '移送其他部门', '确定移送', { body: '用工地所在地的工会', text: '已转给用工地的工会，他们会打电话给您。' }, '已移送。')
  await desk.locator('.page-head .state-tag.transferred').waitFor() // the desk keeps seeing what became of it
  await lookUp(worker, receipt)
  await worker.getByRole('heading', { name: '交给能管的部门了' }).waitFor()
  await worker.getByText('已转给用工地的工会，他们会打电话给您。').waitFor()
  await worker.getByText('用工地所在地的工会').waitFor()
  await leave()
}

/** Not taken: the worker reads why, what to do now, and which days go on running. */
export async function refuseInWriting(browser, baseURL) {
  const { receipt, worker, desk, leave } = await atOneReport(browser, baseURL, { phone: '13800000011', answers: [['group', 1], ['category', 'W01']] })
  await takeStep(desk, '看过了，分诊', '确定分诊', {}, '已分诊。')
  await takeStep(desk, '不予受理', '确定不予受理', { ground: '行政机关、仲裁机构或法院已经受理', text: '仲裁院已经立案，请按它的通知到场。需要有人陪同，请打我们的电话。' }, '已告知不予受理。')
  await lookUp(worker, receipt)
  await worker.locator('.notice .heading').nth(2).waitFor()
  await worker.locator('.notice', { hasText: '这些期限照样在走' }).waitFor()
  scene.receipts.refused = receipt
  await leave()
}

/** Asked, answered, closed, rated; and once more with something new. */
export async function thereAndBack(browser, baseURL) {
  const { receipt, worker, desk, leave } = await atOneReport(browser, baseURL, { phone: '13800000008' })
  await takeStep(desk, '看过了，分诊', '确定分诊', {}, '已分诊。')
  await takeStep(desk, '请职工补充', '发出', { text: '请问欠的是哪几个月？' }, '已发给职工。')
  await lookUp(worker, receipt)
  await worker.getByText('请问欠的是哪几个月？').waitFor()
  await act(worker, '回复工会', '发出回复', '十月和十一月。')
  await worker.getByText('已发给工会。').waitFor()
  await desk.locator('.page-head .state-tag.triaged').waitFor() // it comes by itself
  await takeStep(desk, '受理', '确定受理', { track: '欠薪处置' }, '已受理。')
  await takeStep(desk, '办结', '确定办结', { outcome: '已足额支付', result: '两个月的工资都到账了。' }, '已办结。')
  await lookUp(worker, receipt)
  await worker.getByRole('button', { name: '评一评', exact: true }).click()
  await worker.locator('select[name=rating]').selectOption({ label: '非常满意' })
  await worker.getByRole('button', { name: '提交评价', exact: true }).click()
  await worker.getByText('谢谢您的评价。').waitFor()
  await act(worker, '有新情况，重新办', '请工会重新办', '十二月的又没有发。')
  await desk.locator('.page-head .state-tag.triaged').waitFor()
  await worker.getByRole('heading', { name: '正在决定怎么办' }).waitFor()
  assert.equal(await worker.getByRole('button', { name: '评一评', exact: true }).count(), 0)
  await leave()
}

/** Eighty years old, at the counter: the clerk writes down, in the large letters she asks for, and prints the receipt. */
export async function tellAtTheCounter(browser, baseURL) {
  const employer = `柜台试验公司${Math.floor(Math.random() * 100_000)}`
  const desk = await openPage(browser, { size: wide, baseURL, preferences: { elder: true } })
  await signIn(desk.page, 'desk2')
  await toReports(desk.page)
  await desk.page.getByRole('button', { name: '登记来访来电' }).click()
  await desk.page.getByRole('button', { name: '登记，出回执' }).click()
  assert.equal(await desk.page.locator('.fault-summary li').count(), 4, 'all that is missing is said at once')
  for (const [field, text] of Object.entries({ employer_name: employer, place: '云溪镇工业园区', facts: '老人家来说，儿子的工钱两个月没有发。' })) await desk.page.locator(`.write-down [name=${field}]`).fill(text)
  await desk.page.locator('#field-consent').check()
  await desk.page.getByRole('button', { name: '登记，出回执' }).click()
  const receipt = (await desk.page.getByTestId('receipt').innerText()).replace(/\D/g, '')
  await desk.page.getByRole('button', { name: '已交给来人' }).click()
  await openReport(desk.page, employer)
  await desk.page.getByText('当面来说').waitFor()
  const elder = await openPage(browser, { size: phone, baseURL, preferences: { elder: true } })
  await lookUp(elder.page, receipt)
  await elder.page.getByRole('heading', { name: '工会收到了，还没开始办' }).waitFor()
  await desk.context.close()
  await elder.context.close()
}

/** Thirty of one site report; the desk brings them together, and each receipt still answers. */
export async function thirtyBecomeOne(browser, baseURL) {
  const employer_name = `集体试验公司${Math.floor(Math.random() * 100_000)}`
  let first
  for (let i = 0; i < 30; i += 1) {
    const body = { key: crypto.randomUUID(), point: scene.point, employer_name, place: '云溪镇一号工地', facts: '十一月和十二月的工资都没有发。', phone: `1390000${String(1000 + i)}`, uploads: [], consent: true, complaint: { category: 'W01' } }
    const answer = await fetch(`${baseURL}/api/reports`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    first ??= (await answer.json()).receipt // the newest, on top of the list, becomes the case; this one goes on in it
  }
  const { page, context } = await openPage(browser, { size: wide, baseURL })
  await signIn(page, 'desk')
  await openReport(page, employer_name)
  await takeStep(page, '看过了，分诊', '确定分诊', {}, '已分诊。')
  await page.getByRole('button', { name: '并成集体诉求', exact: true }).click()
  await page.getByRole('button', { name: /^全选（29 件）$/ }).click()
  await page.getByRole('button', { name: '确定并在一起', exact: true }).click()
  await page.getByText('已并在一起。').waitFor()
  await page.locator('.page-head .urgency-tag.red').waitFor()
  await lookUp(page, first.replace(/\D/g, ''))
  await page.getByRole('heading', { name: '和同一单位的其他反映一起办' }).waitFor()
  await context.close()
}

import assert from 'node:assert/strict'
import { openPage, phone } from './browser.mjs'
import { nothingIsLeft } from './promises.mjs'
import { scene } from './scene.mjs'
import { fillReport } from './steps.mjs'

/** Without a network: who left a number may keep the report on the phone, and it goes once by itself; who did not, keeps nothing. */
export async function keepAndSendLater(browser, baseURL) {
  await filedOnceWhenTheNetworkReturns(browser, baseURL)
  await draftsAreFoundAgainAndDeleted(browser, baseURL)
  await anonymousKeepsNothing(browser, baseURL)
}

const kept = (page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))

/** The form with all it offers loaded; from then on without a network. */
async function formWithoutNetwork(browser, baseURL) {
  const worker = await openPage(browser, { size: phone, baseURL })
  await worker.page.goto(`/?b=${scene.poster}`)
  await worker.page.locator('.main-task').click()
  await worker.page.locator('form.report').waitFor()
  await worker.page.waitForLoadState('networkidle')
  await worker.context.setOffline(true)
  return worker
}

async function filedOnceWhenTheNetworkReturns(browser, baseURL) {
  const { page, context, complaints } = await formWithoutNetwork(browser, baseURL)
  const keys = []
  const answers = []
  page.on('request', (request) => request.url().endsWith('/api/reports') && keys.push(request.postDataJSON().key))
  page.on('response', (response) => response.url().endsWith('/api/reports') && answers.push(response.status()))
  await fillReport(page, { employer: '断网试验公司', phone: '13800000007', answers: [['group', 1], ['category', 'W01']] })
  await page.locator('form button[type=submit]').click()
  await page.getByText('还没有收到回音').waitFor()
  await page.getByRole('button', { name: '先存在这部手机' }).click()
  await page.getByRole('heading', { name: '未发出的反映' }).waitFor()
  await page.getByText('写好了，等网络').waitFor()
  assert.deepEqual(await kept(page), ['gongyou.unsent'])

  await context.setOffline(false)
  await page.getByTestId('sent-receipt').waitFor()
  assert.match((await page.getByTestId('sent-receipt').innerText()).replace(/\D/g, ''), /^\d{20}$/)
  assert.equal(new Set(keys).size, 1, 'one key, however often it was sent')
  assert.deepEqual(answers, [201], 'filed once')
  await page.waitForTimeout(200)
  assert.deepEqual(await kept(page), [], 'what was sent is no longer on the phone')
  await page.getByRole('button', { name: '看回执' }).click()
  await page.getByTestId('receipt').waitFor()
  assert.deepEqual(complaints.filter((what) => !/INTERNET_DISCONNECTED/.test(what)), [])
  await context.close()
}

async function draftsAreFoundAgainAndDeleted(browser, baseURL) {
  const { page, context } = await openPage(browser, { size: phone, baseURL })
  await page.goto('/#/report')
  const next = async () => {
    const before = await page.locator('main h1').innerText()
    await page.locator('form button[type=submit]').click()
    await page.waitForFunction((old) => document.querySelector('main h1')?.innerText !== old, before)
  }
  await next()
  await next()
  await page.locator('input[name=employer_name]').fill('半途试验公司')
  await page.locator('input[name=place]').fill('云溪镇集镇')
  await next()
  await next()
  await page.locator('textarea[name=facts]').fill('写到一半要去上班，晚上接着写。')
  for (const _ of ['facts', 'wish', 'evidence']) await next()
  assert.deepEqual(await kept(page), [], 'nothing is kept before it is asked for')
  await page.locator('input[name=phone]').fill('13800000008')
  await page.locator('#field-keep').check()
  await page.waitForTimeout(1500)
  await page.goto('/')
  await page.getByRole('link', { name: '1 件未发出的反映' }).click()
  await page.getByText('没写完').waitFor()
  await page.getByRole('button', { name: '接着写' }).click()
  await next()
  await next()
  assert.equal(await page.locator('input[name=employer_name]').inputValue(), '半途试验公司')
  await page.goto('/#/unsent')
  await page.getByRole('button', { name: '删掉' }).click()
  await page.getByText('已从这部手机删掉').waitFor()
  await page.waitForTimeout(200)
  assert.deepEqual(await kept(page), [])
  await context.close()
}

async function anonymousKeepsNothing(browser, baseURL) {
  const worker = await formWithoutNetwork(browser, baseURL)
  const { page, context } = worker
  await fillReport(page, { employer: '匿名断网公司' })
  await page.locator('form button[type=submit]').click()
  await page.getByText('还没有收到回音').waitFor()
  assert.equal(await page.getByRole('button', { name: '先存在这部手机' }).count(), 0)
  await nothingIsLeft(worker, 'no receipt yet')
  await context.close()
}

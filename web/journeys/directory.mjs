import assert from 'node:assert/strict'
import { openPage, phone, wide } from './browser.mjs'
import { signIn } from './steps.mjs'

const southBridge = { latitude: 28.5951, longitude: 123.893 } // the demo's rest stop at 南桥, which never closes

/** From the home page to an open point near by, its hours, and a report that goes to it. The position stays on the phone. */
export async function findAPointNearMe(browser, baseURL) {
  const { page, context, complaints, hosts } = await openPage(browser, { size: phone, baseURL })
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation(southBridge)
  const sent = []
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')))
  await page.goto('/')
  await page.getByRole('link', { name: '找服务站点' }).click()
  await page.locator('.point-card').nth(11).waitFor()
  await page.getByText('位置只在您的手机上用来算远近').waitFor()
  await page.getByRole('button', { name: '离我近的排前面' }).click()
  await page.locator('.point-card .away').first().waitFor()
  const first = page.locator('.point-card').first()
  assert.match(await first.innerText(), /户外劳动者驿站（南桥）[\s\S]*开门，全天[\s\S]*约 10 米/)
  assert.ok(!sent.some((what) => what.includes('28.59') || what.includes('123.89')), 'where somebody stands goes nowhere')

  await page.getByRole('button', { name: '现在开门' }).click()
  for (const words of await page.locator('.point-card .door').allInnerTexts()) assert.match(words, /^开门/)
  await page.locator('select[name=service]').selectOption('rest_stop')
  assert.match(await page.locator('.point-card').first().innerText(), /南桥/)

  await page.getByRole('button', { name: '地图' }).click()
  const bridge = page.locator('.pin', { has: page.locator('xpath=self::*[contains(@aria-label, "南桥")]') })
  await bridge.scrollIntoViewIfNeeded()
  const pin = await bridge.boundingBox()
  await page.mouse.click(pin.x + pin.width / 2, pin.y + pin.height / 2)
  await page.locator('.on-card .point-card').click()
  await page.getByRole('heading', { level: 1, name: '户外劳动者驿站（南桥）' }).waitFor()
  assert.deepEqual(await page.locator('.point-hours dd').allInnerTexts(), Array(8).fill('全天'))
  assert.match(await page.locator('.task[href^="tel:"]').getAttribute('href'), /^tel:0000-/)

  const before = sent.length
  await page.getByRole('link', { name: '在这里反映' }).click()
  await page.locator('form.report').waitFor()
  assert.equal(new URL(page.url()).search, '', 'which point it is stays on the phone')
  assert.ok(!sent.slice(before).some((what) => what.includes('YX004')))
  assert.deepEqual(complaints, [])
  assert.deepEqual([...hosts], [new URL(baseURL).host], 'no map of anybody else')
  await context.close()
  await refusedAPosition(browser, baseURL)
}

/** Who gives no position is told that it does not matter, and finds a point by the name of the town. */
async function refusedAPosition(browser, baseURL) {
  const { page, context, complaints } = await openPage(browser, { size: { width: 360, height: 740 }, baseURL })
  await page.goto('/#/points')
  await page.getByRole('button', { name: '离我近的排前面' }).click()
  await page.getByText('这不要紧').waitFor()
  await page.locator('input[name=words]').fill('石塘')
  await page.getByRole('status').getByText('4 个站点').waitFor()
  assert.equal(await page.locator('.point-card').count(), 4)
  assert.deepEqual(complaints, [])
  await context.close()
}

/** A desk plans a lawyer at one of its points; a worker sees it at once, with the name only where it may be shown. */
export async function planADuty(browser, baseURL) {
  const [desk, worker] = await Promise.all([wide, phone].map((size) => openPage(browser, { size, baseURL })))
  await signIn(desk.page, 'desk')
  await desk.page.goto('/desk#/points')
  await desk.page.getByRole('button', { name: '加一个人' }).click()
  await desk.page.locator('input[name=called]').fill('何律师')
  await desk.page.getByRole('button', { name: '加上' }).click()
  await desk.page.getByText('已加上。').waitFor()
  await desk.page.locator('.roster tr', { hasText: '户外劳动者驿站（南桥）' }).getByRole('button', { name: '排班' }).click()
  await desk.page.locator('select[name=member_id] option', { hasText: '何律师' }).waitFor({ state: 'attached' })
  await desk.page.locator('select[name=member_id]').selectOption({ index: await desk.page.locator('select[name=member_id] option').allInnerTexts().then((all) => all.findIndex((text) => text.startsWith('何律师'))) })
  await desk.page.locator('input[name=from]').fill('23:00')
  await desk.page.locator('input[name=to]').fill('00:00')
  await desk.page.locator('select[name=weeks]').selectOption('2')
  await desk.page.locator('input[name=name_shown]').check()
  await desk.page.getByRole('button', { name: '排上' }).click()
  await desk.page.getByText('已排 2 班。').waitFor()
  await desk.page.getByRole('button', { name: '排上' }).click()
  await desk.page.getByText('这个人那段时间已经在“户外劳动者驿站（南桥）”值班').waitFor()

  await worker.page.goto('/#/points/YX004')
  await worker.page.locator('.on-duty', { hasText: '何律师' }).waitFor()
  await desk.page.keyboard.press('Escape')
  await desk.page.locator('.sitting', { hasText: '何律师' }).first().click()
  await desk.page.getByRole('button', { name: '撤下' }).click()
  await desk.page.getByRole('button', { name: '是，确定' }).click()
  await desk.page.locator('.el-dialog').waitFor({ state: 'detached' })

  await desk.page.goto('/desk#/points/YX004')
  await desk.page.locator('input[name=note]').fill('夜里请按门铃')
  await desk.page.getByRole('button', { name: '保存' }).click()
  await desk.page.getByText('已保存，职工现在就能看到。').waitFor()
  await worker.page.reload()
  await worker.page.getByText('夜里请按门铃').waitFor()
  for (const { complaints, context } of [desk, worker]) {
    assert.deepEqual(complaints, [])
    await context.close()
  }
}

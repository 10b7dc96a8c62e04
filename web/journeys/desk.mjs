import assert from 'node:assert/strict'
import { openPage, phone, wide } from './browser.mjs'
import { acceptReport, askAnewAt, fillReport, openReport, reportWithoutPages, signIn, steppingUp, takeStep, toReports } from './steps.mjs'

/** Two desks take the same report: the slower one is told, keeps the words, and loads again. */
export async function meetAtOneReport(browser, baseURL) {
  const first = await openPage(browser, { size: wide, baseURL })
  const second = await openPage(browser, { size: wide, baseURL })
  await signIn(first.page, 'desk')
  const employer = await reportWithoutPages(baseURL, { phone: '13800000000' })
  await openReport(first.page, employer)
  await acceptReport(first.page)
  const address = new URL(first.page.url())
  await signIn(second.page, 'desk2')
  await second.page.goto(address.pathname + address.hash)
  await second.page.getByRole('button', { name: '答复职工' }).click()
  await second.page.locator('textarea[name=text]').fill('第二个人写的答复')
  await second.page.route('**/api/desk/reports/*', (route) => (route.request().method() === 'GET' ? route.abort() : route.continue())) // its page grows old
  await takeStep(first.page, '办结', '确定办结', { outcome: '双方达成一致', result: '已经解决' }, '已办结。')
  await second.page.getByRole('button', { name: '发出答复' }).click()
  await second.page.getByText('别人刚刚改过这件反映').waitFor()
  assert.equal(await second.page.locator('textarea[name=text]').inputValue(), '第二个人写的答复')
  await second.page.unroute('**/api/desk/reports/*')
  await second.page.getByRole('button', { name: '读取最新内容' }).click()
  await second.page.locator('.page-head .state-tag.closed').waitFor()
  await first.context.close()
  await second.context.close()
}

/** A sealed number: asked for by one, granted by another after the second factor, shown to the first. */
export async function unsealByTwo(browser, baseURL) {
  const asker = await openPage(browser, { size: wide, baseURL })
  const custodian = await openPage(browser, { size: wide, baseURL })
  await signIn(asker.page, 'desk')
  await toReports(asker.page)
  await asker.page.locator('.sheet tr', { hasText: '留了电话' }).last().locator('a').click()
  await asker.page.getByRole('button', { name: '申请启封' }).click()
  await asker.page.getByRole('button', { name: '提交申请' }).click()
  await asker.page.getByText('写得太短').first().waitFor()
  await asker.page.locator('textarea[name=purpose]').fill('要和本人核对欠薪的金额')
  await asker.page.getByRole('button', { name: '提交申请' }).click()
  await asker.page.getByText('等启封人决定').waitFor()
  await signIn(custodian.page, 'custodian')
  await custodian.page.goto('/desk#/unseal')
  await askAnewAt(custodian.page, '**/decide')
  await steppingUp(custodian.page, 'custodian', () => custodian.page.getByRole('button', { name: '同意', exact: true }).first().click(), custodian.page.locator('.requests li').first().getByText('已同意'))
  await asker.page.reload()
  await steppingUp(asker.page, 'desk', () => asker.page.getByRole('button', { name: '查看手机号' }).click(), asker.page.locator('.revealed'))
  assert.match(await asker.page.locator('.revealed').innerText(), /^1\d{10}$/)
  await asker.context.close()
  await custodian.context.close()
}

/** The session is about to end: one key press extends it; without one it ends and the page holds nothing. */
export async function nearlyTimeOut(browser, baseURL) {
  const { page, context } = await openPage(browser, { size: wide, baseURL })
  await page.clock.install()
  await signIn(page, 'desk')
  await page.clock.fastForward('28:30')
  await page.getByText('马上要自动退出了').waitFor()
  await page.clock.runFor(500)
  await page.keyboard.press('Enter')
  await page.clock.runFor(1500)
  await page.getByText('马上要自动退出了').waitFor({ state: 'hidden' })
  await page.clock.fastForward('31:00')
  await page.getByText('您已退出，或者太久没有操作').waitFor()
  assert.equal(await page.locator('.sheet').count(), 0)
  await context.close()
}

/** The whole report by keyboard alone, in elder mode: every step can be reached and sent without a pointer. */
export async function reportByKeyboard(browser, baseURL) {
  const { page, context } = await openPage(browser, { size: phone, baseURL, preferences: { elder: true } })
  await page.goto('/')
  /** What Enter leads to: another heading, and the reader's place is there. Whoever tabs before that loses his place again. */
  const enter = async (selector) => {
    await tabTo(page, selector)
    const before = await page.locator('main h1').innerText()
    await page.keyboard.press('Enter')
    await page.waitForFunction((old) => {
      const now = document.querySelector('main h1')
      return now && now.innerText !== old && document.activeElement === now
    }, before)
  }
  await enter('.main-task')
  const fill = async (selector, text) => {
    await tabTo(page, selector)
    await page.keyboard.insertText(text)
  }
  const next = () => enter('form button[type=submit]')
  await next()
  await tabTo(page, '.kinds button')
  await page.keyboard.press('Enter')
  await tabTo(page, '.kinds input')
  await page.keyboard.press('Space')
  await next()
  await fill('input[name=employer_name]', '键盘试验公司')
  await next()
  await fill('input[name=place]', '柳溪镇集镇')
  await next()
  await next()
  await next()
  await fill('textarea[name=facts]', '只用键盘也能把事情说清楚。')
  for (const _ of ['facts', 'people', 'amount', 'tried', 'evidence', 'phone']) await next()
  await tabTo(page, '#field-truth_declaration')
  await page.keyboard.press('Space')
  await tabTo(page, '#field-consent')
  await page.keyboard.press('Space')
  await next()
  await next()
  assert.match((await page.getByTestId('receipt').innerText()).replace(/\D/g, ''), /^\d{20}$/)
  await context.close()
}

async function tabTo(page, selector) {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
    await page.keyboard.press('Tab')
  }
  assert.fail(`${selector} cannot be reached with the Tab key`)
}

/** What the server refuses is said at the field and on top, and leads to the field's screen. */
export async function correctWhatTheServerRefused(browser, baseURL) {
  const { page, context } = await openPage(browser, { size: phone, baseURL })
  await fillReport(page, { facts: '这里有一个服务器不收的符号\u202e，它会把字倒过来' })
  await page.locator('form button[type=submit]').click()
  await page.locator('.fault-summary button').click()
  await page.locator('textarea[name=facts][aria-invalid=true]').waitFor()
  assert.equal(await page.evaluate(() => document.activeElement.name), 'facts')
  await context.close()
}

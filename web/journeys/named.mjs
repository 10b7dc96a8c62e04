import assert from 'node:assert/strict'
import { join } from 'node:path'
import { openPage, phone, wide } from './browser.mjs'
import { fillParty, fillReport, openReport, signIn, steppingUp } from './steps.mjs'

const pictured = async (page, name) => process.env.PICTURES && page.screenshot({ path: join(process.env.PICTURES, `${name}.png`), fullPage: true })

/** Reported by name and for two people; the desk sees masks, and the list's names once it says what for. */
export async function reportByName(browser, baseURL) {
  const worker = await openPage(browser, { size: phone, baseURL })
  const employer = '试验实名制衣公司'
  await fillReport(worker.page, {
    employer,
    phone: '13800000077',
    answers: [['group', 1], ['category', 'W01'], ['ongoing', 'yes'], ['people', 'two_to_nine'], ['relation', 'working'], ['demand', 'pay'], ['tried_already', 'talked']],
    see: async (screen) => {
      const { page } = worker
      if (await page.locator('select[name=happened_from]').isVisible()) await page.locator('select[name=happened_from]').selectOption({ index: 3 })
      if (await page.locator('input[name=amount]').isVisible()) await page.locator('input[name=amount]').fill('2.16万')
      if (await page.locator('.add-claim').isVisible()) {
        for (const [name, amount] of [['周晓禾', '9600.5'], ['老林', '1.2万']]) {
          await page.locator('.add-claim').click()
          await page.locator('.claim').last().locator('input').nth(0).fill(name)
          await page.locator('.claim').last().locator('input').nth(1).fill(amount)
        }
        await page.getByText('共 2 人，21,600.50 元').waitFor()
      }
      if (await page.locator('#field-is_named').isVisible()) {
        await page.locator('#field-is_named').check()
        await page.locator('input[name=named_name]').fill('周晓禾')
        await page.locator('input[name=named_number]').fill('330199198507120029') // no district is numbered 330199
        await page.locator('input[name=people_number]').fill('2')
        await fillParty(page)
        await page.locator('#field-named_consent').check()
        assert.equal(await page.locator('#field-keep').count(), 0) // nothing of it is kept on the phone
      }
      await pictured(page, `named-phone-${screen}`)
    },
  })
  await worker.page.locator('form.report button[type=submit]').click()
  await worker.page.waitForURL('**/receipt')

  const desk = await openPage(browser, { size: wide, baseURL })
  await signIn(desk.page, 'desk')
  await openReport(desk.page, employer)
  await desk.page.getByText('330*************29').waitFor()
  await pictured(desk.page, 'named-detail')
  await desk.page.getByRole('link', { name: '诉求人清单' }).click()
  await desk.page.getByText('周*').waitFor()
  assert.equal(await desk.page.getByText('周晓禾').count(), 0)
  await pictured(desk.page, 'named-sheet')
  await desk.page.getByRole('button', { name: '查看全部姓名' }).click()
  await desk.page.locator('input[name=purpose]').fill('打印欠薪清单交调解')
  await steppingUp(desk.page, 'desk', () => desk.page.getByRole('button', { name: '查看姓名' }).click(), desk.page.getByText('周晓禾'))
  await desk.page.getByRole('button', { name: '修改清单' }).click()
  await pictured(desk.page, 'named-change')
  await desk.page.locator('.claim').nth(1).getByText('愿意当代表').click()
  await desk.page.getByRole('button', { name: '保存清单' }).click()
  await desk.page.locator('.speaker').waitFor()
  await desk.page.getByRole('button', { name: /记付款/ }).first().click()
  await desk.page.locator('input[name=amount_fen]').fill('5000')
  await desk.page.locator('input[name=proof]').fill('银行转账回单')
  await pictured(desk.page, 'named-pay')
  await desk.page.getByRole('button', { name: '记下' }).click()
  await desk.page.getByText('16,600.50').waitFor() // 21,600.50 less 5,000
  await pictured(desk.page, 'named-sheet-paid')
  await desk.page.setViewportSize(phone)
  await pictured(desk.page, 'named-sheet-phone')
  await worker.context.close()
  await desk.context.close()
}

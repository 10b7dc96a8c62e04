import assert from 'node:assert/strict'
import { openPage, phone, wide } from './browser.mjs'
import { aPdf, photo } from './evidence.mjs'
import { aCreditCode, claim, enterAndInvite } from './employer_account.mjs'
import { bringOut, serve } from './letters.mjs'
import { seeingInEveryLook } from './looks.mjs'
import { openAfresh, signIn } from './steps.mjs'

/** An employer claims its file with the code on paper, reads the letter that was served on it, answers with a file, proves an item. */
export async function answerAsEmployer(browser, baseURL) {
  const [desk, checker, signer, employer] = await Promise.all([wide, wide, wide, phone].map((size) => openPage(browser, { size, baseURL })))
  const findings = []
  const see = seeingInEveryLook(findings)
  const name = `柳溪青禾纺织试验${Date.now() % 100_000}厂`
  const creditCode = aCreditCode()
  await signIn(desk.page, 'desk2')
  const code = await enterAndInvite(desk.page, see, { name, creditCode })
  const person = await claim(employer.page, see, { code, creditCode })

  await desk.page.goto('/desk#/letters/new')
  await desk.page.locator('select[name=kind]').selectOption('reminder_letter')
  const today = new Date(Date.now() + 8 * 3_600_000 + 14 * 86_400_000).toISOString().slice(0, 10)
  const words = { employer: name, cause: '本会在日常工作中注意到以下情况。', points: '十月工资没有足额支付。', asks: '自查三个月的工资表。\n补足工资并告知职工。', reply_by: today, contact: '维权岗 0571-00000000' }
  for (const [field, text] of Object.entries(words)) await desk.page.locator(`[name=${field}]`).fill(text)
  await desk.page.getByRole('button', { name: '存为草稿' }).click()
  await desk.page.getByText('这是您写的').waitFor()
  const address = desk.page.url()
  await signIn(checker.page, 'desk')
  await signIn(signer.page, 'signer')
  const quietly = async () => {}
  await bringOut({ checker, signer, address, see: quietly })
  await employer.page.reload()
  await employer.page.locator('.nothing').waitFor() // issued, and not served: it is not there
  await serve({ checker, see: quietly })

  await readAndAnswer(employer.page, see)
  await proveAnItem(employer.page, see)
  await agreeToElectronicService(employer.page, see)
  await seeWhatCameBack(desk.page, see, { address, name, person })
  await putManyInOneLetter(desk.page, see)
  for (const { complaints, context } of [desk, checker, signer, employer]) {
    assert.deepEqual(complaints, [])
    await context.close()
  }
  assert.deepEqual(findings, [])
}

async function readAndAnswer(page, see) {
  await page.reload()
  await page.locator('.inbox > li').waitFor()
  await see(page, 'inbox')
  await page.locator('.inbox a').first().click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '打开文书（PDF）' }).click()])
  assert.match(download.suggestedFilename(), /提示函\.pdf$/)
  await page.getByRole('button', { name: '书面答复' }).click()
  await page.getByRole('button', { name: '交出答复' }).click()
  await page.locator('.field.wrong').first().waitFor()
  await page.locator('input[name=kind][value=accepts_partly]').check()
  await page.locator('textarea[name=words]').fill('第一项：已经自查。第二项：其中二人已经离职，附说明。')
  await page.locator('[name=contact]').fill('陈人事 0571-11111111')
  await page.locator('.desk-uploads input').setInputFiles([await photo(page), aPdf])
  await page.locator('.desk-uploads li', { hasText: '已传好' }).nth(1).waitFor()
  await see(page, 'inbox-answer')
  await page.getByRole('button', { name: '交出答复' }).click()
  await page.getByText('答复已经收到').waitFor()
  const [sheet] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '答复表（PDF）' }).click()])
  assert.equal(sheet.suggestedFilename(), '答复表.pdf')
  await see(page, 'inbox-answered')
}

async function proveAnItem(page, see) {
  await page.locator('.rectify').getByRole('button', { name: '提交证明' }).first().click()
  await page.locator('.rectify textarea').fill('已经核对三个月的工资表。')
  await page.locator('.rectify .desk-uploads input').setInputFiles(aPdf)
  await page.locator('.rectify .desk-uploads li', { hasText: '已传好' }).waitFor()
  await see(page, 'inbox-proof')
  await page.locator('.rectify form button[type=submit]').click()
  await page.locator('.rectify .state-tag', { hasText: '已提交' }).waitFor()
  await see(page, 'inbox-letter')
}

async function agreeToElectronicService(page, see) {
  await page.goto('/desk#/own-file')
  await page.getByRole('button', { name: '同意电子送达' }).click()
  await page.getByText('起同意电子送达').waitFor()
  await see(page, 'own-file')
}

/** The desk reads the answer beside the letter, and the employer's page shows it all. */
async function seeWhatCameBack(page, see, { address, name }) {
  await openAfresh(page, address)
  await page.locator('.written-answer', { hasText: '部分接受' }).waitFor()
  await page.locator('.rectify .state-tag', { hasText: '已提交' }).waitFor()
  await see(page, 'letter-answered')
  await page.goto('/desk#/employers')
  await page.locator('#employer-words').fill(name)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name }).click()
  await page.locator('.services', { hasText: '提示函' }).waitFor()
  await page.locator('.services', { hasText: '陈人事' }).waitFor()
  await see(page, 'employer')
}

/** The forms for many: a public reminder with its addressees, and one text that becomes a letter each. */
async function putManyInOneLetter(page, see) {
  await page.goto('/desk#/letters/new')
  await page.locator('select[name=kind]').selectOption('public_reminder')
  await page.locator('.addressees').getByRole('button').click()
  await page.getByText(/已选 [1-9]\d* 个单位。/).waitFor()
  await see(page, 'letter-public')
  await page.goto('/desk#/letter-batches/new')
  await page.locator('.addressees').getByRole('button').click()
  await page.getByText(/已选 [1-9]\d* 个单位。/).waitFor()
  for (const [field, text] of Object.entries({ cause: '春节将至。', points: '节前足额支付工资。', asks: '自查工资表。', contact: '维权岗 0571-00000000' })) await page.locator(`[name=${field}]`).fill(text)
  await see(page, 'letter-batch-form')
  await page.getByRole('button', { name: /^起草 \d+ 份$/ }).click()
  await page.locator('.sheet .letter-cell').first().waitFor()
  await see(page, 'letter-batch')
  await page.goto('/desk#/letter-batches')
  await page.locator('.services a').first().waitFor()
  await see(page, 'letter-batches')
}

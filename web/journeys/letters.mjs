import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPage, phone, wide } from './browser.mjs'
import { aPdf } from './evidence.mjs'
import { seeingInEveryLook } from './looks.mjs'
import { dayAhead, scene } from './scene.mjs'
import { signIn, steppingUp } from './steps.mjs'

/** A letter from its draft to the one who checks it: written, looked through, signed, numbered, served; then by its code and its file. */
export async function sendALetter(browser, baseURL) {
  const [writer, checker, signer, anybody] = await Promise.all([wide, wide, wide, phone].map((size) => openPage(browser, { size, baseURL })))
  const findings = []
  const see = seeingInEveryLook(findings)
  await signIn(writer.page, 'desk2')
  await writer.page.goto('/desk#/letters/new')
  await writer.page.locator('select[name=kind]').selectOption({ label: '工会劳动法律监督意见书' })
  const words = {
    employer: '柳溪青禾纺织有限公司', employer_data: '信用代码略，柳溪镇工业园区 8 号，法定代表人略', cause: '本会在日常工作中发现。', supervisors: '王监督（证号略）、李监督（证号略）',
    inquiry: '查阅了三个月的工资表，听取了单位的意见。', facts: '九月、十月工资没有足额支付，见证据1。\n没有书面说明延期的理由。',
    breach: '工资应当按月足额支付。', demands: '自收到之日起十日内补足工资。\n今后按约定的日期支付。', contact: '维权岗 0571-00000000', enclosures: '工资表复印件', copy_to: '县总工会',
  }
  for (const [name, text] of Object.entries(words)) await writer.page.locator(`[name=${name}]`).fill(text)
  await writer.page.locator('.letter-sheet').getByText('15个工作日内书面答复').waitFor()
  await writer.page.getByText('必填的都填好了。').waitFor()
  await writer.page.locator('.desk-uploads input').setInputFiles(aPdf)
  await writer.page.locator('.desk-uploads li', { hasText: '已传好' }).waitFor()
  await see(writer.page, 'letter-form')
  await writer.page.getByRole('button', { name: '存为草稿' }).click()
  await writer.page.getByText('这是您写的').waitFor()
  await writer.page.getByRole('link', { name: aPdf.name }).waitFor()
  await see(writer.page, 'letter-draft')
  const address = writer.page.url()

  await signIn(checker.page, 'desk')
  await signIn(signer.page, 'signer')
  await bringOut({ checker, signer, address, see })
  const code = await checker.page.locator('.letter-code').innerText()
  assert.match(await checker.page.locator('.letter-number').innerText(), /监意〔20\d\d〕\d+号/)
  const paper = checker.page.getByRole('link', { name: '下载发出的文书（PDF）' })
  const [download] = await Promise.all([checker.page.waitForEvent('download'), paper.click()])
  const file = join(mkdtempSync(join(tmpdir(), 'letter-')), 'letter.pdf')
  await download.saveAs(file)
  await serve({ checker, see })
  await checker.page.goto('/desk#/letters')
  await checker.page.getByRole('button', { name: '登记簿' }).click()
  await checker.page.locator('.sheet').getByText('监意').first().waitFor()
  await see(checker.page, 'letters-register')
  await checker.page.setViewportSize(phone)
  await see(checker.page, 'letters-register')
  await checker.page.goto(address)
  await checker.page.locator('.letter-code').waitFor()
  await see(checker.page, 'letter-served')

  await anybody.page.goto(`/#/verify/${code.replaceAll('-', '')}`)
  await anybody.page.locator('.verdict.good').waitFor()
  assert.equal(await anybody.page.getByText('柳溪青禾').count(), 0, 'the page says nothing of whom it is about')
  await see(anybody.page, 'verify-genuine')
  await anybody.page.locator('input[type=file]').setInputFiles(file)
  await anybody.page.getByText('文件和发出时一模一样。').waitFor()
  await anybody.page.goto('/#/verify/ABCDEFGHJKLMNPQR')
  await anybody.page.getByText('没有这个查验码').waitFor()
  await see(anybody.page, 'verify-unknown')
  for (const { complaints, context } of [writer, checker, signer, anybody]) {
    assert.deepEqual(complaints, [])
    await context.close()
  }
  assert.deepEqual(findings, [])
}

/** A draft at `address` is looked through, signed, numbered, and on paper. */
export async function bringOut({ checker, signer, address, see }) {
  await checker.page.goto('/desk#/letters')
  await checker.page.getByText('等人核稿').first().waitFor()
  await see(checker.page, 'letters-waiting')
  await checker.page.goto(address)
  await checker.page.getByRole('button', { name: '核稿通过' }).click()
  await checker.page.locator('.state-tag', { hasText: '已核稿' }).waitFor()

  await signer.page.goto(address)
  await steppingUp(signer.page, 'signer', () => signer.page.getByRole('button', { name: '签发', exact: true }).click(), signer.page.locator('.state-tag', { hasText: '已签发' }))
  await see(signer.page, 'letter-signed')

  await checker.page.reload()
  await checker.page.getByRole('button', { name: '编号发出' }).click()
  await checker.page.locator('.letter-code').waitFor()
  const paper = checker.page.getByRole('link', { name: '下载发出的文书（PDF）' })
  for (let i = 0; i < 20 && (await paper.count()) === 0; i += 1) {
    await checker.page.waitForTimeout(500)
    await checker.page.reload()
    await checker.page.locator('.letter-code').waitFor()
  }
}

/** The letter on the page was handed over today. */
export async function serve({ checker, see }) {
  await checker.page.getByRole('button', { name: '登记送达' }).click()
  await checker.page.locator('[name=happened_on]').fill(dayAhead(0))
  await checker.page.locator('[name=received_by]').fill('前台王某')
  await see(checker.page, 'letter-serve')
  await checker.page.getByRole('button', { name: '登记送达' }).click()
  await checker.page.locator('.state-tag', { hasText: '已送达' }).waitFor()
  await see(checker.page, 'letter-served')
}

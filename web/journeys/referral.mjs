import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openPage, phone, wide } from './browser.mjs'
import { aPdf } from './evidence.mjs'
import { chosenLooks, seeing, seeingInEveryLook } from './looks.mjs'
import { inviteAnOfficer, openFromMailbox, receiveAndAccept, registerAnOffice, reportResult, sendToOffice } from './offices.mjs'
import { dayAhead } from './scene.mjs'
import { acceptReport, openReport, reportWithoutPages, signIn, steppingUp } from './steps.mjs'

const office = '清河试验检察院'

/**
 * A partner office reads and answers: the county registers it, the administrators invite its officer, a desk refers a letter, the
 * officer reads marked pages and answers. Then a second referral leaves as a package, opens from a file without a network and
 * without our program, and its return comes back, twice.
 */
export async function anOfficeReadsAndAnswers(browser, baseURL) {
  const findings = []
  const visits = await Promise.all([wide, wide, wide, wide, wide, phone].map((size) => openPage(browser, { size, baseURL })))
  const [desk, checker, signer, system, security, officer] = visits.map(({ page }) => page)
  const walk = { desk, checker, signer, system, security, officer, baseURL, browser, see: seeingInEveryLook(findings), findings }
  for (const [page, name] of [[desk, 'desk2'], [checker, 'desk'], [signer, 'signer'], [system, 'system'], [security, 'security']]) await signIn(page, name)
  await registerTheOffice(walk)
  await inviteItsOfficer(walk)
  walk.letter = await issueALetter(walk)
  walk.first = await refer(walk)
  await readAndAnswer(walk)
  walk.second = await refer(walk)
  walk.file = await packUp(walk)
  walk.returned = await openFromTheStick(walk)
  await takeItIn(walk)
  await recall(walk)
  for (const { complaints, context } of visits) {
    assert.deepEqual(complaints, [])
    await context.close()
  }
  assert.deepEqual(findings, [])
}

async function registerTheOffice({ checker: page, see }) {
  await page.goto('/desk#/referrals/offices')
  await page.getByRole('button', { name: '登记外部单位' }).click()
  await page.getByRole('button', { name: '保存' }).click()
  assert.equal(await page.locator('.fault-summary li').count(), 4, 'all that is missing is said at once')
  await registerAnOffice(page, { kind: 'procuratorate', name: office })
  await see(page, 'offices')
}

async function inviteItsOfficer({ system, security, officer, see }) {
  await inviteAnOfficer({ system, security, officer }, { office, name: '赵检察', as: 'partner' })
  await see(officer, 'mailbox-empty')
  for (const path of ['reports', 'consultations', 'letters', 'referrals', 'units', 'statistics']) assert.equal((await officer.request.get(`/api/desk/${path}`)).status(), 403, `an office does not read ${path}`)
}

/** Out of a report, through four hands. */
async function issueALetter({ desk, checker, signer, baseURL }) {
  const employer = await reportWithoutPages(baseURL, { phone: '13800000077' })
  await openReport(desk, employer)
  await acceptReport(desk, '欠薪处置')
  const matter = new URL(desk.url()).hash.split('/').pop()
  await desk.goto(`/desk#/letters/new?matter=${matter}`)
  await desk.locator('select[name=kind]').selectOption({ label: '工会劳动法律监督提示函' })
  const words = { employer, cause: '本会在日常工作中注意到以下情况。', points: '请按月足额支付工资。', asks: '自查并书面回复。', contact: '维权岗 0571-00000000' }
  for (const [name, text] of Object.entries(words)) await desk.locator(`[name=${name}]`).fill(text)
  await desk.getByRole('button', { name: '存为草稿' }).click()
  await desk.getByText('这是您写的').waitFor()
  const address = desk.url()
  await checker.goto(address)
  await checker.getByRole('button', { name: '核稿通过' }).click()
  await checker.locator('.state-tag', { hasText: '已核稿' }).waitFor()
  await signer.goto(address)
  await steppingUp(signer, 'signer', () => signer.getByRole('button', { name: '签发', exact: true }).click(), signer.locator('.state-tag', { hasText: '已签发' }))
  await checker.reload()
  await checker.getByRole('button', { name: '编号发出' }).click()
  await checker.locator('.letter-code').waitFor()
  await desk.reload()
  const send = desk.getByRole('link', { name: '移送外部单位' })
  for (let i = 0; i < 20 && (await send.count()) === 0; i += 1) {
    await desk.waitForTimeout(500)
    await desk.reload()
    await desk.locator('.letter-code').waitFor()
  }
  return address
}

async function refer({ desk, letter, see, first }) {
  await desk.goto(letter)
  await desk.getByRole('link', { name: '移送外部单位' }).click()
  if (!first) {
    await desk.getByRole('button', { name: '移送', exact: true }).click()
    await desk.locator('.fault-summary li').first().waitFor()
  }
  const also = async () => {
    await desk.locator('.desk-uploads input').setInputFiles(aPdf)
    await desk.locator('.desk-uploads li', { hasText: '已传好' }).waitFor()
    if (!first) await see(desk, 'referral-form')
  }
  await sendToOffice(desk, 'desk2', { office, asks: '请依法审查，支持起诉。', words: '当面同意，有签名。', until: dayAhead(60), answerBy: dayAhead(14), also })
  if (!first) await see(desk, 'referral-sent')
  return desk.url()
}

/** On a phone: what is asked, a page with the mark across it, received, accepted, and what became of it. */
async function readAndAnswer({ officer: page, desk, see }) {
  await page.reload()
  await page.locator('.mailbox-item').first().waitFor()
  await see(page, 'mailbox')
  await openFromMailbox(page, { office })
  assert.ok(await page.locator('.file-pages img').evaluate((picture) => picture.decode().then(() => picture.naturalWidth > 300)))
  await see(page, 'mailbox-item')
  await receiveAndAccept(page)
  await page.getByRole('button', { name: '反馈结果' }).click()
  await page.getByRole('button', { name: '确定' }).click()
  await page.locator('[aria-invalid=true]').first().waitFor()
  await page.getByRole('button', { name: '取消' }).click()
  await reportResult(page, { result: 'support_of_suit', words: '已支持起诉，法院判决支付工资。', amount: '1.2万', document: '清检民支〔2026〕3号', also: () => see(page, 'mailbox-result') })
  await page.setViewportSize(wide)
  await see(page, 'mailbox-item')
  await page.setViewportSize(phone)
  await desk.reload()
  await desk.getByText('已支持起诉，法院判决支付工资。').waitFor()
  await see(desk, 'referral-answered')
  await desk.getByRole('button', { name: '办结' }).click()
  await desk.getByRole('button', { name: '是' }).click()
  await desk.locator('.page-head .state-tag', { hasText: '已办结' }).waitFor()
  await page.goto('/desk#/mailbox')
  await page.reload()
  await page.getByText('信箱是空的').waitFor()
}

async function packUp({ desk, second }) {
  await desk.goto(second)
  const folder = mkdtempSync(join(tmpdir(), 'stick-'))
  const coming = desk.waitForEvent('download')
  await steppingUp(desk, 'desk2', () => desk.getByRole('button', { name: '制作移送包' }).click(), desk.getByText('制作过移送包'))
  const file = join(folder, 'package.html')
  await (await coming).saveAs(file)
  return file
}

/** Without a network, in a browser that knows nothing of us; then once more where scripts do not run. */
async function openFromTheStick({ browser, file, findings }) {
  let returned = ''
  for (const look of chosenLooks.filter(({ name }) => name === 'phone' || name === 'wide')) {
    const { page, context, complaints, hosts } = await openPage(browser, { size: look.size })
    await context.setOffline(true)
    await page.goto(pathToFileURL(file).href)
    await page.getByRole('heading', { level: 1, name: new RegExp(office) }).waitFor()
    const [paper] = await Promise.all([page.waitForEvent('download'), page.locator('.papers a').first().click()])
    assert.equal(readFileSync(await paper.path()).subarray(0, 5).toString(), '%PDF-')
    await page.locator('#kind').selectOption('not_accepted')
    await page.getByRole('button', { name: '生成回执文件' }).click()
    await page.getByText('请写明不予受理的理由。').waitFor()
    await page.locator('#kind').selectOption('accepted')
    await page.locator('#signed_by').fill('赵检察 <b>')
    const [made] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '生成回执文件' }).click()])
    assert.match(made.suggestedFilename(), /^回执-.*\.json$/)
    returned = `${file}.json`
    await made.saveAs(returned)
    await page.getByText('回执文件已经保存').waitFor()
    await seeing(page, look, findings)('package')
    assert.deepEqual([complaints, [...hosts]], [[], []], 'it speaks to nobody')
    await context.close()

    const plain = await browser.newContext({ javaScriptEnabled: false, offline: true, viewport: look.size })
    const still = await plain.newPage()
    await still.goto(pathToFileURL(file).href)
    assert.equal(await still.locator('#by-file').isVisible(), false)
    assert.ok(await still.getByText('移送回执（打印后手写）').isVisible())
    if (process.env.PICTURES) await still.screenshot({ path: `${process.env.PICTURES}/package-without-scripts--${look.name}.png`, fullPage: true })
    await plain.close()
  }
  return returned
}

async function takeItIn({ desk, second, file, returned, see }) {
  if (!returned) return // none of the looks of this run opened it
  await desk.goto('/desk#/referrals')
  const choose = desk.locator('.return-box input[type=file]')
  await choose.setInputFiles({ name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"other"}') })
  await desk.getByText('这不是回执文件').waitFor()
  await choose.setInputFiles(returned)
  await desk.locator('.return-seen').getByText('赵检察 <b>').waitFor()
  await see(desk, 'referral-return')
  await desk.getByRole('button', { name: '登记这份回执' }).click()
  await desk.getByText('回执已经登记。').waitFor()
  await choose.setInputFiles(returned)
  await desk.locator('.return-seen').getByText('这份回执已经登记过了。').waitFor()
  await desk.locator('.card', { hasText: '核对移送包' }).locator('input[type=file]').setInputFiles(file)
  await desk.getByText('真实，和制作时一模一样').waitFor()
  await see(desk, 'referrals')
  await desk.setViewportSize(phone)
  await see(desk, 'referrals')
  await desk.goto(second)
  await desk.locator('.page-head .state-tag', { hasText: '已受理' }).waitFor()
  await see(desk, 'referral-accepted')
  await desk.setViewportSize(wide)
}

async function recall({ desk, officer, second }) {
  await officer.goto('/desk#/mailbox')
  await officer.reload()
  await officer.locator('.mailbox-item').first().waitFor()
  await desk.goto(second)
  await desk.getByRole('button', { name: '收回' }).click()
  await desk.locator('[name=words]').fill('移送单位写错。')
  await desk.getByRole('button', { name: '收回' }).click()
  await desk.locator('.page-head .state-tag', { hasText: '已收回' }).waitFor()
  await officer.locator('.mailbox-item').first().click()
  await officer.getByText('找不到这一项').waitFor()
}

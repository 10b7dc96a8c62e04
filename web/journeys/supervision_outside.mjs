import assert from 'node:assert/strict'
import { aCreditCode, claim, enterAndInvite } from './employer_account.mjs'
import { aPdf } from './evidence.mjs'
import { inviteAnOfficer, openFromMailbox, receiveAndAccept, registerAnOffice, reportResult, sendToOffice } from './offices.mjs'
import { dayAhead, scene } from './scene.mjs'
import { openAfresh } from './steps.mjs'

/** Those outside the union in a supervision case: the employer's personnel, the labour inspection, the procuratorate. */
const offices = { inspection: '柳溪试验劳动保障监察大队', procuratorate: '柳溪试验人民检察院' }
const quietly = async () => {}

/** The employer claims its account with the code on paper; the county registers both offices, and each gets its officer. */
export async function theOthersCome({ desk2, desk, hr, system, security, inspection, procuratorate, employer }) {
  const creditCode = aCreditCode()
  const code = await enterAndInvite(desk2, quietly, { name: employer, creditCode })
  scene.people.hr = await claim(hr, quietly, { code, creditCode })
  for (const kind of ['inspection', 'procuratorate']) await registerAnOffice(desk, { kind, name: offices[kind], phone: '0571-00000013' })
  await inviteAnOfficer({ system, security, officer: inspection }, { office: offices.inspection, name: '孙监察', as: 'inspection' })
  await inviteAnOfficer({ system, security, officer: procuratorate }, { office: offices.procuratorate, name: '李检察', as: 'procuratorate' })
}

/** The newest letter of the inbox, opened with its paper. */
async function readTheNewest(hr, title) {
  await openAfresh(hr, '/desk#/inbox')
  await hr.locator('.inbox a', { hasText: title }).first().click()
  const [paper] = await Promise.all([hr.waitForEvent('download'), hr.getByRole('button', { name: '打开文书（PDF）' }).click()])
  assert.ok(paper.suggestedFilename().endsWith(`${title}.pdf`))
}

export async function answerTheReminder({ hr, see }) {
  await readTheNewest(hr, '提示函')
  await hr.getByRole('button', { name: '书面答复' }).click()
  await hr.locator('input[name=kind][value=accepts_partly]').check()
  await hr.locator('textarea[name=words]').fill('月底以前补发八月工资，九月工资另行安排。')
  await hr.locator('[name=contact]').fill('陈人事 0571-11111111')
  await hr.locator('.desk-uploads input').setInputFiles(aPdf)
  await hr.locator('.desk-uploads li', { hasText: '已传好' }).waitFor()
  await see(hr, 'supervision-hr-answer')
  await hr.getByRole('button', { name: '交出答复' }).click()
  await hr.getByText('答复已经收到').waitFor()
}

/** It reads what is demanded and by when, and answers nothing. */
export async function readAndStaySilent({ hr, see }) {
  await readTheNewest(hr, '意见书')
  await hr.locator('.rectify').getByText('补发十二名职工八月、九月工资').waitFor()
  await see(hr, 'supervision-hr-opinion')
}

/** The county's desk sends the letter from the case's page, for the second office with the opinion beside it. */
export async function referTo({ desk, address, see }, { letter, office, asks, words }) {
  await openAfresh(desk, address)
  await desk.getByRole('link', { name: `移送外部单位：${letter}` }).click()
  const form = { office: offices[office], asks, basis: 'duty', words, until: dayAhead(60), answerBy: dayAhead(15), papers: [/^工会劳动法律监督意见书（/] }
  await sendToOffice(desk, 'desk', { ...form, also: () => see(desk, `supervision-send-${office}`) })
}

/** On the inspection's phone: page by page, received, filed, and what it ordered. */
export async function inspectionAnswers({ inspection: page, see }) {
  await openFromMailbox(page, { office: offices.inspection })
  await page.getByText('意见书').first().waitFor()
  await see(page, 'supervision-inspection-reads')
  await receiveAndAccept(page)
  await reportResult(page, { result: 'ordered', words: '已经责令限期支付，单位只补发了一个月。', document: '清人社监令〔2026〕8号' })
  await see(page, 'supervision-inspection-answered')
}

export async function procuratorateAnswers({ procuratorate: page, see }) {
  await openAfresh(page, '/desk#/mailbox')
  await page.locator('.mailbox-item').first().waitFor()
  assert.equal(await page.locator('.mailbox-item').count(), 1, 'what went to the inspection is not here')
  await openFromMailbox(page, { office: offices.procuratorate })
  await see(page, 'supervision-procuratorate-reads')
  await receiveAndAccept(page)
  await reportResult(page, { result: 'proposal', words: '已经向单位发出检察建议。', document: '清检建〔2026〕3号' })
  await see(page, 'supervision-procuratorate-answered')
}

/** The employer has its two letters, and learns nothing of who else was asked. */
export async function seeNothingOfTheOffices({ hr, see }) {
  await openAfresh(hr, '/desk#/inbox')
  await hr.locator('.inbox > li').nth(1).waitFor()
  assert.equal(await hr.locator('.inbox > li').count(), 2, 'neither the proposal nor the transfer is here')
  for (const path of ['/api/desk/referrals', '/api/mailbox', '/api/desk/supervisions']) assert.equal((await hr.request.get(path)).status(), 403, `the employer does not read ${path}`)
  await see(hr, 'supervision-hr-inbox')
}

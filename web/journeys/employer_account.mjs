import assert from 'node:assert/strict'
import { codeOf } from './steps.mjs'

/** An employer (用人单位) gets its account; several journeys share it. */

/** A right code of nobody's: its last sign is the check of the others (GB 32100). */
export function aCreditCode() {
  const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const first = `91330199MA${String(Date.now() % 10_000_000).padStart(7, '0')}`
  let sum = 0
  let weight = 1
  for (const sign of first) {
    sum += signs.indexOf(sign) * weight
    weight = (weight * 3) % 31
  }
  return first + signs[(31 - (sum % 31)) % 31]
}

/** The desk enters the employer, mends a wrong credit code, and prints the paper with the code. */
export async function enterAndInvite(page, see, { name, creditCode }) {
  await page.goto('/desk#/employers')
  await page.locator('.sheet, .nothing').first().waitFor()
  await see(page, 'employers')
  await page.goto('/desk#/employers/new')
  await page.locator('[name=name]').fill(name)
  await page.locator('[name=credit_code]').fill(`${creditCode.slice(0, 17)}${creditCode.endsWith('0') ? '1' : '0'}`) // one sign alone is right
  await page.locator('select[name=unit_id]').selectOption({ index: 1 })
  await page.locator('[name=address]').fill('柳溪镇工业园区 8 号')
  await page.locator('select[name=trade]').selectOption('manufacturing')
  await page.locator('[name=head_count]').fill('46')
  await page.getByRole('button', { name: '保存' }).click()
  await page.locator('.field.wrong').first().waitFor()
  await see(page, 'employer-form')
  await page.locator('[name=credit_code]').fill(creditCode)
  await page.getByRole('button', { name: '保存' }).click()
  await page.locator('.page-head', { hasText: name }).waitFor()
  await page.getByRole('button', { name: '发领取码' }).click()
  const code = await page.locator('.the-code').innerText()
  assert.match(code, /^(\d{4} ?){5}$/)
  const [paper] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '印领取函（PDF）' }).click()])
  assert.equal(paper.suggestedFilename(), '企业账号领取函.pdf')
  await see(page, 'employer-invited')
  return code
}

/** The employer's account, by the paper; a wrong code first. */
export async function claim(page, see, { code, creditCode }) {
  const person = { login: `hr-${creditCode.slice(-6).toLowerCase()}`, password: 'seven green lamps on the bridge' }
  await page.goto('/desk#/employer')
  const fill = async (digits) => {
    for (const [field, text] of Object.entries({ credit_code: creditCode.toLowerCase(), code: digits, name: '陈人事', ...person })) await page.locator(`input[name=${field}]`).fill(text)
    await page.locator('form button[type=submit]').click()
  }
  await fill('0000 0000 0000 0000 0001')
  await page.locator('.note.bad').waitFor()
  await see(page, 'employer-claim')
  await fill(code)
  person.secret = (await page.locator('.secret code').innerText()).replace(/\s/g, '')
  await see(page, 'employer-claim-factor')
  await page.locator('input[name=factor]').fill(await codeOf(person))
  await page.locator('form button[type=submit]').click()
  await page.locator('.desk main h1', { hasText: '收到的文书' }).waitFor()
  await page.locator('.nothing').waitFor()
  await see(page, 'inbox-empty')
  return person
}

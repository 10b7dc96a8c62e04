import { inviteByTwo, openAfresh, steppingUp } from './steps.mjs'

/** Small walks with partner offices (外部单位) that several journeys share. */
export async function registerAnOffice(page, { kind, name, phone = '0571-00000012' }) {
  await openAfresh(page, '/desk#/referrals/offices')
  await page.getByRole('button', { name: '登记外部单位' }).click()
  await page.locator('select[name=kind]').selectOption(kind)
  for (const [field, text] of Object.entries({ name, address: '清河路 1 号', phone })) await page.locator(`input[name=${field}]`).fill(text)
  await page.getByRole('button', { name: '保存' }).click()
  await page.locator('.sheet').getByText(name).waitFor()
}

/** Asked for by one administrator, agreed to by another; the office's page after signing in is its mailbox. Known to later walks as `as`. */
export async function inviteAnOfficer({ system, security, officer }, { office, name, as }) {
  await inviteByTwo({ system, security, newcomer: officer }, { role: 'partner', unit: { label: office }, name, as })
  await officer.getByRole('heading', { level: 1, name: '移送信箱' }).waitFor()
  await officer.getByText('信箱是空的').waitFor()
}

/** The form on the desk's page is filled in and sent; `also` may look at it before. */
export async function sendToOffice(desk, who, { office, asks, basis = 'consent', words, until, answerBy, papers = [], also = async () => {} }) {
  await desk.locator('select[name=office_id]').selectOption({ label: office })
  await desk.locator('[name=asks]').fill(asks)
  await desk.locator(`input[name=basis][value=${basis}]`).check()
  await desk.locator('[name=basis_words]').fill(words)
  await desk.locator('[name=granted_until]').fill(until)
  await desk.locator('[name=answer_by]').fill(answerBy)
  for (const name of papers) await desk.getByLabel(name).check()
  await also()
  const shown = desk.locator('.page-head .state-tag', { hasText: '已移送' })
  await steppingUp(desk, who, () => desk.getByRole('button', { name: '移送', exact: true }).click(), shown)
}

/** The newest item of the mailbox is opened, and a page of its first paper is a picture. */
export async function openFromMailbox(page, { office }) {
  await openAfresh(page, '/desk#/mailbox')
  await page.locator('.mailbox-item').first().click()
  await page.getByText(`仅供${office}办案使用`).waitFor()
  await page.getByRole('button', { name: '看页面' }).first().click()
  await page.getByText(/第 1 页，共 \d+ 页/).waitFor()
}

/** Received, and taken on. */
export async function receiveAndAccept(page) {
  await page.getByRole('button', { name: '签收', exact: true }).click()
  await page.locator('.page-head .state-tag', { hasText: '已签收' }).waitFor()
  await page.getByRole('button', { name: '受理', exact: true }).click()
  await page.getByRole('button', { name: '确定' }).click()
  await page.locator('.page-head .state-tag', { hasText: '已受理' }).waitFor()
}

/** What became of it; `also` may look at the form before. */
export async function reportResult(page, { result, words, document, amount = '', also = async () => {} }) {
  await page.getByRole('button', { name: '反馈结果' }).click()
  await page.locator('select[name=result]').selectOption(result)
  await page.locator('textarea[name=words]').fill(words)
  await page.locator('[name=amount_fen]').fill(amount)
  await page.locator('[name=document]').fill(document)
  await also()
  await page.getByRole('button', { name: '确定' }).click()
  await page.locator('.page-head .state-tag', { hasText: '已反馈结果' }).waitFor()
}

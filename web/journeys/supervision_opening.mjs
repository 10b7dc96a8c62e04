import { bringOut, serve } from './letters.mjs'
import { dayAhead } from './scene.mjs'
import { takeStep } from './steps.mjs'

// How a supervision case begins at the union's desks, and how each of its letters leaves the house.

/** Who has no card does not investigate. */
export async function enterTheCards({ desk, see }) {
  await desk.goto('/desk#/supervisor-cards')
  const people = desk.locator('main .card', { hasText: '监督员' })
  await people.nth(1).waitFor()
  for (const [i, number] of ['浙工监0101', '浙工监0102'].entries()) {
    const card = people.nth(i)
    await card.getByRole('button', { name: '换证' }).click()
    await card.locator('[name=number]').fill(number)
    await card.locator('[name=issuer]').fill('县总工会')
    await card.locator('[name=valid_until]').fill(dayAhead(700))
    if (i === 0) await see(desk, 'supervisor-card')
    await card.getByRole('button', { name: '保存' }).click()
    await card.getByText(number).waitFor()
  }
  await see(desk, 'supervisor-cards')
}

export async function registerALead({ desk2, employer, see }) {
  await desk2.goto('/desk#/supervisions')
  await desk2.getByRole('button', { name: '登记来访来电' }).click()
  await desk2.locator('[name=employer_name]').fill(employer)
  await desk2.locator('[name=people]').fill('12')
  await desk2.locator('[name=subject]').fill('拖欠十二名职工两个月工资')
  await desk2.locator('[name=facts]').fill('工会走访时发现，该单位八月、九月没有发工资。')
  await see(desk2, 'supervision-register')
  await desk2.getByRole('button', { name: '登记线索' }).click()
  await desk2.getByRole('link', { name: '打开这件监督' }).click()
  await desk2.locator('.page-head .state-tag.examining').waitFor()
  return desk2.url()
}

export async function appointTheTwo({ desk2, see }) {
  await takeStep(desk2, '受理', '受理', {}, '已受理，听取意见的期限开始。')
  await desk2.locator('.steps-to-take').getByRole('button', { name: '指定监督员' }).click()
  for (const [i, name] of ['person_id', 'second_id'].entries()) {
    const offered = desk2.locator(`select[name=${name}] option:not([disabled])`).nth(i)
    await offered.waitFor({ state: 'attached' })
    await desk2.locator(`select[name=${name}]`).selectOption(await offered.getAttribute('value'))
  }
  await see(desk2, 'supervision-appoint')
  await desk2.locator('main form').getByRole('button', { name: '指定', exact: true }).click()
  await desk2.locator('.person').nth(1).waitFor()
}

/** Written by one desk, checked by another, signed, numbered, handed over. */
export async function sendLetter({ address, employer, writeLink = '写文书', ...walk }, { writer, checker, kind, words }) {
  const page = walk[writer]
  await page.goto(address)
  await page.getByRole('link', { name: writeLink }).click()
  await page.locator('select[name=kind]').selectOption({ label: kind })
  await page.locator('[name=employer]').waitFor()
  await page.waitForFunction((name) => [...document.querySelectorAll('main form [name=employer]')].some(({ value }) => value === name), employer)
  for (const [name, text] of Object.entries(words)) await page.locator(`main form [name=${name}]`).fill(text)
  await page.getByText('必填的都填好了。').waitFor()
  await page.getByRole('button', { name: '存为草稿' }).click()
  const isKept = page.getByText('这是您写的')
  await isKept.or(page.locator('.fault-summary, .fault').first()).first().waitFor()
  if (!(await isKept.isVisible())) await page.getByRole('button', { name: '存为草稿' }).click() // what was found has been looked at
  await isKept.waitFor()
  const checking = { checker: { page: walk[checker] }, signer: { page: walk.signer }, address: page.url(), see: async () => {} }
  await bringOut(checking)
  await serve(checking)
}

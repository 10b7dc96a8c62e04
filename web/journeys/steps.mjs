import { houseNow, personNamed, scene } from './scene.mjs'
import { totp } from './totp.mjs'

/** Small walks that several journeys share. */
export async function fillReport(page, { see = async () => {}, employer = '云岭建筑工程公司', place = '柳溪镇滨江路工地', facts = '从九月起没有发工资，工地上二十三个人，每人欠一万多元。', phone = '', files = [], answers = [], keep = false } = {}) {
  if (new URL(page.url()).protocol === 'about:') await page.goto('/#/report')
  else await page.evaluate(() => (location.hash = '#/report')) // the scanned code stays in the address
  await page.locator('form.report').waitFor()
  const next = () => page.locator('form button[type=submit]').click()
  for (let screen = 1; screen < 20; screen += 1) {
    const has = (selector) => page.locator(selector).isVisible()
    if (await has('.review')) break
    const before = await page.locator('main h1').innerText()
    if (await has('input[name=employer_name]')) await page.locator('input[name=employer_name]').fill(employer)
    if (await has('input[name=place]')) await page.locator('input[name=place]').fill(place)
    if (await has('textarea[name=facts]')) await page.locator('textarea[name=facts]').fill(facts)
    if (await has('input[name=phone]')) await page.locator('input[name=phone]').fill(phone)
    if (keep && (await has('#field-keep'))) await page.locator('#field-keep').check()
    if ((await has('.reaching')) && answers.length > 0) await page.locator('.reaching').evaluate((box) => (box.open = true))
    for (const [question, answer] of answers) await answerIfAsked(page, question, answer)
    if (await has('#field-truth_declaration')) await page.locator('#field-truth_declaration').check()
    if (await has('#field-consent')) await page.locator('#field-consent').check()
    if ((await has('#field-uploads')) && files.length > 0) {
      await page.locator('#field-uploads').setInputFiles(files)
      await page.locator('.files li.there, .files li.failed').nth(files.length - 1).waitFor()
    }
    await see(String(screen))
    await next()
    await page.waitForFunction((old) => document.querySelector('main h1')?.innerText !== old, before)
  }
  await see('review')
}

/** What somebody who reports by name says of the work. */
export async function fillParty(page) {
  await page.locator('input[name=entry_date]').fill('2023-05-01')
  await page.locator('input[name=job]').fill('缝纫工')
  await page.locator('select[name=wage_form]').selectOption('piece')
  await page.locator('input[name=monthly_wage]').fill('5200')
}

/** Taps the answer where the question stands on this screen; kinds are opened by their number. */
async function answerIfAsked(page, question, answer) {
  const place = question === 'group' ? page.locator(`.kinds > li:nth-child(${answer}) > button`) : page.locator(`#field-${question} input[value="${answer}"]`)
  if (await place.count()) await place.click()
}

/** A code of the person's authenticator that was not used before. The coming one is taken too, so only a third has to wait. */
export async function codeOf(person) {
  const stepAt = (time) => Math.floor(time / 30_000)
  const now = () => stepAt(houseNow())
  person.lastStep = Math.max(now(), (person.lastStep ?? 0) + 1)
  while (person.lastStep > now() + 1) await new Promise((resolve) => setTimeout(resolve, 500))
  return totp(person.secret, { ahead: person.lastStep - stepAt(Date.now()) })
}

/** Comes to the desk as this person: with the session they have, or `afresh` with password and code. */
export async function signIn(page, name, { afresh = false } = {}) {
  const person = personNamed(name)
  if (person.cookies && !afresh) {
    await page.context().addCookies(person.cookies)
    await page.goto('/desk')
  } else {
    await page.goto('about:blank') // or a page that stands there already would only change its view, with what it has open
    await page.goto('/desk#/sign-in')
    await page.locator('input[name=login]').fill(person.login)
    await page.locator('input[name=password]').fill(person.password)
    await page.locator('form button[type=submit]').click()
    await page.locator('input[name=code]').fill(await codeOf(person))
    await page.locator('form button[type=submit]').click()
  }
  await page.locator('.desk main h1').waitFor() // the first page stands: going on from here does not race with it
}

/** What stands at this address now: going to where a page is already would only show what it has. */
export async function openAfresh(page, address) {
  await page.goto(address)
  await page.reload()
}

/** The list of all reports; the desk begins with what is due. */
export async function toReports(page) {
  await page.goto('/desk#/reports')
  await page.getByRole('heading', { level: 1, name: '反映' }).waitFor()
}

/** The newest report on an employer. Those of one day stand in no order, and may fill more than a page. */
export async function openReport(page, employer) {
  await toReports(page)
  const link = page.getByRole('link', { name: employer }).first()
  const more = page.getByRole('button', { name: '再看一些' })
  await link.or(more).first().waitFor()
  while (!(await link.count()) && (await more.count())) {
    await more.click()
    await page.locator('.more .is-loading').waitFor({ state: 'detached' })
  }
  await link.click()
}

/** Read, judged and accepted: from then on somebody works on it. */
export async function acceptReport(page, track = '答复咨询') {
  await takeStep(page, '看过了，分诊', '确定分诊', {}, '已分诊。')
  await takeStep(page, '受理', '确定受理', { track }, '已受理。')
}

/** Keeps the session of this page, so that later walks of this person need no further code. */
export async function keepSession(page, person) {
  person.cookies = await page.context().cookies()
}

/** Makes an account with a set-up code as the server printed it; gives what is needed to sign in later. */
export async function firstUse(page, { code, login, name, password }) {
  await page.goto('/desk#/first-use')
  for (const [field, text] of Object.entries({ code, login, name, password })) await page.locator(`input[name=${field}]`).fill(text)
  await page.locator('form button[type=submit]').click()
  const secret = (await page.locator('.secret code').innerText()).replace(/\s/g, '')
  const person = { login, name, password, secret }
  await page.locator('input[name=factor]').fill(await codeOf(person))
  await page.locator('form button[type=submit]').click()
  await page.locator('.desk').waitFor()
  return person
}

/** A colleague is asked for by one administrator, agreed to by another, and comes. Known to later walks as `as`. */
export async function inviteByTwo({ system, security, newcomer }, { role, unit, name, as }) {
  await openAfresh(system, '/desk#/people')
  await system.getByRole('button', { name: '邀请同事' }).click()
  await system.locator('input[name=name]').fill(name)
  await system.locator('select[name=role]').selectOption(role)
  await system.locator('select[name=unit_id]').selectOption(unit)
  const shown = system.locator('.the-code')
  await steppingUp(system, 'system', () => system.getByRole('button', { name: '生成开通码' }).click(), shown)
  const code = (await shown.innerText()).trim()
  await openAfresh(security, '/desk#/role-requests')
  const request = security.locator('.sheet tbody tr', { hasText: name })
  await steppingUp(security, 'security', () => request.getByRole('button', { name: '同意', exact: true }).click(), security.locator('.desk main').filter({ hasNotText: name }))
  scene.people[as] = await firstUse(newcomer, { code, login: `${as}${Date.now() % 100_000}`, name, password: 'eight grey herons by the dam' })
}

/** A report that is there when a walk begins, sent without the pages; gives the employer it names. */
export async function reportWithoutPages(baseURL, { phone, employer_name = `预备试验公司${Math.floor(Math.random() * 100_000)}` } = {}) {
  const body = { key: crypto.randomUUID(), point: scene.point, employer_name, place: '柳溪镇集镇', facts: '从九月起没有发工资，一共二十三个人。', ...(phone ? { phone } : {}), uploads: [], consent: true }
  const answer = await fetch(`${baseURL}/api/reports`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(await answer.text())
  return employer_name
}

/** Takes one step of a report at the desk: opens its form, fills it in, sends it, waits for the words. */
export async function takeStep(page, open, give, fields, done) {
  await page.locator('.steps-to-take').getByRole('button', { name: open, exact: true }).click()
  for (const [name, text] of Object.entries(fields)) {
    const field = page.locator(`main form [name=${name}]`)
    if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') await field.selectOption({ label: text })
    else await field.fill(text)
  }
  await page.locator('main form').getByRole('button', { name: give, exact: true }).click()
  await page.getByText(done).waitFor()
}

/** The worker asks how far the report has come. */
export async function lookUp(page, receipt) {
  await page.goto('/#/')
  await page.getByRole('link', { name: '查进度' }).click()
  await page.locator('input[name=receipt]').fill(`回执码：${receipt.replace(/(.{4})/g, '$1 ')}`)
  await page.getByRole('button', { name: '查一查' }).click()
}

/** Acts, and gives the second factor if it is asked for before the outcome shows. */
export async function steppingUp(page, name, act, outcome) {
  await act()
  const field = page.locator('input[name=step-up]')
  await field.or(outcome).first().waitFor()
  if (!(await field.isVisible())) return
  await field.fill(await codeOf(personNamed(name)))
  await page.keyboard.press('Enter')
  await outcome.waitFor()
}

/** The server asks for the factor anew at the next call of this kind, as it does five minutes after it was given. */
export async function askAnewAt(page, pattern) {
  await page.route(pattern, (route) => route.fulfill({ status: 403, contentType: 'application/problem+json', body: '{"status":403,"code":"access.step_up_needed"}' }), { times: 1 })
}

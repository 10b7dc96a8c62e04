import { totp } from './totp.mjs'

/** Small walks that several journeys share. */
export async function fillReport(page, { see = async () => {}, employer = '云岭建筑工程公司', place = '柳溪镇滨江路工地', facts = '从九月起没有发工资，工地上二十三个人，每人欠一万多元。', phone = '', files = [] } = {}) {
  await page.goto('/#/report')
  await page.locator('main h1').waitFor()
  const next = () => page.locator('form button[type=submit]').click()
  for (let screen = 1; screen < 10; screen += 1) {
    const has = (selector) => page.locator(selector).isVisible()
    if (await has('.review')) break
    const before = await page.locator('main h1').innerText()
    if (await has('input[name=employer_name]')) await page.locator('input[name=employer_name]').fill(employer)
    if (await has('input[name=place]')) await page.locator('input[name=place]').fill(place)
    if (await has('textarea[name=facts]')) await page.locator('textarea[name=facts]').fill(facts)
    if (await has('input[name=phone]')) await page.locator('input[name=phone]').fill(phone)
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

/**
 * Who a journey signs in as. On the make-believe server the names are logins; for a running server GONGYOU_PEOPLE holds
 * {"desk": {"login": …, "password": …, "secret": …}, …}, the secret being the authenticator's.
 */
export function personNamed(name) {
  const given = process.env.GONGYOU_PEOPLE ? JSON.parse(process.env.GONGYOU_PEOPLE)[name] : undefined
  return given ?? { login: name, password: 'any password will do', code: '123456' }
}

/** A code of the person's authenticator that was not used before in this run. */
export function codeOf(person) {
  if (!person.secret) return person.code
  const step = Math.floor(Date.now() / 30_000)
  const next = Math.max(step, (usedSteps.get(person.login) ?? 0) + 1)
  usedSteps.set(person.login, next)
  return totp(person.secret, { ahead: next - step })
}
const usedSteps = new Map()

export async function signIn(page, name) {
  const person = personNamed(name)
  await page.goto('/desk.html#/sign-in')
  await page.locator('input[name=login]').fill(person.login)
  await page.locator('input[name=password]').fill(person.password)
  await page.locator('form button[type=submit]').click()
  await page.locator('input[name=code]').fill(codeOf(person))
  await page.locator('form button[type=submit]').click()
  await page.locator('.desk').waitFor()
}

/** Makes an account with a set-up code as the server printed it; gives what is needed to sign in later. */
export async function firstUse(page, { code, login, name, password }) {
  await page.goto('/desk.html#/first-use')
  for (const [field, text] of Object.entries({ code, login, name, password })) await page.locator(`input[name=${field}]`).fill(text)
  await page.locator('form button[type=submit]').click()
  const secret = (await page.locator('.secret code').innerText()).replace(/\s/g, '')
  const person = { login, password, secret }
  await page.locator('input[name=factor]').fill(process.env.GONGYOU_URL ? codeOf(person) : '123456')
  await page.locator('form button[type=submit]').click()
  await page.locator('.desk').waitFor()
  return person
}

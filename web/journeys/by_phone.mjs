import { personNamed } from './scene.mjs'

/** The code that was sent to this number, as the demo's outbox shows it to the system administrator. */
async function codeSentTo(baseURL, number) {
  const cookie = personNamed('system').cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  for (let tries = 0; tries < 20; tries += 1) {
    const { items } = await (await fetch(`${baseURL}/api/admin/outbox`, { headers: { cookie } })).json()
    const sent = items.find(({ kind, to_masked, text }) => kind === 'sign_in_code' && to_masked.endsWith(number.slice(-4)) && /\d{6}/.test(text))
    if (sent) return sent.text.match(/\d{6}/)[0]
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`no code came for ${number}`)
}

/** A worker proves a number and comes to their own reports and questions. */
export async function signInByPhone(page, baseURL, number, { see = async () => {} } = {}) {
  await page.goto('/#/my')
  await page.locator('input[name=phone]').fill(number)
  await page.locator('form button[type=submit]').click()
  await page.locator('input[name=code]').waitFor()
  await see()
  await page.locator('input[name=code]').fill(await codeSentTo(baseURL, number))
  await page.locator('form button[type=submit]').click()
  await page.locator('.my-matters').first().waitFor()
}

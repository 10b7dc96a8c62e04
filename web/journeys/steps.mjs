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

/** Signs a person of the make-believe server in; with `person` an object, anybody. */
export async function signIn(page, person) {
  const { login, password, code } = typeof person === 'string' ? { login: person, password: 'any password will do', code: '123456' } : person
  await page.goto('/desk.html#/sign-in')
  await page.locator('input[name=login]').fill(login)
  await page.locator('input[name=password]').fill(password)
  await page.locator('form button[type=submit]').click()
  await page.locator('input[name=code]').fill(code)
  await page.locator('form button[type=submit]').click()
  await page.locator('.desk').waitFor()
}

import assert from 'node:assert/strict'
import { openPage, phone, wide } from './browser.mjs'
import { aPdf, photo } from './evidence.mjs'
import { personNamed, places, scene } from './scene.mjs'
import { acceptReport, askAnewAt, fillReport, firstUse, keepSession, lookUp, signIn, steppingUp, takeStep, toReports } from './steps.mjs'

/** A fresh demo: each person makes an account with the code the terminal shows, and keeps the session for later walks. */
export async function everybodyComes(browser, baseURL, { codes }) {
  for (const [name, whom] of Object.entries(places)) {
    const { page, context, complaints } = await openPage(browser, { size: wide, baseURL })
    assert.ok(codes.get(whom), `a set-up code for the ${whom}`)
    scene.people[name] = await firstUse(page, { code: codes.get(whom), login: `demo-${name}`, name: `演示${name}`, password: 'seven green lamps on the bridge' })
    await keepSession(page, scene.people[name])
    assert.deepEqual(complaints, [])
    await context.close()
  }
  const { items } = await (await fetch(`${baseURL}/api/points`)).json()
  const township = await unitOf(browser, baseURL, 'desk2')
  scene.point = items.find(({ unit_name }) => unit_name === township).code
  for (const number of [1, 2, 3]) if ((await (await fetch(`${baseURL}/api/posters/${number}`)).json()).unit_name === township) scene.poster = number
}

/** A report with a phone number through two desks: it comes by itself, its photo is whole, it changes hands, it ends. */
export async function followOneReport(browser, baseURL) {
  const employer = `顺风试验公司${Date.now() % 100000}`
  const number = '13800000000'
  const [township, county, custodian, worker] = await Promise.all([wide, wide, wide, phone].map((size) => openPage(browser, { size, baseURL })))
  await signIn(township.page, 'desk2')
  await signIn(county.page, 'desk')
  await signIn(custodian.page, 'custodian')
  await toReports(township.page)
  await toReports(county.page)

  await worker.page.goto(`/?b=${scene.poster}`)
  await worker.page.locator('.main-task').click()
  await fillReport(worker.page, { employer, phone: number, files: [await photo(worker.page), aPdf] })
  await worker.page.locator('form button[type=submit]').click()
  const receipt = (await worker.page.getByTestId('receipt').innerText()).replace(/\D/g, '')

  await township.page.getByRole('link', { name: employer }).click() // it came by itself
  await filesArriveWhole(township.page)
  await takeStep(township.page, '看过了，分诊', '确定分诊', { urgency: '橙色：当天（十人以上、两期以上欠薪、孕产期、时效将满）' }, '已分诊。')
  await takeStep(township.page, '答复职工', '发出答复', { text: '我们先请县总工会来办。' }, '答复已发出。')

  await county.page.getByRole('link', { name: employer }).click()
  await county.page.getByRole('button', { name: '申请启封' }).click()
  await county.page.locator('textarea[name=purpose]').fill('要和本人核对欠薪的金额')
  await county.page.getByRole('button', { name: '提交申请' }).click()
  await county.page.getByText('等启封人决定').waitFor()
  await custodian.page.goto('/desk#/unseal')
  await askAnewAt(custodian.page, '**/decide')
  await steppingUp(custodian.page, 'custodian', () => custodian.page.getByRole('button', { name: '同意', exact: true }).first().click(), custodian.page.locator('.requests li').first().getByText('已同意'))
  await steppingUp(county.page, 'desk', () => county.page.getByRole('button', { name: '查看手机号' }).click(), county.page.locator('.revealed'))
  assert.equal(await county.page.locator('.revealed').innerText(), number)

  await takeStep(township.page, '转交其他工会', '确定转交', { unit_id: await unitOf(browser, baseURL, 'desk'), reason: '要县总工会协调' }, '已转交。')
  await township.page.locator('.told').waitFor({ state: 'detached' }) // what was handed over is no longer shown
  await township.page.goto('/desk#/reports')
  await township.page.getByRole('heading', { name: '反映' }).waitFor()
  await township.page.reload()
  await township.page.locator('.sheet, .nothing').first().waitFor()
  assert.equal(await township.page.getByText(employer).count(), 0, 'it has left the first desk')

  await acceptReport(county.page, '欠薪处置')
  await takeStep(county.page, '办结', '确定办结', { outcome: '已足额支付', result: '工资已发到本人账户。' }, '已办结。')
  await county.page.locator('.page-head .state-tag.closed').waitFor()

  await worker.page.getByRole('button', { name: '我已存好，结束' }).click()
  await lookUp(worker.page, receipt)
  for (const words of ['我们先请县总工会来办。', '工资已发到本人账户。']) await worker.page.getByText(words).waitFor()
  assert.equal(await worker.page.getByText('要县总工会协调').count(), 0, 'the reason for handing over is not the worker\'s to read')
  scene.hasAnswers = true
  scene.receipts.closed = receipt
  await noComplaints(township, county, custodian, worker)
}

/** The three administrators at their work: one invites, another decides, jobs and outbox are seen, the trail is whole. */
export async function runTheHouse(browser, baseURL) {
  const [system, security, audit, invited] = await Promise.all([wide, wide, wide, wide].map((size) => openPage(browser, { size, baseURL })))
  await signIn(system.page, 'system')
  await signIn(security.page, 'security')
  await signIn(audit.page, 'audit')
  await system.page.goto('/desk#/people')
  await system.page.getByRole('button', { name: '邀请同事' }).click()
  await system.page.getByRole('button', { name: '生成开通码' }).click()
  assert.equal(await system.page.locator('.fault-summary li').count(), 3, 'all that is missing is said at once')
  await system.page.locator('input[name=name]').fill('新来的同事')
  await system.page.locator('select[name=role]').selectOption('desk')
  await system.page.locator('select[name=unit_id]').selectOption({ label: await unitOf(browser, baseURL, 'desk2') })
  await askAnewAt(system.page, '**/api/admin/invitations')
  const shown = system.page.locator('.the-code')
  await steppingUp(system.page, 'system', () => system.page.getByRole('button', { name: '生成开通码' }).click(), shown)
  const code = (await shown.innerText()).trim()

  await security.page.goto('/desk#/role-requests')
  const request = security.page.locator('.sheet tbody tr', { hasText: '新来的同事' })
  await steppingUp(security.page, 'security', () => request.getByRole('button', { name: '同意', exact: true }).click(), security.page.getByText('没有要决定的申请。'))
  const colleague = await firstUse(invited.page, { code, login: `new${Date.now() % 100000}`, name: '新来的同事', password: 'nine slow boats under rain' })
  await invited.page.getByRole('heading', { level: 1, name: '待办' }).waitFor()
  assert.match(colleague.secret, /^[A-Z2-7]{16,}$/)

  await system.page.goto('/desk#/people') // somebody else waits for the decision, and the code is not used
  await system.page.reload()
  await system.page.getByRole('button', { name: '邀请同事' }).click()
  await system.page.locator('input[name=name]').fill('还在等的同事')
  await system.page.locator('select[name=role]').selectOption('audit_admin')
  await steppingUp(system.page, 'system', () => system.page.getByRole('button', { name: '生成开通码' }).click(), shown)
  scene.setupCode = (await shown.innerText()).trim()

  for (const [page, words] of [['jobs', '后台任务'], ['outbox', '待发消息'], ['system', '系统自检']]) {
    await system.page.goto(`/desk#/${page}`)
    await system.page.getByRole('heading', { level: 1, name: words }).waitFor()
    await system.page.locator('.sheet, .nothing, .health').first().waitFor()
  }
  if (scene.hasAnswers) {
    await system.page.goto('/desk#/outbox')
    await system.page.getByText('您有一条新的答复').first().waitFor()
  }
  await audit.page.goto('/desk#/audit')
  await audit.page.locator('.sheet tbody tr').nth(5).waitFor()
  assert.equal(await audit.page.locator('.sheet').getByText(/\b(people|report|identity)\.[a-z_]+/).count(), 0, 'every act has its words')
  await audit.page.getByRole('button', { name: '核验是否完整' }).click()
  await audit.page.getByText('前后相连，没有缺，没有改').waitFor()
  for (const { page } of [system, security, audit]) assert.equal((await page.request.get('/api/desk/reports')).status(), 403, 'administrators read no reports')
  await noComplaints(system, security, audit, invited)
}

/** A receipt nobody was given is refused in words that say what to do; so is a form with nothing in it. */
export async function mistakesAreExplained(browser, baseURL) {
  const { page, context, complaints } = await openPage(browser, { size: phone, baseURL })
  await page.goto('/#/status')
  await page.locator('input[name=receipt]').fill('1234 5678 9012 3456 7890')
  await page.locator('form button[type=submit]').click()
  await page.getByText('没有找到。请对一对 20 位数字').waitFor()
  const answer = await page.request.post('/api/reports', { data: { key: crypto.randomUUID(), employer_name: '', place: 'x', facts: '短', phone: '12', uploads: [], consent: false } })
  const { errors } = await answer.json()
  assert.equal(answer.status(), 422)
  assert.deepEqual(errors.map(({ field }) => field).sort(), ['employer_name', 'facts', 'phone', 'place'], 'all fields that are wrong, at once')
  await page.goto('/desk#/first-use')
  await page.locator('form button[type=submit]').click()
  assert.equal(await page.locator('.fault-summary li').count(), 4)
  assert.equal(await page.locator('[aria-invalid=true]').count(), 4)
  assert.deepEqual(complaints, [])
  await context.close()
}

/** A photo comes as a download that no browser would run; a PDF is shown as a picture of its page, the file itself stays sealed. */
async function filesArriveWhole(page) {
  await page.locator('.file-list li').nth(1).waitFor()
  const photo = page.locator('.file-list a')
  const file = await page.request.get(await photo.evaluate(({ href }) => href))
  assert.equal(file.status(), 200)
  const headers = file.headers()
  assert.match(headers['content-disposition'], /^attachment/)
  assert.equal(headers['x-content-type-options'], 'nosniff')
  assert.match(headers['content-security-policy'], /sandbox/)
  const start = (await file.body()).subarray(0, 4).toString('latin1')
  assert.equal(start, '\xff\xd8\xff' + start[3])
  const [download] = await Promise.all([page.waitForEvent('download'), photo.click()])
  assert.ok(!/张三/.test(download.suggestedFilename()), 'the name it had on the phone is not kept')

  await page.getByRole('button', { name: '看页面' }).click()
  await page.getByText('第 1 页，共 1 页').waitFor()
  assert.ok(await page.locator('.file-pages img').evaluate((picture) => picture.decode().then(() => picture.naturalWidth > 300)))
}

async function unitOf(browser, baseURL, name) {
  const person = personNamed(name)
  if (person.unit) return person.unit
  const { page, context } = await openPage(browser, { size: wide, baseURL })
  await page.context().addCookies(person.cookies)
  person.unit = (await (await page.request.get('/api/me')).json()).unit.name
  await context.close()
  return person.unit
}

async function noComplaints(...visits) {
  for (const { complaints, context } of visits) {
    assert.deepEqual(complaints, [])
    await context.close()
  }
}

import assert from 'node:assert/strict'
import { openPage, phone, wide } from './browser.mjs'
import { aPdf } from './evidence.mjs'
import { scene } from './scene.mjs'
import { lookUp, signIn } from './steps.mjs'

/** Fills in the form of a question and sends it; gives the receipt's digits. */
export async function askAQuestion(page, { question = '公司说下个月才发上个月的工资，这样合法吗？', topic = 'wages', number = '', see = async () => {} } = {}) {
  await page.goto('/#/ask')
  await page.locator('select[name=topic]').selectOption(topic)
  await page.locator('textarea[name=question]').fill(question)
  if (number) await page.locator('input[name=phone]').fill(number)
  await page.locator('#field-consent').check()
  await see()
  await page.locator('form button[type=submit]').click()
  return (await page.getByTestId('receipt').innerText()).replace(/\D/g, '')
}

/** Opens a step's form at the desk. */
export const openStep = (page, name) => page.locator('.steps-to-take').getByRole('button', { name, exact: true }).click()

/** A question without a number: the lawyer on duty takes it and answers on the law, the worker reads it and asks again, and is satisfied. */
export async function consultTheLawyer(browser, baseURL) {
  const [lawyer, worker, desk] = await Promise.all([wide, phone, wide].map((size) => openPage(browser, { size, baseURL })))
  const question = `单位晚发工资${Date.now() % 100000}，我该怎么办才好？`
  await signIn(lawyer.page, 'lawyer')
  await lawyer.page.goto('/desk#/consultations')
  await worker.page.goto('/#/')
  await worker.page.getByRole('link', { name: '问一问' }).click()
  const receipt = await askAQuestion(worker.page, { question })
  assert.match(receipt, /^\d{20}$/)
  assert.deepEqual(await worker.context.cookies(), [], 'who asks without a name carries no cookie')

  await lawyer.page.reload() // an anonymous question tells no open page when it came
  await lawyer.page.getByRole('link', { name: question.slice(0, 12) }).click()
  await openStep(lawyer.page, '我来办')
  await lawyer.page.locator('select[name=difficulty]').selectOption('complex')
  await lawyer.page.getByRole('button', { name: '接手', exact: true }).click()
  await lawyer.page.getByText('您接手了。').waitFor()
  await openStep(lawyer.page, '写答复')
  await lawyer.page.locator('textarea[name=text]').fill('晚发工资是拖欠，单位要按月足额发。')
  await lawyer.page.locator('textarea[name=next_steps]').fill('先书面催要，再来站点。')
  await lawyer.page.locator('textarea[name=evidence]').fill('留好工资条和聊天记录。')
  await lawyer.page.locator('.evidence-tips summary').click()
  await lawyer.page.locator('.evidence-tips li', { hasText: '欠了多少工资' }).getByRole('button').click()
  await lawyer.page.locator('select[name=limit]').selectOption({ label: '追讨欠薪申请仲裁（离职以后）' })
  await lawyer.page.locator('input[name=event_on]').fill(new Date(Date.now() - 300 * 86_400_000).toISOString().slice(0, 10))
  await lawyer.page.locator('form .limit').getByText('第二十七条第四款').waitFor({ state: 'attached' })
  await lawyer.page.locator('.desk-uploads input').setInputFiles({ name: '仲裁申请书样子.pdf', mimeType: 'application/pdf', buffer: aPdf.buffer })
  await lawyer.page.locator('.desk-uploads li', { hasText: '已传好' }).waitFor()
  await lawyer.page.locator('#field-basis').fill('仲裁')
  await lawyer.page.locator('.article-list.offered button').first().click()
  const source = await lawyer.page.locator('.article-list b').first().innerText()
  await lawyer.page.getByRole('button', { name: '发出答复' }).click()
  await lawyer.page.getByText('答复已发出。').waitFor()

  await worker.page.getByRole('button', { name: '我已存好，结束' }).click()
  await lookUp(worker.page, receipt)
  for (const words of ['晚发工资是拖欠', '先书面催要', '留好工资条', source]) await worker.page.getByText(words).first().waitFor()
  await worker.page.locator('.limit', { hasText: '追讨欠薪' }).locator('summary').click()
  await worker.page.getByText('仲裁申请书样子.pdf').waitFor()
  const [saved] = await Promise.all([worker.page.waitForEvent('download'), worker.page.getByRole('button', { name: '下载 仲裁申请书样子.pdf' }).click()])
  assert.equal(saved.suggestedFilename(), '仲裁申请书样子.pdf')
  await worker.page.locator('.aid-form summary').click()
  await worker.page.locator('input[name=aid-name]').fill('某某某')
  const [form] = await Promise.all([worker.page.waitForEvent('download'), worker.page.getByRole('button', { name: '做成 PDF' }).click()])
  assert.match(form.suggestedFilename(), /法律援助申请表\.pdf/)
  await worker.page.getByRole('button', { name: '再问一句' }).click()
  await worker.page.locator('textarea[name=text]').fill('催了还是不发怎么办？')
  await worker.page.getByRole('button', { name: '发出', exact: true }).click()
  await worker.page.getByText('有人在办，正在写答复').waitFor()

  await lawyer.page.reload()
  await lawyer.page.getByText('催了还是不发怎么办？').waitFor()
  await openStep(lawyer.page, '写答复')
  await lawyer.page.locator('textarea[name=text]').fill('可以申请仲裁，工会陪您去。')
  await lawyer.page.getByRole('button', { name: '发出答复' }).click()
  await lawyer.page.getByText('答复已发出。').waitFor()
  await worker.page.getByRole('button', { name: '查另一件' }).click()
  await lookUp(worker.page, receipt)
  await worker.page.getByText('工会陪您去').waitFor()
  scene.receipts.satisfied = receipt
  await worker.page.getByRole('button', { name: '明白了' }).click()
  await worker.page.getByText('这件咨询办完了').waitFor()
  await keepsANoteForItsAuthor({ desk, browser, baseURL })
  for (const { complaints, context } of [lawyer, worker, desk]) {
    assert.deepEqual(complaints, [])
    await context.close()
  }
}

/** Somebody at the counter; the counsellor's note of the talk is read by the counsellor and by nobody at the desk. */
async function keepsANoteForItsAuthor({ desk, browser, baseURL }) {
  const counsellor = await openPage(browser, { size: wide, baseURL })
  const question = `夜班太多睡不着${Date.now() % 100000}，想找人聊聊。`
  await signIn(desk.page, 'desk')
  await desk.page.goto('/desk#/consultations')
  await desk.page.getByRole('button', { name: '登记来访来电' }).click()
  await desk.page.locator('select[name=topic]').selectOption({ label: '心情、压力' })
  await desk.page.locator('textarea[name=question]').fill(question)
  await desk.page.getByRole('button', { name: '登记，出回执' }).click()
  assert.match((await desk.page.getByTestId('receipt').innerText()).replace(/\D/g, ''), /^\d{20}$/)
  await desk.page.getByRole('button', { name: '已交给来人' }).click()
  await desk.page.getByRole('link', { name: question.slice(0, 12) }).click()
  await openStep(desk.page, '指定经办人')
  const named = desk.page.locator('select[name=person_id] option', { hasText: '心理咨询师' }).first()
  await named.waitFor({ state: 'attached' })
  await desk.page.locator('select[name=person_id]').selectOption(await named.getAttribute('value'))
  await desk.page.getByRole('button', { name: '确定', exact: true }).click()
  await desk.page.getByText('已指定。').waitFor()

  await signIn(counsellor.page, 'counsellor')
  await counsellor.page.goto('/desk#/consultations')
  await counsellor.page.getByRole('link', { name: question.slice(0, 12) }).click()
  await openStep(counsellor.page, '记心理咨询')
  await counsellor.page.locator('input[name=consent]').check()
  await counsellor.page.locator('textarea[name=note]').fill('谈了四十分钟，建议先调班。')
  await counsellor.page.getByRole('button', { name: '密封保存' }).click()
  await counsellor.page.locator('.sealed-note').getByText('建议先调班').waitFor()
  await desk.page.reload()
  await desk.page.locator('.el-timeline').getByText('心理咨询', { exact: true }).waitFor()
  assert.equal(await desk.page.getByText('建议先调班').count(), 0, 'the desk reads that they talked, not what was said')
  scene.hasNote = true
  assert.deepEqual(counsellor.complaints, [])
  await counsellor.context.close()
}

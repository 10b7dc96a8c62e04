import assert from 'node:assert/strict'
import { openPage, phone, wide } from './browser.mjs'
import { photographOfAPage } from './checkup.mjs'
import { payrollFile, rosterFile } from './checkup_tables.mjs'
import { aCreditCode, claim, enterAndInvite } from './employer_account.mjs'
import { aPdf } from './evidence.mjs'
import { seeingInEveryLook } from './looks.mjs'
import { dayAhead, scene } from './scene.mjs'
import { inviteByTwo, openAfresh, signIn, takeStep } from './steps.mjs'
import { sendLetter } from './supervision_opening.mjs'

const quietly = async () => {}
const lawyerName = '体检律师'

/**
 * A legal check-up from the employer's wish to the last item put right: a printed contract photographed on the employer's phone is
 * read, marked, decided on by the team's lawyer, reported on paper, put right and looked at again. Each in a window of its own.
 */
export async function checkUpAnEmployer(browser, baseURL) {
  const findings = []
  const known = ['desk2', 'desk', 'supervisor', 'signer', 'system', 'security']
  const names = [...known, 'hr', 'lawyer']
  const opened = await Promise.all(names.map((name) => openPage(browser, { size: name === 'hr' ? phone : wide, baseURL })))
  const walk = { see: seeingInEveryLook(findings), employer: `体检试验服饰有限公司${Date.now() % 1000}`, browser, ...Object.fromEntries(names.map((name, i) => [name, opened[i].page])) }
  for (const name of known) await signIn(walk[name], name)
  await theOthersCome(walk)
  await applyAndNameTheTeam(walk)
  await sendAPhotograph(walk)
  await sendThePayroll(walk)
  await reviewThePaper(walk)
  await reviewThePayroll(walk)
  await visitAndReport(walk)
  await putRightAndLookAgain(walk)
  for (const { complaints, context } of opened) {
    assert.deepEqual(complaints, [])
    await context.close()
  }
  assert.deepEqual(findings, [])
}

/** The employer claims its account, and a third supervisor comes, a lawyer. */
async function theOthersCome({ desk2, hr, lawyer, system, security, employer }) {
  const creditCode = aCreditCode()
  const code = await enterAndInvite(desk2, quietly, { name: employer, creditCode })
  await claim(hr, quietly, { code, creditCode })
  await inviteByTwo({ system, security, newcomer: lawyer }, { role: 'supervisor', unit: { index: 1 }, name: lawyerName, as: 'checkupLawyer' })
}

async function applyAndNameTheTeam(walk) {
  const { desk2, hr, see, employer } = walk
  await openAfresh(hr, '/desk#/own-checkups')
  await hr.locator('.nothing').waitFor()
  await hr.getByRole('button', { name: '申请法律体检' }).click()
  await hr.locator('[name=staff_count]').fill('46')
  await hr.locator('[name=contact]').fill('陈人事 0571-11111111')
  await hr.locator('[name=wishes]').fill('想看看新合同的文本。')
  await see(hr, 'own-checkup-apply')
  await hr.getByRole('button', { name: '申请', exact: true }).click()
  await hr.locator('.page-head .state-tag.scheduling').waitFor()
  walk.own = hr.url()
  await openAfresh(desk2, '/desk#/checkups')
  await desk2.getByRole('button', { name: '邀请企业体检' }).click() // seen, and not needed: the employer has asked itself
  await desk2.locator('#employer-words').fill(employer)
  await desk2.locator('.employer-filter button').click()
  await desk2.locator('select[name=employer_id] option', { hasText: employer }).waitFor({ state: 'attached' })
  await see(desk2, 'checkup-invite')
  await desk2.locator('.write-down').getByRole('button', { name: '取消' }).click()
  await desk2.getByRole('link', { name: employer }).click()
  await desk2.locator('.page-head .state-tag.scheduling').waitFor()
  walk.address = desk2.url()
  await desk2.locator('.steps-to-take').getByRole('button', { name: '指定体检组' }).click()
  await desk2.locator('select[name=lawyer_id] option', { hasText: lawyerName }).waitFor({ state: 'attached' })
  for (const [seat, name] of Object.entries({ leader_id: scene.people.supervisor.name, lawyer_id: lawyerName, supervisor_id: scene.people.supervisor2.name })) await desk2.locator(`select[name=${seat}]`).selectOption({ label: name })
  await desk2.locator('[name=undertaken_on]').fill(dayAhead(0))
  await see(desk2, 'checkup-team')
  await desk2.locator('main form').getByRole('button', { name: '指定体检组', exact: true }).click()
  await desk2.locator('.page-head .state-tag.collecting').waitFor()
}

/** Page by page with the phone; the words are read over before they leave. */
async function sendAPhotograph({ hr, see, own, browser }) {
  await openAfresh(hr, own)
  await hr.getByRole('button', { name: '加一份文书' }).click()
  await hr.locator('[name=title]').fill('劳动合同（新范本）')
  await hr.locator('#field-pages').setInputFiles([await photographOfAPage(browser)])
  await hr.getByText(/读出 \d+ 个字/).waitFor({ timeout: 60_000 })
  await see(hr, 'own-checkup-paper')
  await hr.getByRole('button', { name: '送检', exact: true }).click()
  await hr.getByText('文书已送到体检组。').waitFor()
  await see(hr, 'own-checkup-sent')
}

/** The payroll and the roster together: what they lack is told, what the machine finds is seen before they leave. */
async function sendThePayroll({ hr, see, own, browser }) {
  await openAfresh(hr, own)
  await hr.getByRole('button', { name: '加一份文书' }).click()
  await hr.locator('[name=title]').fill('七月工资表')
  await hr.locator('#field-pages').setInputFiles([payrollFile, rosterFile])
  await hr.locator('.table-report .finding', { hasText: 'T-13' }).waitFor()
  await hr.locator('#field-pages').setInputFiles([await photographOfAPage(browser)])
  await hr.getByText('文书和表格请分两次送').waitFor()
  await hr.getByRole('button', { name: '删掉第 1 张照片' }).click()
  await hr.locator('[name=period]').selectOption('2025-07')
  await hr.locator('[name=pay_day]').selectOption('15')
  await hr.locator('.table-questions button[type=submit]').click()
  await hr.locator('.table-report .finding', { hasText: 'T-08' }).waitFor()
  await see(hr, 'own-checkup-tables')
  await hr.getByRole('button', { name: '送检', exact: true }).click()
  await hr.getByText('文书已送到体检组。').waitFor()
  await hr.locator('.sent-papers li', { hasText: '2 个表' }).waitFor()
}

/** The lawyer goes through the places by keyboard: accepted, put in other words, thrown out. */
async function reviewThePaper({ lawyer, supervisor, address, see }) {
  await openAfresh(supervisor, address)
  await takeStep(supervisor, '资料齐了', '资料齐了', {}, '开始书面审查。')
  await openAfresh(lawyer, address)
  await lawyer.getByRole('link', { name: '劳动合同（新范本）' }).click()
  await lawyer.locator('.marked mark', { hasText: '押金' }).first().click()
  await lawyer.locator('.finding.current').getByText('押金').first().waitFor()
  await see(lawyer, 'checkup-review')
  const open = async () => Number(/\d+/.exec(await lawyer.locator('.review-page [role=status]').innerText())?.[0] ?? 0)
  const before = await open()
  assert.ok(before >= 3, `the deposit, the probation and the insurance at least, not ${before}`)
  await lawyer.locator('.marked mark', { hasText: '押金' }).first().click() // the looks before took the focus away
  await lawyer.locator('.finding.current').waitFor()
  await lawyer.keyboard.press('1')
  await lawyer.getByText(`还有 ${before - 1} 处没有复核。`).waitFor()
  const insurance = lawyer.locator('.finding', { hasText: '社会保险' }).first()
  await insurance.getByRole('button', { name: '改写' }).click()
  await insurance.locator('[name=advice]').fill('删去第四条，入职三十日内参加社会保险。')
  await insurance.getByRole('button', { name: '按这个写' }).click()
  await lawyer.getByText(`还有 ${before - 2} 处没有复核。`).waitFor()
  for (let left = before - 2; left > 0; left -= 1) {
    await lawyer.locator('.finding', { hasText: '等律师复核' }).first().getByRole('button', { name: left % 2 ? '不采纳' : '采纳', exact: true }).click()
    await lawyer.getByText(left > 1 ? `还有 ${left - 1} 处没有复核。` : '每一处都复核过了。').waitFor()
  }
  await see(lawyer, 'checkup-reviewed')
}

/** Check by check: T-01 stands, all else is thrown out; who is concerned stays in the tables. */
async function reviewThePayroll({ lawyer, address, see }) {
  await openAfresh(lawyer, address)
  await lawyer.getByRole('link', { name: '七月工资表' }).click()
  const state = lawyer.locator('.tables-review > [role=status]')
  await state.waitFor()
  await see(lawyer, 'checkup-tables-review')
  const all = await lawyer.locator('.tables-review .decided').count()
  assert.ok(all >= 5, `T-01, T-02, T-08, T-09 and T-13 at least, not ${all}`)
  await lawyer.locator('.finding', { hasText: 'T-01' }).getByRole('button', { name: '采纳', exact: true }).click()
  await state.filter({ hasText: `还有 ${all - 1} 处没有复核。` }).waitFor()
  await lawyer.locator('.decided', { hasText: '等律师复核' }).first().focus()
  for (let left = all - 1; left > 0; left -= 1) {
    await lawyer.keyboard.press('2') // and the next has the focus
    await state.filter({ hasText: left > 1 ? `还有 ${left - 1} 处没有复核。` : '每一处都复核过了。' }).waitFor()
  }
  await openAfresh(lawyer, address)
  const pay = lawyer.locator('.risk', { hasText: 'CK11' })
  await pay.getByText('2 人中 1 人').waitFor()
  assert.equal(await pay.getByText(/甲一|A01/).count(), 0, 'nobody is named outside the tables')
}

/** The other items are filled in, the visit is over, the draft is commented on, and the report leaves the house on paper. */
async function visitAndReport(walk) {
  const { supervisor, lawyer, hr, desk2, address, own, see } = walk
  await openAfresh(supervisor, address)
  await supervisor.getByRole('button', { name: '填写四十个项目' }).click()
  await supervisor.locator('.items-form .item').nth(39).waitFor()
  await see(supervisor, 'checkup-items')
  await supervisor.getByRole('button', { name: /其余 \d+ 项都正常/ }).click()
  await supervisor.getByRole('button', { name: '保存', exact: true }).click()
  await supervisor.getByText(/已填 40 项/).waitFor()
  await takeStep(supervisor, '书面审查完了', '书面审查完了', {}, '书面审查完成，可以去现场了。')
  await takeStep(supervisor, '记一次谈话', '记一次谈话', { heard: '职工', text: '缝制组说押金收了三年。' }, '已记下。')
  await takeStep(supervisor, '现场体检完了', '现场体检完了', { on: dayAhead(0), text: '看了合同和工资表，双方在记录上签字。' }, '现场体检完成，接下来写报告。')
  await see(supervisor, 'checkup-visited')
  await openAfresh(lawyer, address)
  await takeStep(lawyer, '初稿送企业', '初稿送企业', {}, '初稿已送企业。')
  await openAfresh(hr, own)
  await hr.getByRole('heading', { name: '报告初稿' }).waitFor()
  assert.equal(await hr.getByText('缝制组').count(), 0, 'what was said to the team is not the employer\'s to read')
  await see(hr, 'own-checkup-draft')
  await hr.getByRole('button', { name: '对初稿提意见' }).click()
  await hr.locator('[name=text]').fill('没有意见，会修改合同。')
  await hr.getByRole('button', { name: '送出意见' }).click()
  await hr.getByText('意见已送到体检组。').waitFor()
  await openAfresh(desk2, address)
  await takeStep(desk2, '出具报告', '出具报告', {}, '报告已出具。可以打印成文书了。')
  await desk2.getByText('有红线项目，这次不评等级。').waitFor() // a deposit stands in the contract
  await see(desk2, 'checkup-report')
  await sendLetter({ ...walk, writeLink: '写法律体检报告' }, { writer: 'desk2', checker: 'desk', kind: '企业劳动用工法律体检报告', words: { days: '书面审查和现场体检均在本月', scope: '看了劳动合同范本、工资表；没有看考勤原件。', profile: '服装制造，四十六人，有企业工会。', offer: '提供合同范本\n给班组长讲一次课' } })
}

/** Item by item: shown by the employer with photos and a PDF, one sent back and shown better, looked at again by the team, closed by the desk. */
async function putRightAndLookAgain(walk) {
  const { hr, supervisor, desk2, own, address, see } = walk
  await openAfresh(hr, own)
  await hr.getByRole('heading', { name: '体检报告' }).waitFor()
  await see(hr, 'own-checkup-report')
  const count = await hr.getByRole('button', { name: '改好了' }).count()
  assert.ok(count >= 2, 'the deposit and the insurance at least')
  await showPutRight(walk, '改好了', { files: [await photographOfAPage(walk.browser, newClauses), aPdf], name: 'own-checkup-put-right' })
  for (let i = 1; i < count; i += 1) await showPutRight(walk, '改好了', {})
  await see(hr, 'own-checkup-all-put-right')
  await sendOneBack(walk)
  await takeTheOthers(walk, count)
  await takeStep(supervisor, '开始复核', '开始复核', {}, '复核开始。')
  await see(supervisor, 'checkup-rechecked')
  await openAfresh(desk2, address)
  await takeStep(desk2, '办结', '办结', { text: '全部改好，一年后再来。' }, '已办结。')
  await desk2.locator('.page-head .state-tag.done').waitFor()
  await see(desk2, 'checkup-done')
  await openAfresh(hr, own)
  await hr.locator('#field-rating input[value=very_good]').click()
  await hr.locator('[name=text]').fill('说得清楚，帮我们少走弯路。')
  await see(hr, 'own-checkup-rate')
  await hr.getByRole('button', { name: '送出评价' }).click()
  await hr.getByText('您的评价：非常满意').waitFor()
  await see(hr, 'own-checkup-rated')
  await openAfresh(desk2, address)
  await desk2.locator('.facts dd', { hasText: '非常满意' }).waitFor()
}

const newClauses = ['劳动合同（2026 年修订）', '第一条　公司不收取押金，已收的本月退还。', '第四条　公司自用工之日起三十日内为职工参加社会保险。', '公示日期：张贴于车间公告栏。']

/** The first item that is still to be shown, on the employer's phone. */
async function showPutRight({ hr, see }, button, { files = [], name }) {
  const risk = hr.locator('.risk').filter({ has: hr.getByRole('button', { name: button }) }).first()
  const code = /CK\d+/.exec(await risk.locator('h3').innerText())[0]
  const it = hr.locator('.risk', { hasText: code })
  const before = await it.locator('.proofs > li').count()
  await it.getByRole('button', { name: button }).click()
  await it.locator('[name=text]').fill('新合同已经删去这一条，公示照片存档。')
  await it.locator('[name=owner]').fill('陈人事')
  if (files.length > 0) {
    await it.locator('#field-uploads').setInputFiles(files)
    await it.locator('.files li.there').nth(files.length - 1).waitFor()
  }
  if (name) await see(hr, name)
  await it.getByRole('button', { name: '告诉体检组' }).click()
  await it.locator('.proofs > li').nth(before).waitFor()
}

/** The photo is looked at large, the PDF page by page; the employer reads why it came back, and hands in what was missing. */
async function sendOneBack(walk) {
  const { supervisor, hr, address, own, see } = walk
  await openAfresh(supervisor, address)
  const risk = supervisor.locator('.risk', { has: supervisor.locator('.proof-files') }).first()
  await risk.locator('.thumb img').waitFor()
  await see(supervisor, 'checkup-proof')
  await risk.locator('.thumb').click()
  await risk.locator('.thumb[aria-expanded=true]').waitFor()
  await risk.getByRole('button', { name: '看页面' }).click()
  await risk.locator('.file-pages img').waitFor()
  await see(supervisor, 'checkup-proof-large')
  await risk.getByRole('button', { name: '退回补正' }).click()
  await risk.locator('[name=text]').fill('照片上看不到公示的日期，请站近一点再拍一张。')
  await see(supervisor, 'checkup-proof-back')
  await risk.getByRole('button', { name: '退回', exact: true }).click()
  await supervisor.getByText('已退回，企业会看到理由。').waitFor()
  await openAfresh(hr, '/desk#/notices')
  await hr.locator('.notices li', { hasText: '整改证明要补' }).getByRole('link', { name: '去看看' }).click()
  await hr.getByText('请站近一点再拍一张').waitFor()
  await see(hr, 'own-checkup-sent-back')
  await openAfresh(hr, own)
  await showPutRight(walk, '补交证明', { files: [await photographOfAPage(walk.browser, newClauses)] })
}

/** Each is taken at the very item; taken is looked at as well. */
async function takeTheOthers({ supervisor, address, see }, count) {
  await openAfresh(supervisor, address)
  for (let left = count; left > 0; left -= 1) {
    await supervisor.getByText(`等着看 ${left} 项`).waitFor()
    await supervisor.getByRole('button', { name: '认可', exact: true }).first().click()
  }
  await supervisor.getByText(`已认可 ${count} 项，等着看 0 项`).waitFor()
  await see(supervisor, 'checkup-proofs-taken')
}

import assert from 'node:assert/strict'
import { openPage, phone } from './browser.mjs'
import { nothingIsLeft } from './promises.mjs'
import { seeingInEveryLook } from './looks.mjs'

/** Clauses of an invented contract: three of them are not lawful, and the place of work is. */
export const contractLines = [
  '劳动合同书',
  '甲方（用人单位）：云溪镇青禾纺织厂（虚构）',
  '乙方（劳动者）：王小工',
  '第一条 合同期限：自2026年3月1日起至2027年2月28日止，共一年，其中试用期六个月。',
  '第二条 工作地点：浙江省临海湾县云溪镇人民路八号。工作内容：缝纫工。',
  '第三条 乙方入职时应当向甲方交纳工作服押金五百元，离职时退还。',
  '第四条 乙方自愿放弃缴纳社会保险，甲方每月发给补贴二百元。',
  '第五条 甲方每月十五日以货币形式支付上月工资，月工资五千元。',
]

/** A printed page on a table, photographed a little askew. */
export async function photographOfAPage(browser, lines = contractLines) {
  const page = await browser.newPage({ viewport: { width: 1700, height: 2300 } })
  const body = lines.map((line, i) => `<p style="margin:0 0 26px;${i === 0 ? 'text-align:center;font-size:56px' : ''}">${line}</p>`).join('')
  await page.setContent(`<body style="margin:0;background:#8d7f70"><div style="margin:70px;padding:120px 110px;height:1900px;background:linear-gradient(100deg,#fffdf8,#e9e4da);transform:rotate(0.6deg);font:40px/1.75 'Noto Serif CJK SC','Noto Sans CJK SC',serif;color:#1d1a18">${body}</div></body>`)
  const buffer = await page.screenshot({ type: 'jpeg', quality: 88 })
  await page.close()
  return { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer }
}

/** A worker photographs the contract that is to be signed, and sees at the very words what is not lawful; an HR desk pastes the same. */
export async function checkAContract(browser, baseURL) {
  const findings = []
  const see = seeingInEveryLook(findings)
  const { page, context, complaints } = await openPage(browser, { size: phone, baseURL })
  await page.goto('/')
  await page.getByRole('link', { name: '看看合同有没有问题' }).click()
  await page.locator('#field-pages').setInputFiles([await photographOfAPage(browser)])
  await page.getByText(/读出 \d+ 个字/).waitFor({ timeout: 60_000 })
  await page.locator('form button[type=submit]').click()
  await page.getByTestId('counts').waitFor()
  await page.getByRole('button', { name: '看原文' }).first().waitFor()
  await page.locator('.marked mark', { hasText: '押金' }).first().click()
  await page.locator('.finding.current').getByText('押金').first().waitFor()
  await see(page, 'checkup-photo')
  await nothingIsLeft({ page, context }, '押金五百元')
  await page.goto('/#/checkup/employer')
  await page.locator('[name=text]').fill(contractLines.join('\n'))
  await page.locator('form button[type=submit]').click()
  await page.locator('.checked .score').waitFor()
  await page.locator('.finding').first().focus()
  await page.keyboard.press('ArrowDown')
  assert.equal(await page.evaluate(() => document.activeElement.id), 'finding-1', 'the arrow keys lead from one finding to the next')
  assert.deepEqual(complaints, [])
  await context.close()
  assert.deepEqual(findings, [])
}

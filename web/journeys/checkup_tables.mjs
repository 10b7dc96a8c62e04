import assert from 'node:assert/strict'
import { openPage, phone, wide } from './browser.mjs'
import { seeingInEveryLook } from './looks.mjs'
import { nothingIsLeft } from './promises.mjs'
import { smallWorkbook } from './small_workbook.mjs'

/**
 * A payroll of invented people, and what is wrong with it:
 * A01 3480 / 21.75 / 8 = 20 an hour; 150 % of 20 and 200 % of 8 hours are 46 hours' pay = 920; paid 600: T-01.
 * A03 30 + 10 = 40 hours beyond the 36 of a month: T-02. Its pay is right: 5220 / 21.75 / 8 = 30, 65 hours' pay = 1950.
 * A02 a fine under a heading that nobody knows: T-19 once somebody has said what it is.
 * Told that it is July's pay, due on the 15th (of August 2025, a Friday): A02 was paid on the 20th: T-08.
 * Told that the average wage is 8310, 60 % of which are 4986: A01 earned 4080 and was insured on 4000: T-15;
 * A03 earned 7170 and was insured on 5000: T-14.
 */
const payroll = `工号,姓名,基本工资,平时加班小时,休息日加班小时,加班费,迟到扣,发放日期,应发工资,实发工资,社保基数,前12个月平均工资
A01,甲一,3480,20,8,600,,2025-08-15,4080,4080,4000,4080
A02,乙二,5000,0,0,,50,2025-08-20,5000,4950,5000,5000
A03,丙三,5220,30,10,1950,,2025-08-15,7170,7170,5000,7170
合计,,13700,50,18,2550,50,,16250,16200,,
`

/**
 * The roster beside it: A02 came on 1 January 2020 and signed on 1 March, a month later than 1 February: T-09. A03 came on 6 May 2025 and
 * is not insured: T-13. 44986 is how a spreadsheet keeps 1 March 2023.
 */
const roster = [
  ['工号', '姓名', '入职日期', '合同签订日期', '参保日期'],
  ['A01', '甲一', 44986, 44986, '2023-03-10'],
  ['A02', '乙二', '2020-01-01', '2020-03-01', '2020-01-10'],
  ['A03', '丙三', '2025-05-06', '2025-05-06', ''],
]

export const payrollFile = { name: '工资.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${payroll}`) }
export const rosterFile = { name: '花名册.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: smallWorkbook(roster) }

/** "T-01 A01", … as the page shows them. */
const foundOn = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.table-report .finding')]
      .flatMap((card) => [...card.querySelectorAll('.who b')].map((who) => `${card.querySelector('.kind').textContent.match(/T-\d\d/)[0]} ${who.textContent.split(' ')[0]}`))
      .sort(),
  )

/** Waits until the page shows just these findings. */
async function finds(page, expected) {
  await page.waitForFunction((count) => document.querySelectorAll('.table-report .finding .who').length === count, expected.length)
  assert.deepEqual(await foundOn(page), expected)
}

/** A personnel desk comes by the code for employers and has its payroll looked at, then with its roster; it is asked for what is missing. */
export async function checkTables(browser, baseURL) {
  const findings = []
  const see = seeingInEveryLook(findings)
  for (const size of [phone, wide]) {
    const { page, context, complaints } = await openPage(browser, { size, baseURL })
    await page.goto('/#/checkup/employer')
    await page.locator('#field-pages').setInputFiles([{ name: '旧工资.xls', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]) }])
    await page.getByText('请用 Excel 另存为 .xlsx').waitFor()
    await page.locator('.files .remove').click()
    await page.locator('#field-pages').setInputFiles([payrollFile])
    await page.getByText('读出 3 行、12 列').waitFor()
    await finds(page, ['T-01 A01', 'T-02 A03'])
    assert.match(await page.locator('.table-report').innerText(), /^只查了 \d+ 项，一共 \d+ 项/, 'what was not done is said first')

    await page.locator('.table-read summary').click()
    await page.getByLabel('“迟到扣”是什么').selectOption({ label: '罚款' })
    await finds(page, ['T-01 A01', 'T-02 A03', 'T-19 A02'])

    await page.locator('[name=average_wage]').fill('很多')
    await page.locator('.table-questions button[type=submit]').click()
    await page.locator('.fault-summary').getByText('请写钱数').waitFor()
    await see(page, 'checkup-table-refused')
    await page.locator('[name=average_wage]').fill('8310')
    await page.locator('[name=pay_day]').selectOption('15')
    await page.locator('[name=period]').selectOption('2025-07')
    await page.locator('.table-questions button[type=submit]').click()
    const all = ['T-01 A01', 'T-02 A03', 'T-08 A02', 'T-14 A03', 'T-15 A01', 'T-19 A02']
    await finds(page, all)
    assert.equal(await page.evaluate(() => document.activeElement.id), 'checked-tables', 'the answer has the focus')
    await see(page, 'checkup-table')

    await page.locator('#field-pages').setInputFiles([rosterFile])
    await finds(page, [...all, 'T-09 A02', 'T-13 A03'].sort())
    await page.getByText('第 1 个表、第 2 个表放在一起看').waitFor()
    await see(page, 'checkup-tables')
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.locator('.table-questions').isVisible(), false, 'only the result is printed')
    await page.emulateMedia({ media: 'screen' })
    await nothingIsLeft({ page, context }, '4980')
    assert.ok(!decodeURIComponent(page.url()).includes('甲一'))
    assert.deepEqual(complaints, [])
    await context.close()
  }
  assert.deepEqual(findings, [])
}

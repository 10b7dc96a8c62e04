import assert from 'node:assert/strict'
import { openPage, phone, wide } from './browser.mjs'
import { seeingInEveryLook } from './looks.mjs'
import { signIn, steppingUp } from './steps.mjs'

/** A seal that nobody has, drawn in the page: a ring, a star's place and two words, on white. */
async function aSeal(page) {
  const address = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 640 })
    const pen = canvas.getContext('2d')
    pen.fillStyle = 'white'
    pen.fillRect(0, 0, 640, 640)
    pen.strokeStyle = pen.fillStyle = '#c8201c'
    pen.lineWidth = 16
    pen.beginPath()
    pen.arc(320, 320, 290, 0, 2 * Math.PI)
    pen.stroke()
    pen.font = 'bold 110px sans-serif'
    pen.textAlign = 'center'
    pen.fillText('★', 320, 340)
    pen.fillText('示 例', 320, 500)
    return canvas.toDataURL('image/png')
  })
  return { name: 'seal.png', mimeType: 'image/png', buffer: Buffer.from(address.split(',')[1], 'base64') }
}

/** The union's seal: brought by one, let into use by another, each with a fresh factor. */
export async function bringTheSeal(browser, baseURL) {
  const [office, signer] = await Promise.all([wide, wide].map((size) => openPage(browser, { size, baseURL })))
  const findings = []
  const see = seeingInEveryLook(findings)
  await signIn(office.page, 'desk')
  await signIn(signer.page, 'signer')
  await office.page.goto('/desk#/stamps')
  await office.page.getByText('还没有启用的印章').waitFor()
  await office.page.locator('.file-choice input').setInputFiles(await aSeal(office.page))
  await office.page.locator('.stamp-shown').waitFor()
  await see(office.page, 'stamps-bring')
  const send = () => office.page.getByRole('button', { name: '交给签发人' }).click()
  await steppingUp(office.page, 'desk', send, office.page.getByText('等另一个人'))
  await see(office.page, 'stamps-waits')

  await signer.page.goto('/desk#/stamps')
  await signer.page.locator('.stamp-picture img').waitFor()
  await see(signer.page, 'stamps-decide')
  await signer.page.setViewportSize(phone)
  await see(signer.page, 'stamps-decide')
  await signer.page.setViewportSize(wide)
  const use = () => signer.page.getByRole('button', { name: '同意启用' }).click()
  await steppingUp(signer.page, 'signer', use, signer.page.getByRole('button', { name: '停止使用' }))
  await office.page.reload()
  await office.page.locator('.stamp-picture img').waitFor()
  await see(office.page, 'stamps-in-use')
  await office.page.setViewportSize(phone)
  await see(office.page, 'stamps-in-use')
  for (const { complaints, context } of [office, signer]) {
    assert.deepEqual(complaints, [])
    await context.close()
  }
  assert.deepEqual(findings, [])
}

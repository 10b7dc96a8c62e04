/** A photograph as a phone makes it: larger than needed, under a name that tells too much. */
export async function photo(page) {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 3000
    canvas.height = 2000
    const pen = canvas.getContext('2d')
    pen.fillStyle = '#a83'
    pen.fillRect(200, 200, 2000, 1000)
    return canvas.toDataURL('image/png').split(',')[1]
  })
  return { name: '张三的工资条.png', mimeType: 'image/png', buffer: Buffer.from(base64, 'base64') }
}

/** The smallest whole PDF with a page. */
export const aPdf = {
  name: '劳动合同.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n9\n%%EOF\n'),
}

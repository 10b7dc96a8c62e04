import { groupsOf } from './receiptCode'

export interface ReceiptWords {
  title: string
  code: string
  lines: string[]
}

/** The receipt as a picture to keep in the phone's album: large digits, and nothing about the report itself. */
export function receiptPicture({ title, code, lines }: ReceiptWords): Promise<Blob | null> {
  const groups = groupsOf(code)
  const width = 1080
  const height = 420 + groups.length * 130 + lines.length * 64
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')!
  const write = (text: string, font: string, y: number, colour = '#2b2320') => {
    pen.font = font
    pen.fillStyle = colour
    pen.fillText(text, width / 2, y, width - 120)
  }
  const family = getComputedStyle(document.body).fontFamily

  pen.fillStyle = '#fbf7ef'
  pen.fillRect(0, 0, width, height)
  pen.fillStyle = '#a4382d'
  pen.fillRect(0, 0, width, 24)
  pen.textAlign = 'center'
  write(title, `bold 60px ${family}`, 150)
  groups.forEach((group, i) => write([...group].join(' '), `bold 104px ${family}`, 320 + i * 130, '#862a22'))
  lines.forEach((line, i) => write(line, `38px ${family}`, 350 + groups.length * 130 + i * 64, '#5f5249'))
  return new Promise((done) => canvas.toBlob(done, 'image/png'))
}

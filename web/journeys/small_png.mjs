import { deflateSync } from 'node:zlib'

/** The picture with at most 256 colours, which pages of ours hardly exceed: a third of the bytes. The browser reads and counts, `page` may be any. */
export async function smallPng(page, png) {
  const { width, height, palette, pixels } = await page.evaluate(inPalette, png.toString('base64'))
  const rows = Buffer.from(pixels, 'base64')
  const lines = Buffer.alloc((width + 1) * height) // each line begins with its filter, 0
  for (let y = 0; y < height; y += 1) rows.copy(lines, y * (width + 1) + 1, y * width, (y + 1) * width)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8) // eight bits, a palette
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('PLTE', Buffer.from(palette)), chunk('IDAT', deflateSync(lines, { level: 9 })), chunk('IEND', Buffer.alloc(0))])
}

/** In the browser: the most frequent colours, and for each point the nearest of them. */
async function inPalette(base64) {
  const image = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], { type: 'image/png' }))
  const { width, height } = image
  const pen = new OffscreenCanvas(width, height).getContext('2d')
  pen.drawImage(image, 0, 0)
  const { data } = pen.getImageData(0, 0, width, height)
  const counts = new Map()
  for (let i = 0; i < data.length; i += 4) {
    const colour = (data[i] << 16) | (data[i + 1] << 8) | data[i + 2]
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const kept = [...counts].sort(([, a], [, b]) => b - a).slice(0, 256).map(([colour]) => colour)
  const nearest = new Map(kept.map((colour, i) => [colour, i]))
  const find = (colour) => {
    let best = 0
    let least = Infinity
    kept.forEach((one, i) => {
      const distance = ((one >> 16) - (colour >> 16)) ** 2 + (((one >> 8) & 255) - ((colour >> 8) & 255)) ** 2 + ((one & 255) - (colour & 255)) ** 2
      if (distance < least) [least, best] = [distance, i]
    })
    nearest.set(colour, best)
    return best
  }
  const pixels = new Uint8Array(width * height)
  for (let i = 0; i < pixels.length; i += 1) {
    const colour = (data[4 * i] << 16) | (data[4 * i + 1] << 8) | data[4 * i + 2]
    pixels[i] = nearest.get(colour) ?? find(colour)
  }
  let text = ''
  for (let i = 0; i < pixels.length; i += 0x8000) text += String.fromCharCode(...pixels.subarray(i, i + 0x8000))
  return { width, height, palette: kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]), pixels: btoa(text) }
}

function chunk(name, content) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc(body))
  return Buffer.concat([length, body, check])
}

/** The check sum (CRC-32) of pictures and archives. */
export function crc(bytes) {
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  }
  return (rest ^ 0xffffffff) >>> 0
}

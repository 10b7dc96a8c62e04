import { crc } from './small_png.mjs'

const number = (value, bytes) => {
  const buffer = Buffer.alloc(bytes)
  buffer.writeUIntLE(value, 0, bytes)
  return buffer
}

/** A ZIP of members that are not packed. */
function zipOf(members) {
  const files = []
  const table = []
  let at = 0
  for (const [name, text] of Object.entries(members)) {
    const bytes = Buffer.from(text)
    const about = Buffer.concat([number(20, 2), Buffer.alloc(8), number(crc(bytes), 4), number(bytes.length, 4), number(bytes.length, 4), number(name.length, 2), Buffer.alloc(2)])
    files.push(Buffer.from('PK\x03\x04', 'latin1'), about, Buffer.from(name), bytes)
    table.push(Buffer.from('PK\x01\x02', 'latin1'), number(20, 2), about, Buffer.alloc(10), number(at, 4), Buffer.from(name))
    at += 4 + about.length + name.length + bytes.length
  }
  const list = Buffer.concat(table)
  const count = number(Object.keys(members).length, 2)
  return Buffer.concat([...files, list, Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(4), count, count, number(list.length, 4), number(at, 4), Buffer.alloc(2)])
}

const cell = (value, place) =>
  typeof value === 'number' ? `<c r="${place}"><v>${value}</v></c>` : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`

/** A workbook with one sheet of these rows: numbers stay numbers. */
export function smallWorkbook(rows) {
  const lines = rows.map((row, i) => `<row r="${i + 1}">${row.map((value, j) => (value === '' ? '' : cell(value, `${String.fromCharCode(65 + j)}${i + 1}`))).join('')}</row>`)
  return zipOf({ 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>` })
}

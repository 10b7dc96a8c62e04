import type { LetterLine } from '../../api'

/** A paragraph of a letter as it reads, or a table with its head first. */
export interface ShownLine {
  as: LetterLine['as']
  words: string
  cells?: string[][]
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五']
const cellsOf = (row: string) => row.split('|')

function inWords({ as, number: count, words }: LetterLine) {
  if (as === 'heading') return `${numerals[count - 1] ?? count}、${words}`
  if (as === 'items') return `${count}.${words}`
  if (as === 'enclosures') return `${count === 1 ? '附件：' : '　　　'}${count}.${words}`
  return words
}

/** The lines with their numbers written out, and the rows of a table (numbered; its head is 0) put together. */
export function shownLines(lines: LetterLine[]) {
  const shown: ShownLine[] = []
  for (const line of lines) {
    if (line.as !== 'table') shown.push({ as: line.as, words: inWords(line) })
    else if (line.number === 0) shown.push({ as: 'table', words: '', cells: [cellsOf(line.words)] })
    else shown.at(-1)?.cells?.push(cellsOf(line.words))
  }
  return shown
}

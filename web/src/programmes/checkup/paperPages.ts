import type { ReadTable, WordsOfPaper } from '../../api'
import type { Fault } from '../../kit/fault'

export const mostPages = 20

/** One photo or file of a paper, or one table, on its way to being read. */
export interface PaperPage {
  number: number
  kind: 'photo' | 'file' | 'table'
  state: 'preparing' | 'reading' | 'read' | 'failed'
  source: File
  words?: WordsOfPaper
  table?: ReadTable
  fault?: Fault
}

/** What a chosen file is, by its type and its name: a workbook of the old kind too, so that its sender is told what to do. */
export function kindOf({ type, name }: Pick<File, 'type' | 'name'>): PaperPage['kind'] {
  if (/\.(xlsx?|csv)$/i.test(name)) return 'table'
  return type.startsWith('image/') ? 'photo' : 'file'
}

/** A piece of a text, in characters as people count them: a rare one beyond the first 65,536 is one and not two. */
export interface Piece {
  start: number
  end: number
}

/** What the pages say together, in their order, with what their reader was not sure of. */
export function joinedWords(pages: WordsOfPaper[]): { text: string; unsure: Piece[]; sureness: number } {
  let text = ''
  let length = 0
  const unsure: Piece[] = []
  for (const page of pages) {
    if (text) {
      text += '\n'
      length += 1
    }
    unsure.push(...page.unsure.map(({ start, end }) => ({ start: start + length, end: end + length })))
    text += page.text
    length += [...page.text].length
  }
  const byPicture = pages.filter((page) => page.pages_by_picture > 0)
  const sureness = byPicture.length > 0 ? Math.min(...byPicture.map((page) => page.sureness)) : 1
  return { text, unsure, sureness }
}

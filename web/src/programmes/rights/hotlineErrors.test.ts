import { describe, expect, it } from 'vitest'
import type { HotlineView } from '../../api'
import { errorList } from './hotlineErrors'

const view = (cells: string[]) => ({ head: ['号', '内容'], columns: {}, missing: [], rows: [{ line: 2, state: 'wrong', cells, faults: [] }, { line: 3, state: 'ready', cells: ['x', 'y'], faults: [] }] }) as unknown as HotlineView

describe('the list of errors', () => {
  it('holds the wrong rows with their reason, and no others', () => {
    expect(errorList(view(['1', '欠薪，"三个月"']), '原因', () => '太短')).toBe('\ufeff"号","内容","原因"\r\n"1","欠薪，""三个月""","太短"\r\n')
  })

  it.each(['=1+1', ' +86', '@x', '－1', '"=1', '\u200b=1'])('lets no spreadsheet take %s for a formula', (text) => {
    expect(errorList(view([text, '']), '原因', () => '')).toContain(`"'${text.replaceAll('"', '""')}"`)
  })
})

import { describe, expect, it } from 'vitest'
import { emptyKeepFrom, keepFromIn } from './keepFromDraft'

describe('whom a report is kept from', () => {
  it('is nobody unless it was asked for and somebody is meant', () => {
    expect(keepFromIn(emptyKeepFrom())).toEqual({})
    expect(keepFromIn({ ...emptyKeepFrom(), keep_from: true })).toEqual({})
    expect(keepFromIn({ ...emptyKeepFrom(), keep_person: '王科长' })).toEqual({})
  })

  it('goes to the server as offices and one person', () => {
    expect(keepFromIn({ keep_from: true, keep_offices: ['a'], keep_enterprise: true, keep_person: ' 王科长 ' })).toEqual({ keep_from: { offices: ['a'], enterprise_union: true, person: '王科长' } })
  })
})

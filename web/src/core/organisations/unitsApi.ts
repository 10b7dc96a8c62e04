import type { Page, Site, Unit } from '../../api'
import type { Answer } from '../../kit/fault'
import { api } from '../people/session'

export const unitsApi = {
  /** The units one may name; for who may not read the tree, the top unit alone, which everybody knows. */
  async units(signal: AbortSignal): Promise<Answer<Pick<Unit, 'id' | 'name'>[]>> {
    const tree = await api.get<Page<Unit>>('/api/desk/units', { signal })
    if (tree.value) return { value: tree.value.items }
    if (tree.fault.status !== 403) return tree
    const site = await api.get<Site>('/api/site', { signal })
    return site.value ? { value: [{ id: site.value.unit_id, name: site.value.unit_name }] } : site
  },
}

import { shallowRef } from 'vue'
import type { Area } from '../../api'
import { loadCategories, useCategories } from '../../core/law/useCategories'
import { rightsApi } from './rightsApi'

const areas = shallowRef<Area[]>([])

/** What the form offers to choose from. Without a network it stays empty, and the form goes without it. */
export const useReportForm = () => ({ ...useCategories(), areas })

export async function loadReportForm({ api = rightsApi } = {}) {
  if (areas.value.length > 0) return
  const [, places] = await Promise.all([loadCategories(api.categories), api.areas()])
  if (places.value) areas.value = places.value.items
}

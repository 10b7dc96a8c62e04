import { computed, shallowRef } from 'vue'
import type { Area, CategoryList } from '../../api'
import { preferences } from '../../kit/preferences'
import { rightsApi } from './rightsApi'

const list = shallowRef<CategoryList>()
const areas = shallowRef<Area[]>([])

/** What the form offers to choose from. Without a network it stays empty, and the form goes without it. */
export function useReportForm() {
  const isZh = computed(() => preferences.language === 'zh')
  const groups = computed(() => (list.value?.groups ?? []).map(({ code, zh, en, plain, plain_en }) => ({ code, name: isZh.value ? zh : en, hint: isZh.value ? plain : plain_en })))
  const categories = computed(() => (list.value?.items ?? []).map(({ code, group, plain, plain_en, zh, en }) => ({ code, group, plain: isZh.value ? plain : plain_en, name: isZh.value ? zh : en })))
  const plainOf = (code: string) => categories.value.find((each) => each.code === code)?.plain ?? code
  const nameOf = (code: string) => categories.value.find((each) => each.code === code)?.name ?? code
  return { groups, categories, areas, plainOf, nameOf }
}

export async function loadReportForm({ api = rightsApi } = {}) {
  if (list.value) return
  const [kinds, places] = await Promise.all([api.categories(), api.areas()])
  if (kinds.value) list.value = kinds.value
  if (places.value) areas.value = places.value.items
}

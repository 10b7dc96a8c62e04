import { computed, shallowRef } from 'vue'
import type { CategoryList } from '../../api'
import { anonymousApi } from '../../kit/api'
import { preferences } from '../../kit/preferences'

const list = shallowRef<CategoryList>()

/** The kinds of complaint by groups, in the reader's language. Without a network there are none, and a code stands for itself. */
export function useCategories() {
  const isZh = computed(() => preferences.language === 'zh')
  const groups = computed(() => (list.value?.groups ?? []).map(({ code, zh, en, plain, plain_en }) => ({ code, name: isZh.value ? zh : en, hint: isZh.value ? plain : plain_en })))
  const categories = computed(() => (list.value?.items ?? []).map(({ code, group, plain, plain_en, zh, en }) => ({ code, group, plain: isZh.value ? plain : plain_en, name: isZh.value ? zh : en })))
  const plainOf = (code: string) => categories.value.find((each) => each.code === code)?.plain ?? code
  const nameOf = (code: string) => categories.value.find((each) => each.code === code)?.name ?? code
  return { groups, categories, plainOf, nameOf }
}

export async function loadCategories(ask = () => anonymousApi.get<CategoryList>('/api/categories')) {
  if (list.value) return
  const { value } = await ask()
  if (value) list.value = value
}

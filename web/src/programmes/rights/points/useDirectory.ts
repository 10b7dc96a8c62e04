import { computed } from 'vue'
import { useAnswer } from '../../../kit/useAnswer'
import { pointsApi } from './pointsApi'
import { useNow } from './useNow'

/** The directory and the moment it is looked at. One question brings all points: which one is looked at stays on the phone. */
export function useDirectory() {
  const { value, fault, isLoading, load } = useAnswer(pointsApi.directory)
  return { points: computed(() => value.value?.items ?? []), fault, isLoading, load, now: useNow() }
}

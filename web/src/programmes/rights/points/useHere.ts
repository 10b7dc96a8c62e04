import { onScopeDispose, ref, shallowRef } from 'vue'
import type { Spot } from './distance'

export type HereState = 'unasked' | 'asking' | 'found' | 'refused' | 'unavailable'

const patience = 15_000
const refusedByThePerson = 1 // GeolocationPositionError.PERMISSION_DENIED

const phoneLocation = () => (typeof navigator === 'undefined' ? null : (navigator.geolocation ?? null)) // none without a secure connection

/** Where the person stands, asked of the phone when they press for it, never before. It goes nowhere and is kept nowhere. */
export function useHere({ geolocation = phoneLocation() }: { geolocation?: Geolocation | null } = {}) {
  const state = ref<HereState>('unasked')
  const here = shallowRef<Spot>()
  let isGone = false
  onScopeDispose(() => (isGone = true), true)

  function ask() {
    if (!geolocation) return void (state.value = 'unavailable')
    state.value = 'asking'
    geolocation.getCurrentPosition(
      ({ coords }) => {
        if (isGone || state.value !== 'asking') return
        here.value = { latitude: coords.latitude, longitude: coords.longitude }
        state.value = 'found'
      },
      ({ code }) => {
        if (isGone || state.value !== 'asking') return
        state.value = code === refusedByThePerson ? 'refused' : 'unavailable'
      },
      { timeout: patience, maximumAge: 60_000 },
    )
  }

  function forget() {
    here.value = undefined
    state.value = 'unasked'
  }

  return { here, state, ask, forget }
}

import { nextTick, type Directive } from 'vue'
import type { Router } from 'vue-router'

/** After a change of page the reader starts at its heading, by screen reader as by keyboard. */
export function focusHeadings(router: Router) {
  router.afterEach((to, from) => {
    if (to.path === from.path || from.matched.length === 0) return
    void nextTick(() => focusHeading())
  })
}

export function focusHeading() {
  requestAnimationFrame(() => {
    const heading = document.querySelector<HTMLElement>('main h1, main h2')
    if (!heading) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  })
}

/** Puts the focus here as soon as the element appears: for what has just gone wrong, or just opened. */
export const vFocus: Directive<HTMLElement> = {
  mounted: (element) => void nextTick(() => element.focus()),
}

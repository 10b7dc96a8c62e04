import { describe, expect, it } from 'vitest'
import { sources } from './sources'

/** The lines that break a rule, named so that they can be found. */
const offenders = (rule: RegExp, except: string[] = []) =>
  sources
    .filter(({ name }) => !except.includes(name))
    .flatMap(({ name, text }) => text.split('\n').flatMap((line, i) => (rule.test(line) ? [`${name}:${i + 1}: ${line.trim()}`] : [])))

describe('house rules', () => {
  it('user text is text everywhere: no markup from strings', () => {
    expect(offenders(/v-html|innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslyUseHTMLString|DOMParser/)).toEqual([])
  })

  it('no code from strings', () => {
    expect(offenders(/\beval\(|new Function\(|javascript:|setTimeout\(\s*['"`]/)).toEqual([])
  })

  it('no component whose name comes from data', () => {
    expect(offenders(/<component\b|resolveDynamicComponent/)).toEqual([])
  })

  it('only the preferences are kept in the browser, and reports whose writer asked for it', () => {
    expect(offenders(/localStorage/, ['src/kit/preferences.ts'])).toEqual([])
    expect(offenders(/indexedDB|IDBFactory/, ['src/programmes/rights/keptReports.ts'])).toEqual([])
    expect(offenders(/sessionStorage|document\.cookie|caches\.|serviceWorker/)).toEqual([])
  })

  it('nothing is fetched from elsewhere', () => {
    expect(offenders(/https?:\/\/|['"(]\/\/[a-z]/i)).toEqual([])
  })

  it('nobody is sent elsewhere: only signing out loads a page anew, and it is the same one', () => {
    expect(offenders(/location\.(href|assign|replace)\s*(=[^=]|\()|window\.open\(/, ['src/core/people/session.ts'])).toEqual([])
  })

  it('no script or style inside a page', () => {
    const pages = sources.filter(({ name }) => name.endsWith('.html'))
    expect(pages.filter(({ text }) => /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/.test(text)).map(({ name }) => name)).toEqual([])
  })

  it('only the client speaks to the server', () => {
    expect(offenders(/\bfetch\(|XMLHttpRequest|sendBeacon/, ['src/kit/api.ts'])).toEqual([])
  })

  it('texts stand in the text files: no Chinese in the pages, but for our mark', () => {
    const inTemplates = sources
      .filter(({ name }) => name.endsWith('.vue') && name !== 'src/kit/Seal.vue')
      .filter(({ text }) => /\p{Script=Han}/u.test((/<template>[\s\S]*<\/template>/.exec(text)?.[0] ?? '').replace(/<!--[\s\S]*?-->/g, '')))
    expect(inTemplates.map(({ name }) => name)).toEqual([])
  })

  it('a class is styled by one component: the pages of an app share one sheet', () => {
    const shared = ['.field', '.state-tag', '.desk'] // the kit's and the frame's, with a word more where they are used
    const inTwoApps = ['.back-link', '.checks'] // the worker's app and the desk never load each other's pages
    const owners = new Map<string, Set<string>>()
    for (const { name, text } of sources.filter(({ name }) => name.endsWith('.vue')))
      for (const [, style] of text.matchAll(/<style>([\s\S]*?)<\/style>/g))
        for (const [, chosen] of style!.matchAll(/(?:^|[},])\s*(\.[a-z][\w-]*)[\s,{.:>][^{}]*\{/g)) owners.set(chosen!, (owners.get(chosen!) ?? new Set()).add(name))
    const twice = [...owners].filter(([chosen, pages]) => pages.size > 1 && !shared.includes(chosen) && !inTwoApps.includes(chosen))
    expect(twice.map(([chosen, pages]) => `${chosen}: ${[...pages].join(', ')}`)).toEqual([])
  })

  it('no file grows beyond 350 lines', () => {
    expect(sources.filter(({ text }) => text.split('\n').length > 350).map(({ name }) => name)).toEqual([])
  })

  it('a floor is used only from above: kit knows no programme, a programme not the app', () => {
    const from = (floor: RegExp, forbidden: RegExp) =>
      sources.filter(({ name, text }) => floor.test(name) && forbidden.test(text)).map(({ name }) => name)
    expect(from(/^src\/kit\//, /from '\.\.\/(programmes|core|platform|app)\//)).toEqual([])
    expect(from(/^src\/(programmes|core|platform)\//, /from '(\.\.\/)+app\//)).toEqual([])
    expect(from(/^src\/(core|platform)\//, /from '(\.\.\/)+programmes\//)).toEqual([])
  })
})

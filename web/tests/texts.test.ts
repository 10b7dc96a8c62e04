import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sources } from './sources'

type Tree = { [key: string]: string | Tree }
const read = (language: string) => JSON.parse(readFileSync(new URL(`../src/texts/${language}.json`, import.meta.url), 'utf8')) as Tree

/** Every text by its path; a key with dots stands in brackets, as the pages write it. */
function leaves(tree: Tree, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) => {
      const here = key.includes('.') ? `${path}['${key}']` : path ? `${path}.${key}` : key
      return typeof value === 'string' ? [[here, value] as const] : [...leaves(value, here)]
    }),
  )
}

it.each(['zh', 'en'])('no text stands twice (%s)', (language) => {
  const text = readFileSync(new URL(`../src/texts/${language}.json`, import.meta.url), 'utf8')
  expect(JSON.stringify(JSON.parse(text), null, 2) + '\n' === text).toBe(true) // also: two spaces, one text a line
})

const zh = leaves(read('zh'))
const en = leaves(read('en'))
const paramsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort().join(' ')

it('both languages have the same texts', () => {
  expect([...en.keys()].sort()).toEqual([...zh.keys()].sort())
})

it('both languages fill in the same values', () => {
  expect([...zh].filter(([key, text]) => paramsOf(text) !== paramsOf(en.get(key) ?? '')).map(([key]) => key)).toEqual([])
})

it('no text is empty or holds a sign with a meaning of its own', () => {
  expect([...zh, ...en].filter(([, text]) => text.trim() === '' || /[@|]/.test(text)).map(([key]) => key)).toEqual([])
})

it('the Chinese texts are Chinese', () => {
  const latinOnPurpose = new Set(['kit.otherLanguage', 'kit.faultLine'])
  expect([...zh].filter(([key, text]) => !/\p{Script=Han}/u.test(text) && !latinOnPurpose.has(key)).map(([key]) => key)).toEqual([])
})

const calls = sources.flatMap(({ name, text }) =>
  [...text.matchAll(/\bte?\(\s*(['"`])((?:(?!\1).)+)\1/g)].map(([, quote, key]) => ({ name, key: key!, isPattern: quote === '`' && key!.includes('${') })),
)

it('every text named in the sources exists', () => {
  const titles = sources.flatMap(({ name, text }) => [...text.matchAll(/title: '([\w.]+)'/g)].map(([, key]) => ({ name, key: key!, isPattern: false })))
  const missing = [...calls, ...titles].filter(({ key, isPattern }) => !isPattern && !zh.has(key))
  expect(missing.map(({ name, key }) => `${name}: ${key}`)).toEqual([])
})

/** The texts that a key with values in it can mean: `matters.${kind}.take.${step}`. */
const patternOf = (key: string) => new RegExp(`^${key.split(/\$\{[^}]*\}+/).map((part) => part.replace(/[.*+?^$()[\]\\]/g, '\\$&')).join('[^\\]]+')}$`)

it('every text built from a pattern has at least one match', () => {
  const missing = calls.filter(({ key, isPattern }) => isPattern && ![...zh.keys()].some((known) => patternOf(key).test(known)))
  expect(missing.map(({ name, key }) => `${name}: ${key}`)).toEqual([])
})

it('every text is used somewhere', () => {
  const all = sources.map(({ text }) => text).join('\n')
  const plain = (key: string) => key.replace("['", '.').replace("']", '')
  const patterns = calls.filter(({ isPattern }) => isPattern).map(({ key }) => patternOf(plain(key)))
  const unused = [...zh.keys()].filter((key) => !key.startsWith('faults') && !all.includes(`'${key}'`) && !all.includes(`\`${key}\``) && !patterns.some((pattern) => pattern.test(plain(key))))
  expect(unused).toEqual([])
})

it('codes named in the sources have their words', () => {
  const codes = sources.flatMap(({ name, text }) => [...text.matchAll(/(?:code: |faultOf\()'([a-z_]+\.[a-z_]+)'/g)].map(([, code]) => ({ name, code: code! })))
  expect(codes.length).toBeGreaterThan(5)
  expect(codes.filter(({ code }) => !zh.has(`faults['${code}']`)).map(({ name, code }) => `${name}: ${code}`)).toEqual([])
})

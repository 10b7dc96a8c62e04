import { readFileSync } from 'node:fs'

const texts = ['zh', 'en'].map((language) => JSON.parse(readFileSync(new URL(`../src/texts/${language}.json`, import.meta.url), 'utf8')))

/** The words of the pages at this place in the texts, in whichever language the page is. */
export function eitherLanguage(path) {
  const words = texts.map((all) => path.split('.').reduce((tree, key) => tree[key], all))
  return new RegExp(`^(${words.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})$`)
}

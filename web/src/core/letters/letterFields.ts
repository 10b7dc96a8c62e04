import type { LetterField } from '../../api'

/** What is in the form, by name of field. */
export type LetterWords = Record<string, string>

/** As the server takes it: what is empty is left out, so that a draft may wait for it. */
export const filledIn = (words: LetterWords) =>
  Object.entries(words)
    .map(([name, value]) => ({ name, value: value.trim() }))
    .filter(({ value }) => value !== '')

/** Rows of a field of several lines: enough for what stands in it, and never a wall. */
export const rowsOf = (field: LetterField, words: LetterWords) => (field.kind === 'text' ? Math.min(10, Math.max(3, (words[field.name] ?? '').split('\n').length + 1)) : undefined)

import zh from '../../texts/zh.json'

const choices: Record<string, Record<string, string>> = zh.rights.choices

/** The answers a field of a step can have, in the order they are offered; none: it takes words. */
export const choicesOf = (field: string): string[] => Object.keys(choices[field] ?? {})

/** The text of what was chosen in a step, whatever its field was; nothing for ids and for what has no words. */
export function choiceKey(choice: string): string | undefined {
  const field = Object.keys(choices).find((name) => choice in choices[name]!)
  return field && `rights.choices.${field}.${choice}`
}

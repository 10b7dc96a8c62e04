/** "K7QF2M9XHT4BC3WD" as people read it: in groups of four. */
export const codeInGroups = (code: string) => code.match(/.{1,4}/g)?.join('-') ?? ''

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Everything under src that becomes a part of the pages. */
export const sources = filesIn(join(root, 'src'))
  .filter((path) => /\.(ts|vue|css)$/.test(path) && !/(\.test|\.d)\.ts$/.test(path))
  .concat(join(root, 'index.html'), join(root, 'desk.html'))
  .map((path) => ({ name: relative(root, path), text: readFileSync(path, 'utf8') }))

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : [path]
  })
}

import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL of our own in a temporary folder, heard only on a socket in that folder. */
export function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'gongyou-postgres-'))
  const isRoot = process.getuid() === 0
  if (isRoot) execFileSync('chown', ['postgres', folder])
  else chmodSync(folder, 0o700)
  const run = (tool, ...words) => execFileSync(isRoot ? 'runuser' : join(bin(), tool), isRoot ? ['-u', 'postgres', '--', join(bin(), tool), ...words] : words, { stdio: 'ignore', cwd: folder })
  run('initdb', '-A', 'trust', '-U', 'gongyou', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync', '-D', `${folder}/data`)
  run('pg_ctl', '-w', '-D', `${folder}/data`, '-l', `${folder}/log`, '-o', `-k ${folder} -c listen_addresses=''`, 'start')
  run('createdb', '-h', folder, '-U', 'gongyou', 'gongyou')
  return {
    url: `postgresql://gongyou@/gongyou?host=${folder}`,
    stop() {
      run('pg_ctl', '-w', '-m', 'immediate', '-D', `${folder}/data`, 'stop') // by the process id in its folder
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function bin() {
  const debian = '/usr/lib/postgresql'
  const newest = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a))[0] : undefined
  if (!newest) throw new Error('PostgreSQL is not installed: apt install postgresql')
  return join(debian, newest, 'bin')
}

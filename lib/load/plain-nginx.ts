import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answers } from '../serving/answers.ts'
import { withoutRoot } from '../serving/without-root.ts'

/** Starts nginx with as little configuration as it needs and one empty file, `/empty.txt`: the most that it can do on this machine. */
export async function startPlainNginx(program: string, folder: string, port: number): Promise<ChildProcess> {
  mkdirSync(join(folder, 'root'))
  writeFileSync(join(folder, 'root/empty.txt'), '')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  )
  writeFileSync(
    join(folder, 'nginx.conf'),
    `worker_processes auto; daemon off; pid ${folder}/pid; error_log stderr;
events { }
http { access_log off; ${temporary.join(' ')} server { listen 127.0.0.1:${port}; root ${folder}/root; } }
`,
  )
  const child = spawn(program, ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...withoutRoot(folder),
  })
  return answers(child, `http://127.0.0.1:${port}/empty.txt`)
}

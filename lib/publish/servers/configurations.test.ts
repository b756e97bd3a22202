import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { configurations } from './configurations.ts'
import { movedForCaddy, movedForNginx } from './moved.ts'

test.each(Object.entries(configurations()))(
  '%s is as the list of headers says; "npm run manual" writes it',
  (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text)
  },
)

test('Moved addresses are written for each server, below a line that keeps the list from being empty', () => {
  const moved = [{ from: '/de/nachrichten/alt/', to: '/de/nachrichten/neu/' }]
  const heading = '# Addresses that texts have left.\n'
  expect(movedForNginx(moved)).toBe(`${heading}"/de/nachrichten/alt/" "/de/nachrichten/neu/";\n`)
  expect(movedForCaddy(moved)).toBe(`${heading}redir /de/nachrichten/alt/ /de/nachrichten/neu/ 301\n`)
  expect([movedForNginx([]), movedForCaddy([])]).toEqual([heading, heading])
})

describe('The file for containers', () => {
  const text = readFileSync('deploy/container/Containerfile', 'utf8')
  const copied = [...text.matchAll(/^COPY (.+) (\S+)$/gm)].flatMap(([, from = '']) => from.split(' '))

  test('copies what is in the repository, or what a build makes', () => {
    expect(copied.length).toBeGreaterThan(4)
    expect(copied.filter((path) => !path.startsWith('out/') && !existsSync(path))).toEqual([])
  })

  test('has each file that its configuration includes', () => {
    const nginx = readFileSync('deploy/container/nginx.conf', 'utf8')
    const included = [...nginx.matchAll(/include rechenwerk\/(\S+);/g)].map(([, name]) => `deploy/nginx/${name}`)
    expect(included.length).toBe(3)
    expect(included.filter((path) => !copied.includes(path))).toEqual([])
  })

  test('has instructions alone that such files know, and runs without root rights', () => {
    const words = text
      .replaceAll(/\\\n/g, ' ')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
    for (const line of words) expect(line).toMatch(/^(FROM|RUN|COPY|USER|EXPOSE|CMD) \S/)
    expect(text).toMatch(/^USER (?!root)/m)
    expect(readFileSync('deploy/container/nginx.conf', 'utf8')).not.toMatch(/listen (\d{1,3});/)
  })
})

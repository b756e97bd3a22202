import { spawnSync } from 'node:child_process'

/*
 * A network namespace of its own that has nothing but the machine's own address, over which the bundler talks to itself. The kernel counts
 * what has no way out (OutNoRoutes), and questions to a name server on the machine itself that nobody answers (NoPorts): so an attempt is
 * seen whose failure nobody reports.
 */
const script = `
ip link set lo up || exit 97
"$@"
status=$?
awk '$1 ~ /^(Ip|Udp):$/ { if (!($1 in seen)) { seen[$1] = 1; for (i = 2; i <= NF; i++) name[$1 i] = $i }
    else for (i = 2; i <= NF; i++) if (name[$1 i] ~ /^(OutNoRoutes|NoPorts)$/) sum += $i }
  $1 ~ /^(Ip6OutNoRoutes|Udp6NoPorts)$/ { sum += $2 }
  END { print "attempts at the network: " sum + 0 }' /proc/self/net/snmp /proc/self/net/snmp6
exit $status`

/** A command that runs another without a network. Its last line says how often the network was attempted. */
export const withoutNetwork = (command: readonly string[]) => ['unshare', '-n', 'sh', '-c', script, 'sh', ...command]

/** How often a command attempted the network; `undefined` when it does not say. */
export function attempts(text: string): number | undefined {
  const found = /attempts at the network: (\d+)/.exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}

const plantedAttempts = {
  'a connection to an address': `require('node:net').connect(80, '198.51.100.1').on('error', () => {})`,
  'a packet to an address': `const s = require('node:dgram').createSocket('udp4'); s.on('error', () => s.close()).send('x', 53, '198.51.100.1', () => s.close())`,
  'a connection to an address of IPv6': `require('node:net').connect(80, '2001:db8::1').on('error', () => {})`,
  'a question for a name': `fetch('https://rechenwerk.example/').catch(() => {})`,
  nothing: '0',
}

/** Why there can be no such namespace here; `undefined` when there can, and every attempt that is planted is seen in it. */
export function obstacleToNoNetwork(): string | undefined {
  for (const [what, code] of Object.entries(plantedAttempts)) {
    const [program = '', ...args] = withoutNetwork([process.execPath, '-e', code])
    const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' })
    if (error || status !== 0) return `no network namespace can be made (${error?.message ?? stderr.trim()})`
    const isSeen = (attempts(stdout) ?? 0) > 0
    if (isSeen !== (what !== 'nothing')) return `${what} was planted and ${isSeen ? '' : 'not '}counted`
  }
  return undefined
}

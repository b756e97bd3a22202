import { expect, test } from 'vitest'
import { loadResult } from './wrk.ts'

const report = (more: string) => `Running 5s test @ http://127.0.0.1:4105/de/
  2 threads and 64 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     1.20ms    2.05ms  40.21ms   92.10%
  75123 requests in 5.02s, 1.21GB read
${more}Requests/sec:  14964.74
Transfer/sec:    246.83MB
`

test('A run without errors is read', () => {
  expect(loadResult(report(''))).toEqual({ requests: 75_123, perSecond: 14_964.74, failed: 0 })
})

test('Failed requests of each kind are counted', () => {
  const errors = '  Socket errors: connect 1, read 20, write 300, timeout 4000\n  Non-2xx or 3xx responses: 50000\n'
  expect(loadResult(report(errors)).failed).toBe(54_321)
})

test('Something else is no report', () => {
  expect(() => loadResult('unable to connect')).toThrow(/unable to connect/)
})

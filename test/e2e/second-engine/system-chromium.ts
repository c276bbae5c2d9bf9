import type { LaunchOptions } from '@playwright/test'

/** The Chromium `build/e2e.mjs` found for this run. */
export function chromiumPath(): string {
  const path = process.env.BAGAN_CHROMIUM
  if (!path) throw new Error('BAGAN_CHROMIUM is not set; run the tests with --engine chromium')
  return path
}

/** Closed to the outside as the program closes Electron; only the named hosts are found, each at its port. */
export function chromiumOptions(hosts: Readonly<Record<string, number>> = {}) {
  const found = Object.entries(hosts).map(([host, port]) => `MAP ${host}:80 127.0.0.1:${port}`)
  return {
    executablePath: chromiumPath(),
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      `--host-resolver-rules=${[...found, 'MAP * ~NOTFOUND'].join(', ')}`,
      '--disable-background-networking',
      '--disable-domain-reliability',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  } satisfies LaunchOptions
}

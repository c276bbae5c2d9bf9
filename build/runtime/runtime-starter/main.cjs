// Makes `electron FOLDER …` behave as the official runtime does; the test runtime has no default app of its own.
const { existsSync, readFileSync } = require('node:fs')
const { join, resolve } = require('node:path')
const electron = require('electron')

/** @type {Electron.App & { setVersion(version: string): void, setAppPath(path: string): void }} */
const app = Object(electron.app)

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.')
const description = join(folder, 'package.json')
if (!existsSync(description)) {
  process.stderr.write(`There is no program in ${folder}\n`)
  process.exit(1)
}
const { name, productName, version, main } = JSON.parse(readFileSync(description, 'utf8'))
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
app.setName(productName ?? name)
app.setVersion(version)
app.setAppPath(folder)
if (!app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath('userData', join(app.getPath('appData'), app.getName()))
}
require(join(folder, main))

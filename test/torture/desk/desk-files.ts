// Stands in the place of `node:fs/promises` in the program's file layer: what is written is counted, slow, cut off and
// noted as the disk sees it.
import * as fs from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { syncedFile, syncedFolder, writtenAnew } from './disk-record.ts'
import {
  isFull,
  isGone,
  isLast,
  isUnplugged,
  slowMs,
  Unplugged,
  underWay,
  writing,
} from './plug.ts'

export type FileHandle = fs.FileHandle

export const lstat: typeof fs.lstat = fs.lstat
export const stat: typeof fs.stat = fs.stat
export const readdir: typeof fs.readdir = fs.readdir
export const readFile: typeof fs.readFile = fs.readFile
export const realpath: typeof fs.realpath = fs.realpath

const noRoom = () => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })

/** One writing, after the time a slow disk takes. */
async function counted<T>(work: () => Promise<T>, takesRoom = true): Promise<T> {
  writing(noRoom, takesRoom)
  if (slowMs() > 0) await wait(slowMs())
  return underWay(work())
}

export const utimes: typeof fs.utimes = (...given) => counted(() => fs.utimes(...given), false)
export const chmod: typeof fs.chmod = (...given) => counted(() => fs.chmod(...given), false)
export const link: typeof fs.link = (...given) => counted(() => fs.link(...given))
export const rmdir: typeof fs.rmdir = (...given) => counted(() => fs.rmdir(...given), false)
export const rename: typeof fs.rename = (...given) => counted(() => fs.rename(...given), false)

export const rm: typeof fs.rm = (path, options) => {
  // What a program does on its way out is not done by one that is gone.
  if (isGone() || (isUnplugged() && !isFull())) return Promise.reject(new Unplugged())
  return counted(() => fs.rm(path, options), false)
}

export const copyFile: typeof fs.copyFile = (from, to, mode) =>
  counted(async () => {
    await fs.copyFile(from, to, mode)
    await writtenAnew(String(to))
  })

export const mkdir = ((path: string, options?: { recursive?: boolean; mode?: number }) =>
  counted(() => fs.mkdir(path, options))) as typeof fs.mkdir

/** A file of the program: each writing of it is one. */
export async function open(
  path: string,
  flags: string | number = 'r',
  mode?: number,
): Promise<fs.FileHandle> {
  const isThere = await fs.lstat(path).then(
    () => true,
    () => false,
  )
  if (!isThere && isGone()) throw new Unplugged()
  if (!isThere && isUnplugged()) throw isFull() ? noRoom() : new Unplugged()
  const file = await fs.open(path, flags, mode)
  if (!isThere) await writtenAnew(path)
  return new Proxy(file, { get: (_, name) => operationOf(file, path, name) })
}

function operationOf(file: fs.FileHandle, path: string, name: string | symbol): unknown {
  if (name === 'sync') {
    return () =>
      counted(async () => {
        await file.sync()
        const isFolder = (await file.stat()).isDirectory()
        if (isFolder) await syncedFolder(path)
        else await syncedFile(path)
      }, false)
  }
  if (name === 'truncate') return (length?: number) => counted(() => file.truncate(length), false)
  if (name === 'write') {
    return (bytes: Buffer, at: number, length: number, position: number) =>
      counted(() => file.write(bytes, at, isLast() ? length >> 1 : length, position))
  }
  if (name === 'writeFile') {
    return (content: string | Uint8Array) =>
      counted(() => {
        const bytes = Buffer.from(content as Uint8Array)
        return file.writeFile(isLast() ? bytes.subarray(0, bytes.length >> 1) : bytes)
      })
  }
  const held = Reflect.get(file, name) as unknown
  return typeof held === 'function' ? held.bind(file) : held
}

// What a careless hand could do to the program, done to a build of it that is thrown away: torture must notice each.

/**
 * @typedef {object} Sabotage
 * @property {string} what
 * @property {string} file the source that is spoilt
 * @property {string} from what stands there once
 * @property {string} to what stands there instead
 * @property {string} first the faults that are tried first, by their name
 */

/** @type {readonly Sabotage[]} */
export const SABOTAGES = [
  {
    what: 'a line of the journal is not fsynced',
    first: 'edits, undo, redo: the power cut, the folder alone, synced',
    file: 'electron/files/disk-journal.ts',
    from: '    await file.sync()\n  } catch (error) {',
    to: '  } catch (error) {',
  },
  {
    what: 'a file written whole is not fsynced',
    first: 'a damaged journal is written anew: the power cut, the folder alone',
    file: 'electron/files/safe-write.ts',
    from: '    await file.writeFile(bytes)\n    await file.sync()',
    to: '    await file.writeFile(bytes)',
  },
  {
    what: 'no folder is fsynced',
    first: 'a first import: the power cut, the folder alone, synced',
    file: 'electron/files/safe-write.ts',
    from: '    await handle.sync()',
    to: '    await handle.stat()',
  },
  {
    what: 'no sum is kept',
    first: 'one bit of the journal flipped',
    file: 'renderer/storage/checksum.ts',
    from: "  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')",
    to: "  return crc === 1 ? '00000002' : '00000001'",
  },
  {
    what: 'the database is cleared before the folder is read',
    first: 'the folder is caught up: killed',
    file: 'renderer/app/workspace/reconcile.ts',
    from: '  const lines = answerOf(await desktop.readJournal({ id, fromSeq: 1 }))',
    to: `  for (const table of database.tables) await table.clear()
  const lines = answerOf(await desktop.readJournal({ id, fromSeq: 1 }))`,
  },
  {
    what: 'the journal is emptied before it is written anew',
    first: 'stories: another office',
    file: 'electron/files/disk-journal.ts',
    from: '    known = null\n    await safeWrite(path,',
    to: `    known = null
    const emptied = await open(path, 'a')
    await emptied.truncate(0)
    await emptied.close()
    await safeWrite(path,`,
  },
  {
    what: 'what was kept aside is pruned with the rest',
    first: 'what was kept aside',
    file: 'electron/files/snapshot-ring.ts',
    from: '  const ring = snapshots.filter(({ kept }) => !kept)',
    to: '  const ring = [...snapshots]',
  },
  {
    what: 'a journal that did not win is not kept aside',
    first: 'stories: another office',
    file: 'electron/files/disk-journal.ts',
    from: 'const aside = size === 0 ? null : await keepAside(path, at)',
    to: 'const aside = size === 0 ? null : asideName(path, at)',
  },
  {
    what: 'a record names a scan before its bytes are kept',
    first: 'scans are attached: killed',
    file: 'renderer/app/files/attachments.ts',
    from: `  const kept = await desktop.keepScan({ id, bytes: file.bytes })
  if (!kept.ok) return refuse('scan-not-kept', { name: record.name, reason: kept.message })
  const done = await workspace.run({ code: 'attach-scan', params: { name: record.name } }, edit)`,
    to: `  const done = await workspace.run({ code: 'attach-scan', params: { name: record.name } }, edit)
  await workspace.settled()
  const kept = await desktop.keepScan({ id, bytes: file.bytes })
  if (!kept.ok) return refuse('scan-not-kept', { name: record.name, reason: kept.message })`,
  },
  {
    what: 'a scan is not held against its sum',
    first: 'a scan flipped',
    file: 'electron/files/scans.ts',
    from: "      if (!isGood) throw new Failure('scan-damaged', path)",
    to: "      if (isGood === undefined) throw new Failure('scan-damaged', path)",
  },
]

/**
 * Puts one of them into what is bundled. Ends the build where the source does not have the place any more.
 * @param {Sabotage} sabotage
 * @returns {import('vite').Plugin}
 */
export function sabotaged({ file, from, to, what }) {
  let isDone = false
  return {
    name: 'sabotage',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(`/${file}`)) return null
      if (code.split(from).length !== 2) throw new Error(`${file} has no place for: ${what}`)
      isDone = true
      return code.replace(from, () => to)
    },
    buildEnd(error) {
      if (!error && !isDone) throw new Error(`${file} is not in the build: ${what}`)
    },
  }
}

import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { home } from '../read-imports.ts'

const execute = promisify(execFile)

/** How a program ended. */
export interface Ending {
  code: number
  stdout: string
  stderr: string
}

/** Runs a program in a folder; never throws for its exit code. */
export async function run(folder: string, program: string, ...words: string[]): Promise<Ending> {
  try {
    const { stdout, stderr } = await execute(program, words, { cwd: folder, maxBuffer: 64 * 1024 * 1024 })
    return { code: 0, stdout, stderr }
  } catch (error) {
    const { code, stdout = '', stderr = '', message } = error as Ending & Error
    if (typeof code !== 'number') throw new Error(message)
    return { code, stdout, stderr }
  }
}

/** As `run`, but any exit code other than 0 is an error. Gives standard output. */
export async function must(folder: string, program: string, ...words: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(folder, program, ...words)
  if (code !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`)
  return stdout
}

/** A project of someone who uses the package, as it was packed and installed. */
export interface Consumer {
  folder: string
  tarball: string
  /** What is in the tarball. */
  packed: { files: string[]; size: number }
  write(file: string, text: string): void
}

/** Packs the package and installs it in an empty folder. */
export async function createConsumer(): Promise<Consumer> {
  const folder = mkdtempSync(join(tmpdir(), 'wikivita-consumer-'))
  const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const [packed] = JSON.parse(await must(home, 'npm', ...words))
  const tarball = join(folder, packed.filename)
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  write('package.json', JSON.stringify({ name: 'consumer', private: true }))
  await must(folder, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', tarball)
  const files = (packed.files as { path: string }[]).map(({ path }) => path).sort()
  return { folder, tarball, packed: { files, size: packed.size }, write }
}

/** Bytes that a folder takes: of the files, and of the blocks on disk. */
export function sizeOf(folder: string): { bytes: number; onDisk: number } {
  let bytes = 0
  let onDisk = 0
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const { size, blocks } = statSync(join(folder, entry))
    bytes += size
    onDisk += blocks * 512
  }
  return { bytes, onDisk }
}

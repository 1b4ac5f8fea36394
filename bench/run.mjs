/**
 * npm run bench: a corpus of real articles to JSON by wikivita and each peer in turn in one process: all of it by the one, all of it
 * by the other, as in the conversion of a dump. What counts is the median of the ratios of such rounds. Writes bench/results.md.
 *
 * Wants `npm run build` first, and articles in `../shared/corpus/wikitext` (WIKIVITA_SHARED names another `shared`).
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { adapters } from './adapters.mjs'
import { readArticles } from './articles.mjs'

const articles = [...readArticles()]
const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
const rounds = Number(process.argv[2] ?? 5)
/** Rounds before those that count: engines are still compiling and optimising. A slow peer is warm after one. */
const WARM = 8
const SLOW = 5000

const lines = []
const print = (line = '') => {
  lines.push(line)
  console.log(line)
}

print('# Benchmark')
print()
print(
  `${articles.length} articles, ${(bytes / 1e6).toFixed(2)} MB of wikitext (the corpus); Node ${process.versions.node},`,
)
print(`${cpus()[0]?.model.trim() ?? 'unknown processor'}. One process, ${rounds} rounds after ${WARM} for warming up.`)
print('Processor times count what the engine does on other threads beside: compiling and sweeping up.')
print()

// 1. the whole corpus by wikivita and by a peer in turn, peer after peer
const names = Object.keys(adapters).filter((name) => name !== 'nothing')
const libraries = {}
for (const name of names) libraries[name] = await adapters[name]()
const [own, ...peers] = names
const rows = peers.map((peer) => {
  const turns = []
  for (let round = -WARM; round < rounds; round++) {
    const turn = { own: convert(own), peer: convert(peer) }
    if (round >= 0) turns.push(turn)
    else if (turn.peer.ms > SLOW) round = -1
  }
  return { peer, turns }
})
print(
  '| library | MB/s | ms for the corpus (median) | wikivita is faster by (median, lowest–highest) | of the processor | JSON | fails |',
)
print('|---|---:|---:|---:|---:|---:|---:|')
printRow(
  own,
  rows[0].turns.map((turn) => turn.own),
)
for (const { peer, turns } of rows) {
  const [clock, processor] = ['ms', 'processor'].map((time) => turns.map((turn) => turn.peer[time] / turn.own[time]))
  printRow(
    peer,
    turns.map((turn) => turn.peer),
    `${median(clock).toFixed(1)}× (${Math.min(...clock).toFixed(1)}–${Math.max(...clock).toFixed(1)})`,
    `${median(processor).toFixed(1)}×`,
  )
}
print()

// 2. as a process: import, first article; then all of them, with the most memory it held
print('| library | start and first article (ms) | peak memory over the corpus (MB) |')
print('|---|---:|---:|')
for (const name of names) {
  const first = [...Array(5)].map(() => childProcess(name, 'first').ms)
  print(`| ${name} | ${median(first).toFixed(0)} | ${(childProcess(name, 'all').rss / 1024).toFixed(0)} |`)
}
const bare = [...Array(5)].map(() => childProcess('nothing', 'first').ms)
print(`| Node alone | ${median(bare).toFixed(0)} | ${(childProcess('nothing', 'all').rss / 1024).toFixed(0)} |`)
print()

// 3. how time grows with size
const long = articles
  .filter(({ language }) => language === 'en')
  .map(({ text }) => text)
  .join('\n\n')
const sizes = [1, 4, 16, 64, 256, 1024].map((kilobytes) => kilobytes * 1024).filter((size) => size <= long.length)
const points = sizes.map((size) => {
  const text = long.slice(0, size)
  const repeats = Math.max(3, Math.min(200, Math.round(2e6 / size)))
  for (let k = 0; k < 3; k++) libraries.wikivita(text, 'en')
  const samples = [...Array(5)].map(() => {
    const start = process.cpuUsage()
    for (let k = 0; k < repeats; k++) libraries.wikivita(text, 'en')
    return process.cpuUsage(start).user / 1000 / repeats
  })
  return { size, ms: median(samples) }
})
print('| size | ms | MB/s |')
print('|---:|---:|---:|')
for (const { size, ms } of points) print(`| ${size / 1024} kB | ${ms.toFixed(2)} | ${(size / ms / 1000).toFixed(1)} |`)
print()
print(`Time grows as size to the power of ${slope(points).toFixed(2)} (1 is linear).`)

writeFileSync(join(import.meta.dirname, 'results.md'), `${lines.join('\n')}\n`)

/** All articles to JSON, one after the other. */
function convert(name) {
  let output = 0
  let fails = 0
  const [start, used] = [performance.now(), process.cpuUsage()]
  for (const { text, language } of articles) {
    try {
      output += libraries[name](text, language).length
    } catch {
      fails++
    }
  }
  return { ms: performance.now() - start, processor: process.cpuUsage(used).user / 1000, output, fails }
}

function printRow(name, turns, clock = '', processor = '') {
  const ms = median(turns.map((turn) => turn.ms))
  const [{ output, fails }] = turns
  print(
    `| ${name} | ${(bytes / ms / 1000).toFixed(1)} | ${ms.toFixed(0)} | ${clock} | ${processor} | ${(output / 1e6).toFixed(1)} MB | ${fails} |`,
  )
}

function childProcess(name, what) {
  const start = performance.now()
  const child = spawnSync(process.execPath, [join(import.meta.dirname, 'child.mjs'), name, what], {
    encoding: 'utf8',
  })
  if (child.status !== 0) throw new Error(child.stderr)
  return { ms: performance.now() - start, rss: Number(child.stdout) }
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1]
}

/** Of the line through the points, both axes logarithmic. */
function slope(points) {
  const xs = points.map(({ size }) => Math.log(size))
  const ys = points.map(({ ms }) => Math.log(ms))
  const x = xs.reduce((a, b) => a + b) / xs.length
  const y = ys.reduce((a, b) => a + b) / ys.length
  return xs.reduce((sum, v, k) => sum + (v - x) * (ys[k] - y), 0) / xs.reduce((sum, v) => sum + (v - x) ** 2, 0)
}

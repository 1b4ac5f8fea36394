// How much of the time of a dump goes to articles: conversion beside bare decompression and XML reading of the same files, in
// one run. `npm run bench:dump [-- FILE…]`, after a build; without files the dumps of ../shared/corpus/dumps.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { convertDump, createPool, openDump, readPages } from '../dist/stream.js'
import { sharedFolder } from './articles.mjs'

const given = process.argv.slice(2)
const files = given.length > 0 ? given : dumpsOf(sharedFolder('corpus/dumps'))
const ROUNDS = 5

function dumpsOf(folder) {
  return readdirSync(folder).map((name) => join(folder, name))
}

async function seconds(work) {
  const times = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    await work()
    times.push((performance.now() - start) / 1000)
  }
  return times.sort((a, b) => a - b)[ROUNDS >> 1]
}

const pools = [await createPool(0), await createPool(1), await createPool(2)]
console.log('median of', ROUNDS, 'rounds, seconds; × = of bare reading')
for (const file of files) {
  const bare = await seconds(async () => {
    for await (const _ of readPages(openDump(file).chunks));
  })
  const cells = []
  for (const [workers, pool] of pools.entries()) {
    const time = await seconds(() => convertDump(openDump(file), pool, () => {}))
    cells.push(`${workers} workers ${time.toFixed(2)} (× ${(time / bare).toFixed(1)})`)
  }
  console.log(`${file.split('/').at(-1)}: bare ${bare.toFixed(2)}; ${cells.join('; ')}`)
}
for (const pool of pools) await pool.close()

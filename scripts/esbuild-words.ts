import { build, type Plugin } from 'esbuild'

/**
 * Writes language packs as JSON texts: packs are data only, and a megabyte of JSON is read several times faster than a
 * megabyte of program, all the more where ESM imports it of CommonJS.
 */
export function words(): Plugin {
  return {
    name: 'words',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]language[\\/][^\\/]+[\\/]index\.ts$/ }, async ({ path }) => {
        const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: 'cjs' })
        const module = { exports: {} }
        new Function('module', outputFiles[0]!.text)(module)
        const packs = Object.entries(module.exports).map(([name, pack]) => {
          const json = JSON.stringify(JSON.stringify(pack))
          return `export const ${name} = JSON.parse(${json})`
        })
        return { contents: packs.join('\n') }
      })
    },
  }
}

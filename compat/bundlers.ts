import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import commonjs from '@rollup/plugin-commonjs'
import json from '@rollup/plugin-json'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { type Configuration, rspack } from '@rspack/core'
import { build as esbuild } from 'esbuild'
import { rollup } from 'rollup'
import { minify } from 'terser'
import { build as vite } from 'vite'
import webpack from 'webpack'
import { tool } from './tools.js'

/** Bundles and minifies a file, as the bundler's documentation recommends for production. */
export type Bundler = (file: string) => Promise<string>

const packed =
  (
    pack: (options: object, done: (error: Error | null, stats: unknown) => void) => unknown,
  ): Bundler =>
  (file) =>
    new Promise((resolve, reject) => {
      const directory = `${file}.out`
      const options = {
        mode: 'production',
        entry: file,
        output: { path: directory, filename: 'bundle.js' },
        performance: { hints: false },
      }
      pack(options, (error, stats) => {
        const { errors = [] } = error ? {} : (stats as webpack.Stats).toJson()
        if (error || errors.length > 0) reject(error ?? new Error(JSON.stringify(errors)))
        else resolve(readFileSync(join(directory, 'bundle.js'), 'utf8'))
      })
    })

/** The bundlers that budgets are for. */
export const bundlers: Readonly<Record<string, Bundler>> = {
  esbuild: async (file) => {
    const options = {
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      logLevel: 'silent',
    } as const
    const { outputFiles } = await esbuild({ ...options, entryPoints: [file] })
    return outputFiles[0]?.text ?? ''
  },
  Rollup: async (file) => {
    const plugins = [nodeResolve(), commonjs(), json()]
    const bundle = await rollup({ input: file, plugins, onwarn: () => {} })
    const { output } = await bundle.generate({ format: 'es' })
    return (await minify(output[0].code, { module: true, compress: { passes: 2 } })).code ?? ''
  },
  webpack: packed((options, done) => webpack(options, done as never)),
  Rspack: packed((options, done) => rspack(options as Configuration, done as never)),
}

/** Bundlers that build on one of those above: only the result is tested, not its size. */
export const moreBundlers: Readonly<Record<string, Bundler>> = {
  Vite: async (file) => {
    const result = await vite({
      logLevel: 'silent',
      configFile: false,
      build: { write: false, minify: true, rollupOptions: { input: file } },
    })
    const [{ output }] = (Array.isArray(result) ? result : [result]) as [
      { output: { code: string }[] },
    ]
    return output[0]?.code ?? ''
  },
  Parcel: async (file) => {
    const directory = `${file}.parcel`
    const flags = `--no-cache --no-source-maps --log-level error --dist-dir ${directory}`
    const environment = { ...process.env, PARCEL_WORKERS: '0' }
    // Parcel reads `exports` only if the project says so.
    const settings = { '@parcel/resolver-default': { packageExports: true } }
    const manifest = join(file, '../../package.json')
    const project = JSON.parse(readFileSync(manifest, 'utf8'))
    writeFileSync(manifest, JSON.stringify({ ...project, ...settings }))
    execFileSync(process.execPath, [tool('.bin/parcel'), 'build', file, ...flags.split(' ')], {
      cwd: join(file, '..'),
      env: environment,
      stdio: 'pipe',
    })
    const name = readdirSync(directory).find((one) => one.endsWith('.js')) ?? ''
    return readFileSync(join(directory, name), 'utf8')
  },
}

/** Bundles a module that is given as text, for a project with the package installed. */
export function bundle(bundler: Bundler, code: string, project: string): Promise<string> {
  const directory = mkdtempSync(join(project, 'bundle-'))
  const file = join(directory, 'entry.js')
  writeFileSync(file, code)
  return bundler(file)
}

/** Bytes after compression with gzip, at its highest level. */
export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length

// node make.js SETTINGS FOLDER OUT: all photographs of a folder, as eleventy-img makes them.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import Image from '@11ty/eleventy-img'

const [settings, folder, outputDir] = process.argv.slice(2)
const common = { outputDir, urlPath: '/', fixOrientation: true, useCache: false }
const widths = [480, 800, 1280, 1920]
const made = {
  // The files that Daypass makes, encoded as Daypass does.
  same: [
    {
      ...{ widths, formats: ['avif', 'webp'] },
      sharpAvifOptions: { quality: 50, effort: 2, chromaSubsampling: '4:2:0' },
      sharpWebpOptions: { quality: 75 },
    },
    { widths: [1920], formats: ['jpeg'], sharpJpegOptions: { quality: 80, progressive: true } },
  ],
  // What its documentation shows: three formats, encoded as sharp does where nothing is said.
  usual: [{ widths, formats: ['avif', 'webp', 'jpeg'] }],
}

const files = readdirSync(folder).map((name) => join(folder, name))
await Promise.all(files.flatMap((file) => made[settings].map((options) => Image(file, { ...common, ...options }))))

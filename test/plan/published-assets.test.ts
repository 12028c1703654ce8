import { describe, expect, it } from 'vitest'
import { publishedAssets } from '../../src/plan/published-assets.ts'
import { site } from '../site-factory.ts'

describe('a published script', () => {
  it('has neither its lines of comment nor what its lines begin with', () => {
    const text = '// What it is for.\nconst link = "https://a.example/"\n\n  // A reason.\n  link.length // kept\n'
    expect(scripts([{ path: 'a.js', file: '/a.js', digest: '0123456789abcdef', text }])).toEqual([
      ['assets/a.01234567.js', 'const link = "https://a.example/"\nlink.length // kept\n'],
    ])
  })

  it('fits its budget: the viewer of pictures takes less than three thousand bytes', () => {
    const sizes = scripts(site().assets).map(([path, text]) => [path.replace(/\..*/, ''), Buffer.byteLength(text)])

    expect(sizes.map(([name]) => name)).toEqual(['assets/site', 'assets/theme', 'assets/today', 'assets/viewer'])
    expect(sizes.filter(([, size]) => Number(size) >= 3000)).toEqual([])
  })
})

function scripts(assets: Parameters<typeof publishedAssets>[0]): [path: string, text: string][] {
  return publishedAssets(assets).outputs.flatMap((output) =>
    output.kind === 'text' && output.path.endsWith('.js') ? [[output.path, output.render()]] : [],
  )
}

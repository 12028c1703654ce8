// Pagefind, as it cuts Chinese into words.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import * as pagefind from 'pagefind'

export const build = builder((text) => text)

export function builder(spaced) {
  return async (records, folder) => {
    const { index } = await pagefind.createIndex({ forceLanguage: 'zh' })
    for (const [id, { title, text }] of records.entries())
      await index.addCustomRecord({
        url: `/${id}/`,
        content: spaced(`${title}\n${text}`),
        language: 'zh',
        meta: { title },
      })
    await index.writeFiles({ outputPath: join(folder, 'pagefind') })
    await pagefind.close()
    copyFileSync(join(import.meta.dirname, 'pagefind-page.js'), join(folder, 'page.js'))
  }
}

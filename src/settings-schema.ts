import { z } from 'zod'

const text = z.string('a text was expected').trim().min(1, 'a text was expected')
const byLanguage = z.record(z.string(), text, 'one text for each language was expected, such as `en: News`')
const address = z.union([z.url({ protocol: /^https?$/ }), z.string().startsWith('/')], {
  error: 'an address was expected: `/news/` within the site, or `https://…`',
})

/** What content/site.yaml may say, by name. */
export const settingsSchema = {
  title: text,
  tagline: z.union([byLanguage, text.transform((one) => ({ en: one }))], {
    error: 'a text, or one for each language, was expected',
  }),
  url: text,
  languages: z
    .array(
      z.enum(['en', 'zh-Hans'], 'a language of the site was expected: en or zh-Hans'),
      'a list was expected: [en, zh-Hans]',
    )
    .min(1, 'at least one language was expected')
    .refine((list) => new Set(list).size === list.length, 'each language was expected once'),
  navigation: z.array(
    z.strictObject({ href: address, label: byLanguage }, { error: (issue) => unknownKey(issue) }),
    'a list of `{href: …, label: {en: …}}` was expected',
  ),
  remotePictures: z.enum(['stand-in', 'load'], 'stand-in or load was expected'),
  socialCards: z.enum(['all', 'none'], 'all or none was expected'),
}

function unknownKey(issue: { code?: string; keys?: unknown }): string {
  return issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)
    ? `\`${issue.keys.join('`, `')}\` is not known here; \`href\` and \`label\` are`
    : '`{href: …, label: {en: …}}` was expected'
}

import type { Random } from '../../random.ts'
import { written } from '../dates.ts'
import type { Story } from '../story.ts'
import { apart, type Layout, lines, some } from './layout.ts'

// Words of no site in particular: what stands around articles everywhere.
const menu = [
  'Home',
  'News',
  'Opinion',
  'Science',
  'Business',
  'Culture',
  'Sport',
  'Video',
  'Podcasts',
  'Newsletters',
  'Shop',
  'Log in',
  'Subscribe',
]
const teasers = [
  [
    'Ferry company names its newest boat after a lighthouse keeper',
    'The christening drew a small crowd and a large dog.',
  ],
  ['Council votes to keep the clock that runs backwards', 'Visitors like it, and residents have learned to read it.'],
  [
    'Why the oldest bakery in the county closed on Tuesdays',
    'An account book found under the floor explains the habit.',
  ],
  ['Five gardens to see before the first frost', 'Our writers on dahlias, quinces and one remarkable shed.'],
  [
    'Orchestra rehearses in a car park, and likes it',
    'The acoustics of level three turned out to be better than the hall.',
  ],
] as const
const comments = [
  ['rosehip_77', '2 hours ago', 'Finally somebody writes about this. My uncle used to run one of these.'],
  ['D. Marlowe', 'Yesterday at 21:14', 'Nice piece, but you forgot to mention who is going to pay for it.'],
  ['anon', '3 days ago', 'First!'],
  ['Kit', '4 days ago', 'I was there. The soup was cold and the talks were good. Would go again next year.'],
] as const

const credit = (name: string) => `(Photo: ${name})`
const head = (story: Story) => story.parts.slice(0, 2)
const rest = (story: Story) => story.parts.slice(2)
const related = (random: Random) => ['Related stories', ...some(teasers, 3, random).map(([title]) => title)]
const cookies =
  'We use cookies to improve your experience. By continuing to browse you accept our cookie policy. Accept Decline'

export const english: readonly Layout[] = [
  {
    name: 'broadsheet',
    group: 'pasted',
    page: (story, random) =>
      apart(
        `Home › ${story.section}`,
        story.title,
        `By ${story.author}`,
        `Published ${written(story.date).american} at 7:45 am`,
        ['Share', 'Tweet', 'Email', 'Print'],
        ...lines(story.parts, credit),
        `Tags: ${story.section}, ${story.source}`,
        related(random),
        'Sign up for our morning newsletter',
        `© ${story.date.slice(0, 4)} ${story.source}. All rights reserved.`,
      ),
  },
  {
    name: 'blog, date above the title',
    group: 'pasted',
    page: (story) =>
      apart(
        [story.source, 'About', 'Archive', 'Contact'],
        written(story.date).short,
        story.title,
        `Posted by ${story.author} in ${story.section}`,
        ...lines(story.parts, (name) => `Photo by ${name}`, '- '),
        ['3 comments', 'Leave a reply', 'Your email address will not be published.'],
      ),
  },
  {
    name: 'institute, no blank lines',
    group: 'pasted',
    page: (story) =>
      [
        `Home > ${story.section}`,
        story.title,
        `Source: ${story.source}    Author: ${story.author}    Time: ${story.date}    Views: 214`,
        ...lines(story.parts, (name) => `[Photo/${name}]`),
        'Previous: Notice of the spring lectures',
        'Next: The library is closed on Monday',
        'Address: 12 Orchard Road, Holm    Tel: 01234 567890',
        '',
      ].join('\n'),
  },
  {
    name: 'wire, author below',
    group: 'pasted',
    page: (story) =>
      apart(
        story.title,
        `${written(story.date).british} 10:04 GMT`,
        ...lines(story.parts, (name) => `Photograph: ${name}`),
        `Reporting by ${story.author}`,
        ['Advertisement', 'Most read', 'Ferry strike called off', 'The week in pictures'],
      ),
    without: ['author'],
  },
  {
    name: 'no date but the visitor’s',
    group: 'pasted',
    page: (story, random) =>
      apart(
        'Thursday, January 9, 2025 | 4 °C, light rain',
        some(menu, 6, random),
        story.title,
        `By ${story.author}, ${story.source}`,
        ...lines(story.parts, credit),
        related(random),
      ),
    without: ['date'],
  },
  {
    name: 'title said twice',
    group: 'pasted',
    page: (story) =>
      apart(
        `${story.title} | ${story.source}`,
        ['Skip to content', 'Menu', 'Search'],
        story.section,
        story.title,
        `${story.author} · ${written(story.date).american} · 4 min read`,
        ...lines(story.parts, (name) => `Image: ${name}`),
        ['Facebook', 'LinkedIn', 'Copy link'],
      ),
  },
  {
    name: 'portal with teasers and comments',
    group: 'whole page',
    page: (story, random) =>
      apart(
        cookies,
        menu,
        ['Trending', ...some(teasers, 3, random).map(([title]) => title)],
        `${story.section} / News`,
        story.title,
        `${story.author}, staff reporter`,
        `Last updated: ${written(story.date).long}`,
        ['Share this article', 'Facebook', 'X', 'WhatsApp'],
        ...lines(head(story), credit),
        'Advertisement',
        'Story continues below',
        ...lines(rest(story), credit),
        'More from this section',
        ...some(teasers, 4, random).map(([title, line]) => [title, line]),
        `Comments (${comments.length})`,
        ...comments.map(([name, when, text]) => [name, when, text, 'Reply   Report']),
        'Get the best of the week in your inbox. Enter your email',
        ['About us', 'Careers', 'Privacy policy', 'Terms of use', 'Accessibility'],
        `Copyright © ${story.source} Media Ltd`,
      ),
  },
  {
    name: 'university',
    group: 'whole page',
    page: (story, random) =>
      apart(
        ['Skip to main content', 'Students', 'Staff', 'Alumni', 'A–Z', 'Search this site'],
        ['Study', 'Research', 'Faculties', 'Library', 'Jobs', 'Maps', 'Contact'],
        'You are here: Home > News and events > News',
        written(story.date).british,
        story.title,
        ...lines(story.parts, credit, '· '),
        `Contact: Press office, ${story.author}`,
        ['Back to news', 'Print this page'],
        ['Upcoming events', ...some(teasers, 2, random).map(([title]) => title)],
        ['Follow us', 'Twitter', 'Instagram', 'YouTube'],
        '© The University. Charity registration SC000001. Site map | Legal | Cookies',
      ),
    without: ['author'],
  },
]

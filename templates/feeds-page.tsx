import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { PageHead } from './parts/page-head.tsx'
import { Text, useTongue, useWords, type Wording } from './parts/reading.tsx'
import { SectionHead } from './parts/section-head.tsx'
import { words } from './words.ts'

export interface FeedsPageProps {
  readonly frame: Frame
  readonly sections: readonly FeedSection[]
}

/** Channels of one kind. */
export interface FeedSection {
  readonly word: 'sections' | 'languages' | 'sources' | 'topics'
  readonly channels: readonly FollowedChannel[]
}

export interface FollowedChannel {
  readonly name: Wording
  /** Its feeds, one a format. */
  readonly feeds: readonly { readonly href: string; readonly type: string; readonly format: string }[]
}

/** Every feed, and how feeds are read. */
export function FeedsPage({ frame, sections }: FeedsPageProps) {
  return (
    <Page frame={frame}>
      <div class="wrap">
        <Head frame={frame} />
      </div>
      {sections.map(({ word, channels }) => (
        <section class="wrap">
          <SectionHead word={word} />
          <ul class="ledger tally channels">
            {channels.map((channel) => (
              <Followed channel={channel} />
            ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}

function Head({ frame }: { readonly frame: Frame }) {
  const tongue = useTongue()
  const { feedsText } = useWords()
  const others = frame.signs.filter((sign) => sign !== frame.tongue)
  return (
    <PageHead word="feeds" text={feedsText}>
      {others.map((other) => (
        <p class="lede" lang={other === tongue ? undefined : other}>
          {words[other].feedsText}
        </p>
      ))}
    </PageHead>
  )
}

function Followed({ channel: { name, feeds } }: { readonly channel: FollowedChannel }) {
  const { separator } = useWords()
  return (
    <li>
      <span>
        <Text language={name.language}>{name.text}</Text>
      </span>
      <span>
        {feeds.map(({ href, type, format }, index) => (
          <>
            {index > 0 && ' · '}
            <a href={href} type={type}>
              {format}
              <span class="vh">
                {separator}
                <Text language={name.language}>{name.text}</Text>
              </span>
            </a>
          </>
        ))}
      </span>
    </li>
  )
}

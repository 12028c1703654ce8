import { Page } from './page.tsx'
import { ArticleHead, type ArticleProps } from './parts/article.tsx'
import { Body } from './parts/body.tsx'
import { Lead } from './parts/lead.tsx'
import { Rail } from './parts/rail.tsx'
import { useWords } from './parts/reading.tsx'
import { SectionHead } from './parts/section-head.tsx'
import { Stories, type StoryCard } from './parts/story.tsx'

export interface ReportProps extends ArticleProps {
  readonly more: readonly StoryCard[]
}

export function Report({ frame, more, lead, blocks, rail, ...article }: ReportProps) {
  return (
    <Page frame={frame}>
      <article class="wrap">
        <div class="cols">
          <div>
            <ArticleHead {...article} />
            {lead && <Lead lead={lead} />}
            <Body blocks={blocks} language={article.title.language} />
          </div>
          <Rail {...rail} />
        </div>
      </article>
      {more.length > 0 && <MoreNews stories={more} />}
    </Page>
  )
}

function MoreNews({ stories }: { readonly stories: readonly StoryCard[] }) {
  const { moreNews } = useWords()
  return (
    <nav class="wrap" aria-label={moreNews}>
      <SectionHead word="moreNews" />
      <Stories stories={stories} as="h3" />
    </nav>
  )
}

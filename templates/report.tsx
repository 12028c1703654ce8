import { Page } from './page.tsx'
import { ArticleHead, type ArticleProps } from './parts/article.tsx'
import { Body } from './parts/body.tsx'
import { Further } from './parts/further.tsx'
import { Lead } from './parts/lead.tsx'
import { Rail } from './parts/rail.tsx'

export function Report({ frame, further, lead, blocks, rail, ...article }: ArticleProps) {
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
      <Further {...further} />
    </Page>
  )
}

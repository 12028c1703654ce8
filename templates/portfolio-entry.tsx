import { Page } from './page.tsx'
import { ArticleHead, type ArticleProps } from './parts/article.tsx'
import { Body } from './parts/body.tsx'
import { Further } from './parts/further.tsx'
import { Lead } from './parts/lead.tsx'
import { Rail } from './parts/rail.tsx'

export function PortfolioEntry({ frame, further, lead, blocks, rail, ...article }: ArticleProps) {
  const gallery = blocks.findIndex(({ kind }) => kind === 'gallery')
  const text = gallery < 0 ? blocks : blocks.slice(0, gallery)
  const pictures = gallery < 0 ? [] : blocks.slice(gallery)
  return (
    <Page frame={frame}>
      <article class="wrap">
        <div class="cols">
          <div>
            <ArticleHead {...article} />
            {lead && <Lead lead={lead} />}
            <Body blocks={text} language={article.title.language} />
          </div>
          <Rail {...rail} />
        </div>
        {pictures.length > 0 && (
          <div class="after">
            <Body blocks={pictures} language={article.title.language} />
          </div>
        )}
      </article>
      <Further {...further} />
    </Page>
  )
}

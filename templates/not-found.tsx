import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { Art } from './parts/photo.tsx'
import { useWords } from './parts/reading.tsx'
import { Bilingual, Sign } from './parts/sign.tsx'

export interface NotFoundProps {
  readonly frame: Frame
  readonly cover: string
}

/** A badge for a page that is not there. */
export function NotFound({ frame, cover }: NotFoundProps) {
  return (
    <Page frame={frame}>
      <div class="wrap">
        <div class="lost hang">
          <div class="pass">
            <div class="cover">
              <Art src={cover} lazy={false} />
            </div>
            <Message />
            <div class="stub">
              <a class="btn solid" href={frame.home}>
                <Sign word="home" />
              </a>
              {frame.navigation.map(({ href, label }) => (
                <a class="btn" href={href}>
                  <Bilingual label={label} />
                </a>
              ))}
            </div>
          </div>
        </div>
      </div>
    </Page>
  )
}

function Message() {
  const { notFoundText } = useWords()
  return (
    <div class="in">
      <p class="day" aria-hidden="true">
        404
      </p>
      <h1>
        <Sign word="notFound" />
      </h1>
      <p>{notFoundText}</p>
    </div>
  )
}

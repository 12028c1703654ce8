import type { Frame } from '../frame.ts'
import { Bilingual, Sign } from './sign.tsx'

export function Footer({ frame }: { readonly frame: Frame }) {
  return (
    <footer class="foot">
      <div class="wrap">
        <p>
          <Bilingual label={frame.tagline} />
        </p>
        <ul>
          {frame.navigation.map(({ href, label }) => (
            <li>
              <a href={href}>
                <Bilingual label={label} />
              </a>
            </li>
          ))}
          {frame.archive && (
            <li>
              <a href={frame.archive}>
                <Sign word="archive" />
              </a>
            </li>
          )}
          {frame.feedsPage && (
            <li>
              <a href={frame.feedsPage}>
                <Sign word="feeds" />
              </a>
            </li>
          )}
        </ul>
      </div>
    </footer>
  )
}

import type { Frame, NavigationLink } from '../frame.ts'
import { useWords } from './reading.tsx'
import { Bilingual, Sign } from './sign.tsx'

/** The strap, the name of the site, its sections and tools. */
export function Header({ frame }: { readonly frame: Frame }) {
  return (
    <header>
      <a class="skip" href="#main">
        <Sign word="skip" />
      </a>
      <Strap years={frame.strap} />
      <div class="wrap bar">
        <a class="brand" href={frame.home}>
          <Mark />
          {frame.siteTitle}
        </a>
        {frame.navigation.length > 0 && <Navigation links={frame.navigation} />}
        <div class="tools">
          <SearchLink href={frame.search} />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  )
}

function Strap({ years }: { readonly years: readonly number[] }) {
  if (years.length === 0) return <div class="strap" />
  return (
    <div class="strap many">
      {years.map((edition) => (
        <i data-ed={edition} />
      ))}
    </div>
  )
}

function Navigation({ links }: { readonly links: readonly NavigationLink[] }) {
  const { sections } = useWords()
  return (
    <nav class="nav" aria-label={sections}>
      <ul class="signs">
        {links.map(({ href, label, current }) => (
          <li>
            <a href={href} aria-current={current}>
              <Bilingual label={label} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A badge with four seats, one of them lit. */
function Mark() {
  return (
    <svg class="mark" viewBox="0 0 29 36" aria-hidden="true">
      <rect class="body" width="29" height="36" rx="6" />
      <rect class="slot" x="9.5" y="4" width="10" height="3.4" rx="1.7" />
      <g class="seats">
        <circle cx="7.5" cy="26" r="2.6" />
        <circle cx="10.4" cy="18.5" r="2.6" />
        <circle cx="21.5" cy="26" r="2.6" />
      </g>
      <circle class="lit" cx="18.4" cy="18.5" r="3.1" />
    </svg>
  )
}

function SearchLink({ href }: { readonly href: string }) {
  return (
    <a href={href} data-search aria-keyshortcuts="Control+K">
      <span class="vh">
        <Sign word="search" />
      </span>
      <svg class="lens" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="6" />
        <path d="m13 13 5 5" />
      </svg>
    </a>
  )
}

// Hidden until its script is there to make it work.
function ThemeSwitch() {
  return (
    <button type="button" data-theme-switch hidden>
      <span class="vh">
        <Sign word="lightOrDark" />
      </span>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2" />
        <path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor" />
      </svg>
    </button>
  )
}

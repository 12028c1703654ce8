/**
 * What the elements of templates are compiled to (`jsxImportSource` of tsconfig.json), and how they become HTML. A page is
 * rendered once and thrown away: it needs neither keys nor hooks nor a tree that can change.
 */

/** What a component may return, and an element hold. Texts are escaped; what is absent or a truth value is left out. */
export type Child = Element | Html | string | number | boolean | undefined | null | readonly Child[]

// biome-ignore lint/suspicious/noExplicitAny: the compiler holds props to their component where an element is written.
export type Component<Own = any> = (props: Own) => Child

/** An element that has not been rendered: of HTML where its type is a name, else of a component. */
export class Element {
  readonly type: string | Component
  readonly props: Props

  constructor(type: string | Component, props: Props) {
    this.type = type
    this.props = props
  }
}

type Props = Readonly<Record<string, unknown>>

/** What has been rendered. */
class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** A value that holds for all that is rendered within its provider. */
export class Context<Value> {
  /** The value of the innermost provider around what is being rendered, else that it was made with. */
  current: Value

  constructor(outermost: Value) {
    this.current = outermost
  }

  readonly Provider = ({ value, children }: { readonly value: Value; readonly children?: Child }): Child => {
    const around = this.current
    this.current = value
    try {
      return new Html(rendered(children))
    } finally {
      this.current = around
    }
  }
}

export function jsx<Own>(type: string | Component<Own>, props: Own): Element {
  return new Element(type, props as Props)
}

export { jsx as jsxs }

export function Fragment({ children }: { readonly children?: Child }): Child {
  return children
}

/** The HTML of an element. */
export function rendered(child: Child): string {
  if (typeof child === 'string') return escaped(child)
  if (child instanceof Element) {
    const { type, props } = child
    return typeof type === 'string' ? elementHtml(type, props) : rendered(type(props))
  }
  if (Array.isArray(child)) return allRendered(child)
  if (child instanceof Html) return child.text
  return typeof child === 'number' ? String(child) : ''
}

function allRendered(children: readonly Child[]): string {
  let html = ''
  for (const child of children) html += rendered(child)
  return html
}

function elementHtml(name: string, props: Props): string {
  let html = `<${name}`
  let inner = ''
  for (const key in props) {
    const value = props[key]
    if (value === undefined || value === null) continue
    if (key === 'children') inner = rendered(value as Child)
    else if (key === 'dangerouslySetInnerHTML') inner = (value as { readonly __html: string }).__html
    else html += attribute(key, value)
  }
  if (inner === '' && withoutEnd.has(name)) return `${html}/>`
  return `${html}>${inner}</${name}>`
}

// Names stand in templates only, values come from anywhere.
function attribute(name: string, value: unknown): string {
  if (typeof value === 'string') return value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`
  if (typeof value === 'number' || isSpelt(name)) return ` ${name}="${value}"`
  return value === true ? ` ${name}` : ''
}

/** Whether `true` and `false` are written out: `aria-hidden="true"`, `data-gallery="true"`. */
function isSpelt(name: string): boolean {
  return name.startsWith('aria-') || name.startsWith('data-') || name === 'spellcheck' || name === 'draggable'
}

// https://html.spec.whatwg.org/multipage/syntax.html#void-elements
const withoutEnd: ReadonlySet<string> = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'],
])

/** Safe within elements, and within attributes in double quotes. */
function escaped(text: string): string {
  if (!special.test(text)) return text
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

const special = /["&<]/

/** What the compiler asks of elements: https://www.typescriptlang.org/docs/handbook/jsx.html */
export declare namespace JSX {
  export type Element = Child
  export type ElementType = string | ((props: never) => Child)
  export interface ElementChildrenAttribute {
    readonly children: unknown
  }
  /** Elements of HTML and SVG. Which of them may have which attribute html-validate says of the pages. */
  export type IntrinsicElements = Readonly<Record<string, Attributes>>
}

type Attributes = { readonly [Name in AttributeName]?: string | number | boolean } & {
  readonly children?: Child
  /** HTML that is known to be harmless. */
  readonly dangerouslySetInnerHTML?: { readonly __html: string }
}

type AttributeName =
  | `aria-${string}`
  | `data-${string}`
  | 'alt'
  | 'as'
  | 'autofocus'
  | 'autocomplete'
  | 'charset'
  | 'checked'
  | 'class'
  | 'content'
  | 'crossorigin'
  | 'cx'
  | 'cy'
  | 'd'
  | 'datetime'
  | 'decoding'
  | 'defer'
  | 'dir'
  | 'fetchpriority'
  | 'fill'
  | 'for'
  | 'height'
  | 'hidden'
  | 'href'
  | 'hreflang'
  | 'http-equiv'
  | 'id'
  | 'lang'
  | 'loading'
  | 'media'
  | 'name'
  | 'pathLength'
  | 'preserveAspectRatio'
  | 'property'
  | 'r'
  | 'referrerpolicy'
  | 'rel'
  | 'role'
  | 'rx'
  | 'scope'
  | 'sizes'
  | 'spellcheck'
  | 'src'
  | 'srcset'
  | 'stroke'
  | 'stroke-width'
  | 'tabindex'
  | 'title'
  | 'type'
  | 'value'
  | 'viewBox'
  | 'width'
  | 'x'
  | 'y'

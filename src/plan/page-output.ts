import { type Component, jsx, rendered } from '../../templates/jsx-runtime.ts'
import type { Prepared, TextOutput } from '../model/output.ts'
import { fileAt } from './address.ts'

/** A page at an address within the site; its props are made when it is rendered. */
export function pageOutput<Props extends object>(
  address: string,
  template: Component<Props>,
  props: () => Props,
  { isTwin }: Pick<TextOutput, 'isTwin'> = {},
): TextOutput {
  const prepare = (): Prepared => {
    const made = props()
    return {
      depends: JSON.stringify([template.name, made]),
      render: () => `<!doctype html>\n${rendered(jsx(template, made))}\n`,
    }
  }
  return {
    kind: 'text',
    path: fileAt(address),
    render: () => prepare().render(),
    prepare,
    ...(isTwin ? { isTwin } : {}),
  }
}

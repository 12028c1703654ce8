// `[caption id="attachment_7" align="aligncenter" width="600"]<img src="a.jpg"> The hall[/caption]`, as WordPress keeps
// a picture with its caption, and `[embed]https://…[/embed]`.
const caption = /\[caption\b([^\][\n]{0,500})\]((?:(?!\[caption\b)[\s\S]){0,4000}?)\[\/caption\]/gi
const embed = /\[(embed|youtube|vimeo)\b[^\][\n]{0,300}\]\s*(https?:\/\/[^\s[\]]{1,2000})\s*\[\/\1\]/gi
const picture = /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)/i

/** HTML with WordPress's shortcodes as elements; every line keeps its number. */
export function withoutShortcodes(text: string): string {
  return text
    .replace(caption, (whole: string, attributes: string, inner: string) => {
      const image = picture.exec(inner)
      if (!image?.[1]) return whole
      // Before version 3.4 the caption was an attribute: `caption="The hall"`.
      const said = inner.slice(image[0].length).trim() || (/caption="([^"]*)"/i.exec(attributes)?.[1] ?? '')
      const lines = '\n'.repeat(newlinesIn(whole) - newlinesIn(image[1]) - newlinesIn(said))
      return `<figure>${image[1]}<figcaption>${said}</figcaption></figure>${lines}`
    })
    .replace(embed, (_, _name: string, address: string) => `<p>${address}</p>`)
}

function newlinesIn(text: string): number {
  return text.split('\n').length - 1
}

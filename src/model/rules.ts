import type { Diagnostic, Place, Severity } from './diagnostic.ts'

// One place words every message. A rule is its severity, the fact about the file, and what to do about it.
// An error means that something could not be published; a warning that something is not as its editor meant it;
// an info what was done without being asked.
const rules = {
  'file-empty': error(() => 'The file is empty', 'Put the article into it, or delete the file.'),
  'file-binary': error(
    (kind: string) => `This is ${kind}, not text`,
    'Save the article as plain text, Markdown, HTML or Word (.docx); pictures belong in images/.',
  ),
  'file-unreadable': error(
    (problem: string) => `The file could not be read: ${problem}`,
    'Check that it can be opened; if it can, simplify it, or save it as plain text.',
  ),
  'encoding-converted': info(
    (encoding: string, by: 'mark' | 'declaration' | 'statistics') =>
      `The file is in ${encoding} (${waysToKnow[by]}), not in UTF-8; it was converted while reading`,
    'Nothing has to be done; save it as UTF-8 to be sure.',
  ),
  'encoding-uncertain': warning(
    (encoding: string) => `The file is not in UTF-8; it was read as ${encoding}, which is a guess`,
    'See whether names and accents are right; if not, open the file in the program it came from and save it as UTF-8.',
  ),
  'encoding-mixed': warning(
    (encoding: string) => `This line and others are in ${encoding}, the rest of the file is in UTF-8`,
    'Each line was read in its own encoding. Check the text, and save the file as UTF-8.',
  ),
  'encoding-unknown': error(
    (byte: string) => `The file is in no encoding that is known: ${byte}`,
    'Open it in the program it came from and save it as UTF-8.',
  ),
  'bytes-broken': warning(
    (count: number, byte: string) =>
      `${plural(count, 'place')} of the file cannot be decoded, the first is ${byte}; � stands there instead`,
    'Write the missing characters again, and save the file as UTF-8.',
  ),

  'characters-dropped': info(
    (dropped: number, mended: number, first: string) =>
      `${counted(dropped, 'dropped')}${dropped && mended ? ', ' : ''}${counted(mended, 'mended')} that no page can show; the first is ${first}`,
    'Nothing has to be done; look at the place if something is missing there.',
  ),
  'text-cut': warning(
    (limit: string) => `The text is cut here: no more than ${limit} of a file are read`,
    'Delete what does not belong to the article, or divide it into several files.',
  ),

  'page-without-text': warning(
    (why: 'scripts' | 'frames' | 'archive') => `The page has no text: ${withoutText[why]}`,
    'Open it in a browser, select all, copy, and paste the text into the file instead.',
  ),
  'word-unreadable': error(
    (problem: string) => `The Word document cannot be read: ${problem}`,
    'Open it in Word and save it anew as .docx, or save its text as plain text.',
  ),
  'word-macro': info(
    () => 'The Word document holds a macro',
    'It is not run, and not published. Nothing has to be done.',
  ),
  'word-cut': warning(
    (kept: number, all: number) =>
      kept < all
        ? `Only ${plural(kept, 'paragraph')} of ${all} were read: the document is too long`
        : 'Only the beginning of the last paragraph was read: the document is too long',
    'Divide it into several documents; each becomes an article.',
  ),
  'word-part-left-out': warning(
    (part: string, limit: string) => `The document is read without its part ${part}: it is longer than ${limit}`,
    'Copy its text into a new Word document, and save that.',
  ),
  'word-lost': warning(
    (what: string) => `Left out, because a page cannot show it: ${what}`,
    'Save it as a picture (PNG or JPEG), and put that into the document in its place.',
  ),

  'front-matter-late': info(
    (lines: number) => `${plural(lines, 'blank line')} before the front matter`,
    'They are skipped; delete them so that other programs read the file too.',
  ),
  'front-matter-unclosed': error(
    () => 'The front matter that begins here has no end',
    'Put a line of three dashes (---) behind its last field.',
  ),
  'front-matter-invalid': error(
    (problem: string, language: string = 'YAML') => `The front matter is not valid ${language}: ${problem}`,
    (_problem: string, language: string = 'YAML') => howToWrite[language] ?? '',
  ),
  'front-matter-mended': warning(
    (what: string) => `There is a slip in the front matter; it was read as if ${what}`,
    'Correct the line: other programs read it otherwise, or not at all.',
  ),
  'front-matter-code': error(
    (language: string) => `The front matter is ${language}, which would have to be run`,
    'Daypass never runs content. Write the fields as YAML between two lines of three dashes.',
  ),
  'front-matter-language': error(
    (language: string) => `The front matter is in ${language}, which is not read`,
    'Write the fields as YAML between two lines of three dashes.',
  ),
  'field-unknown': warning(
    (name: string, nearest?: string) => `Unknown field \`${name}\`${nearest ? `; did you mean \`${nearest}\`?` : ''}`,
    'The field is ignored. Correct its name, or delete it.',
  ),
  'field-uncertain': warning(
    (name: string, value: string, _where: string) => `The ${name} may be wrong: ${value}`,
    (name: string, value: string, where: string) => `If it is right, settle it in ${where}: ${name}: ${quoted(value)}`,
  ),
  'date-withheld': info(
    (date: string, meaning: DateMeaning) => `${date} is not taken for the date of the article: ${datesMean[meaning]}`,
    (date: string) => `If it is the day of publication, say so in front matter: date: ${date}`,
  ),
  'line-unknown': warning(
    (name: string, named: string, lines: string) => `\`${name}\` names ${named}, and the article's lines are ${lines}`,
    'Count lines as your editor does, front matter included; npm run explain shows them with their numbers.',
  ),
  'field-twice': warning(
    (name: string, other: string) => `\`${name}\` does not say the same as \`${other}\``,
    'The latter is used; delete one of the two.',
  ),
  'field-kind': warning(
    (name: string, expected: string, given: string) => `\`${name}\` should be ${expected}, not ${given}`,
    'The field is ignored until it is corrected.',
  ),
  'date-impossible': warning(
    (name: string, text: string) => `\`${name}: ${text}\` is not a day of the calendar`,
    'The date is ignored. Write it as YYYY-MM-DD, for instance 2024-03-29.',
  ),
  'field-lines': info(
    (name: string) => `\`${name}\` stands on several lines`,
    'They were joined to one. Write it on one line.',
  ),
  'date-order': warning(
    (start: string, end: string) => `The event ends (${end}) before it starts (${start})`,
    'The end is ignored. Exchange the two dates, or correct one.',
  ),
  'collection-unknown': error(
    (name: string, nearest?: string) =>
      `There is no collection \`${name}\`${nearest ? `; did you mean \`${nearest}\`?` : ''}`,
    'Use portfolio, news or events: as the name of the folder in content/, or in the field `collection`.',
  ),
  'language-unknown': warning(
    (tag: string, nearest?: string) =>
      `\`${tag}\` is not a language that is known${nearest ? `; did you mean \`${nearest}\`?` : ''}`,
    'The language is found from the text instead. Write its tag, such as en or zh-Hans, or delete the field.',
  ),
  'draft-left-out': info(
    (_said: string) => 'The article is a draft',
    (said: string) => `It is not published until \`${said}\` is deleted.`,
  ),
  'drafts-folder': info(
    (folder: string) => `The article lies in the folder of drafts, \`${folder}\``,
    'It is not published until its file is moved out of there.',
  ),
  'section-page': info(
    (name: string) => `\`${name}\` describes a folder, not an article`,
    'It is left out. Rename it to index.md if it is an article.',
  ),
  'sidecar-alone': warning(
    () => 'There is no article beside these fields',
    'Give the file the name of its article: forum.yaml (or forum.txt.yaml) beside forum.txt.',
  ),
  'sidecar-second': warning(
    (first: string) => `The article beside this file has its fields in ${first} already`,
    'This file is not read. Move its fields there, and delete it.',
  ),
  'field-without-effect': info(
    (name: string) => `\`${name}\` has no effect here`,
    'An article stays published until its file is deleted, or `draft: true` is added.',
  ),
  'title-missing': error(
    (_where: string) => 'The article has no title',
    (where: string) =>
      where === 'front matter'
        ? 'Add `title: …` (in an event `name: …`) between two lines of three dashes at the top, or put it on a line of its own.'
        : `Write \`title: …\` into ${where}, or put the title on a line of its own above the text.`,
  ),
  'body-empty': warning(() => 'The article has a title and no text', 'Add the text below the title.'),
  'lines-left-out': info(
    (count: number, lines: string, _first: number, _where: string) =>
      `${plural(count, 'line')} left out that belong${count === 1 ? 's' : ''} to the page, not to the article: ${lines}`,
    (_count: number, _lines: string, first: number, where: string) =>
      `See why with: npm run explain -- FILE. To have one back, name it in ${where}: keep: [${first}]`,
  ),
  'articles-several': warning(
    (line: number) => `A second article seems to begin at line ${line}; the first alone was read`,
    (line: number) =>
      `Put a line \`---\` above line ${line} to have both, or delete what does not belong to the first article.`,
  ),
  'columns-parted': info(
    () => 'The text stands in two columns from here on; the left one is read first, then the right one',
    'See whether it goes on rightly where the left column ends. If not, copy each column by itself.',
  ),
  'markup-ignored': warning(
    () => 'So many signs of Markdown stand here that they cannot mean anything',
    'From some point on they are shown as they stand. Remove them, or cut what stands here into several parts.',
  ),
  'nesting-flattened': warning(
    () => 'What stands here is nested deeper than any article needs',
    'The text is kept, the levels beyond that are not. Remove the needless wrappers.',
  ),
  'tag-unknown': warning(
    (tag: string) => `\`${tag}\` is a tag of another program, and not known here`,
    'It is shown as text. Write what it stands for: a picture, a link, or text.',
  ),
  'html-removed': info(
    (names: string) => `Removed from the HTML: ${names}`,
    'Scripts, frames, forms and style sheets of other pages are never published.',
  ),
  'text-hidden': info(
    () => 'Text that the page hides from its readers is left out',
    'If it belongs to the article, take away `display: none` or `hidden` around it.',
  ),
  'embed-linked': info(
    (href: string) => `A video, sound or map of another page became a link: ${href}`,
    'Nothing has to be done; pages load nothing from other sites.',
  ),
  'link-removed': info(
    (href: string) => `A link leads nowhere: ${href}`,
    'Its text is kept. Correct the address to have the link back.',
  ),
  'link-broken': warning(
    (href: string) => `No page of this site has the address ${href}`,
    'Correct the address, or add the page it means.',
  ),
  'anchor-broken': warning(
    (href: string, anchor: string, nearest?: string) =>
      `${href} leads to a page that has no place \`#${anchor}\`${nearest ? `; did you mean \`#${nearest}\`?` : ''}`,
    'The link leads to the top of the page. Correct what stands behind #, or delete it.',
  ),

  'picture-missing': warning(
    (src: string) => `There is no picture ${src}`,
    'Put the file into images/ at that path. Until then the page shows a stand-in with the caption.',
  ),
  'picture-remote': info(
    (host: string) => `A picture stands on ${host}`,
    'The page shows a stand-in with a link. Bring it home with npm run fetch-images, or save it into images/.',
  ),
  'picture-not-had': warning(
    (host: string, problem: string) => `A picture on ${host} cannot be had: ${problem}`,
    'The page shows a stand-in with a link. Save the picture into images/ and use that path to show it.',
  ),
  'remote-lock-invalid': warning(
    () => 'This line of the list of pictures that were brought home cannot be read',
    'Delete it, what a merge left around it too; its picture is fetched again.',
  ),
  'picture-unreadable': warning(
    (problem: string) => `The picture cannot be read: ${problem}`,
    'Save it anew as JPEG, PNG, WebP or AVIF. Until then pages show a stand-in.',
  ),
  'picture-too-long': warning(
    () => 'The picture moves, but its frames have more than 50 million pixels together; only the first is shown',
    'Make it smaller or shorter, or publish it as a video and link to that.',
  ),
  'gallery-outside': warning(
    (path: string) => `\`${path}\` is no folder of images/`,
    'The gallery is left out. Name a folder of images/, or one beside the article: gallery: images/forum/',
  ),
  'gallery-missing': warning(
    (folder: string, like: string | undefined) =>
      `There is no folder ${folder}${like === undefined ? '' : `; did you mean ${like}?`}`,
    (_folder: string, like: string | undefined) =>
      like === undefined
        ? 'The gallery is left out until there is one with pictures. Capitals count.'
        : `The gallery is left out. Write: gallery: ${like}`,
  ),
  'gallery-empty': warning(
    (folder: string, below: readonly string[]) =>
      `There is no picture in ${folder}${below.length === 0 ? '' : `, only in folders below it: ${below.join(', ')}`}`,
    (_folder: string, below: readonly string[]) =>
      below.length === 0
        ? 'Put the pictures into it, as JPEG, PNG, WebP or AVIF.'
        : `Name those instead: gallery: ${below.length === 1 ? below[0] : `[${below.join(', ')}]`}`,
  ),
  'gallery-uncaptioned': info(
    (files: readonly string[], _captions: string) =>
      `${files.length === 1 ? '1 picture of the gallery has no caption' : `${files.length} pictures of the gallery have no caption`}: ${some(files)}`,
    ([file = '']: readonly string[], captions: string) =>
      `Write into ${captions} a line for each, for instance: ${quoted(file)}: What it shows`,
  ),
  'caption-without-picture': warning(
    (name: string, folder: string, like: string | undefined) =>
      `There is no picture \`${name}\` in ${folder}${like === undefined ? '' : `; did you mean \`${like}\`?`}`,
    'Its caption is not shown. Correct the name, or delete the line.',
  ),
  'caption-missing': warning(
    (name: string) => `\`${name}\` has no caption`,
    (name: string) => `Write what it shows: ${quoted(name)}: …; or "" if nothing is to be said of it.`,
  ),
  'caption-twice-listed': warning(
    (name: string, line: number) => `\`${name}\` has a caption already, in line ${line}`,
    'That is used. Delete one of the two.',
  ),
  'captions-invalid': error(
    (problem: string) => `The captions are not valid YAML: ${problem}`,
    'The pictures are shown without them. Write one `file: caption` a line; put quotes around a caption that holds `: `.',
  ),
  'captions-mended': warning(
    (what: string) => `There is a slip in the captions; the line was read as if ${what}`,
    'Correct the line: other programs read it otherwise, or not at all.',
  ),
  'picture-without-alt': info(
    ({ lines }: WithoutAlt) =>
      `Nothing tells those who cannot see it what a picture shows: line${lines.length === 1 ? '' : 's'} ${some(lines.map(String))}`,
    ({ src, loader }: WithoutAlt) => howToDescribe[loader](src),
  ),
  'picture-twice': info(({ name, again, line, others }: ShownTwice) => {
    const fact =
      name === again ? `The article shows ${name} twice` : `${name} and ${again} are one picture, shown twice`
    return `${fact}, in line ${line} and here${andOthers(others)}`
  }, 'Delete one of the two, if that is not meant.'),
  'caption-twice': info(
    ({ name, line, others }: Repeated) =>
      `“${name}” is said of two pictures, of that in line ${line} and of this${andOthers(others)}`,
    'Correct one of the two captions, if that is not meant.',
  ),
  'pictures-unused': info(
    (names: readonly string[]) =>
      names.length === 1 ? 'No page shows this picture' : `No page shows ${names.length} pictures: ${some(names)}`,
    'They are not published. Delete them, or show them: a whole folder with `gallery: images/forum/`.',
  ),

  'card-characters-missing': info(
    (characters: readonly string[], isUntitled: boolean) =>
      `The card by which other sites show a link to the page cannot show ${isUntitled ? 'the title: its fonts lack' : 'some characters of the title:'} ${characters.slice(0, 12).join(' ')}${characters.length > 12 ? ' …' : ''}`,
    (_characters: readonly string[], isUntitled: boolean) =>
      isUntitled
        ? 'The name of the site stands in its place. Nothing has to be done; the page itself shows the title.'
        : 'They are left out there. Nothing has to be done; the page itself shows the whole title.',
  ),
  'cards-not-drawn': warning(
    (problem: string) => `The cards by which other sites show links to the pages cannot be drawn: ${problem}`,
    'Pages are published without them. Install with `npm ci` without leaving out optional packages, or write `socialCards: none` in site.yaml.',
  ),

  'address-taken': error(
    (address: string, path: string) => `${address} is already the address of ${path}`,
    'Rename one of the two files, or give one a `slug:` of its own. The first by path is published.',
  ),
  'correction-unread': warning(
    (name: string, given: string) => `\`${name}\` holds ${given}, which is neither a text nor a day with one`,
    (name: string) => `It is left out. Write a line for each, in quotes: ${name}: ["2024-05-01: The hall holds 300."]`,
  ),
  'alias-no-address': warning(
    (name: string, said: string, _likely: string, others: number) =>
      `\`${name}\` holds “${said}”, which is no address within the site${andOthers(others)}`,
    (name: string, _said: string, likely: string) =>
      `It leads nowhere. Write the address as it stood behind the name of the host, without the site’s own folder: ${name}: [${likely}]`,
  ),
  'alias-taken': warning(
    (address: string) => `${address} cannot lead here: there is something else at that address`,
    'What is there stays. Delete the alias, or correct it.',
  ),
  'alias-twice': warning(
    (address: string, path: string) => `${address} already leads to the page of ${path}`,
    'It stays so: the first by path has it. Delete one of the two.',
  ),
  'tag-long': warning(
    (tag: string) => `A topic has ${[...tag].length} characters: “${[...tag].slice(0, 40).join('').trim()}…”`,
    'It is used as it stands. Name topics in a few words; what is a sentence belongs into the text or into `excerpt`.',
  ),
  'tag-spellings': info(
    ({ tag, usual, path, others }: Spelt) =>
      `“${tag}” here and “${usual}” in ${path} are one topic${others > 0 ? `; ${others} more ${others === 1 ? 'tag is' : 'tags are'} spelt otherwise` : ''}`,
    ({ usual }: Spelt) =>
      `Nothing has to be done: its page is called “${usual}”. Write it the same way everywhere, if you like.`,
  ),
  'page-moved': info(
    (from: { address: string; path?: string }, to: { address: string; path?: string }) =>
      `The page was at ${from.address} before and is at ${to.address}${from.path === to.path || !from.path ? '' : `: its file was ${from.path}`}`,
    ({ address }: { address: string }) =>
      `${address} leads here. The build keeps that in redirects.yaml: commit it with the articles. If this is another page, delete the line there.`,
  ),
  'redirects-broken': warning(
    (count: number) =>
      `${plural(count, 'line')} of the redirects cannot be read${count > 1 ? ', the first is this' : ''}`,
    'The others are used. Write one `/news/2024/old/: /news/2024/new/` a line, and delete what a merge left.',
  ),
  'redirect-no-address': warning(
    (said: string, _likely: string) => `“${said}” is no address within the site`,
    (_said: string, likely: string) =>
      `The line is ignored. Write both addresses as they stand behind the name of the host, without the site’s own folder: ${likely}`,
  ),
  'redirect-taken': warning(
    (from: string) => `${from} cannot lead elsewhere: there is something at that address`,
    'What is there stays. Delete the line.',
  ),
  'redirect-twice': warning(
    (from: string, where: string) => `${from} already leads elsewhere, as ${where} says`,
    'It stays so. Delete one of the two.',
  ),
  'redirect-nowhere': warning(
    (from: string, to: string, nearest?: string) =>
      `${from} is to lead to ${to}, where nothing is${nearest ? `; did you mean ${nearest}?` : ''}`,
    (from: string, _to: string, nearest?: string) =>
      nearest
        ? `It leads nowhere. Write: ${from}: ${nearest}`
        : 'It leads nowhere. Correct the second address, or delete the line.',
  ),
  'redirect-circle': warning(
    (way: readonly string[]) => `These addresses lead to each other in a circle: ${way.join(' → ')}`,
    'They lead nowhere. Write the address of a page at the end of one of the lines.',
  ),
  'redirects-unwritten': warning(
    (problem: string) => `The file of redirects cannot be written: ${problem}`,
    'The site is published all the same; the next build tries again. Until then a copy of content/ does not know where former addresses lead.',
  ),
  'translation-unknown': warning(
    (name: string, nearest?: string) =>
      `There is no article \`${name}\`${nearest ? `; did you mean \`${nearest}\`?` : ''}`,
    'The article stands alone. Name its version in the other language by its path in content/, its id or its address.',
  ),
  'translation-of-itself': warning(
    (name: string) => `\`${name}\` is this article`,
    'An article is no translation of itself. Name its version in the other language, by its path in content/.',
  ),
  'translation-same-language': warning(
    (path: string, language: string) => `${path} is in ${languageIn(language)}, as this article is`,
    'They stay apart. If one of the two languages was not read rightly, settle it there with `lang:`.',
  ),
  'translation-twice': warning(
    (path: string, first: string, language: string) =>
      `${path} and ${first} would both be the version in ${languageIn(language)}`,
    'They stay apart: an article has one version in each language. Correct what one of them says, or its `lang:`.',
  ),
  'translation-event': warning(
    (path: string) => `${path} is the file of an event`,
    'An event has one page for all languages. Its names in other languages belong into its file: other_names: [會議, 会议]',
  ),
  'translation-denied': warning(
    (path: string) => `${path} says that it has no version in another language`,
    'That is kept. Delete `translation: none` there, or this line here.',
  ),
  'translation-found': info(
    (path: string, event: string, date: string | undefined) =>
      `This seems to be the same article as ${path} in another language: both are about \`${event}\`, and ${date === undefined ? 'neither has a date' : `of ${date}`}`,
    'Each page leads to the other. If they are two articles, write into one of them: translation: none',
  ),
  'event-unknown': warning(
    (name: string, nearest?: string) =>
      `There is no event \`${name}\`${nearest ? `; did you mean \`${nearest}\`?` : ''}`,
    'Use the name of a file in content/events/ without its ending, or give at least `name` and `start`.',
  ),
  'event-article-unknown': warning(
    (name: string, nearest?: string) =>
      `There is no article \`${name}\`${nearest ? `; did you mean \`${nearest}\`?` : ''}`,
    'Use the name of a file in content/portfolio/ or content/news/ without its ending.',
  ),
  'event-article-claimed': warning(
    (article: string, event: string) => `\`${article}\` already belongs to the event \`${event}\``,
    'It stays there. Name it in one event only.',
  ),
  'event-proposed': info(
    (name: string, days: Days, _where: string) => `The text may speak of an event: ${name}, ${daysOf(days)}`,
    (name: string, days: Days, where: string) =>
      `It is not taken for the article's event. If it is, settle it in ${where}: event: ${flowOf(name, days)}`,
  ),
  'event-uncertain': warning(
    (name: string, days: Days, _where: string) => `The article seems to be about an event: ${name}, ${daysOf(days)}`,
    (name: string, days: Days, where: string) =>
      `If it is right, settle it in ${where}: event: ${flowOf(name, days)}. If it is about none, write: event: ""`,
  ),
  'event-year-guessed': info(
    (text: string, start: string, _where: string) =>
      `The year of the event is not written (“${text}”); it was read as ${start}, the nearest to the article's date`,
    (_text: string, start: string, where: string) =>
      `If it is another, settle it in ${where}: event: { start: ${start} }`,
  ),
  'event-date-vague': info(
    (text: string, _where: string) => `The text says only roughly when the event is: “${text}”`,
    (_text: string, where: string) => `It has no date until it is given in ${where}: event: { start: YYYY-MM-DD }`,
  ),
  'event-weekday': warning(
    (text: string, weekday: string) => `“${text}” names a ${weekday}, which that day is not`,
    'The day is used as written. Correct the weekday or the date, whichever is wrong.',
  ),
  'event-year-other': warning(
    (year: string, name: string) => `The event is dated ${year}, and its name says another year: ${name}`,
    'The date is used. Correct the date or the name, whichever is wrong.',
  ),
  'event-long-past': info(
    (published: string, days: number) => `The article is of ${published}, ${days} days after the event`,
    'Nothing has to be done if both dates are right.',
  ),
  'event-ambiguous': warning(
    (name: string, events: readonly string[]) => `\`${name}\` may be any of these events: ${listed(events)}`,
    (_name: string, [event = '']: readonly string[]) =>
      `The article belongs to none until it says which, for instance: event: ${event}`,
  ),
  'event-conflict': warning(
    (event: string, { field, here, there, where }: Contested) =>
      `This and ${where} do not agree on the ${contested[field]} of the event \`${event}\`: ${here} here, ${there} there`,
    (event: string, { field, there }: Contested) =>
      `The latter is used. Correct one of the two, or settle it in content/events/${event}.yaml: ${field}: ${quoted(there)}`,
  ),
  'event-contradicted': info(
    (event: string, { field, here, there, where }: Contested) =>
      `The article seems to say ${here} for the ${contested[field]} of the event \`${event}\`, and its own file says ${there} (${where})`,
    'The file is used. Nothing has to be done if it is right.',
  ),
  'event-announced-late': warning(
    ({ phrase, over, published, days }: AnnouncedLate) =>
      `The article announces an event (“${phrase}”) that was over on ${over}, ${days} days before its own date, ${published}`,
    'Correct the dates of the event (`event:` with `start` and `end`), or the `date` of the article.',
  ),
  'event-twice': warning(
    (path: string) => `This seems to be the event of ${path}`,
    'Both are published. Put all into one file and delete the other; if they are two events, give each its own dates or city.',
  ),
  'event-without-articles': info(
    (event: string) => `No article belongs to the event \`${event}\``,
    (event: string) => `Its page shows what its file says. To add an article write into that: event: ${event}`,
  ),
  'series-overlap': warning(
    (later: string, earlier: string) =>
      `\`${later}\` and \`${earlier}\` are held at the same time, and are editions of one series`,
    'Correct the dates of one, or give the two different names in `series:`.',
  ),
  'series-order': warning(
    (later: Edition, earlier: Edition) =>
      `\`${later.slug}\` is edition ${later.edition}, and is held after edition ${earlier.edition}, \`${earlier.slug}\``,
    'Correct `edition` or `start` of one, or give the two different names in `series:`.',
  ),

  'calendar-record-broken': warning(
    (count: number) =>
      `${plural(count, 'line')} of the calendars’ record cannot be read${count > 1 ? ', the first is this' : ''}`,
    'What stands there is left out, and its events count as new. Have the file back from version control, if you can; the next build mends it.',
  ),
  'calendar-record-unreadable': warning(
    (problem: string) => `The calendars’ record cannot be read: ${problem}`,
    'All events count as new to calendars. Put the file back, or delete it; the next build makes it anew.',
  ),
  'calendar-record-unwritten': warning(
    (problem: string) => `The calendars’ record cannot be written: ${problem}`,
    'The site is published all the same, but calendars that know an event may miss that it has changed.',
  ),

  'settings-invalid': error(
    (problem: string) => `The settings are not valid: ${problem}`,
    'The default is used. Correct the line to have it your way.',
  ),
  'settings-without-url': warning(
    (used: string) => `The settings do not say where the site is published; feeds and calendars use ${used}`,
    'Feed readers need whole addresses. Add a line such as url: https://example.org/daypass',
  ),
  'url-mended': info(
    (said: string, url: string) => `\`url: ${said}\` is read as ${url}`,
    (_said: string, url: string) => `Write it so, if that is where the site is published: url: ${url}`,
  ),
  'url-without-host': warning(
    (said: string, url: string) =>
      `\`url: ${said}\` names no host: the site is made for the path ${new URL(url).pathname}, and feeds and calendars use ${url}`,
    (_said: string, url: string) => `Write the whole address: url: https://example.org${new URL(url).pathname}`,
  ),
  'setting-unknown': error(
    (name: string, nearest?: string) => `Unknown setting \`${name}\`${nearest ? `; did you mean \`${nearest}\`?` : ''}`,
    'The setting is ignored. Correct its name, or delete it.',
  ),
} as const

/** A tag, and how most articles spell it. */
interface Spelt {
  readonly tag: string
  readonly usual: string
  /** The first file that spells it so. */
  readonly path: string
  readonly others: number
}

/** The days of an event; without an end where it is one day. */
interface Days {
  readonly start: string
  readonly end: string | undefined
}

function daysOf({ start, end }: Days): string {
  return end ? `${start} to ${end}` : start
}

/** `{ name: Harbour Forum, start: 2024-06-05 }` */
function flowOf(name: string, { start, end }: Days): string {
  return `{ name: ${quoted(name)}, start: ${start}${end ? `, end: ${end}` : ''} }`
}

/** Something on which two files do not agree, and where the other stands. */
interface Contested {
  readonly field: keyof typeof contested
  readonly here: string
  readonly there: string
  readonly where: string
}
const contested = { start: 'first day', end: 'last day', city: 'city', edition: 'number' } as const

interface AnnouncedLate {
  readonly phrase: string
  readonly over: string
  readonly published: string
  readonly days: number
}

interface Edition {
  readonly slug: string
  readonly edition: number
}

interface WithoutAlt {
  readonly lines: readonly number[]
  readonly src: string
  readonly loader: keyof typeof howToDescribe
}

const inMarkdown = (src: string) => `Say it between the brackets: ![What it shows](${src})`
const inHtml = () => 'Say it in the picture’s tag: alt="What it shows"'
const howToDescribe = {
  markdown: inMarkdown,
  'plain-text': inMarkdown,
  html: inHtml,
  'web-archive': inHtml,
  mail: inHtml,
  word: () => 'In Word, click the picture with the right button, choose “Edit Alt Text”, and say what it shows.',
} as const

/** Something that stands in an article twice: what, where first, and how many others do so. */
interface Repeated {
  readonly name: string
  readonly line: number
  readonly others: number
}

interface ShownTwice extends Repeated {
  /** As it is called the second time. */
  readonly again: string
}

function andOthers(count: number): string {
  return count === 0 ? '' : `; the same goes for ${count} other${count === 1 ? '' : 's'}`
}

/** The first of many names, and how many there are besides. */
function some(names: readonly string[]): string {
  return names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

/** What a date says that is not the day on which an article was published. */
export type DateMeaning = keyof typeof datesMean
const datesMean = {
  event: 'it seems to say when something takes place',
  deadline: 'it seems to say until when something is open',
  visit: 'it seems to say when somebody looked at the page',
  content: 'it seems to belong to what the article tells of',
  list: 'it seems to be that of another article or of a comment',
  page: 'it seems to say when the page around it was changed',
} as const

const withoutText = {
  scripts: 'what it shows would have to be made by its scripts',
  frames: 'it only puts other pages into frames',
  archive: 'the archive holds no page',
} as const
const howToWrite: Readonly<Record<string, string>> = {
  YAML: 'Write one `name: value` a line; put quotes around a value that holds `: ` or begins with a sign.',
  TOML: 'Write one `name = "value"` a line, texts in quotes, and the tables (`[params]`) behind the other fields.',
  JSON: 'Write `"name": "value"` with a comma behind each but the last, between braces.',
}

export type RuleName = keyof typeof rules
export type RuleArguments<R extends RuleName> = Parameters<(typeof rules)[R]['reason']>
export const ruleNames = Object.keys(rules) as RuleName[] // keys of a literal: exactly the names

/** The message a rule gives for one place of a file. */
export function diagnose<R extends RuleName>(
  path: string,
  place: Place | undefined,
  rule: R,
  ...details: RuleArguments<R>
): Diagnostic {
  const { severity, reason, advice } = rules[rule] as Rule<RuleArguments<R>> // the same entry, by its own key
  const told = typeof advice === 'string' ? advice : advice(...details)
  return { path, line: place?.line, column: place?.column, rule, severity, reason: reason(...details), advice: told }
}

interface Rule<Details extends unknown[]> {
  readonly severity: Severity
  readonly reason: (...details: Details) => string
  readonly advice: Advice<Details>
}

/** The same for every file, or worded for what was found. */
type Advice<Details extends unknown[]> = string | ((...details: Details) => string)

function error<D extends unknown[]>(reason: (...details: D) => string, advice: Advice<D>): Rule<D> {
  return { severity: 'error', reason, advice }
}

function warning<D extends unknown[]>(reason: (...details: D) => string, advice: Advice<D>): Rule<D> {
  return { severity: 'warning', reason, advice }
}

function info<D extends unknown[]>(reason: (...details: D) => string, advice: Advice<D>): Rule<D> {
  return { severity: 'info', reason, advice }
}

const waysToKnow = {
  mark: 'marked so',
  declaration: 'as it says itself',
  statistics: 'found by how it reads',
} as const

/** A text as a value of YAML: in double quotes where it would be read as something else without. */
function quoted(text: string): string {
  const isPlain =
    /^[\p{L}\p{N}][^:#"'{}[\],&*!|>%@`\n]*$/u.test(text) && !/^(true|false|null|yes|no|on|off)$/i.test(text)
  return isPlain ? text : JSON.stringify(text)
}

/** `3 characters were dropped`, or nothing for none. */
function counted(count: number, what: string): string {
  return count === 0 ? '' : `${plural(count, 'character')} ${what}`
}

function languageIn(tag: string): string {
  return languageNames.of(tag) ?? tag
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

import { parse } from 'smol-toml'
import { expect, it } from 'vitest'
import { placesIn } from '../../../src/load/front-matter/toml-places.ts'

// A text with `@` before what is to be found; the signs are taken out before it is read.
function placesAt(marked: string) {
  const toml = marked.replaceAll('@', '')
  parse(toml) // the scan is told valid documents only
  const marks = marked.split('\n').flatMap((line, index) => {
    return [...line.matchAll(/@/g)].map((match, before) => ({ line: index + 1, column: match.index - before + 1 }))
  })
  return { places: placesIn(toml), marks }
}

it.each([
  ['a bare key', '@title = "x"', ['title']],
  ['an indented one behind a comment', '# title = "no"\n  @title = "x" # yes', ['title']],
  ['a quoted one', '@"a = b" = 1', ['a = b']],
  ['one in single quotes', "@'a.b' = 1", ['a.b']],
  ['an escaped one', '@"a\\"b" = 1', ['a"b']],
  ['a table', '[@params]\nx = 1', ['params']],
  ['a key of a table', '[params]\n@x = 1', ['params', 'x']],
  ['a key of a nested table', '[params.cover]\na = 1\n[ params . "other one" ]\n@x = 1', ['params', 'other one', 'x']],
  ['a dotted key', 'params.cover.@src = 1', ['params', 'cover', 'src']],
  ['a key of an inline table', 'cover = { alt = "}", @src = "x" }', ['cover', 'src']],
  ['a key behind texts of several lines', 'a = """\nb = 1\n\\""" "" \nc = 1"""\n@b = 2', ['b']],
  ['a key behind one in single quotes', "a = '''\nb = '1' \\'''\n@b = 2", ['b']],
  ['a text that ends in quotes', 'a = """she said "no""""\n@b = 2', ['b']],
  ['a key behind an array of several lines', 'a = [ # b = 1\n  "x]", [1, 2],\n  {b = 1},\n]\n@b = 2', ['b']],
  ['a key of the second of several tables', '[[r]]\nsrc = 1\n[[r]]\n@src = 2', ['r', '1', 'src']],
  ['a table within the last of several', '[[r]]\n[r.params]\n[[r]]\n[r.params]\n@x = 1', ['r', '1', 'params', 'x']],
])('finds %s', (_, marked, path) => {
  const { places, marks } = placesAt(marked)
  expect(places.ofName(path)).toEqual(marks[0])
})

it.each([
  ['a value', 'title = @"x"', ['title']],
  ['an item', 'tags = ["a, ]", @"b"]', ['tags', '1']],
  ['an item of several lines', 'tags = [\n  "a", # and\n  @"b",\n]', ['tags', '1']],
  ['an item of an item', 'tags = [[1], [2, @3]]', ['tags', '1', '1']],
  ['a value of an inline table', 'a = {b = {c = @1}}', ['a', 'b', 'c']],
  ['a date with a space', 'date = @2024-03-29 10:00:00\nb = 1', ['date']],
  ['one of several tables', '[[r]]\nx = 1\n@[[r]]\nx = 2', ['r', '1']],
])('finds %s', (_, marked, path) => {
  const { places, marks } = placesAt(marked)
  expect(places.ofValue(path)).toEqual(marks[0])
})

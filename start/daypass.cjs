// Starts the program, and compiles it first where its sources have changed: `node start/daypass.cjs build`. Plain JavaScript,
// and as little of it as can be, because it runs each time and before anything is compiled.
const { setFlagsFromString } = require('node:v8')
const { notedCode } = require('./noted-code.cjs')
const { runEntry } = require('./run-entry.cjs')

// As in src/cli.ts, and here already: code that V8 kept is taken under the same flags only.
setFlagsFromString('--interrupt-budget=1000000')

const code = notedCode()
if (code) runEntry('cli', code)
else {
  const { compile } = require('./compile.cjs')
  compile().then((compiled) => compiled && runEntry('cli', compiled))
}

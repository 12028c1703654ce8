// The thread that makes pages for the preview, with the code that was compiled last.
const { lastNote } = require('./noted-code.cjs')
const { runEntry } = require('./run-entry.cjs')

runEntry('build-thread', lastNote() ?? { bundle: null })

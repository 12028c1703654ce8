import type { ConfigData } from 'html-validate'

/** html-validate's recommended rules; what is off is taste, not validity. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // The renderer writes `<img/>`, and the standard lets it.
    'void-style': 'off',
    // `<!doctype html>` is no worse than `<!DOCTYPE html>`.
    'doctype-style': 'off',
    // A title is as long as its author made it.
    'long-title': 'off',
    // A line of the author's text may end in a space.
    'no-trailing-whitespace': 'off',
  },
}

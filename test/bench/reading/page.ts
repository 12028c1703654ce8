/** One page as an editor's file has it, with what is to be found in it. */
export interface Page {
  readonly id: string
  readonly group: string
  readonly text: string
  readonly gold: Gold
}

export interface Gold {
  readonly title?: string
  /** `YYYY-MM-DD` */
  readonly date?: string
  /** Whether the page has the date at all; a date given for one that has none is invented. */
  readonly saysDate: boolean
  readonly author?: string
  readonly body?: string
}

/** Who wrote an article, as a person, unless its name is that of an office or a paper. */
export function authorData(name: string) {
  return { '@type': isOffice(name) ? ('Organization' as const) : ('Person' as const), name }
}

function isOffice(name: string): boolean {
  return english.test(name) || chinese.test(name)
}

// `Xinhua News Agency`, `Department of Physics`, `admin`
const english =
  /\b(?:admin|agency|association|bureau|cent(?:er|re)|college|committee|council|department|desk|editors|editorial|group|institute|journal|magazine|media|ministry|museum|network|news|newspaper|newsroom|office|press|radio|review|school|society|staff|team|university|daily)\b/i

// `新华社`, `科技日报`, `物理学院`; people are not called so.
const chinese = /(?:社|报|网|刊|电视台|电台|部|局|处|院|所|中心|大学|学会|协会|委员会|公司|集团|评论|杂志|媒体|编辑)$/

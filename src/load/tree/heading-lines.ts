import type { Element, Nodes } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { widthOf } from '../plain-text/width.ts'

/** Whether a line may be a heading by its words: short, no sentence, no quotation, no byline, and not mostly a link. */
export function mayHead(line: Element, text: string, isNumbered: boolean): boolean {
  if (!/\p{L}/u.test(text) || widthOf(text) > (isNumbered ? 80 : 60)) return false
  if (isSentence(text, isNumbered) || isByline(text) || isFramed(text)) return false
  return linkedLetters(line) * 2 < text.length
}

/** `REGISTRATION AND FEES`: several words in capitals; not `WHO`, `ISO 9001`, `PORTO, PORTUGAL`. */
export function isCapital(text: string): boolean {
  return /^\P{L}*\p{Lu}{2,}[^,/©@|]*\s[^,/©@|]*\p{Lu}{2}/u.test(text) && !/[\p{Ll}\p{Lo}\d,/©@|]/u.test(text)
}

function isSentence(text: string, isNumbered: boolean): boolean {
  if (isNumbered && /[:：]["”’）)]*$/.test(text)) return false
  return /[。！？；，,.!?;:：…]["”’）)]*$/u.test(text) || /[。！？]./u.test(text)
}

// `By Jane Doe`, `记者 王伟`, `来源：海港日报`, `9 May 2023`
const byline =
  /^(?:by|from|photos?|pictures?|source|author|editors?|reporters?|updated|published|posted|text)\b[\s:/|]|^[（(【[]?(?:本报|本刊)?(?:记者|作者|来源|编辑|责编|责任编辑|摄影|摄像|供稿|审核|撰文|通讯员|文字?|图片?|校对|转自|原标题|发布时间|日期|时间)(?:[\s:：/|丨]|$)/i

/** Whether a line says who wrote or made something, or when. */
function isByline(text: string): boolean {
  return (
    byline.test(text) || /^\d{4}[-年./]\d{1,2}[-月./]\d{1,2}|^[\d\s:：./-]+$|^\D{0,10}\d{1,2}\D{1,12}\d{4}$/.test(text)
  )
}

// “A quotation”, —— its author, [a remark], « back, more »
function isFramed(text: string): boolean {
  return /^(?:["“「『].*["”」』]|[[［【(（].*[\]］】)）]|[—–-].*|[«»©※•>].*|.*[»>/|])$/u.test(text)
}

function linkedLetters(node: Nodes): number {
  if (!('children' in node)) return 0
  if (node.type === 'element' && node.tagName === 'a') return textOf(node).trim().length
  return node.children.reduce((sum, child) => sum + linkedLetters(child), 0)
}

// Sentences that sites put below each of their articles: `凡注明其他来源的稿件，均为转载，不代表本网观点`, `This material may not be
// reproduced without permission.`
const notice =
  /凡.{0,12}注明.{0,40}(来源|作品|稿件|转载)|(仅|不|并不)代表本?.{0,8}(观点|立场)|与本[网站].{0,4}无关|未经.{0,12}(许可|授权|同意).{0,12}(转载|使用|复制)|may not be (published|broadcast|reproduced|rewritten|redistributed)|do(es)? not necessarily (reflect|represent)|all rights reserved/i

// `快来 Facebook 关注我们的专页`, `Follow us on Twitter for the latest`: a platform, and the site as `us`.
const platform = 'facebook|twitter|instagram|telegram|whatsapp|linkedin|微博|微信|公[众眾]號?号?'
const follow =
  '(?:like|follow|join|讚好?|赞|[关關]注|加入|追蹤|订阅|訂閱).{0,6}(?:us\\b|我們|我们|本[网網站报報台刊社])'
const promotion = new RegExp(`(?:${platform}).{0,60}?${follow}|${follow}.{0,60}?(?:${platform})`, 'i')

/** Whether a sentence speaks of the rights and duties of the site, and not of what the article is about. */
export function isNotice(text: string): boolean {
  return text.length <= 300 && (notice.test(text) || promotion.test(text))
}

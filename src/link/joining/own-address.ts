import { decodedAddress } from '../../model/decoded.ts'
/**
 * The address of an event's own site in the form in which two are compared, `ai4s.example.org/2022`; undefined for a page on a
 * host where everybody has pages, which says nothing of whose event it is.
 */
export function ownAddress(url: string): string | undefined {
  try {
    const { hostname, pathname, protocol } = new URL(url)
    const host = hostname.toLowerCase().replace(/^(?:www\d?|m|en|cn|zh)\./, '')
    if (!protocol.startsWith('http') || platforms.some((one) => host === one || host.endsWith(`.${one}`)))
      return undefined
    const path = decodedAddress(pathname)
      .toLowerCase()
      .replace(/\/(?:index|home|default|main)(?:\.\w+)?$/, '')
      .replace(/^\/(?:en|cn|zh|zh-cn|zh-hans|eng|english|chinese)(?=\/|$)/, '')
      .replace(/\/+$/, '')
    return host + path
  } catch {
    return undefined
  }
}

/** Sites on which anybody announces, streams, sells tickets for or reports on events. */
const platforms: readonly string[] = [
  ...[
    'facebook.com',
    'fb.me',
    'twitter.com',
    'x.com',
    't.co',
    'linkedin.com',
    'instagram.com',
    'youtube.com',
    'youtu.be',
  ],
  ...[
    'tiktok.com',
    'reddit.com',
    'medium.com',
    'substack.com',
    'telegram.org',
    't.me',
    'discord.gg',
    'vimeo.com',
    'flickr.com',
  ],
  ...[
    'weibo.com',
    'weixin.qq.com',
    'qq.com',
    'zhihu.com',
    'bilibili.com',
    'douyin.com',
    'toutiao.com',
    'xiaohongshu.com',
  ],
  ...['baidu.com', 'sohu.com', 'sina.com.cn', '163.com', 'ifeng.com', 'thepaper.cn', 'xinhuanet.com', 'people.com.cn'],
  ...[
    'eventbrite.com',
    'eventbrite.co.uk',
    'meetup.com',
    'lu.ma',
    'luma.com',
    'ticketmaster.com',
    'tito.io',
    'ti.to',
    'eventbank.cn',
  ],
  ...[
    'huodongxing.com',
    'bagevent.com',
    'hdb.com',
    'douban.com',
    'damai.cn',
    'yoopay.cn',
    '31huiyi.com',
    'eventcube.io',
  ],
  ...['zoom.us', 'zoom.com', 'webex.com', 'teams.microsoft.com', 'meet.google.com', 'meeting.tencent.com', 'hopin.com'],
  ...[
    'google.com',
    'forms.gle',
    'docs.qq.com',
    'wjx.cn',
    'github.com',
    'github.io',
    'gitee.com',
    'notion.site',
    'wikipedia.org',
  ],
  ...['easychair.org', 'wikicfp.com', 'researchgate.net', 'arxiv.org', 'doi.org', 'bit.ly', 'tinyurl.com'],
]

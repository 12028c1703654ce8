/** Whole lines that belong to a page and not to its article, by what they are. One line of each pattern is one topic. */
const furniture: readonly (readonly [rule: string, pattern: RegExp])[] = [
  [
    'contact line',
    /^(tel|telephone|phone|fax|e-?mail|address|add|qq|电话|传真|邮箱|地址|邮编|联系电话|联系人)\s*[:：]?\s*[\d+()\-–\s@.\w]*$/i,
  ],
  ['registration number', /公网安备|ICP\s*[备证]|备案号|许可证[编号：:]|网安备|互联网新闻信息服务/],
  [
    'copyright line',
    /^(copyright|©|\(c\)\s*\d|all rights? reserved|版权所有|版权声明|免责声明|未经.{0,12}(授权|许可))|all rights? reserved\.?$/i,
  ],
  [
    'share bar',
    /^(share|tweet|like|pin it|print|save|bookmark|send|e-?mail( this.*)?|follow us.*|on (facebook|twitter)|share (this|on|via|to).*|recommend( \d+)?|\+1|stumble.*|digg.*|分享|收藏|打印|点赞|转发|分享(到|至).*|(【[^】]{1,8}】\s*)+|(关闭|返回|纠错|推荐|打印|收藏)(本页|窗口|此页|本文|给朋友)?)$/i,
  ],
  [
    'share bar',
    /^((facebook|twitter|x|linkedin|weibo|wechat|whatsapp|pinterest|reddit|instagram|youtube|google\+?|rss|tumblr|flipboard|telegram|email|print|comments?|share|微信|微博|新浪微博|QQ空间|QQ|朋友圈|豆瓣|人人网?|腾讯微博|复制链接)[\s|,、·]*)+$/i,
  ],
  ['font size switch', /^(font ?size|text ?size|字号|字体|【?字体|a[\s+-]*a[\s+-]*a)(\s*[:：]|\s|$)/i],
  [
    'menu',
    /^(home|menu|search|log ?in|sign ?(in|up|out)|register|subscribe( now)?|contact( us)?|about( us)?|site ?map|help|faqs?|jobs|advertise.*|skip to .*|accessibility.*|back( to (top|list|home))?|top|close|next|previous|prev|more|all|english|中文|简体|繁體|首页|登录|注册|搜索|导航|返回.{0,4}|联系我们|关于我们|网站地图|设为首页|加入收藏|更多.{0,4}|关闭(窗口)?)$/i,
  ],
  // `上一页 1 2 3 下一页`, `Page 2 of 3`, `< 1 2 3 Next >`
  [
    'pager',
    /^(?=.*(页|\d))(?=.*(页|page|next|prev|余下全文))(上一?页|下一?页|首页|尾页|末页|余下全文|在本页阅读全文|[共第页]|page|next|prev(ious)?|of|last|first|[\d«»‹›<>|…/[\](),，.\s-])+$/i,
  ],
  [
    'other articles',
    /^((latest|recent|related|recommended|popular|top|other|more|breaking|featured|trending|hot)\s+(news|stories|articles|posts|reading|links|content|topics|videos|headlines|coverage|events|products).*|(most|also) (read|popular|viewed|shared|commented|emailed|recent).*|read (more|also|next).*|see also.*|more (on|from|about) .{0,40}|continue reading.*|top picks|you (may|might) (also )?(like|be interested).*|recommended( for you)?|editor'?s picks?|what to read next|(next|previous|prev)( (article|page|post|news|one))?\s*[:：>»]?.*$)$/i,
  ],
  [
    'other articles',
    /^(相关|推荐|热门|最新|热点|精彩|延伸|猜你|更多|往期|近期)(新闻|阅读|文章|推荐|链接|资讯|动态|报道|内容|排行|专题|喜欢|图片|视频|稿件|信息|标签).{0,6}$|^(上|下)一?(篇|页|条|则|个).{0,60}$|^喜欢此内容的人还喜欢|^阅读排行|^图说天下|^新闻排行/,
  ],
  [
    'comments',
    /^(\d+\s+)?(comments?|repl(y|ies)|responses?)(\s*\(?\s*\d*\s*\)?)?(\s*[:：].*)?$|^(leave|add|post|write|view all) (a |your |all )?(comments?|repl(y|ies)).*|^have your say.*|^(评论|发表评论|网友评论|我要评论|全部评论|跟贴|留言).{0,12}$/i,
  ],
  [
    'notice',
    /cookies? (policy|to |on )|we use cookies|privacy (policy|notice)|terms (of|and) (use|service|conditions)|^advertisements?$|^(sponsored|promoted)( .{0,20})?$|newsletter|^sign up (for|to)|javascript|enable (js|flash)/i,
  ],
  [
    'notice',
    /^(声明|特别声明|郑重声明|免责|注)\s*[:：].*(转载|版权|观点|立场|侵权|来源)|扫(一扫|描|码).{0,30}$|^(长按|点击).{0,10}(二维码|蓝字|关注|上方|下方)|^阅读原文$|^本文来自|^本站|客户端下载|^关注我们/,
  ],
  ['tags line', /^(tags?|keywords?|topics?|filed under|标签|关键词|关键字)\s*[:：]/i],
  [
    'editor line',
    /^[（(【[]?\s*(责任编辑|责编|编辑|校对|审核|编审|监制|网络编辑|实习编辑|editor|edited by|web editor)\s*[:：].{0,40}$/i,
  ],
  [
    'counter',
    /^(views?|hits?|reads?|浏览(次数|量)?|点击(数|量|率)?|阅读(量|数)?|访问(量|次数)?)\s*[:：]?\s*\d+.{0,4}$|^\d+\s*(views?|reads?|shares?|次浏览|阅读)$/i,
  ],
  ['page number', /^(page\s+)?\d{1,3}(\s*(of|\/)\s*\d{1,3})?$|^第\s*\d+\s*页|^[«‹<>›»\s\d.|]+$/i],
  // Accounts of WeChat: what its pages show around every article.
  [
    'account notice',
    /^(点击|轻触|戳|长按|扫描|识别)?(上方|下方|右上角|左下角|文末)?.{0,6}(蓝字|蓝色字|蓝色字体|名片|卡片).{0,4}(关注|订阅|↑|↓)?.{0,12}$|^(微信)?扫一扫.{0,16}$|^微信扫.{0,20}$|^(微信号|功能介绍|微信公众号)(\s|[:：]).{0,80}$/,
  ],
  [
    'account notice',
    /^(轻触|点击)?阅读(原文|全文)$|^预览时标签不可点$|^(收录于|已收录|#).{0,20}(合集|话题).{0,20}$|^(继续滑动|向上滑动|向下滑动|左右滑动|上滑|滑动)(看|查看).{0,8}$|^(关注|该)?(该)?公众号$|^(点个|点|求|顺手)?["“「]?(在看|赞|点赞|好看)["”」]?(你|吧|支持|支持一下|和转发|哦|呗)?.{0,12}$/,
  ],
  [
    'counter',
    /^((阅读|赞|在看|分享|收藏|点赞|喜欢|留言|转发|评论|写留言|不喜欢|推荐)\s*[\d.]*\s*(万|w|k)?\+?[\s·|，,]*)+$|^(知道了|取消|允许|×|分析){1,2}$|^(视频|小程序|赞|在看|，|轻点两下取消(赞|在看)|\s)+$/i,
  ],
  [
    'account notice',
    /^(发表于|发布于)\s*\p{Script=Han}{2,8}$|^(人划线|个人观点，仅供参考|个人收藏学习分享|未经授权.{0,20})$/u,
  ],
  // Mail.
  [
    'mail notice',
    /^sent from (my|mail|yahoo|outlook).{0,40}$|^get outlook for .{0,20}$|^(发自|从)我的\s?.{1,24}$|^(获取|下载)\s?outlook.{0,20}$|^(to )?unsubscribe\b.{0,120}$|^you (are )?receiv(ed|ing) this (e-?mail|message|newsletter).{0,120}$|^view (this e-?mail )?(in your browser|online)$/i,
  ],
]

/** Notices that lawyers put below mails, as long as paragraphs: `This e-mail and any attachments are confidential …`. */
const longNotice =
  /^(this|the|information|any|please note|notice|disclaimer|confidential\w*|本邮件|本電郵|此邮件|保密声明).{0,120}(confidential|privileged|intended (solely|only|for)|intended recipient|机密|保密|收件人)/i

/** The rule by which a line is part of the page around an article, or undefined. */
export function furnitureIn(line: string): string | undefined {
  const bare = line.replace(/^[\s•·▪■◆●★☆►▶>»|\-–—*]+|[\s•·|►▶>»]+$/g, '')
  if (bare === '') return 'ornament'
  if (bare.length > 160) return bare.length < 1500 && isMailNotice(bare) ? 'mail notice' : undefined
  if (isMailNotice(bare)) return 'mail notice'
  return furniture.find(([, pattern]) => pattern.test(bare))?.[0]
}

function isMailNotice(text: string): boolean {
  return (
    longNotice.test(text) &&
    /e-?mail|message|communication|邮件|電郵/i.test(text.slice(0, 300)) &&
    /delete|error|误收|错误|删除|unauthori[sz]ed|disclos|solely/i.test(text)
  )
}

/** Whether a line begins what stands behind an article: other articles, comments, imprints. */
export function endsArticle(rule: string | undefined): boolean {
  return (
    rule === 'other articles' ||
    rule === 'comments' ||
    rule === 'copyright line' ||
    rule === 'registration number' ||
    rule === 'pager'
  )
}

/** The steps of a breadcrumb, without `Home`: `Home> Industries` → `['Industries']`; undefined for other lines. */
export function breadcrumbIn(line: string): string[] | undefined {
  const bare = line.replace(
    /^(you are here|your (position|location)|current (position|location)|location|当前位置|您(当前)?的?(位置|所在)(是|位置)?|您(现在)?的?位置|所在位置|现在位置|位置)\s*[:：]?\s*/i,
    '',
  )
  const steps = bare.split(/\s*(?:>{1,2}|›|»|＞|→|－>|\/(?=\s)|\\(?=\s))\s*/).map((step) => step.trim())
  const isLed = bare !== line
  const isHome = /^(home|homepage|home page|front page|index|首页|主页|网站首页|本站首页)$/i.test(steps[0] ?? '')
  if (
    steps.length < 2
      ? !isLed
      : !(isHome || isLed || (steps.length > 2 && bare.length < 80 && !/[,.;:，。；：]/.test(bare)))
  )
    return undefined
  if (bare.length > 160 || steps.some((step) => step.length > 80)) return undefined
  return (isHome ? steps.slice(1) : steps).filter(
    (step) => step !== '' && !/^(正文|内容|详情|article|content|detail)s?$/i.test(step),
  )
}

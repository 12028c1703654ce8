/** One kind of line that pages have around their articles. Where two fit, the first wins. */
interface Furniture {
  readonly rule: string
  /** Whether it begins what stands behind an article: other articles, comments, imprints. */
  readonly ends?: true
  /** Patterns of whole lines of at most `short` characters. */
  readonly lines?: readonly RegExp[]
  /** Patterns of how lines of any length begin. */
  readonly starts?: readonly RegExp[]
}

const short = 160

const furniture: readonly Furniture[] = [
  {
    rule: 'comments',
    ends: true,
    lines: [
      // `12 comments`, `Comments (328)`, `Reply`, `Leave a comment`, `Login or register to post comments`, `Readers' comments`
      /^(there are )?(\d+ |no )?((readers?['’]?s?|user|your|latest|newest|most recent|all|article|blog|facebook|online) )?(comments?|repl(y|ies)|responses?|thoughts on)( so far| yet)?( (to|on|for) this.{0,20})?(\s*\(?\s*\d*\s*\)?)?(\s*[:：|].*)?$/i,
      /^\d+ (comments?|responses?|replies|thoughts) (to|on|about|for)\b.*$|^comments? (to|on|about|for|so far|closed|are closed|have been|policy|\(?rss|including).*$|^our comment policy$|^\d+ comments?\b.{0,40}$/i,
      /^(leave|add|post|write|view|read|see|show|hide|load|submit|sort|make)( \/ \w+)?( an?| your| all| more| the| new| our)*( \d+)? (comments?|repl(y|ies)|responses?|thoughts?)\b.*$/i,
      /^(join|start) the (conversation|discussion|debate).*$|^have your say.*$|^what do you think\?.{0,60}$|^discussion about this post$|^(blog )?comments? powered by.*$/i,
      /^(评论|評論|发表评论|發表評論|网友评论|網友評論|我要评论|我要評論|全部评论|最新评论|热门评论|跟贴|跟帖|留言|回應|回响|迴響|發表回應|发表留言|發表留言|我要留言|網友留言|网友留言|留言板|讀者回應)[\s\d()（）:：,，|/條条个则]*.{0,12}$|^已有\s*\d+\s*(人|条|位).{0,20}$|^\d+\s*(条|條|则|則|个)(评论|評論|留言|回應).{0,6}$/,
    ],
    starts: [
      // `*Submitted comments are subject to moderation before …`
      /^([\w']+ ){0,3}comments? (are|is|will be|may be) (subject to|moderated|reviewed|screened)\b/i,
      /^(please )?(log ?in|sign ?in|sign up|register|login|you must|you need to|you have to|only registered|membership is required)( (or|and|\/) (log ?in|sign ?in|sign up|register|create an account))?( be)?.{0,40}\b(comment|comments|reply|discussion)\b/i,
      /^(the )?(views|opinions|comments)( and opinions)? (expressed )?(in|by|here|above|below|are|on this|posted).{0,60}(are|do not|not|filtered|moderated|those of|reflect|belong)/i,
      /^(comments? (that|which|will|may|must|should)|you can comment|as you comment|to (post|leave|add) a comment|if you have an opinion)\b/i,
      /^(here['’]s what other readers|no comments have|be the first to (comment|post|write|review|rate)|we (welcome|encourage|invite) (your )?comments)/i,
    ],
  },
  {
    rule: 'comment of a reader',
    ends: true,
    lines: [
      // `- Nicky, UK, 15/12/2011 15:47`, `Posted by: Jasmin • Report Comment`, `Click to rate`, `#1.2 - Mon Jan 16`, `7 votes`
      /^[-–—] ?.{2,70},? \d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}$/,
      /^(click to rate|rate this|rating|report (abuse|comment|this comment|as|spam|inappropriate)|flag( as.*)?|like( ?[·|•] ?reply.*)?|reply( to .{1,30})?|quote|permalink|recommend(ed)?( by.*)?|thumbs (up|down)|\d+ (votes?|likes?|people liked? this|thumbs.*|points?))( \(?[+-]?\d+\)?)?\s*(rating.*)?[|·•.]?$/i,
      /^.{0,60}\breport (abuse|(this )?comment|this)\b.{0,10}$|^#\d+(\.\d+)?( [-–|].*)?$|^[^"“”‘’',.?!]{0,40}\b(says|said|wrote|writes)\s*[:：…]+$|^.{1,40}(\d+|an?) (second|minute|hour|day|week|month|year)s? ago\b.{0,30}$/i,
      /^(顶|踩|支持|反对|舉報|举报|回复|回復|引用|赞)\s*[[(（【]?\s*\d*\s*[\])）】]?$|^\d+\s*(楼|樓)(\s.{0,40})?$|^.{1,20}(网友|網友)\s*[[(（].{0,40}$/,
    ],
  },
  {
    rule: 'other articles',
    ends: true,
    lines: [
      // `Latest News`, `Related stories`, `Most popular`, `You may also like`, `More from …`, `Also`, `More...`
      /^(the )?(latest|recent|upcoming|related|recommended|popular|top|other|more|further|breaking|featured|trending|hot|similar|special|must|essential|today['’]s|suggested|sponsored)( \w+){0,2} (news|stories|articles?|posts|reads?|reading|links?|content|topics?|videos?|headlines|coverage|events|products|features|stor(y|ies)|information|resources|items|offers|tags|blogs?|galleries|photos|searches|categories|reports|comments)\b.{0,40}$/i,
      /^(most|also|now)( (read|popular|viewed|shared|commented|emailed|e-mailed|watched|recent|discussed|searched|active))( .{0,40})?$|^(related|also|more|trending|popular|recommended|see also|read more|read next|more news|elsewhere|headlines|you might like|around the web)\s*[:：.…»>]*$/i,
      /^more (on|from|about|in|stories|coverage|like|at|to explore|great)\b.{0,60}$|^more .{0,40}(coverage|news|stories|headlines|articles)\s*[:»>]*$|^(don['’]t miss|top picks|recommended( for you)?|editors?['’]?s? (picks?|choice)|what to read next|what['’]s hot|in case you missed it|from (the web|around the web|our (partners|network)).*|(you )?(may|might) (also )?(like|be interested).*|people who (read|liked|viewed).*|(if you )?liked? this\? (read|see|try|watch).*|we (also )?recommend.*|elsewhere on.*|also (on|in|of interest).{0,40})$/i,
      /^(next|previous|prev|older|newer)( (article|page|post|news|one|story|entry|stories|posts))?\s*[:：>»…].{0,80}$|^(next|previous|older|newer) (article|post|story|entry|stories|posts|entries)\b.*$/i,
      /^(相关|相關|推荐|推薦|热门|熱門|最新|热点|熱點|精彩|延伸|猜你|更多|往期|近期|今日|编辑|編輯|图片|圖片|视频|視頻|專題|专题|论坛|論壇|博客|频道|頻道|新闻|新聞|头条|頭條|焦点|焦點|精选|精選|本周|一周|24小时|48小时|每日|重点|重點|其他|其它|人气|人氣)(的)?(新闻|新聞|阅读|閱讀|文章|推荐|推薦|链接|鏈接|連結|资讯|資訊|动态|動態|报道|報道|報導|内容|內容|排行|专题|專題|喜欢|喜歡|图片|圖片|圖集|图集|视频|視頻|影音|标签|標籤|稿件|信息|评论|精选|精選|相关|相關|关键字|關鍵字|点击|焦点|焦點|话题|話題|头条|頭條|回顾|的新聞|热点|要闻|要聞|导读|博文|热帖|推广|知识|文献)[排行榜]{0,3}.{0,6}$/,
      /^(上|下)一?(篇|条|則|则|个)\s*[:：】\]]?.{0,60}$|^(阅读|新闻|点击|图片|视频|热帖|博文|表情)(排行|推荐)榜?|^图说天下|^(延伸|擴展|扩展|拓展|相关|相關)(阅读|閱讀)|^喜欢此内容的人还喜欢|^更多.{0,16}(新闻|新聞|内容|內容|资讯|報導|报道|文章)$|^(您|你)可能(还|還)?(也)?(会|會)?(喜欢|喜歡|感兴趣|感興趣).{0,8}$|^大家(都|还)?在(看|搜|读).{0,4}$/,
    ],
  },
  {
    rule: 'link to another article',
    lines: [
      // `Get the news on the go by clicking here`
      /^.{0,60}\bby clicking here\.?$/i,
      // `Read more: …`, `RELATED: …`, `VIDEO: …`, `Related Story: …`
      /^(read( more| also| next| the full.{0,20})?|see( also| more)?|related( (story|article|link|post|content|video|coverage)s?)?|also read|also|more|watch( also| more)?|watch the video|photos?|pictures|gallery|slideshow|video|interactive|graphic|map|poll|quiz|audio|listen|don['’]t miss|in pictures|live|full story|full coverage|next|blog|on the web|click here|click)\s*[:：|»>]\s*\S.*$/i,
      /^(click|tap) (here|on|the|below|to)\b.{0,120}$|^(read|view|see|watch|get|hear|find|continue|keep)( the)? (full|more|rest|original|entire|whole|complete|reading|all)\b.{0,60}$|^learn more\b.{0,40}$|^continue reading\b.*$|^visit (our|the|www\.)\b.{0,100}$/i,
      /^(阅读更多|閱讀更多|查看更多|更多内容|点击查看|點擊查看|查看原图|查看全文|全文浏览|阅读全文|繼續閱讀|继续阅读|更多详情|详细|詳細)\s*[:：>》»].{0,60}$|^(点击|點擊)(进入|進入|查看|下载|阅读).{0,30}$/,
    ],
  },
  {
    rule: 'contact line',
    lines: [
      /^(tel|telephone|phone|fax|e-?mail|address|qq|电话|傳真|传真|電話|邮箱|郵箱|地址|邮编|联系电话|联系人|聯絡人)(\s*[:：].{0,80}|\s*[\d+()\-–\s]*)$/i,
      /^.{0,12}(热线|熱線|投稿|爆料|举报|客服|广告|合作|联系|咨询)(电话|電話|邮箱|信箱|平台|方式)?\s*[:：].{0,80}$/,
      /^[(（]?\s*\S+@\S+\.\w+\s*[)）]?$|^(on )?(twitter|facebook|instagram|weibo|微博)(\.com\/\S+|\s*[:：]?\s*@\S+)$/i,
    ],
    starts: [
      // `If you have a comment on this story, click here.`
      /^if you have (any |a |an )?(questions?|comments?|corrections?|information|tips?|story)\b.{0,80}\b(click here|e-?mail|contact|call)\b/i,
      /^(to )?(contact|e-?mail|reach|follow|tweet) (the )?(author|writer|reporter|editor|journalist|me|him|her|our)s?\b.{0,40}(:|@|at |on |responsible|of this)/i,
      /^(follow|connect with|find|like|join) (me|us|him|her|@\w+|.{2,40}) (on|at|via) (twitter|facebook|instagram|linkedin|youtube|google|x\b|threads|social)/i,
    ],
  },
  {
    rule: 'registration number',
    ends: true,
    lines: [/公网安备|ICP\s*[备證证]|备案号|許可證|许可证[编号：:]|网安备|互联网新闻信息服务/],
  },
  {
    rule: 'copyright line',
    ends: true,
    lines: [/(all rights? reserved|版权所有|版權所有)\.?.{0,60}$/i],
    starts: [
      /^.{0,2}(copyright|©|\(c\)\s*\d|all rights? reserved|©|版权所有|版權所有|本文版权|未经.{0,16}(授权|许可)|未經.{0,16}(授權|許可))(?! (law|infring|act|case|holder|claim|protect))/i,
      /^(this (material|article|story|content|document)|no part of this|unauthori[sz]ed) .{0,60}(subject to copyright|may not be|be reproduced|distribution|republication|copying|copyright)/i,
    ],
  },
  {
    rule: 'disclaimer',
    ends: true,
    starts: [
      /^[【[（(]?\s*(.{0,14}版权(与|及|和)?(免责)?|.{0,14}版權(與|及|和)?(免責)?|特别|特別|郑重|鄭重|免责|免責|法律|本站|本网|重要)?(声明|聲明|申明)\s*[】\])）:：]|^[①②③•·1-3][.、\s]*(凡|如|本网|本站|本網|任何)|^凡(本网|本網|注明|註明|本站|来源)|^(本网站|本網站|本站|本网|本網|本報)(所|刊|转|轉|提供|内容|內容|發表|发布|文章|稿件|部分)/,
      /^[（(]?(注|註|內容由|内容由).{0,30}(转载|轉載|版权|版權|观点|立场|侵权|提供。)|^本文(仅|僅|不代表|来自|來自|内容|系|转自|轉自)/,
      /^disclaimer\b/i,
      // `凡标注来源为……的所有文字，版权均属……`, `(Note: … is not responsible for the content of external links.)`
      /^凡.{2,80}(版权|版權)(均|都|皆)?(属|屬|归|歸|為|为)/,
      /^[(（]?(please )?note\b.{0,60}\bnot responsible for\b/i,
    ],
  },
  {
    rule: 'advertisement',
    lines: [
      /^[[(【-]*\s*(advertisements?|adverts?|ads?|ad ?choices|ads by .*|sponsored( .{0,20})?|promoted( .{0,20})?|promotion|sponsors?|广告|廣告|推广|推廣|赞助网站|贊助網站|赞助商链接|贊助.{0,6})\s*[\])】-]*$/i,
      // `Advertise | AdChoices`
      /^(advertise( with us)?|ad ?choices|about (these|our) ads)([\s|·]+(advertise( with us)?|ad ?choices|about (these|our) ads))*$/i,
      /^[-–—([\s]*(advertisement|article|story|text|post|content)s? (continues|resumes) .{0,40}$|^(continue|scroll)( (down|reading))? (below|to continue|for more).{0,40}$/i,
    ],
  },
  {
    rule: 'share bar',
    lines: [
      /^(share|tweet|like|pin it|print|save|bookmark|send|e-?mail( this.*)?|follow us.*|on (facebook|twitter)|share (this|on|via|to|it|your|link|article|story|video|page|tools|everywhere|full|icon|options|&|and|or|:|\.\.\.).*|share[:.…]+.*|recommend( \d+)?|\+1|stumble.*|digg.*|delicious|del\.icio\.us|newsvine|fark( it!?)?.*|nowpublic|messenger|mixx|technorati|copy link|copied!?|tools|story tools|article tools|page tools|user tools)$/i,
      /^(print|e-?mail|save|send|share|download|forward|bookmark|like|tweet|license|reprint|listen to)( (this|the|a|to|story|article|page|link|friend|text|version|pdf|by|with|via|e-?mail|facebook|twitter))+.{0,12}$|^printer?[- ]friendly.{0,20}$|^(printable|print|mobile|text) version$|^(reprints?|permissions)( (&|and) permissions)?$|^(report|suggest|submit)( an?)? (typo|error|correction|problem|story idea).{0,20}$|^(got|have)( you got)?( an?)? (story|news|tip|photo).{0,40}\??.{0,40}$|^buy .{0,20}photos?$/i,
      /^(分享|收藏|打印|列印|轉寄|转寄|点赞|转发|轉發|推薦|推荐|推文|存檔|保存|纠错|糾錯|分享(到|至|給|给).*|转发(到|至).*|同步到.*|转贴到.*|参与互动.*|我要(分享|收藏|纠错|打印|糾錯)|(一键|新聞|好友|微博)?分享.{0,6}|(【[^】]{1,8}】\s*)+|(\[[^\]]{1,6}\]\s*){2,}|(关闭|關閉|返回|纠错|推荐|推薦|打印|列印|收藏|轉寄|转发|发送|保存|复制|複製)(本页|本頁|窗口|視窗|此页|此頁|本文|给朋友|給朋友|給好友|给好友|好友|链接|連結|收藏|友善列印)?)([\s|·、]+(关闭|關閉|返回|打印|列印|收藏|推荐|推薦|转发|轉寄|分享|评论).{0,6})*$/,
      /^((facebook|twitter|x|linkedin|weibo|wechat|whatsapp|pinterest|reddit|instagram|youtube|google\+?|google ?plus|rss|rss feeds?|tumblr|flipboard|telegram|email|e-mail|print|comments?|share|tweet|digg( it)?|stumbleupon|myspace|yahoo!? buzz|link|threads|bluesky|mastodon|微信|微博|新浪微博|腾讯微博|騰訊微博|QQ空间|QQ|朋友圈|豆瓣|人人网?|开心网|网易微博|搜狐微博|噗浪|plurk|line|复制链接)[\s|,、·]*)+$/i,
      /^(看完|阅读|读完|看過|看过)?(這篇|这篇|本文|此文|该)?.{0,6}(让您|讓您|让你|讓你|您的|你的).{0,4}(觉得|覺得|心情|感受|感觉|感覺|表情).{0,12}$/,
    ],
  },
  {
    rule: 'font size switch',
    lines: [
      /^(font ?size|text ?size|font|字号|字號|字体|字體|調整字體|字级|字級|【?字体|a[\s+-]*a[\s+-]*a|[大中小][\s|]*[大中小][\s|]*[大中小])(\s*[:：︰]|\s|$)/i,
      /^(smaller|larger|decrease|increase|normal|reset|default)( (text|font|size))*$/i,
    ],
  },
  {
    rule: 'menu',
    lines: [
      /^(home|menu|search|log ?in|log ?out|sign ?(in|up|out)|register|subscribe( now| today)?|contact( us)?|about( us)?|site ?map|help|faqs?|jobs|advertise( with us| here)?|advertising|skip to .*|(continue )?(to|reading) the main (content|story)|accessibility|back( to (top|list|home|news|index))?|(return|back) to .{0,40}|(go )?top|close|next|previous|prev|more|all|view all|see all|expand|collapse|show (more|all|less)|read more|learn more|submit|send|go|search for|loading|please wait|feedback|careers|archives?|privacy|terms|english|español|français|deutsch|中文|简体|繁體|首页|首頁|登录|登入|注册|註冊|搜索|搜尋|导航|返回.{0,4}|联系我们|聯絡我們|关于我们|關於我們|网站地图|網站地圖|设为首页|加入收藏|收藏本站|更多.{0,4}|手机版|移动版|关闭(窗口)?|關閉(視窗)?|正文)\s*[.…»>:]*$/i,
      /^(table of contents|contents|in this (article|story|section|post|issue)|on this page|jump to.{0,40}|quick links|categories|sections|topics|archives)\s*[:：]?$/i,
      /^(your )?(full )?(name|e-?mail|e-?mail address|website|url|subject|message|password|user ?name|comment|town|country|city)( \(?(required|optional|will not be published).*)?\s*[*:：]+\s*\*?$|^(remember me|required fields.*|forgot (your )?password.*|i agree to .*|you have \d+ characters .*)$/i,
    ],
    starts: [
      /^(your e-?mail address will not be|to send a link to this page|to view .{0,30}you (need|must)|this (feature|site|page|video) requires|you (must|need to) (be )?(logged|log|sign|have javascript|enable))/i,
    ],
  },
  {
    rule: 'notice',
    lines: [
      // `本報已開設粉絲專頁，……，快來讚我們的專頁！`
      /(快|[请請]|[欢歡]迎|[马馬]上|立即|立刻).{0,16}(like|[讚赞]|[关關]注|[订訂][阅閱])(我[們们]|本[報报站网網])/i,
      // `Let our best stories meet your inbox.`
      /\b(to|meet|in|into) your inbox\b.{0,60}$/i,
      /\bcookies? (policy|to |on |settings|preferences)|\bprivacy (policy|notice|statement|choices)\b|terms (of|and|&) (use|service|conditions)|^[^.!?]{0,30}\bnewsletters?\b[^.!?]{0,20}$|javascript (is|must|to be|needs|turned|disabled|enabled)|enable (js|javascript|flash)|flash player/i,
      /[扫掃](一[扫掃]|描|码|碼).{0,12}([二两]维码|二維碼|关注|關注|微信|下载|下載|上方|下方|左侧|右侧|加入)|^.{0,20}(二维码|二維碼)$|^[扫掃](一[扫掃]|描|码|碼)$|^(长按|长摁|長按|点击|點擊).{0,10}(二维码|蓝字|关注|關注|上方|下方)|^阅读原文$|客户端下载|客戶端下載|^(关注|關注)(我们|我們|.{0,12}(公众号|微信|微博))|(微信|官方)公众号.{0,20}$|^(下载|下載|打开|打開|使用).{0,12}(客户端|客戶端|APP)|用手机.{0,10}看|^原创\s.{0,40}$/i,
    ],
    starts: [
      /^(we|this (site|website|page)|our (site|website)|by (using|continuing))\b.{0,60}\b(use[sd]?|using|agree|consent|partners|store).{0,80}\b(cookies?|device|tracking|terms|privacy)/i,
      /^(sign up|subscribe|register|join|get|receive)\b.{0,80}\b(inbox|newsletters?|e-?mail alerts?|daily briefing|updates by e-?mail|free trial|to your e-?mail|mailing list|delivered)/i,
      /^(this (article|story|work|report) (was|is) (made possible|supported|funded)|(please )?(donate|support (our|us))\b|if you (liked|enjoyed|enjoy) this)/i,
      /^(get|receive|want) (the|our|all the|more|breaking|daily|weekly)\b.{0,60}\b(updates?|inbox|e-?mail|stories (like|from)|newsletters?|alerts)\b/i,
      /^(please,? )?(fill|check|enter|tick)\b.{0,60}\b(subscribe|newsletter|e-?mail)|^(you have|thanks for|thank you for) (suc\w+ )?(subscrib|sign)|^an? e-?mail (with|has been|was)\b.{0,40}\bsent\b|^no spam\b|^keep an eye on your inbox|^stay up to date\b/i,
      // `Utilizziamo i cookie per …`, `Wir verwenden Cookies …`, `Nous utilisons des cookies …`
      /^.{0,60}(utiliz|utilis|verwend|usamos|gebruik).{0,40}\bcookies?\b/i,
      /^(download|get) (our|the) .{0,30}\bapps?\b/i,
    ],
  },
  {
    rule: 'tags line',
    lines: [
      /^(tags?|related tags|keywords?|topics?|filed under|filed in|posted in|categor(y|ies)|more on|labels|标签|標籤|关键词|关键字|關鍵字|關鍵詞|tag)\s*[:：].*$|^(related tags|tags|keywords|标签|標籤|关键词)$/i,
    ],
  },
  {
    rule: 'editor line',
    starts: [
      /^[(（]?(additional )?(reporting|editing|writing) by .{3,80}[;；]/i,
      // `This article was last modified at 10.06 GMT on …`, `A version of this story appeared in print on …`
      /^(this|a version of this) (article|story|post|piece) (was (first |originally |last )?(published|posted|updated|modified)|(first |originally )?appeared)\b.{0,60}\b(at|on|in)\b.{0,60}\d/i,
    ],
    lines: [
      /^[（(【[]?\s*(本文|本篇|本版|网站|網站)?(责任编辑|責任編輯|责编|責編|编辑|編輯|校对|審核|审核|编审|监制|编译|網絡編輯|网络编辑|实习编辑|值班编辑|editor|edited by|web editor|reported by|reporting by|reviewed by|additional reporting by)\s*[:：].{0,60}$/i,
      /^\(?((additional )?(reporting|editing|writing|compiled) by .{3,100})\)?$/i,
      /^(原标题|原標題|原題|标题|題目)\s*[:：].{0,80}$/,
    ],
  },
  {
    rule: 'about the author',
    ends: true,
    lines: [
      /^(about|more (from|about|by)|written by|meet) (the )?(this )?(authors?|writers?|columnist|contributor)s?\b.{0,40}$|^(作者简介|作者介紹|关于作者|關於作者)\s*[:：]?$/i,
    ],
  },
  {
    rule: 'picture tool',
    lines: [
      /^((click|tap|view|see|open|hover)( (here|to|on|the|full|all|image|picture|photo|gallery|slideshow|larger|size|for|a|map))*|enlarge( this)?( image| picture| photo)?( ?close)?|enlargeclose|hide caption|toggle caption|caption|zoom|image|photo|photos? \(?\d+\)?( ?\[?.{0,20}\]?)?|(image|photo|picture|slide) \d+ of \d+|full ?screen|play( video)?|pause|mute|replay|(view )?(photo )?galler(y|ies)|slideshow|launch .{0,20}|start quote.{0,3}|end quote.{0,3}|查看大图|点击图片.{0,20}|圖片|图片|放大|原图|高清图)$/i,
    ],
  },
  {
    rule: 'counter',
    lines: [
      /^(views?|hits?|reads?|浏览(次数|量)?|瀏覽(次數|量)?|点击(数|量|率)?|阅读(量|数)?|访问(量|次数)?|人氣|人气)\s*[:：]?\s*\d+.{0,4}$|^[\d,.]+k?\s*(views?|reads?|shares?|likes?|followers?|次浏览|阅读|人瀏覽)$|^(est(imated)? )?(reading|read) time\s*[:：]?.{0,20}$|^\d+\s*-?\s*min(ute)?s?\.? read.{0,10}$/i,
    ],
  },
  {
    rule: 'page number',
    lines: [
      /^(page\s+)?\d{1,3}(\s*(of|\/)\s*\d{1,3})?$|^第\s*\d+\s*[页頁]|^[«‹<>›»\s\d.|…]+$|^[\s\d[\]【】()（）|,.…«»<>‹›·-]*(((上|下|前|后|後)一?[页頁]|(首|尾|末)[页頁]|全文|next( page)?|prev(ious)?( page)?|last|first|view as one page|single page|全部|共\s*\d+\s*[页頁])[\s\d[\]【】()（）|,.…«»<>‹›·-]*)+$/i,
    ],
  },
  // Accounts of WeChat: what its pages show around every article.
  {
    rule: 'account notice',
    lines: [
      /^(点击|轻触|戳|长按|扫描|识别)?(上方|下方|右上角|左下角|文末)?.{0,6}(蓝字|蓝色字|蓝色字体|名片|卡片).{0,4}(关注|订阅|↑|↓)?.{0,12}$|^(微信)?扫一扫.{0,16}$|^微信扫.{0,20}$|^(微信号|功能介绍|微信公众号)(\s|[:：]).{0,80}$/,
      /^(轻触|点击)?阅读(原文|全文)$|^预览时标签不可点$|^(收录于|已收录|#).{0,20}(合集|话题).{0,20}$|^(继续滑动|向上滑动|向下滑动|左右滑动|上滑|滑动)(看|查看).{0,8}$|^(关注|该)?(该)?公众号$|^(点个|点|求|顺手)?["“「]?(在看|赞|点赞|好看)["”」]?(你|吧|支持|支持一下|和转发|哦|呗)?.{0,12}$/,
      /^(发表于|发布于)\s*\p{Script=Han}{2,8}$|^(人划线|个人观点，仅供参考|个人收藏学习分享|未经授权.{0,20})$/u,
    ],
  },
  {
    rule: 'counter of an account',
    lines: [
      /^((阅读|赞|在看|分享|收藏|点赞|喜欢|留言|转发|评论|写留言|不喜欢|推荐)\s*[\d.]*\s*(万|w|k)?\+?[\s·|，,]*)+$|^(知道了|取消|允许|×|分析){1,2}$|^(视频|小程序|赞|在看|，|轻点两下取消(赞|在看)|\s)+$/i,
    ],
  },
  // Mail: `Sent from my phone`, `This e-mail and any attachments are confidential …`.
  {
    rule: 'mail notice',
    lines: [
      /^sent from (my|mail|yahoo|outlook).{0,40}$|^get outlook for .{0,20}$|^(发自|从)我的\s?.{1,24}$|^(获取|下载)\s?outlook.{0,20}$|^(to )?unsubscribe\b.{0,120}$|^you (are )?receiv(ed|ing) this (e-?mail|message|newsletter).{0,120}$|^view (this e-?mail )?(in your browser|online)$/i,
    ],
    starts: [
      /^(?=.{0,300}(e-?mail|message|communication|邮件|電郵))(?=.*(delete|error|误收|错误|删除|unauthori[sz]ed|disclos|solely))(this|the|information|any|please note|notice|disclaimer|confidential\w*|本邮件|本電郵|此邮件|保密声明).{0,120}(confidential|privileged|intended (solely|only|for)|intended recipient|机密|保密|收件人)/i,
    ],
  },
]

/** The rule by which a line is part of the page around an article, or undefined. */
export function furnitureIn(line: string): string | undefined {
  const bare = withoutOrnaments(line.slice(0, 400))
  if (bare === '') return 'ornament'
  const isShort = bare.length <= short
  const fits = (pattern: RegExp) => pattern.test(bare) || (bare !== line && pattern.test(line))
  return furniture.find(({ lines = [], starts = [] }) => (isShort && lines.some(fits)) || starts.some(fits))?.rule
}

/** A line without what stands before its first word and behind its last. */
function withoutOrnaments(line: string): string {
  const begun = line.replace(/^[\s•·▪■◆●★☆►▶>»|\-–—*]+/, '')
  let end = begun.length
  while (end > 0 && /[\s•·|►▶>»]/.test(begun.charAt(end - 1))) end--
  return begun.slice(0, end)
}

const ending = new Set(furniture.flatMap(({ rule, ends }) => (ends ? [rule] : [])))

/** Whether a line begins what stands behind an article: other articles, comments, imprints. */
export function endsArticle(rule: string | undefined): boolean {
  return rule !== undefined && ending.has(rule)
}

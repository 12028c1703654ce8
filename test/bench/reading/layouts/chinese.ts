import { written } from '../dates.ts'
import { apart, type Layout, lines, some } from './layout.ts'

// 各类网站上文章前后常见的文字，不属于任何一家网站。
const menu = ['首页', '新闻', '时政', '财经', '科技', '文化', '教育', '体育', '视频', '图片', '专题', '登录', '注册']
const teasers = [
  '江口大桥今晚起封闭施工',
  '老城区新增口袋公园十二处',
  '本周末有小到中雨 出行请带伞',
  '旧书市集月底重开 摊位报名已满',
  '一列火车和它的三百个邻居',
] as const
const comments = [
  ['海边的风', '3小时前', '写得真好，我爷爷以前就是干这一行的。'],
  ['用户8802', '昨天 21:14', '钱从哪里来？文章里没有说。'],
  ['路人甲', '3天前', '沙发！'],
] as const

const shot = (name: string) => `（${name} 摄）`

export const chinese: readonly Layout[] = [
  {
    name: '门户正文页',
    group: 'pasted',
    page: (story, random) =>
      apart(
        `首页 > ${story.section} > 正文`,
        story.title,
        `${written(story.date).hanTwo} 10:24  来源：${story.source}  作者：${story.author}`,
        '字号：大 中 小',
        '分享到：微信 微博 QQ空间',
        ...lines(story.parts, shot),
        '（责任编辑：甄实）',
        ['相关阅读', ...some(teasers, 3, random)],
        `版权所有 ${story.source} 未经授权不得转载`,
      ),
  },
  {
    name: '单位网站，无空行',
    group: 'pasted',
    page: (story) =>
      [
        `当前位置：首页 >> ${story.section} >> 正文`,
        story.title,
        `发布时间：${story.date} 09:15　来源：${story.source}　浏览次数：326`,
        ...lines(story.parts, (name) => `摄影：${name}`).map((line) => `　　${line}`),
        '【打印】【关闭】',
        '上一篇：关于召开春季讲座的通知',
        '下一篇：图书馆周一闭馆公告',
        '地址：江口市果园路12号　邮编：100000',
        '江ICP备00000000号',
        '',
      ].join('\n'),
    without: ['author'],
  },
  {
    name: '公众号',
    group: 'pasted',
    page: (story) =>
      apart(
        '点击上方蓝字 关注我们',
        story.title,
        `原创 ${story.author} ${story.source} ${story.date} 18:30 发表于江苏`,
        ...lines(story.parts, (name) => `图 | ${name}`),
        '编辑 | 甄实',
        ['阅读原文', '喜欢此内容的人还喜欢', ...teasers.slice(0, 2), '微信扫一扫', '关注该公众号'],
      ),
  },
  {
    name: '报纸电子版',
    group: 'pasted',
    page: (story) =>
      apart(
        `${story.source} ${written(story.date).hanTwo} 第03版：${story.section}`,
        story.title,
        `□ 本报记者 ${story.author}`,
        ...lines(story.parts, shot),
        ['上一版', '下一版', '放大', '缩小', '默认'],
      ),
  },
  {
    name: '只有访问日期',
    group: 'pasted',
    page: (story, random) =>
      apart(
        '今天是2025年1月9日 星期四',
        some(menu, 6, random),
        story.title,
        `来源：${story.source}　记者：${story.author}`,
        ...lines(story.parts, shot),
        ['热门文章', ...some(teasers, 3, random)],
      ),
    without: ['date'],
  },
  {
    name: '标题出现两次',
    group: 'pasted',
    page: (story) =>
      apart(
        `${story.title}_${story.section}_${story.source}`,
        ['设为首页', '加入收藏'],
        story.title,
        `${written(story.date).dots} ${story.author}`,
        ...lines(story.parts, (name) => `图源：${name}`),
        ['分享', '收藏', '点赞'],
      ),
  },
  {
    name: '门户整页',
    group: 'whole page',
    page: (story, random) =>
      apart(
        menu,
        ['热搜', ...some(teasers, 4, random)],
        `您所在的位置：${story.source}首页 > ${story.section}`,
        story.title,
        [`${written(story.date).han} 08:30`, `来源：${story.source}`, '我要评论', '打印', '纠错'],
        ...lines(story.parts.slice(0, 2), shot),
        '广告',
        ...lines(story.parts.slice(2), shot),
        `作者：${story.author}　责任编辑：甄实`,
        ['猜你喜欢', ...teasers],
        `网友评论（${comments.length}条）`,
        ...comments.map(([name, when, text]) => [name, when, text, '回复　举报']),
        '扫描二维码下载客户端',
        ['关于我们', '广告服务', '诚聘英才', '联系我们', '网站地图'],
        '互联网新闻信息服务许可证 00000000000 江公网安备 00000000000000号',
        `Copyright © 2001-2025 ${story.source} All Rights Reserved`,
      ),
  },
  {
    name: '高校整页，两栏菜单压成行',
    group: 'whole page',
    page: (story, random) =>
      apart(
        [
          '学校概况 | 院系设置 | 人才培养',
          '科学研究 | 招生就业 | 图书馆',
          '学校概况',
          '学校简介',
          '历任领导',
          '院系设置',
          '文学院',
          '理学院',
        ],
        '您的位置： 首页 新闻中心 综合新闻',
        story.title,
        `日期：${written(story.date).slashes}　作者：${story.author}　点击：[86]`,
        ...lines(story.parts, shot),
        ['【关闭窗口】', '【返回顶部】'],
        ['通知公告', ...some(teasers, 3, random)],
        ['友情链接', '教育部', '江口市政府'],
        '版权所有：江口学院　技术支持：网络中心',
      ),
  },
]

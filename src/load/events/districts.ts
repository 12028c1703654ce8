// Parts of cities where conferences meet: by city, in English / in Chinese.
const parts: Readonly<Record<string, string>> = {
  Shanghai: `Pudong/浦东, Zhangjiang/张江, Lujiazui/陆家嘴, Xuhui/徐汇, Lingang/临港, Hongqiao/虹桥, Minhang/闵行, Yangpu/杨浦, Jiading/嘉定,
    Songjiang/松江, Jing'an/静安, Qingpu/青浦, Fengxian/奉贤, Baoshan/宝山`,
  Beijing: `Haidian/海淀, Zhongguancun/中关村, Chaoyang/朝阳区, Yizhuang/亦庄, Beijing E-Town/北京经开区, Fengtai/丰台, Shijingshan/石景山,
    Huairou/怀柔, Yanqi Lake/雁栖湖, Shougang Park/首钢园, Xicheng/西城区, Dongcheng/东城区, Tongzhou/通州`,
  Guangzhou: 'Nansha/南沙, Pazhou/琶洲, Tianhe/天河, Huangpu District/黄埔区, Haizhu/海珠, Panyu/番禺',
  Shenzhen: 'Nanshan/南山区, Futian/福田, Qianhai/前海, Luohu/罗湖, Longgang/龙岗, Guangming/光明区',
  Hangzhou: 'Xihu/西湖区, Binjiang/滨江区, Xiaoshan/萧山, Yuhang/余杭',
  Chengdu: 'Wuhou/武侯, Tianfu New Area/天府新区, Gaoxin/高新区天府, Jinjiang/锦江区',
  Nanjing: 'Jiangbei/江北新区, Jiangning/江宁, Jianye/建邺',
  Tianjin: 'Binhai/滨海新区',
  Wuhan: 'Optics Valley/光谷, Donghu/东湖高新',
  Chongqing: 'Yuelai/悦来, Liangjiang/两江新区, Yubei/渝北',
  Suzhou: 'Suzhou Industrial Park/苏州工业园, Jinji Lake/金鸡湖',
  'Hong Kong': 'Wan Chai/湾仔, Kowloon/九龙, Cyberport/数码港',
  Tokyo: 'Odaiba/台场, Shibuya/涩谷, Shinjuku/新宿, Minato/港区, Roppongi/六本木',
  Singapore: 'Marina Bay/滨海湾, Sentosa/圣淘沙',
  Seoul: 'Gangnam/江南区, Jamsil/蚕室',
  London: 'Canary Wharf/金丝雀码头, Westminster/威斯敏斯特, Kensington/肯辛顿, Olympia London/奥林匹亚',
  'New York': 'Manhattan/曼哈顿, Brooklyn/布鲁克林, Javits Center/贾维茨中心',
  Paris: 'La Défense/拉德芳斯, Porte de Versailles/凡尔赛门',
}

const byName: ReadonlyMap<string, string> = new Map(
  Object.entries(parts).flatMap(([city, names]) =>
    names.split(/[,/]/).map((name): [string, string] => [name.trim().toLowerCase(), city]),
  ),
)
const longest = [...byName.keys()].sort((a, b) => b.length - a.length)

/** The city, in English, of a part of it that a text names. */
export function cityOfPart(text: string): string | undefined {
  const small = text.toLowerCase()
  const name = longest.find((one) => {
    const at = small.indexOf(one)
    return (
      at >= 0 &&
      (/\p{Script=Han}/u.test(one) ||
        (!/\p{L}/u.test(small[at - 1] ?? '') && !/\p{L}/u.test(small[at + one.length] ?? '')))
    )
  })
  return name && byName.get(name)
}

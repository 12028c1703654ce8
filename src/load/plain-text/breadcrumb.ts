/** The steps of a breadcrumb, without `Home`: `Home> Industries` → `['Industries']`; undefined for other lines. */
export function breadcrumbIn(line: string): string[] | undefined {
  const bare = line.replace(
    /^(you are here|your (position|location)|current (position|location)|location|当前位置|您(当前)?的?(位置|所在)(是|位置)?|您(现在)?的?位置|所在位置|现在位置|位置)\s*[:：]?\s*/i,
    '',
  )
  if (bare.length > 160) return undefined
  const steps = bare.split(/\s*(?:>{1,2}|›|»|＞|→|－>|\/(?=\s)|\\(?=\s))\s*/).map((step) => step.trim())
  // `Location: Lisbon` says where something takes place.
  const isLed = bare !== line && (steps.length > 1 || !/^location/i.test(line))
  const isHome =
    /^(home|homepage|home page|front page|index|首页|首頁|主页|网站首页|本站首页|startseite|accueil|inicio|portada|início|トップ|トップページ|ホーム|홈)$/i.test(
      steps[0] ?? '',
    )
  if (
    steps.length < 2
      ? !isLed
      : !(isHome || isLed || (steps.length > 2 && bare.length < 80 && !/[,.;:，。；：]/.test(bare)))
  )
    return undefined
  if (steps.some((step) => step.length > 80)) return undefined
  return (isHome ? steps.slice(1) : steps).filter(
    (step) =>
      step !== '' &&
      !/^(正文|内容|详情|article|content|detail|artikel|artículo|articolo|artigo|記事|기사)s?$/i.test(step),
  )
}

/** What a drawing must not hold: it is served as it is, and may be opened by itself. */
const UNSAFE: readonly (readonly [RegExp, string])[] = [
  [/<\s*(?:[\w-]+:)?script/i, '脚本（<script>）'],
  [/[\s"'/]on[a-z]+\s*=/i, '事件属性（on…）'],
  [/(?:javascript|vbscript)\s*:/i, '脚本链接（javascript:）'],
  [/&#/, '用代码写的字符（&#…）'],
  [/<\s*(?:[\w-]+:)?(?:foreignObject|iframe|object|embed|animate|set|handler)\b/i, '网页或动画元素'],
  [/<!(?:DOCTYPE|ENTITY)/i, '文档类型或实体声明'],
  [/<\?xml-stylesheet|@import/i, '外部样式'],
  [/(?:href|src)\s*=\s*["']?\s*(?!#|data:image\/(?:png|jpeg|webp)[;,])[^"'\s#]/i, '到别处的链接'],
  [/url\(\s*["']?\s*(?!#)[^"'\s)]/i, '取自别处的内容（url()）'],
];

/** What makes a drawing unsafe, in words; empty where nothing does. */
export function svgDangers(svg: string): string[] {
  return UNSAFE.filter(([pattern]) => pattern.test(svg)).map(([, what]) => what);
}

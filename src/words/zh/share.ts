import type { ShapeName } from '#src/share/shapes.ts';
import { toldMark } from './share-source.ts';
import { MARK, wechatText, weiboText } from './share-texts.ts';

const shapes: Readonly<Record<ShapeName, string>> = { square: '方图（1:1）', wide: '横图（1.91:1）' };

/** Words of what is shared of releases and reports. */
export const share = {
  heading: '分享',
  /** Of the address of a page. */
  link: '永久网址',
  wechat: '微信文字',
  weibo: '微博文字',
  pictures: '图片',
  picture: (shape: ShapeName, width: number, height: number, bytes: number) =>
    `${shapes[shape]}：${width}×${height}像素，PNG，${Math.round(bytes / 1000)} KB`,
  /** What a picture shows, for those who do not see it. */
  alt: (title: string, figure: { label: string; value: string; unit: string | null } | null) =>
    figure ? `${title}。${figure.label}：${figure.value}${figure.unit ?? ''}` : title,
  mark: MARK,
  terms: { period: '时段', covers: '覆盖', published: '发布', original: '原发布', source: '来源' },
  goodDays: '优良天数',
  /** `天（有效7天）` */
  days: (valid: number) => `天（有效${valid}天）`,
  /** In whose words it is told; it follows the name of the source. */
  told: toldMark,
  withdrawn: '已撤回，请不要再用；为什么撤回，见原页。',
  wechatText,
  weiboText,
  /** The build stops with it: a box instead of a character helps nobody. */
  missingCharacter: (path: string, character: string) =>
    `${path} 的分享图片画不出“${character}”（U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}）：字体里没有这个字。请在标题、要点或摘要里换一个写法。`,
};

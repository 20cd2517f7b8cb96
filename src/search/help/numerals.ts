const DIGITS = '〇一二三四五六七八九';

/** A number as people write it: `46`, `四十六`, `十二`, `二〇二三`; NaN where it is none. */
export function numberOf(text: string): number {
  const digits = [...text.replace(/[零○]/g, '〇')].map((sign) => DIGITS.indexOf(sign));
  if (/^\d+$/.test(text)) return Number(text);
  if (!text.includes('十')) return digits.includes(-1) ? NaN : Number(digits.join(''));
  const [tens = '', units = ''] = text.split('十');
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (units === '' ? 0 : DIGITS.indexOf(units));
}

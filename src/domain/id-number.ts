/** Weights and check signs of the number of a Chinese identity card (GB 11643-1999, clause 4.2.1: ISO 7064 MOD 11-2). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** Older browsers know no lookbehind: what stands before a number is taken along. */
const LONG = /(?:^|\D)([1-9]\d{16}[\dX])(?!\d)/g;
const SHORT = /(?:^|\D)[1-9]\d{5}\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?!\d)/;

/** Whether a text holds what looks like the number of an identity card: 18 signs of which the last checks the others, or 15 digits with a date. */
export function hasIdNumber(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toUpperCase();
  const joined = plain.replace(/(\d)[\s.\-_]+(?=[\dX])/g, '$1');
  const isLong = [plain, joined].some((form) =>
    [...form.matchAll(LONG)].some(([, number = '']) => isChecked(number)),
  );
  return isLong || SHORT.test(plain);
}

function isChecked(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number.charAt(index)), 0);
  return CHECKS.charAt(sum % 11) === number.charAt(17);
}
